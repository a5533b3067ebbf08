import type { Marked } from '../../article/Quote.ts'
import { groupOf, type Tags } from '../tokens/tags.ts'
import { areSmall, builds, is, isAny, type Token } from '../tokens/Token.ts'
import { findName } from '../grammar/findName.ts'
import { phraseAt } from '../grammar/verbAt.ts'
import { beside, type Context, type Decision, GUESSES } from './Context.ts'
import type { Judgement } from './Judgement.ts'
import { isDenied } from './isDenied.ts'
import type { Inner } from './judgeInner.ts'
import { isMoodOfReport } from './rules/reportGoesOn.ts'

const LONGEST_TITLE = 5
const LONGEST_LONE = 3
const SHORTEST_CLAUSE = 8

/**
 * Tells quotes from what only stands in quotation marks, in a language for which nothing was learned:
 * by the word before, by how it is written, and by whether anybody speaks in its sentence.
 */
export function judgeByShape(context: Context, inner: Inner, said: Decision | null): Judgement {
  if (isNicknamed(context) || (said && isDenied(context, said.candidate))) return { marked: 'term' }
  const spoken = isSaying(context) || isCued(context, said) || isSpoken(context, inner)
  const reason = spoken ? null : reasonBefore(context, inner, said)
  if (reason) return { marked: reason }
  const named = isTitle(context, inner) || isNamed(context, inner)
  if (named && !spoken && !isHeld(context, said) && !isLed(context, said))
    return { marked: 'title' }
  const told = said !== null && (SHORT.has(said.rule.id) || !GUESSES.has(said.rule.why))
  if (!told && !spoken && opensOddly(context, inner)) return { marked: 'title' }
  const alone = !told && !isReported(context, inner) && inner.words.length <= LONGEST_LONE
  if (alone && !spoken) return { marked: 'term' }
  return { quote: isDirect(context, inner) ? 'direct' : 'partial' }
}

/** What leads to words however few they are. */
const SHORT: ReadonlySet<string> = new Set(['view', 'gapped'])

/** *Mit den Worten „…“*, *Rufe wie „…“* */
function isSaying(context: Context): boolean {
  const last = beside(context, -1)
  return is(is(last, 'how') ? beside(context, -2) : last, 'saying')
}

/** *que tous appellent « la Grotte »*, *Le llaman «el Rey»*: a name that nobody in particular gives */
function isNicknamed({ reading, at }: Context): boolean {
  const { tokens, phrases, clauses } = reading
  const named = clauses.find(({ verb }) => {
    const { from = 0, to = 0, main = -1 } = phrases[verb] ?? {}
    const names = tokens.slice(from, to).some((token) => is(token, 'names'))
    return (names || is(tokens[main], 'names')) && Math.abs(verb - at) <= NEAREST
  })
  if (!named) return false
  const [verb, who] = [phrases[named.verb], phrases[named.subject]]
  if (!who) return tokens.slice(verb?.from, verb?.to).some(isOfMany)
  if (isAny(tokens[who.head], ANYBODY) || is(tokens[who.from], 'anybody')) return true
  // *die Möwe, die die Fischer „Hedwig“ nennen*, *su puesto se llama «La Paz»*
  const itself = tokens.slice(verb?.from, verb?.to).some((token) => is(token, 'reflexive'))
  return itself || (named.depends && findName(tokens, who) === null)
}

/** *llaman*: the ending says that several do it */
function isOfMany({ lower, lexicon }: Token): boolean {
  return lexicon.many.test(lower)
}

const ANYBODY = groupOf('several', 'they')
const NEAREST = 3

