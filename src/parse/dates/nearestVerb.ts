import { lowerAt } from '../tokens/lowerAt.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { isVerbAt } from '../grammar/verbAt.ts'
import { groupOf } from '../tokens/tags.ts'
import { builds, is, isAny, isOpen, type Token } from '../tokens/Token.ts'
import { isIn, type DatedSentence } from './DatedSentence.ts'
import { UNITS, type DateLexicon, type Entry, type List } from './DateLexicon.ts'
import { endsOn, isPresent } from './isPresent.ts'

/**
 * Which way a clause looks. `present` is what nothing but a verb in the present shows: it makes
 * *on Friday* the next one, and says nothing of a month. `nearer` is ahead where that is the nearer side: *had agreed to
 * close it in March* may be when they agreed. `made` is the same of a month, and of a weekday the nearer side: *voted
 * to acquit him on Monday*. `recent` is a weekday behind, and says nothing of a month: *left to study in March*.
 * `open` is what may be done by now or not.
 */
export type Tense = 'past' | 'recent' | 'made' | 'nearer' | 'open' | 'present' | 'ahead' | null

export type Verb = { readonly at: number; readonly tense: Tense }

export const FURTHEST = 24
const OPENING = 4

/** The nearest verb before; a day that opens its clause, or is an aside, looks for the verb behind it. */
export function nearestVerb(sentence: DatedSentence, from: number, to = from + 1): Verb | null {
  const { verbLast } = sentence.lexicon.words.tense
  const found = verbLast ? verbOfClause(sentence, from) : verbBefore(sentence, from)
  if (found && opensReport(sentence, found.at + 1, from, to))
    return verbBehind(sentence, to) ?? found
  const opens = !verbLast && from < OPENING
  if (found || !(opens || isAside(sentence, from, to))) return found
  const behind = verbBehind(sentence, to)
  const open =
    behind?.tense === 'present' && !isOwned(sentence, from, to) && isOfNoun(sentence.words, from)
  return open ? { ...behind, tense: 'open' } : behind
}

/** *said Saturday’s match would go ahead*: what is said opens with the day. */
function opensReport(sentence: DatedSentence, next: number, from: number, to: number): boolean {
  const { words } = sentence
  if (!is(words[next - 1], 'say')) return false
  const at = is(words[next], 'subordinator') ? next + 1 : next
  return at === from && isOwned(sentence, from, to)
}

/** *Saturday’s*, *del sábado* */
export function isOwned({ words, lexicon }: DatedSentence, from: number, to: number): boolean {
  return /’s?$/u.test(lowerAt(words, to - 1)) || isIn(lexicon, 'owners', lowerAt(words, from - 1))
}

const LONGEST_LEAD = 3

/** *The third, in May, came with a cheque* */
function isAside({ words }: DatedSentence, from: number, to: number): boolean {
  if (words[to]?.text !== ',') return false
  return words.slice(Math.max(0, from - LONGEST_LEAD), from).some(({ text }) => text === ',')
}

function verbBefore(sentence: DatedSentence, from: number): Verb | null {
  for (let at = from - 1; at >= 0 && from - at < FURTHEST; at--) {
    if (endsClause(sentence.words[at], true)) return null
    if (isDeed(sentence, at)) return leadingTo(sentence, at)
    const tense = tenseOf(sentence, at)
    if (tense) return { at, tense }
    if (isPresent(sentence, at)) return presentAt(sentence, at, from)
    if (isBehindNoun(sentence, at)) return { at, tense: 'past' }
  }
  return null
}

/**
 * What a verb in the present says of the day behind it.
 *
 *     The council votes on Friday      It blames the crash after the race on Friday
 *                 ^^^^^ present             ^^^^^^                         past
 */
function presentAt({ words, lexicon }: DatedSentence, at: number, from: number, first = at): Verb {
  const between = words.slice(first, from)
  const over = between.some(({ lower }) => isIn(lexicon, 'lead after', lower))
  return { at, tense: over ? 'past' : 'present' }
}

/** *un vol commis lundi*, *la mujer hallada el lunes* */
function isBehindNoun(sentence: DatedSentence, at: number): boolean {
  const [noun, word] = [sentence.words[at - 1], sentence.words[at]]
  if (!is(word, 'participle') || is(word, 'present') || isPassive(sentence, at)) return false
  return isOpen(noun) && !isAny(noun, VERB)
}

const VERB = groupOf('auxiliary', 'base', 'be', 'past', 'present')

