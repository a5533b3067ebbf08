import { CUES } from '../languages/en/cues.ts'
import { findPhraseBefore, type Range } from './nounPhrase.ts'
import {
  contractedPronoun,
  isAdverb,
  isAuxiliary,
  isCapital,
  isComma,
} from '../tokens/wordKinds.ts'
import { canSpeak, isSomebody } from './isSomebody.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { isVerb, isVerbForm } from './verbs.ts'
import {
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  WORKS,
} from '../languages/en/wordLists.ts'

/** A verb of a sentence and who does it. */
export type Clause = {
  /** Places of the verb's words: *has said*, *would never say*. Half-open. */
  readonly verb: Range
  readonly subject: Range | null
  /** Place of the *who* that stands for the subject; -1 where there is none. */
  readonly relative: number
  /** Whether it hangs on another: *Ruiz said she would go*, *after Falk left*. */
  readonly depends: boolean
  /** Whether the verb reports words or thoughts. */
  readonly reports: boolean
}

const LONGEST_SENTENCE = 400

/**
 * Every verb with its subject, in the order of the sentence. A verb that is joined on shares the
 * subject of the one before; a verb behind *who* has the noun before that.
 *
 *     Ruiz, who built the wall, met the council and said it was gone
 *     ^^^^  ^^^ ^^^^^
 *     ^^^^                      ^^^
 *     ^^^^                                          ^^^^
 *                                                        ^^ ^^^
 */
export function findClauses(words: Sentence): readonly Clause[] {
  const before = known.get(words)
  if (before) return before
  const clauses = readClauses(words)
  known.set(words, clauses)
  return clauses
}

/** Quotes and reports ask for the same sentences. */
const known = new WeakMap<Sentence, readonly Clause[]>()

function readClauses(words: Sentence): readonly Clause[] {
  const clauses: Clause[] = []
  for (let at = 0; at < words.length && at < LONGEST_SENTENCE; at++) {
    const pronoun = contractedPronoun(words[at])
    const grown = pronoun !== null
    if (!grown && (!isVerb(words, at) || isBeingAsked(words, at))) continue
    const to = endOfVerb(words, at)
    const subject =
      pronoun === 'who'
        ? { subject: findAntecedent(words, at), relative: at }
        : grown
          ? { subject: { from: at, to: at + 1 }, relative: -1 }
          : subjectOf(words, at, clauses)
    clauses.push({
      verb: { from: at, to },
      depends: isDependent(words, subject, clauses),
      reports: CUES.has(words[to - 1]?.lower ?? ''),
      ...subject,
    })
    at = to - 1
  }
  return clauses
}

/**
 * Whoever was asked does nothing yet.
 *
 *     Ruiz, asked about the wall, said       When asked if it would hold, Falk said
 *           ^^^^^                                 ^^^^^
 */
function isBeingAsked(words: Sentence, at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]]
  if (!ASKED.has(word?.lower ?? '')) return false
  if (before && !isComma(before) && before.lower !== 'when') return false
  return PREPOSITIONS.has(after?.lower ?? '') || QUESTIONS.has(after?.lower ?? '')
}

const ASKED: ReadonlySet<string> = new Set(['asked', 'pressed', 'questioned'])

const QUESTIONS: ReadonlySet<string> = new Set(
  'directly how if specifically what when where whether which who why'.split(' '),
)

/** *has long been saying*, *would never say*: from the finite word to the last of the verb. */
function endOfVerb(words: Sentence, from: number): number {
  let at = from
  if (contractedPronoun(words[at])) at++
  while (isAuxiliary(words[at]) || isAdverb(words[at]) || words[at]?.lower === 'not') at++
  if (at === from) return from + 1
  const main = words[at]
  const ends = main?.kind === 'word' && !isCapital(main) && isMain(main.lower, words[from]?.lower)
  return ends ? at + 1 : Math.max(from + 1, at)
}

function isMain(word: string, auxiliary: string | undefined): boolean {
  if (DETERMINERS.has(word) || PREPOSITIONS.has(word) || CONJUNCTIONS.has(word)) return false
  if (isVerbForm(word) || /(?:ing|en)$/.test(word) || CUES.has(word)) return true
  return !/^(?:am|are|is|was|were|has|have|had)/.test(auxiliary ?? '') && word !== 'to'
}

