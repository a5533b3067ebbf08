import type { Marked, QuoteKind } from '../article/Quote.ts'
import type { Place } from './findAttributions.ts'
import { isCapital, isComma } from './nounPhrase.ts'
import { GROUP_NOUNS } from './wordLists.ts'

/** Whether words in marks are somebody's, and in which way, or what else the marks are for. */
export type Judgement = { readonly quote: QuoteKind } | { readonly marked: Marked['reason'] }

/**
 * Tells quotes from what only stands in quotation marks: titles of works, coined terms, words held
 * at arm's length. Someone who speaks right beside it settles it; then the words before the mark;
 * then how long it is and how it is written.
 */
export function judgeMarks(text: string, { sentence, at, attribution }: Place): Judgement {
  const mark = sentence[at]
  const start = mark?.start ?? 0
  const inner = text
    .slice(start + 1, Math.min((mark?.end ?? 0) - 1, start + LONGEST_JUDGED))
    .replace(/^[`']|'$/gu, '')
  const words = inner.split(/\s+/u).filter((word) => word !== '')
  const lead = leadBefore(sentence, at)
  const reason = reasonBefore(lead, words, attribution !== null)
  const strong = attribution?.near === true && attribution.why !== 'sentenceSubject'
  if (reason && !(strong && words.length > LONGEST_TERM)) return { marked: reason }
  const spoken = isSpoken(inner, words)
  if (words.length >= 2 && words.length <= 9 && isTitleCase(words) && !strong && !spoken)
    return { marked: 'title' }
  if (!attribution && !spoken && words.length <= LONGEST_LONE)
    return { marked: isBeforeNoun(sentence, at) ? 'scare' : 'term' }
  if (isNaming(sentence, at, attribution, words)) return { marked: 'term' }
  if (
    attribution &&
    !strong &&
    !spoken &&
    words.length <= 2 &&
    !/[.,!?]$/u.test(inner) &&
    isBeforeNoun(sentence, at)
  )
    return { marked: 'scare' }
  return { quote: isDirect(inner, words, sentence, at) ? 'direct' : 'partial' }
}

const LONGEST_JUDGED = 400
const LONGEST_TERM = 4

/** Four words without any cue are more often somebody's than not. */
const LONGEST_LONE = 3

/** The words right before the mark, at most four, in lower case. */
function leadBefore(sentence: Place['sentence'], at: number): readonly string[] {
  return sentence.slice(Math.max(0, at - 4), at).map(({ lower }) => lower)
}

/**
 *     the novel “Salt”       known as “the Gull”       staged an “online walkout”
 *         ^^^^^ title        ^^^^^^^^ term                    ^^ term
 */
function reasonBefore(
  lead: readonly string[],
  words: readonly string[],
  attributed: boolean,
): Marked['reason'] | null {
  const last = lead.at(-1) ?? ''
  const beforeLast = lead.at(-2) ?? ''
  const workBefore = lead.at(-1) === ',' ? beforeLast : last
  if (WORKS.has(workBefore) && isTitleCase(words)) return 'title'
  if (TITLED.has(last)) return 'title'
  if (NAMING.has(last) || (last === 'as' && NAMING_AS.has(beforeLast))) return 'term'
  if (last === 'called' && IS.has(beforeLast)) return 'term'
  if (ARTICLES.has(last) && !attributed && words.length <= LONGEST_TERM) return 'term'
  return null
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an'])
const IS: ReadonlySet<string> = new Set([
  'is',
  'was',
  'are',
  'were',
  'be',
  'been',
  'often',
  'also',
  ',',
  'something',
])

const WORKS: ReadonlySet<string> = new Set(
  (
    'album anthem ballad blockbuster book cartoon column comedy documentary drama episode essay ' +
    'exhibition film hit memoir movie musical novel opera painting play podcast poem program ' +
    'programme series show single sitcom song thriller track'
  ).split(' '),
)

const TITLED: ReadonlySet<string> = new Set(['entitled', 'titled', 'headlined'])

const NAMING: ReadonlySet<string> = new Set(
  'codenamed nicknamed phrase so-called term termed word'.split(' '),
)

const NAMING_AS: ReadonlySet<string> = new Set(['known', 'billed', 'branded', 'marketed'])

/** First or second person, or a stop inside: somebody talks. */
function isSpoken(inner: string, words: readonly string[]): boolean {
  if (/[!?]$|[.!?]\s+\p{Lu}/u.test(inner)) return true
  if (words.length > 3 && /[.,]$/u.test(inner)) return true
  return words.some((word) => FIRST_PERSON.has(word.toLowerCase().replace(/[’'][^]*|[.,]$/u, '')))
}

const FIRST_PERSON: ReadonlySet<string> = new Set('i me my our us we you your'.split(' '))

/** Every word of weight has a capital. */
function isTitleCase(words: readonly string[]): boolean {
  const weighty = words.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word))
  return (
    weighty.length > 0 &&
    weighty.every((word) => /^[\p{Lu}\p{N}‘'(]/u.test(word)) &&
    /^\p{Lu}|^\p{N}/u.test(words[0] ?? '')
  )
}

/** `his “free” market`: an adjective in marks before its noun */
function isBeforeNoun(sentence: Place['sentence'], at: number): boolean {
  const next = sentence[at + 1]
  if (isComma(next)) return false
  return (
    next?.kind === 'word' &&
    !isCapital(next) &&
    !/^(?:and|or|but|in|on|at|to|for|of|by|with|as|that|because|when|while|after|before|if|from|is|was|are|were|he|she|they|it|said|says|told|who|which|during|about|has|had|have|will|would|could)$/u.test(
      next.lower,
    )
  )
}

/**
 * Many people at once, in the present tense, give a thing its name; nobody says it just then.
 *
 *     Engineers call the repair a “soft wall.”
 *     ^^^^^^^^^ ^^^^
 */
function isNaming(
  sentence: Place['sentence'],
  at: number,
  attribution: Place['attribution'],
  words: readonly string[],
): boolean {
  if (!attribution || words.length > LONGEST_TERM) return false
  const { cueAt, phrase } = attribution
  const subject = attribution.sentence[phrase.from]
  const many = phrase.to - phrase.from === 1 && GROUP_NOUNS.has(subject?.lower ?? '')
  return many && cueAt < at && sentence[cueAt]?.lower === 'call'
}

/**
 * A clause that begins as a sentence does, or that stands by itself beside its cue; a fragment
 * inside the reporter's sentence is partial.
 */
function isDirect(
  inner: string,
  words: readonly string[],
  sentence: Place['sentence'],
  at: number,
): boolean {
  const before = sentence[at - 1]
  const opens = /^[\p{Lu}\p{N}[(…‘'@#]/u.test(inner)
  if (opens && (before === undefined || isComma(before) || before.text === ':')) return true
  if (opens && words.length > 2 && /[.,!?…—-]$/u.test(inner)) return true
  return before?.text === ':' && words.length > 3
}
