import type { Word } from '../tokens/splitWords.ts'
import { isIn, type DatedSentence } from './DatedSentence.ts'

/**
 * Which way a clause looks. `present` is what nothing but a verb in the present shows: it makes
 * *on Friday* the next one, and says nothing of a month.
 */
export type Tense = 'past' | 'present' | 'ahead' | null

type Verb = { readonly at: number; readonly tense: Tense }

/**
 * Whether a day lies behind or ahead, by what stands right before it and by the nearest verb.
 *
 *     The crews will return on Friday        They returned, the board said on Friday
 *               ^^^^                                                  ^^^^
 *     It rained since Friday                 The road is shut until Friday
 *               ^^^^^                                         ^^^^^
 */
export function tenseAt(sentence: DatedSentence, from: number, to = from + 1): Tense {
  const { words, lexicon } = sentence
  const lead = words[leadOf(sentence, from)]?.lower
  if (isIn(lexicon, 'lead behind', lead)) return 'past'
  const verb = nearestVerb(sentence, from)
  if (isIn(lexicon, 'lead until', lead)) {
    const put = verb && isIn(lexicon, 'putOff', words[verb.at]?.lower)
    return verb?.tense === 'past' && !put ? 'past' : 'ahead'
  }
  if (verb) return verb.tense
  return isNow(sentence, from, to) || holdsPresent(sentence, from) ? 'present' : null
}

/** *for Friday’s match*, *ab Montag* */
export function opensAhead(sentence: DatedSentence, from: number): boolean {
  const { words, lexicon } = sentence
  return isIn(lexicon, 'lead ahead', words[leadOf(sentence, from)]?.lower)
}

/** The place of the word before a phrase and its article: *until* in *until the 3rd of May*. */
export function leadOf({ words, lexicon }: DatedSentence, from: number): number {
  let at = from - 1
  while (isIn(lexicon, 'articles', words[at]?.lower)) at--
  return at
}

const FURTHEST = 24
const OPENING = 4

/** The nearest verb before; a day that opens its clause looks for the verb behind it. */
function nearestVerb(sentence: DatedSentence, from: number): Verb | null {
  if (sentence.lexicon.words.tense.verbLast) return verbOfClause(sentence, from)
  return verbBefore(sentence, from) ?? (from < OPENING ? verbBehind(sentence, from) : null)
}

function verbBefore(sentence: DatedSentence, from: number): Verb | null {
  for (let at = from - 1; at >= 0 && from - at < FURTHEST; at--) {
    if (endsClause(sentence.words[at], true)) return null
    const tense = tenseOf(sentence, at)
    if (tense) return { at, tense }
  }
  return null
}

function verbBehind(sentence: DatedSentence, from: number): Verb | null {
  for (let at = from + 1; at < sentence.words.length && at - from < FURTHEST; at++) {
    if (endsClause(sentence.words[at], false)) return null
    const tense = tenseOf(sentence, at)
    if (tense) return { at, tense }
  }
  return null
}

function endsClause(word: Word | undefined, before: boolean): boolean {
  return !word || word.text === ';' || (before && word.text === ':') || word.kind === 'quote'
}

/**
 * Where commas part clauses, each has one finite verb, wherever it stands; what looks ahead wins
 * over a participle.
 *
 *     Der Rat, der am Freitag tagte, wird am Montag abstimmen
 *                             ^^^^^  ^^^^
 */
function verbOfClause(sentence: DatedSentence, from: number): Verb | null {
  const { words } = sentence
  let [first, last] = [from, from]
  while (first > 0 && from - first < FURTHEST && !endsAtComma(words[first - 1])) first--
  while (last < words.length && last - from < FURTHEST && !endsAtComma(words[last])) last++
  let found: Verb | null = null
  for (let at = first; at < last; at++) {
    const tense = tenseOf(sentence, at)
    if (tense === 'ahead' && found?.tense !== 'past') return { at, tense }
    if (tense) found ??= { at, tense }
  }
  return found
}

function endsAtComma(word: Word | undefined): boolean {
  return word?.text === ',' || endsClause(word, true)
}

