import { isExpletive } from '../canSpeak.ts'
import type { Speaker } from '../../../article/Article.ts'
import { oneLine } from '../../tokens/phraseWords.ts'
import { type Token, builds, is, isWord } from '../../tokens/Token.ts'
import { isGenitive } from '../chains.ts'
import { cueOf } from '../cueOf.ts'
import type { Phrase } from '../Phrase.ts'
import type { Reading } from '../readSentence.ts'
import { type Gender, type Mention, spanOf, withoutOwner } from './Mention.ts'
import { nameAt } from './nameAt.ts'

/** *The mayor of Sandport*, *a spokesman for Brack & Sons*, *residents close to the wall* */
export function readNominal(text: string, reading: Reading, at: number): Mention | null {
  const { tokens, phrases } = reading
  const phrase = phrases[at]
  if (!phrase) return null
  const first = tokens[phrase.from]
  const head = headOf(tokens, phrase)
  if (isNobody(tokens, phrase)) return null
  if (isExpletive(head)) return null
  if (!isWord(head) || is(head, 'calendar') || is(head, 'time')) return null
  const whole = { from: phrase.from, to: phrases[nominalEnd(reading, at)]?.to ?? phrase.to }
  const capitals = builds(tokens, 'capitalNouns')
  if (capitals && isPronounAlone(phrase, head)) return null
  const bare = { ...whole, from: capitals ? withoutCase(tokens, phrase, head) : phrase.from }
  const span = spanOf(tokens, is(head, 'organisation') ? bare : whole)
  const name = capitalised(oneLine(text, spanOf(tokens, bare)))
  const gender = genderOf(tokens, phrase, head)
  const definite =
    holdsArticle(tokens, phrase.from - 1) ||
    (is(first, 'determiner') &&
      !is(first, 'indefinite') &&
      !is(first, 'several') &&
      !is(first, 'number'))
  // *le syndicat des pêcheurs* is none that the text has spoken of, but *la maire de Sandport* may be
  const leads =
    builds(tokens, 'nounFirst') &&
    (whole.to === phrase.to || isHuman(head)) &&
    !is(first, 'owner') &&
    phrases[at + 1]?.kind !== 'relative'
  const stem = head.lower.replace(/[’']s?$/u, '')
  const speaksFor = is(head, 'spokesperson') ? bodyOf(text, reading, at, phrase) : null
  if (speaksFor !== null)
    return {
      start: span.start,
      end: span.end,
      kind: 'organisation',
      name: speaksFor,
      role: null,
      head: speaksFor.toLowerCase(),
      gender,
      definite,
      human: false,
      named: true,
      office: false,
      kin: false,
      speaksFor: name,
    }
  return {
    start: span.start,
    end: span.end,
    kind: kindOf(head, name),
    name,
    role: null,
    head: stem,
    gender,
    definite,
    human: isHuman(head) || (capitals && isSpeaking(reading, at, head)),
    named: false,
    office: capitals ? is(head, 'organisation') && !is(head, 'generic') : is(head, 'title'),
    kin: false,
    ...(definite && leads ? { noun: stem } : {}),
    ...(capitals ? { called: isCalledSo(head) ? [nominative(stem)] : [] } : {}),
    ...(isVoice(tokens, phrase, head, whole.to) ? { voice: true } : {}),
    ...(is(head, 'generic') && isHuman(head) ? { anybody: true } : {}),
  }
}

/** *man*, *das*, *ein* without a noun: nobody in particular */
function isPronounAlone({ from, to }: Phrase, head: Token): boolean {
  return to - from === 1 && (is(head, 'pronoun') || is(head, 'determiner')) && !is(head, 'several')
}

/** *ein Sprecher*, *un portavoz*; *ein Polizeisprecher* says for whom he speaks. */
function isVoice(tokens: readonly Token[], phrase: Phrase, head: Token, end: number): boolean {
  const other = builds(tokens, 'capitalNouns') || builds(tokens, 'nounFirst')
  const bare = phrase.to - phrase.from === 2 && end === phrase.to
  return other && bare && is(head, 'spokesperson') && VOICE.test(head.lower)
}

const VOICE = /^(?:sprecher(?:in)?|porte-parole|portavoz|porta-voz)$/u

function isCalledSo(head: Token): boolean {
  return CALLED.some((tag) => is(head, tag))
}

const CALLED = ['person', 'organisation', 'document', 'spokesperson', 'kin', 'group'] as const

/** *des Amtes* */
function nominative(stem: string): string {
  return stem.replace(/(?<=[^s])e?s$/u, '')
}

/** *dem Antrag*, *die Polizei* are an *Antrag* and *Polizei*, in whatever case they stand. */
function withoutCase(tokens: readonly Token[], { from, to }: Phrase, head: Token): number {
  const article = to - from > 1 && is(tokens[from], 'determiner')
  const bent =
    is(tokens[from], 'oblique') || (is(head, 'organisation') && !is(tokens[from], 'owner'))
  const led = is(head, 'document') && is(tokens[from - 1], 'preposition')
  return article && (bent || led) && !(led && is(tokens[from], 'owner')) ? from + 1 : from
}

/** By the noun; where nouns have a gender of their own, by the article of somebody’s. */
function genderOf(tokens: readonly Token[], { from }: Phrase, head: Token): Gender {
  if (is(head, 'woman')) return 'she'
  if (is(head, 'man')) return 'he'
  if (builds(tokens, 'nounFirst') && is(tokens[from], 'determiner')) {
    if (is(tokens[from], 'woman')) return 'she'
    return is(tokens[from], 'man') ? 'he' : null
  }
  if (!builds(tokens, 'capitalNouns') || THINGS.some((tag) => is(head, tag))) return null
  const lead = tokens[from]?.lower ?? ''
  if (/^(?:die|eine|diese)$/.test(lead)) return 'she'
  return /^(?:der|ein|dieser|dem|den|einem|einen)$/.test(lead) ? 'he' : null
}

/** *sagte der Schwede*: whoever says something and is no thing */
function isSpeaking(reading: Reading, at: number, head: Token): boolean {
  if (THINGS.some((tag) => is(head, tag))) return false
  return reading.clauses.some(
    ({ subject, verb }) => subject === at && cueOf(reading, verb, true) === 'say',
  )
}

const THINGS = ['group', 'organisation', 'document', 'surface', 'saying', 'medium', 'work'] as const

/** *du*, *del*, *da*: the preposition holds the article. */
function holdsArticle(tokens: readonly Token[], at: number): boolean {
  return builds(tokens, 'nounFirst') && is(tokens[at], 'preposition') && is(tokens[at], 'article')
}

/** *on*, *cela*: a pronoun that means nobody in particular */
function isNobody(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const token = tokens[from]
  return (
    builds(tokens, 'nounFirst') && to - from === 1 && is(token, 'pronoun') && !is(token, 'several')
  )
}

function isHuman(head: Token): boolean {
  return (is(head, 'person') || is(head, 'kin') || is(head, 'spokesperson')) && !is(head, 'group')
}

/** The last noun of the phrase, over what follows it: *residents close*. */
function headOf(tokens: readonly Token[], { from, to, head }: Phrase): Token | undefined {
  if (builds(tokens, 'nounFirst')) return tokens[head]
  return tokens[to - 1]?.kind === 'word' ? tokens[to - 1] : tokens[from]
}

/** *of Sandport*, *close to the buyer* are part of what somebody is called; *on Monday* is not. */
function nominalEnd(reading: Reading, at: number): number {
  const { tokens, phrases } = reading
  let end = isTwoJobs(reading, at) ? at + 2 : at
  for (;;) {
    if (isGenitive(reading, end + 1)) {
      end++
      continue
    }
    const near =
      phrases[end + 1]?.kind === 'adverb' && phrases[end + 2]?.kind === 'preposition' ? 1 : 0
    const [link, next] = [phrases[end + 1 + near], phrases[end + 2 + near]]
    if (link?.kind !== 'preposition' || next?.kind !== 'noun') return end
    const head = tokens[next.head]
    const hangs = near === 1 ? NEAR.has(tokens[link.from]?.lower ?? '') : hangsOn(reading, at, link)
    if (!hangs || is(head, 'calendar')) return end
    if (tokens[link.from]?.lower === 'in' && (is(head, 'medium') || is(head, 'time'))) return end
    end += 2 + near
  }
}

/**
 * What stands behind a noun and says who or which that is.
 *
 *     the head of the wall     an official in the port     an adviser to the mayor     a study by two clerks
 *              ^^^^^^^^^^^                 ^^^^^^^^^^^                ^^^^^^^^^^^^             ^^^^^^^^^^^^^
 */
function hangsOn({ tokens, phrases }: Reading, at: number, link: Phrase): boolean {
  const phrase = phrases[at]
  const [first, head] = [tokens[phrase?.from ?? -1], tokens[(phrase?.to ?? 0) - 1]]
  if (is(tokens[link.from], 'linking')) return true
  if (!head || is(head, 'group')) return false
  const [word, next] = [tokens[link.from]?.lower, tokens[link.to]]
  if (word === 'to') return isHuman(head) && (is(next, 'determiner') || (next?.capital ?? false))
  if (!is(first, 'indefinite')) return false
  return (word === 'in' && isHuman(head)) || (word === 'by' && is(head, 'document'))
}

/** *the mayor and former teacher*: one person with two jobs, as one article leads them */
function isTwoJobs({ tokens, phrases }: Reading, at: number): boolean {
  const [link, second] = [phrases[at + 1], phrases[at + 2]]
  if (link?.kind !== 'conjunction' || second?.kind !== 'noun') return false
  const other = tokens[second.head]
  return (
    is(tokens[phrases[at]?.from ?? -1], 'article') &&
    !is(tokens[second.from], 'determiner') &&
    is(other, 'person') &&
    !other?.capital
  )
}

const NEAR: ReadonlySet<string> = new Set('to with in of'.split(' '))

/**
 * Somebody who speaks for a named organisation speaks as that organisation.
 *
 *     a spokesman for Brack & Sons       a Brack & Sons spokesman
 *                     ^^^^^^^^^^^^         ^^^^^^^^^^^^
 */
function bodyOf(text: string, reading: Reading, at: number, phrase: Phrase): string | null {
  const { tokens, phrases } = reading
  const link = tokens[phrases[at + 1]?.from ?? -1]
  if (isGenitive(reading, at + 1)) return bodyName(text, reading, at + 1)
  if (phrases[at + 1]?.kind === 'preposition' && is(link, 'linking')) {
    if (builds(tokens, 'capitalNouns')) return bodyName(text, reading, at + 2)
    const named = nameAt(text, reading, at + 2)
    return named?.name ?? null
  }
  let from = phrase.from
  while (from < phrase.to - 1 && (!tokens[from]?.capital || is(tokens[from], 'determiner'))) from++
  let to = from
  while (to < phrase.to - 1 && (tokens[to]?.capital || tokens[to]?.lower === '&')) to++
  return to > from ? oneLine(text, withoutOwner(text, spanOf(tokens, { from, to }))) : null
}

/** *die Sprecherin der Polizei* speaks as the police, and a *Gerichtssprecher* as himself. */
function bodyName(text: string, reading: Reading, at: number): string | null {
  const named = nameAt(text, reading, at)
  if (named) return named.kind === 'person' ? null : named.name
  const phrase = reading.phrases[at]
  const head = reading.tokens[phrase?.head ?? -1]
  return phrase && is(head, 'organisation') && !is(head, 'generic')
    ? oneLine(text, spanOf(reading.tokens, { from: phrase.head, to: phrase.to }))
    : null
}

function kindOf(head: Token, name: string): Speaker['kind'] {
  if (/familiar with|anonym|briefed on|close to/u.test(name)) return 'unnamed'
  if (is(head, 'person') || is(head, 'spokesperson')) return 'unnamed'
  if (is(head, 'document') || is(head, 'surface')) return 'document'
  if (is(head, 'organisation')) return 'organisation'
  if (is(head, 'group')) return head.lower.startsWith('source') ? 'unnamed' : 'group'
  return 'unnamed'
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