/** *„Ja“, sagte Ruiz*: right behind it somebody reports it. */
function isCued(context: Context, said: Decision | null): boolean {
  const { reading, at } = context
  if (said?.rule.id !== 'cueAfter' || !said.candidate.sure) return false
  // *In seinem Roman „Salz“, sagte Ruiz*: the comma is the sentence’s
  const last = beside(context, -1)
  const cues = reading.tokens[said.candidate.cueAt] === last
  if (is(last, 'work') || (is(last, 'term') && !cues)) return false
  const next = reading.phrases[at + 1]
  // *„Enttäuschend“ nannte Ruiz das*
  const called = next?.from === said.candidate.cueAt && is(reading.tokens[next.from], 'call')
  return next?.kind === 'comma' || next?.kind === 'dash' || called
}

/** First or second person, or a stop inside: somebody talks. */
function isSpoken(context: Context, { text, words }: Inner): boolean {
  if (context.reading.tokens.every(({ kind }) => kind !== 'word') && /[.!?…]$/u.test(text))
    return true
  if (/[!?]$|[.!?]\s+\p{Lu}/u.test(text)) return true
  // *lachte: „Das ist Pfusch.“*
  if (beside(context, -1)?.text === ':' && /^\p{Lu}.*\.$/u.test(text)) return true
  if (words.length > LONGEST_LONE && /[.,]$/u.test(text)) return true
  return words.some((word, at) => {
    const tags = tagsIn(context, word)
    // *« Au Bon Levain »*: within a name it affirms nothing
    return tags.has('speaking') || (tags.has('yes') && (at === 0 || !/^\p{Lu}/u.test(word)))
  })
}

function tagsIn({ token }: Context, word: string): Tags {
  const plain = word.replace(/^\P{L}{1,3}|[.,;:!?…]{1,3}$/gu, '')
  return token.lexicon.tagsOf(plain, plain.toLowerCase(), /^\p{Lu}/u.test(plain))
}

/**
 *     der Film „Salz“       das Bündnis „Rettet den Hafen“       sogenannte „Mauerspechte“
 *         ^^^^ title            ^^^^^^^ title: a noun that it is the name of     ^^^^^^^^ term
 */
function reasonBefore(
  context: Context,
  { words }: Inner,
  said: Decision | null,
): Marked['reason'] | null {
  const last = beside(context, -1)
  const short = words.length <= LONGEST_TITLE
  if (last?.text === '(') return 'term'
  // *dit « confiant »*: the word before is the cue
  const cue = context.reading.tokens[said?.candidate.cueAt ?? -1]
  const attribute = context.reading.phrases[context.at + 1]?.kind === 'verb'
  const cues = last !== undefined && cue === last && !attribute
  if (short && is(last, 'term') && !cues) return 'term'
  if (short && is(last, 'work')) return 'title'
  if (!builds(context.reading.tokens, 'capitalNouns') || !last?.capital) return null
  if (isHeld(context, said)) return null
  if (!/^\p{Lu}/u.test(words[0] ?? '')) return null
  return is(last, 'saying') || is(last, 'surname') ? null : 'title'
}

const NEAR = 6

/**
 * Words with capitals are somebody's only where the words around them say so.
 *
 *     sagte: „Unsinn“      nannte es einen „Skandal“      bezeichnete es als „Wortbruch“
 *          ^                ^^^^^ ^^^                                  ^^^
 */
function isLed(context: Context, said: Decision | null): boolean {
  const [last, second] = [beside(context, -1), beside(context, -2)]
  if (last?.text === ':') return true
  if (!said) return false
  if (is(last, 'indefinite') || is(is(last, 'article') ? second : last, 'naming')) return true
  if (is(last, 'article')) return false
  // *spricht von „Einzelfällen“*
  const cue = context.reading.tokens[said.candidate.cueAt]
  if (is(last, 'preposition')) return is(last, 'linking') && is(cue, 'takesOf')
  const away = (context.reading.phrases[context.at]?.from ?? 0) - said.candidate.cueAt
  return isGiving(context, said.candidate.cueAt) && away > 0 && away <= NEAR
}

/** *nannte es „Betrug“*, *warf ihr „Betrug“ vor* */
function isGiving({ reading }: Context, cueAt: number): boolean {
  const verb = reading.phrases[phraseAt(reading.tokens, cueAt)]
  return is(reading.tokens[cueAt], 'call') || verb?.main !== undefined
}