/** *to close*, *zu schließen*, *de fermer*, *d’ouvrir*, *cerrar*: whether a deed begins at a place that another verb leads to. */
function isDeed({ words, lexicon }: DatedSentence, at: number): boolean {
  const { to } = lexicon.words.tense
  const [own, next] = [words[at], words[at + 1]]
  if (own?.kind !== 'word' || own.capital || next?.capital) return false
  const bare = withoutElision(own.lower)
  const alone = to === '' || own.lower.startsWith('d’')
  if (!alone && !isIn(lexicon, 'to', own.lower)) return false
  const ends = lexicon.endings.deed
  if (ends.length > 0) return endsOn(alone ? bare : (next?.lower ?? ''), ends)
  // *to reopen it* is a deed by what follows, where no list has the verb: *to power in March* is none
  return is(next, 'base') || (isOpen(next) && isAny(words[at + 2], OBJECT))
}

const OBJECT = groupOf('determiner', 'pronoun', 'object')

/**
 * Which way a deed lies, by the verb that leads to it.
 *
 *     voted on Monday to close it in March      failed to close it in March      left to study in March
 *     ^^^^^ ahead                               ^^^^^^ past                      ^^^^ recent
 */
function leadingTo(sentence: DatedSentence, deed: number): Verb | null {
  const { words, lexicon } = sentence
  if (isPlanned(sentence, deed)) return { at: deed, tense: 'ahead' }
  let done = false
  for (let at = deed - 1; at >= 0 && deed - at < FURTHEST; at--) {
    if (endsClause(words[at], true)) return null
    if (isPlan(sentence, at)) return { at, tense: tenseOfPlan(sentence, at, deed) }
    done ||= isIn(lexicon, 'does', withoutElision(lowerAt(words, at))) || is(words[at], 'begins')
    const tense = tenseOf(sentence, at)
    if (tense) return { at, tense: tense === 'past' && !done ? 'recent' : tense }
    // *It helps to stand there in November*; not *para*
    if (is(words[at], 'present') && !isAny(words[at], BASE_OR_LINK)) return { at, tense: 'present' }
  }
  return null
}

const BASE_OR_LINK = groupOf('base', 'preposition')

/** *voted to close it*, *ordered to pay*; who *was called to a fire* or *was voted to lead* went and leads. */
function isPlan(sentence: DatedSentence, at: number): boolean {
  const { words, lexicon } = sentence
  const lower = withoutElision(lowerAt(words, at))
  if (isIn(lexicon, 'does', lower) && wasBefore(sentence, at)) return false
  return isIn(lexicon, 'plans', lower) || is(words[at], 'takesDeed')
}

/** A plan that was made may be carried out by now, unless it has a day of its own. */
function tenseOfPlan(sentence: DatedSentence, at: number, deed: number): Tense {
  const before = sentence.entries.slice(0, deed)
  if (before.some(isOtherYear)) return 'open'
  if (before.some((entry) => entry?.tells)) return 'ahead'
  if (tenseOf(sentence, at) !== 'past' && !wasBefore(sentence, at)) return 'ahead'
  // what *had vowed* did so on a day that isn’t told
  return is(sentence.words[beforeAdverbs(sentence, at)], 'have') ? 'nearer' : 'made'
}

/** *was ready*, *were then called* */
function wasBefore(sentence: DatedSentence, at: number): boolean {
  const be = beforeAdverbs(sentence, at)
  return is(sentence.words[be], 'be') && tenseOf(sentence, be) === 'past'
}

/** *voted last year to close it in March*, *voted in 2024* */
function isOtherYear(entry: Entry | null): boolean {
  return entry?.slots.year !== undefined || UNITS[entry?.slots.unit ?? -1] === 'year'
}

function verbBehind(sentence: DatedSentence, from: number): Verb | null {
  for (let at = from; at < sentence.words.length && at - from < FURTHEST; at++) {
    if (endsClause(sentence.words[at], false)) return null
    if (opensRelative(sentence.words, at)) at = endOfAside(sentence.words, at)
    const tense = tenseOf(sentence, at) ?? (isPresent(sentence, at) ? 'present' : null)
    if (tense) return { at, tense }
  }
  return null
}

/** *the win on Friday puts them top*: nobody can tell which; not *early on Friday* */
function isOfNoun(words: Sentence, from: number): boolean {
  return words.slice(0, from).some((word) => isOpen(word) && !isAny(word, NO_NOUN))
}

const NO_NOUN = groupOf('adverb', 'calendar', 'time')

/** *On Friday Rovers, who lost at home, visit Kestrel* */
function opensRelative(words: Sentence, at: number): boolean {
  return words[at - 1]?.text === ',' && is(words[at], 'relative')
}

function endOfAside(words: Sentence, from: number): number {
  const end = words.findIndex(({ text }, at) => at > from && text === ',')
  return end === -1 ? words.length : end
}

export function endsClause(word: Token | undefined, before: boolean): boolean {
  return !word || word.text === ';' || (before && word.text === ':') || word.kind === 'quotation'
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
  if (found) return found
  const deed = words.findIndex((_, at) => at >= first && isDeed(sentence, at))
  if (deed !== -1 && deed < last) return leadingTo(sentence, first === 0 ? deed : first)
  const now = words.findIndex((_, at) => at >= first && isPresent(sentence, at))
  return now === -1 || now >= last ? null : presentAt(sentence, now, from, first)
}

