import { canSpeak, isSomebody } from '../../grammar/canSpeak.ts'
import { chainEnd, nounBefore } from '../../grammar/chains.ts'
import { type CueGroup, cueOf } from '../../grammar/cueOf.ts'
import type { Mention } from '../../grammar/mentions/Mention.ts'
import { ownerOf } from '../../grammar/mentions/ownerOf.ts'
import { readMention } from '../../grammar/mentions/readMention.ts'
import { isPluralNoun } from '../../grammar/isPluralNoun.ts'
import { nameAt } from '../../grammar/mentions/nameAt.ts'
import type { Range } from '../../grammar/Phrase.ts'
import type { Reading } from '../../grammar/readSentence.ts'
import { type Token, builds, is, isAny } from '../../tokens/Token.ts'
import { groupOf } from '../../tokens/tags.ts'
import type { Candidate, Context, Rule } from '../Context.ts'

/**
 *     According to Ana Ruiz, the wall is “past mending.”
 *     ^^^^^^^^^^^^ ^^^^^^^^
 */
export const accordingTo: Rule = {
  id: 'accordingTo',
  sample: 'According to Ana Ruiz, the wall is “past mending.”',
  why: 'accordingTo',
  find: (context) => {
    const found = findAccording(context)
    return found && isToldWithin(context, found) ? null : found
  },
}

/**
 * *According to the file, Ana Ruiz told them it was “gone”*, *He told them it was “gone,” per a source*: whoever
 * says it in what is told
 */
function isToldWithin({ reading, at }: Context, { cueAt }: Candidate): boolean {
  const { tokens, phrases, clauses } = reading
  if (builds(tokens, 'verbSecond')) return false
  const trails = (phrases[at]?.from ?? 0) < cueAt && isPer(tokens[cueAt])
  return clauses.some(
    ({ verb, subject, relative }) =>
      verb < at &&
      relative === -1 &&
      ((phrases[subject]?.from ?? -1) > cueAt || trails) &&
      isSomebody(reading, subject) &&
      SAYS.has(cueOf(reading, verb, true)) &&
      (trails || phrases.slice(verb, at).every(({ kind }) => kind !== 'quotation')),
  )
}

const SAYS: ReadonlySet<CueGroup | null> = new Set(['say', 'tell', 'call'])

/** A sentence goes by the same one for each of its quotes: it is looked through once. */
export function findAccording({ text, reading }: Context): Candidate | null {
  const before = known.get(reading)
  if (before !== undefined) return before
  const found = findIn(text, reading)
  known.set(reading, found)
  return found
}

const known = new WeakMap<Reading, Candidate | null>()

function findIn(text: string, reading: Reading): Candidate | null {
  for (let at = 0; at < reading.phrases.length; at++) {
    const found =
      inTheirWords(text, reading, at) ??
      findOpening(text, reading, at) ??
      findClosing(text, reading, at) ??
      saidSoAt(text, reading, at)
    if (found) return found
  }
  return null
}

/** Whoever the words that open at a phrase name as the one it goes by: *selon la mairie*. */
export function findOpening(text: string, reading: Reading, at: number): Candidate | null {
  const { tokens, phrases } = reading
  const from = phrases[at]?.from ?? 0
  const first = wordOf(tokens[from])
  for (const words of tokens[from]?.lexicon.according ?? []) {
    if (words[0] !== first || !words.every((word, place) => wordOf(tokens[from + place]) === word))
      continue
    const who = phrases.findIndex((phrase) => phrase.from >= from + words.length)
    if (isRate(reading, at, who)) continue
    const mention =
      who === -1 ? null : (tellerOf(text, reading, who) ?? readMention(text, reading, who))
    if (mention) return goesBy(tokens, { from, to: from + words.length }, mention)
  }
  return null
}

/** The only word of these that tells a rate as well; in other languages it is another. */
function isPer(token: Token | undefined): boolean {
  return token?.lower === 'per' && !builds([token], 'nounFirst')
}

/** *ten per cent*, *two per person*; not *per police*, *per a source*, *per Ruiz* */
function isRate({ tokens, phrases }: Reading, at: number, who: number): boolean {
  const [lead, noun] = [phrases[at], phrases[who]]
  const [first, head] = [tokens[noun?.from ?? -1], tokens[noun?.head ?? -1]]
  if (!isPer(tokens[lead?.from ?? -1])) return false
  // *£300 per Briton*
  if (/\d/.test(tokens[(lead?.from ?? 0) - 1]?.text ?? '')) return true
  const known = is(first, 'determiner') || (head?.capital ?? false)
  return !known && !isPluralNoun(head) && !is(head, 'group') && !is(head, 'organisation')
}

/** *der Polizei zufolge*: the word behind whoever it goes by */
export function findClosing(text: string, reading: Reading, at: number): Candidate | null {
  const { tokens, phrases } = reading
  const phrase = phrases[at]
  const word = tokens[phrase?.from ?? -1]
  if (!phrase || !word?.lexicon.accordingBehind.has(word.lower)) return null
  const who = nounBefore(reading, at)
  const mention = who === -1 ? null : readMention(text, reading, who)
  return mention && goesBy(tokens, phrase, mention)
}

/** *Man habe Listen bekommen, so die Pflegerin, „…“* */
function saidSoAt(text: string, reading: Reading, at: number): Candidate | null {
  const { tokens, phrases } = reading
  const phrase = phrases[at]
  if (!phrase || !is(tokens[phrase.from], 'quotative')) return null
  const before = phrases[at - 1]?.kind
  if ((before !== 'comma' && before !== 'dash') || !canSpeak(reading, at + 1)) return null
  const next = phrases[chainEnd(reading, at + 1) + 1]?.kind
  if (next === 'verb' || next === 'noun') return null
  const mention = readMention(text, reading, at + 1)
  return mention && goesBy(tokens, phrase, mention)
}

function goesBy(tokens: Reading['tokens'], { from, to }: Range, mention: Mention): Candidate {
  return {
    mention,
    cue: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
    cueAt: from,
    sure: true,
    near: true,
  }
}

/** *in the regulator’s words*, *in her words* */
function inTheirWords(text: string, reading: Reading, at: number): Candidate | null {
  const { tokens, phrases } = reading
  const [link, phrase] = [tokens[phrases[at]?.from ?? -1], phrases[at + 1]]
  const head = tokens[phrase?.head ?? -1]
  if (link?.lower !== 'in' || phrase?.kind !== 'noun' || head?.lower !== 'words') return null
  const mention = ownerOf(text, reading, at + 1)
  return (
    mention && {
      mention,
      cue: { start: head.start, end: head.end },
      cueAt: phrase.head,
      sure: true,
      near: true,
    }
  )
}

/** *selon la formule d’Ana Ruiz*: whose the words are, where that is a person */
function tellerOf(text: string, reading: Reading, noun: number): Mention | null {
  const { tokens, phrases } = reading
  const head = tokens[phrases[noun]?.head ?? -1]
  const link = tokens[phrases[noun + 1]?.from ?? -1]
  if (!builds(tokens, 'nounFirst') || !is(link, 'linking') || head?.capital || isSpeaking(head))
    return null
  const named = nameAt(text, reading, noun + 2)
  const sure = named !== null && (named.gender !== null || named.name.includes(' '))
  return named?.kind === 'person' && sure ? named : null
}

function isSpeaking(token: Token | undefined): boolean {
  return isAny(token, SPEAKING)
}

const SPEAKING = groupOf('person', 'group', 'organisation', 'document', 'spokesperson', 'kin')

/** *d’après* */
function wordOf(token: Token | undefined): string {
  return token?.lower ?? ''
}