/** *warf der Stadt „Betrug“ vor*: the verb has its other half behind what is said. */
function isHeld({ reading, at }: Context, said: Decision | null): boolean {
  const cueAt = said?.candidate.cueAt ?? -1
  const verb = reading.phrases[phraseAt(reading.tokens, cueAt)]
  if (verb?.main === undefined || verb.main <= (reading.phrases[at]?.from ?? 0)) return false
  return !is(reading.tokens[cueAt], 'auxiliary') || is(reading.tokens[verb.main], 'call')
}

/** `„Alte Möwe“`, `« Le Courrier »`: few words, the weighty ones with capitals */
function isTitle(context: Context, { words }: Inner): boolean {
  if (words.length > LONGEST_TITLE || words.length === 0) return false
  const weighty = words.filter((word) => word.length > 3)
  return (
    /^[\p{Lu}\p{N}]/u.test(words[0] ?? '') &&
    weighty.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) &&
    !words.some((word) => isVerb(context, word))
  )
}

const LONGEST_NAME = 8

/**
 * `jouait « Au bout du quai »`: words that open as a sentence does, in the middle of one that leads to
 * none, are what something is called.
 */
function opensOddly(context: Context, { text, words }: Inner): boolean {
  const within = beside(context, -1)?.kind === 'word' && words.length <= LONGEST_NAME
  if (!within || !/^\p{Lu}/u.test(text)) return false
  if (!builds(context.reading.tokens, 'capitalNouns')) return true
  const first = (words[0] ?? '').toLowerCase()
  return areSmall(context.token.lexicon.tagsOf(first, first, false))
}

/** `der „Oberste Rat zur Rettung des Hafens“`: an adjective has a capital only in a name. */
function isNamed(context: Context, { words }: Inner): boolean {
  return (
    builds(context.reading.tokens, 'capitalNouns') &&
    beside(context, -1)?.kind === 'word' &&
    words.length <= LONGEST_NAME &&
    words.slice(0, 2).filter((word) => /^\p{Lu}/u.test(word)).length === 2 &&
    !words.some((word) => isVerb(context, word))
  )
}

function isVerb(context: Context, word: string): boolean {
  const tags = tagsIn(context, word)
  if (/^\p{Lu}/u.test(word)) return false
  return tags.has('auxiliary') || tags.has('past') || tags.has('present') || tags.has('subjunctive')
}

/** Half a sentence in the mood of report: *Die Mauer sei „am Ende“* */
function isReported({ reading }: Context, { text }: Inner): boolean {
  return !/^\p{Lu}/u.test(text) && reading.tokens.some((token) => isMoodOfReport(token))
}

/**
 * A clause or more: what opens as a sentence does, what has a verb of its own, or what is too long
 * to be without.
 *
 *     sagte: „Wir bauen auf.“        die Mauer „ist längst weg“        nannte es „ein Wunder“
 *             ^^^^^^^^^^^^^^ direct              ^^^^^^^^^^^^^ direct               ^^^^^^^^^^ partial
 */
function isDirect(context: Context, { text, words }: Inner): boolean {
  const last = beside(context, -1)
  const opens = /^[\p{Lu}\p{N}[(…¿¡]/u.test(text)
  if (opens && (last === undefined || last.kind === 'stop')) return true
  if (opens && words.length > 2 && /[.,!?…]$/u.test(text)) return true
  if (last?.text === ':' && words.length > 3) return true
  if (opens && words.length > 1 && isSaying(context)) return true
  return words.length >= SHORTEST_CLAUSE || words.some((word) => isClausal(context, word))
}

/** A verb that no clause does without, or the subject of one: `„schütze er sie“` */
function isClausal(context: Context, word: string): boolean {
  const tags = tagsIn(context, word)
  return (
    (tags.has('auxiliary') && !tags.has('determiner')) ||
    (tags.has('pronoun') && (tags.has('speaking') || tags.has('he')))
  )
}