function tenseOf(sentence: DatedSentence, at: number): Tense {
  const { words, lexicon } = sentence
  const word = words[at]
  if (word?.kind !== 'word' || word.capital) return null
  const lower = withoutElision(word.lower)
  const lists = lexicon.lists.get(lower) ?? lexicon.lists.get(word.lower)
  if (!lists) return tenseByEnding(sentence, at, lower)
  if (lists.has('noVerbs')) return null
  if (lists.has('ahead') || isPlanned(sentence, at)) return 'ahead'
  if (lists.has('timetable') && !isIn(lexicon, 'preposed', words[at - 1]?.lower)) return 'ahead'
  if (lists.has('plurals') && /[^s’']s$/u.test(words[at - 1]?.lower ?? '')) return 'ahead'
  if (lists.has('had')) return 'past'
  if (lists.has('past')) return isPassive(sentence, at) ? null : 'past'
  return tenseByEnding(sentence, at, lower)
}

/** *voted*, *votera* */
function tenseByEnding(sentence: DatedSentence, at: number, lower: string): Tense {
  const { ahead, past } = sentence.lexicon.endings
  if (endsOn(lower, ahead)) return 'ahead'
  return endsOn(lower, past) && !isPassive(sentence, at) ? 'past' : null
}

/** `n’a`, `s’ouvre` */
function withoutElision(lower: string): string {
  const second = lower.charAt(1)
  return second === '’' || second === "'" ? lower.slice(2) : lower
}

const SHORTEST_STEM = 2

function endsOn(word: string, endings: readonly string[]): boolean {
  return endings.some(
    (ending) => word.endsWith(ending) && word.length >= ending.length + SHORTEST_STEM,
  )
}

/** *is set*, *are expected*, *planned to*; *is to* */
function isPlanned({ words, lexicon }: DatedSentence, at: number): boolean {
  const [before, lower, after] = [words[at - 1]?.lower, words[at]?.lower, words[at + 1]?.lower]
  if (isIn(lexicon, 'to', lower)) return isIn(lexicon, 'be', before)
  return (
    isIn(lexicon, 'planned', lower) && (isIn(lexicon, 'be', before) || isIn(lexicon, 'to', after))
  )
}

/** *will be held*, *are worried*, *to put*: the word before tells, or nothing does. */
function isPassive({ words, lexicon }: DatedSentence, at: number): boolean {
  let before = at - 1
  while (isAdverb(words[before]?.lower ?? '') || isIn(lexicon, 'adverbs', words[before]?.lower))
    before--
  return isIn(lexicon, 'passive', words[before]?.lower)
}

function isAdverb(word: string): boolean {
  return word.endsWith('ly')
}

/** *The vote is on Friday*, *Friday is a holiday* */
function isNow({ words, lexicon }: DatedSentence, from: number, to: number): boolean {
  const [lead, before] = [words[from - 1]?.lower, words[from - 2]?.lower]
  if (isIn(lexicon, 'now', lead)) return true
  if (isIn(lexicon, 'now', before)) return isIn(lexicon, 'presentBefore', lead)
  return from === 0 && isIn(lexicon, 'now', words[to]?.lower)
}

/**
 * A verb in the present that no list holds, by its ending and by what stands around it.
 *
 *     The council votes on Friday        after the talks on Friday
 *                 ^^^^^                            no verb
 */
function holdsPresent(sentence: DatedSentence, from: number): boolean {
  const { words, lexicon } = sentence
  for (let at = from - 1; at > 0 && from - at < FURTHEST; at--) {
    const [word, after] = [words[at], words[at + 1]]
    if (endsClause(word, true) || word?.text === ',') return false
    if (!word || word.capital || !endsOn(word.lower, lexicon.endings.present)) continue
    if (isIn(lexicon, 'telling', word.lower)) return false
    const object = after?.capital === true || isIn(lexicon, 'presentBefore', after?.lower)
    if (object && isSubject(sentence, at - 1)) return true
  }
  return false
}

/** *Ruiz*, *she*, *the council* */
function isSubject({ words, lexicon }: DatedSentence, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (word?.kind !== 'word') return false
  if (isIn(lexicon, 'presentAfter', word.lower)) return true
  if (word.capital) return !isIn(lexicon, 'preposed', word.lower) && !/[’']s?$/u.test(word.lower)
  return isIn(lexicon, 'preposed', before?.lower) && !isIn(lexicon, 'preposed', word.lower)
}