export function endsAtComma(word: Token | undefined): boolean {
  return word?.text === ',' || endsClause(word, true)
}

function tenseOf(sentence: DatedSentence, at: number): Tense {
  const { words, lexicon } = sentence
  const word = words[at]
  if (word?.kind !== 'word' || (word.capital && !opensWithVerb(words, at))) return null
  const lower = withoutElision(word.lower)
  const lists = lexicon.lists.get(lower) ?? lexicon.lists.get(word.lower) ?? NO_LISTS
  if (lists.has('noVerbs') || isIn(lexicon, 'noVerbs', `${lower}|${lowerAt(words, at + 1)}`))
    return null
  if (lists.has('ahead') || isPlanned(sentence, at)) return 'ahead'
  if (lists.has('arranged') && isNow(sentence, at)) return 'ahead'
  if (isByTimetable(words, at, lists, lexicon)) return 'ahead'
  if (lists.has('had')) return 'past'
  if (lists.has('past')) return isPassive(sentence, at) ? null : 'past'
  return tenseByEnding(sentence, at, lower)
}

const NO_LISTS: ReadonlySet<List> = new Set()

/** *is leaving*, *I’m not coming* */
function isNow(sentence: DatedSentence, at: number): boolean {
  return isIn(sentence.lexicon, 'now', lowerAt(sentence.words, beforeAdverbs(sentence, at)))
}

/** *Volverán el martes*, *«Volverán el martes»*: where a subject may be left out, a verb may open the sentence. */
function opensWithVerb(words: Sentence, at: number): boolean {
  return words[at - 1]?.kind !== 'word' && builds(words, 'drops')
}

/** *The trial opens*, *Talks resume*; not *the runs* */
function isByTimetable(
  words: Sentence,
  at: number,
  lists: ReadonlySet<List>,
  lexicon: DateLexicon,
): boolean {
  const before = lowerAt(words, at - 1)
  if (lists.has('timetable')) return !isIn(lexicon, 'preposed', before)
  if (!lists.has('plurals')) return false
  return /[^s’']s$/u.test(before) || isTeam(words, at)
}

/** *Albion host Selby*, *Albion, who lost, host Selby*: a team is many, though its name shows it not. */
function isTeam(words: Sentence, at: number): boolean {
  const [before, behind] = [words[at - 1], words[at + 1]]
  if (before?.text === ',') return behind?.capital === true || is(behind, 'preposition')
  return before?.capital === true && behind?.capital === true && isAlone(words, at)
}

/** No other verb stands behind: *Radio Norr host Ana Ruiz told us on Friday* */
function isAlone(words: Sentence, at: number): boolean {
  return !words.some((_, place) => place > at && isVerbAt(words, place))
}

/** *voted*, *votera*, *fell* */
function tenseByEnding(sentence: DatedSentence, at: number, lower: string): Tense {
  const { ahead, past } = sentence.lexicon.endings
  if (endsOn(lower, ahead)) return 'ahead'
  const word = sentence.words[at]
  const over = endsOn(lower, past) || (is(word, 'past') && !is(word, 'base'))
  return over && !isPassive(sentence, at) ? 'past' : null
}

/** `n’a`, `s’ouvre` */
function withoutElision(lower: string): string {
  return lower.charAt(1) === '’' ? lower.slice(2) : lower
}

/** *is set*, *are expected*, *planned to*, *planned for*; *is to* */
function isPlanned(sentence: DatedSentence, at: number): boolean {
  const { words, lexicon } = sentence
  const [before, lower, after] = [
    lowerAt(words, at - 1),
    lowerAt(words, at),
    lowerAt(words, at + 1),
  ]
  if (isIn(lexicon, 'to', lower)) return isIn(lexicon, 'be', before)
  if (!isIn(lexicon, 'planned', lower)) return false
  // *published its plan for the bridge*, *put their plan to the board* tell what was done with it
  if (!isVerbAt(words, at)) return isDeed(sentence, at + 1)
  return (
    isIn(lexicon, 'be', before) || isIn(lexicon, 'to', after) || isIn(lexicon, 'lead ahead', after)
  )
}

/** *will be held*, *are worried*, *to put*: the word before tells, or nothing does. */
function isPassive(sentence: DatedSentence, at: number): boolean {
  return isIn(sentence.lexicon, 'passive', lowerAt(sentence.words, beforeAdverbs(sentence, at)))
}

export function beforeAdverbs({ words, lexicon }: DatedSentence, at: number): number {
  let before = at - 1
  while (isAdverb(lexicon, lowerAt(words, before))) before--
  return before
}

export function isAdverb(lexicon: DateLexicon, word: string): boolean {
  return word.endsWith('ly') || isIn(lexicon, 'adverbs', word)
}