/** *that Falk left*, *what he calls*, *Ruiz said she would go* */
function isDependent(
  words: Sentence,
  { subject, relative }: Subject,
  before: readonly Clause[],
): boolean {
  if (relative >= 0) return true
  const lead = words[(subject?.from ?? 0) - 1]
  if (!subject || !lead) return false
  if (HANGING.has(lead.lower)) return true
  const last = before.at(-1)
  if (last && last.subject === subject) return last.depends
  if (!last || last.verb.to > subject.from || !CUES.has(words[last.verb.to - 1]?.lower ?? ''))
    return false
  return lead.kind === 'word' && !JOINERS.has(lead.lower)
}

const HANGING: ReadonlySet<string> = new Set([
  ...[...CONJUNCTIONS].filter((word) => !/^(?:and|but|nor|or|so|yet)$/.test(word)),
  'which',
  'whom',
  'whose',
])

type Subject = Pick<Clause, 'subject' | 'relative'>

export function subjectOf(words: Sentence, verb: number, before: readonly Clause[]): Subject {
  let at = verb - 1
  while (at >= 0 && (isAdverb(words[at]) || isFiller(words, at))) at--
  if (words[at]?.text === ')') at = openingOf(words, at) - 1
  const word = words[at]
  if (!word) return NOBODY
  if (word.kind === 'quote') return isNamed(words, at) ? findBeforeComma(words, at, before) : NOBODY
  if (isComma(word)) return findBeforeComma(words, at, before)
  if (RELATIVES.has(word.lower)) {
    const antecedent = findAntecedent(words, at)
    return antecedent ? { subject: antecedent, relative: at } : shared(before)
  }
  if (JOINERS.has(word.lower)) return shared(before, CUES.has(words[verb]?.lower ?? ''))
  return { subject: overAside(words, findPhraseBefore(words, at + 1)), relative: -1 }
}

/**
 *     Ruiz in a letter to the council called
 *     ^^^^
 */
function overAside(words: Sentence, phrase: Range | null): Range | null {
  let reached = phrase
  for (let steps = 0; reached && steps < MOST_ASIDES; steps++) {
    const lead = words[reached.from - 1]?.lower ?? ''
    if (lead === 'by') return seenBy(words, reached) ?? phrase
    if (!LEADS.has(lead)) break
    reached = findPhraseBefore(words, reached.from - 1)
  }
  return reached && reached !== phrase && isSomebody(words, reached) ? reached : phrase
}

/** *A letter from the town obtained by Tern News says*: the letter says. */
function seenBy(words: Sentence, { from }: Range): Range | null {
  const seen = words[from - 2]?.lower ?? ''
  if (!SEEN.has(seen)) return null
  const paper = findPhraseBefore(words, from - 2)
  return paper && canSpeak(words, paper) ? paper : null
}

const SEEN: ReadonlySet<string> = new Set(
  'obtained published reviewed seen signed viewed'.split(' '),
)

const MOST_ASIDES = 3

/** What makes a phrase hang on another; *as* and *after* open clauses too. */
const LEADS: ReadonlySet<string> = new Set(
  [...PREPOSITIONS, 'to'].filter((word) => !CONJUNCTIONS.has(word)),
)

const NOBODY: Subject = { subject: null, relative: -1 }

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that'])
const JOINERS: ReadonlySet<string> = new Set(['and', 'but', 'then', 'or', 'nor', 'yet'])

/** *was quoted as saying*, *Ruiz himself said* */
function isFiller(words: Sentence, at: number): boolean {
  return FILLERS.has(words[at]?.lower ?? '')
}

const FILLERS: ReadonlySet<string> = new Set(['himself', 'herself', 'themselves', 'itself', 'each'])

const LONGEST_BRACKET = 16

function openingOf(words: Sentence, close: number): number {
  let at = close
  while (at > 0 && words[at]?.text !== '(' && close - at < LONGEST_BRACKET) at--
  return at
}

/** `Ruiz, who said`, `a poster that said`; behind a verb *that* stands for nobody. */
function findAntecedent(words: Sentence, relative: number): Range | null {
  let to = isComma(words[relative - 1]) ? relative - 1 : relative
  if (words[to - 1]?.text === ')') to = openingOf(words, to - 1)
  if (isVerbForm(words[to - 1]?.lower ?? '') && !isCapital(words[to - 1])) return null
  const phrase = findPhraseBefore(words, to)
  const opening =
    phrase && words[relative]?.lower === 'who' ? openingApposition(words, phrase) : null
  return opening ?? phrase
}

/**
 * What an apposition explains is who is meant.
 *
 *     said Ines Falk, the harbour master, who added
 *          ^^^^^^^^^
 */
function openingApposition(words: Sentence, phrase: Range): Range | null {
  if (!isComma(words[phrase.from - 1]) || isCapital(words[phrase.to - 1])) return null
  const named = findPhraseBefore(words, phrase.from - 1)
  return named && isCapital(words[named.to - 1]) ? named : null
}

const LONGEST_APPOSITION = 36

/**
 * A comma before the verb closes an apposition, or joins the verb to the one before.
 *
 *     Ruiz, 45, the harbour master, said       Ruiz shook her head, smiled, said
 *     ^^^^                                     ^^^^
 */
function findBeforeComma(words: Sentence, comma: number, before: readonly Clause[]): Subject {
  const last = before.findLast(({ depends }) => !depends)
  let found: Range | null = null
  for (let at = comma - 1; at > 0 && comma - at < LONGEST_APPOSITION; at--) {
    const word = words[at]
    if (!word || word.text === ';' || word.text === ':') break
    if (word.kind === 'quote' && !isNamed(words, at)) break
    if (last && at < last.verb.to) break
    if (!isComma(word) || !opensApposition(words, at + 1)) continue
    const phrase = findPhraseBefore(
      words,
      words[at - 1]?.text === ')' ? openingOf(words, at - 1) : at,
    )
    if (!phrase) continue
    const reached: Range = (found ? null : overAside(words, phrase)) ?? phrase
    if (LEADS.has(words[reached.from - 1]?.lower ?? '')) continue
    if (found && !isSomebody(words, reached)) break
    found = reached
    if (!isComma(words[reached.from - 1])) break
  }
  if (found) return { subject: found, relative: -1 }
  // `The harbour board Watchers & Sons, has said`: a comma too many
  if (before.length === 0 && comma > 0 && !words.slice(0, comma).some(isComma))
    return { subject: findPhraseBefore(words, comma), relative: -1 }
  const other = shared(before)
  if (other.subject && !before.every(({ depends }) => depends)) return other
  const opening = findOpening(words, comma)
  return opening ? { subject: opening, relative: -1 } : other
}

/**
 * Where all that stands between hangs on something, it is whoever opens the sentence.
 *
 *     Ruiz, when asked what is wrong, said
 *     ^^^^
 */
function findOpening(words: Sentence, comma: number): Range | null {
  const end = words.slice(0, comma).findIndex(isComma)
  const phrase = end > 0 ? findPhraseBefore(words, end) : null
  return phrase?.from === 0 && isSomebody(words, phrase) ? phrase : null
}

/** A work that the apposition names: `Ruiz, the author of “Salt,” said` */
function isNamed(words: Sentence, quoteAt: number): boolean {
  const lead = words[quoteAt - 1]?.lower ?? ''
  return lead === 'of' || lead === 'on' || WORKS.has(lead)
}

function opensApposition(words: Sentence, at: number): boolean {
  const word = words[at]
  if (word?.kind !== 'word') return false
  if (/^\d{1,3}$/.test(word.text) || RELATIVES.has(word.lower) || word.lower === 'whose')
    return true
  if (DETERMINERS.has(word.lower)) return true
  if (PREPOSITIONS.has(word.lower)) return !isCapital(word)
  // `Plum’s solicitor, Grace Adeyemi, said`
  if (isCapital(word)) return true
  return !SUBJECT_PRONOUNS.has(word.lower) && !CONJUNCTIONS.has(word.lower)
}

/** A reporting verb that is joined on goes with the reporting verb before. */
function shared(before: readonly Clause[], reports = false): Subject {
  const last =
    (reports ? before.findLast(({ reports: too, relative }) => too && relative === -1) : null) ??
    before.findLast(({ depends, subject }) => !depends && subject !== null) ??
    before.at(-1)
  return last ? { subject: last.subject, relative: last.relative } : NOBODY
}
