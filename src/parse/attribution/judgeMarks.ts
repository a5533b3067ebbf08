import type { Marked, QuoteKind } from '../../article/Quote.ts'
import type { Place } from './findAttributions.ts'
import { findDoer } from './findDoer.ts'
import { isHumanNoun } from '../grammar/isSpeakingNoun.ts'
import { isAdverb, isAuxiliary, isCapital, isComma, isPossessive } from '../tokens/wordKinds.ts'
import { isVerb } from '../grammar/verbs.ts'
import { GROUP_NOUNS, PREPOSITIONS, SUBJECT_PRONOUNS, WORKS } from '../languages/en/wordLists.ts'

/** Whether words in marks are somebody's, and in which way, or what else the marks are for. */
export type Judgement = { readonly quote: QuoteKind } | { readonly marked: Marked['reason'] }

/**
 * Tells quotes from what only stands in quotation marks: titles of works, coined terms, words held
 * at arm's length. The words before the mark come first; then how it is written; then whether
 * anybody speaks in its sentence; and last, how long it is.
 */
export function judgeMarks(text: string, place: Place): Judgement {
  const { sentence, at, attribution } = place
  const mark = sentence[at]
  const start = mark?.start ?? 0
  const inner = text
    .slice(start + 1, Math.min((mark?.end ?? 0) - 1, start + LONGEST_JUDGED))
    .replace(/^[`']|'$/gu, '')
  const words = inner.split(/\s+/u).filter((word) => word !== '')
  const spoken = isSpoken(inner, words)
  const reason =
    reasonBefore(leadBefore(sentence, at), words, attribution !== null) ??
    reasonInName(sentence, at)
  const strong = attribution?.near === true && attribution.why !== 'accordingTo'
  if (reason && !(strong && words.length > LONGEST_TERM)) return { marked: reason }
  if (words.length <= LONGEST_TITLE && isTitleCase(words) && !spoken && isTitle(place))
    return { marked: 'title' }
  if (isListed(place)) return { marked: 'title' }
  if (isNaming(sentence, at, attribution, words)) return { marked: 'term' }
  const alone = sentence.length === 1 && /[.!?]$/u.test(inner)
  const said = attribution !== null || spoken || alone || words.length > LONGEST_LONE
  if (!said && !isSomebodysWord(place))
    return { marked: isBeforeNoun(sentence, at) ? 'scare' : 'term' }
  return { quote: isDirect(inner, words, sentence, at) ? 'direct' : 'partial' }
}

const LONGEST_JUDGED = 400
const LONGEST_TERM = 4

const LONGEST_TITLE = 9

/** Three words without any cue are more often somebody's than not. */
const LONGEST_LONE = 2

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
  said: boolean,
): Marked['reason'] | null {
  const last = lead.at(-1) ?? ''
  const beforeLast = lead.at(-2) ?? ''
  const workBefore = lead.at(-1) === ',' ? beforeLast : last
  if (WORKS.has(workBefore) && isTitleCase(words)) return 'title'
  if (TITLED.has(last)) return 'title'
  if (SPOKEN_OF.has(last) && !said) return 'term'
  if (NAMING.has(last) || (last === 'as' && NAMING_AS.has(beforeLast))) return 'term'
  if (last === 'called' && IS.has(beforeLast) && !(said && beforeLast === ',')) return 'term'
  return null
}

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

const TITLED: ReadonlySet<string> = new Set(['entitled', 'titled', 'headlined'])

const NAMING: ReadonlySet<string> = new Set('codenamed nicknamed so-called termed'.split(' '))

/** Words that are talked about, unless somebody in the sentence says them. */
const SPOKEN_OF: ReadonlySet<string> = new Set(['phrase', 'term', 'word'])

const NAMING_AS: ReadonlySet<string> = new Set(['known', 'billed', 'branded', 'marketed'])

/** *a tax called “the wall toll”*: the thing before has that name. */
function reasonInName(sentence: Place['sentence'], at: number): Marked['reason'] | null {
  if (!CALLED.has(sentence[at - 1]?.lower ?? '')) return null
  const noun = isComma(sentence[at - 2]) ? sentence[at - 3] : sentence[at - 2]
  const named = noun?.kind === 'word' && !noun.capital && !isHumanNoun(noun.lower)
  return named && !SUBJECT_PRONOUNS.has(noun.lower) && !isAdverb(noun) && !isAuxiliary(noun)
    ? 'term'
    : null
}

const CALLED: ReadonlySet<string> = new Set(['called', 'dubbed', 'labeled', 'labelled', 'named'])

/**
 * Words in capitals are somebody's only beside who says them.
 *
 *     Ruiz told Tern Radio’s “Harbour Morning”      the crowd chanted “Save Our Wall”
 *                            ^^^^^^^^^^^^^^^^^ title
 */
function isTitle({ sentence, at, attribution }: Place): boolean {
  const before = sentence[at - 1]
  const lead = before?.lower ?? ''
  if (isPossessive(before) || PREPOSITIONS.has(lead) || WORKS.has(lead)) return lead !== 'as'
  if (sentence[at + 1]?.lower === 'by') return true
  return attribution === null && !isVerb(sentence, at - 1) && lead !== ':'
}

/** `“Harbour wall to be mended,” by Tern News’s Jon Ebbe`: another story, with who wrote it */
function isListed({ sentence, at, attribution }: Place): boolean {
  const opens = at === 0 || isComma(sentence[at - 1])
  return opens && !attribution && sentence[at + 1]?.lower === 'by' && isCapital(sentence[at + 2])
}

/**
 * One or two words without a cue, where somebody in the sentence calls or values something so.
 *
 *     Ruiz presents herself as “a fighter”      the group staged an “online walkout”
 *                           ^^ somebody's               ^^^^^^ nobody's: they did it
 */
function isSomebodysWord({ sentence, at, clauses }: Place): boolean {
  const before = sentence[at - 1]
  const lead = before?.lower ?? ''
  const verb = ARTICLES.has(lead) ? at - 2 : at - 1
  const doer = findDoer(sentence, at, clauses)
  if ((lead === 'to' && at > 1) || lead === 'as') return true
  if (!doer || !before) return false
  if (BE.has(sentence[verb]?.lower ?? '')) return true
  return ARTICLES.has(lead)
    ? !DEEDS.has(sentence[verb]?.lower ?? '') && sentence[verb]?.kind === 'word'
    : isVerb(sentence, verb)
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an'])
const BE: ReadonlySet<string> = new Set(['am', 'are', 'be', 'been', 'being', 'is', 'was', 'were'])

/** What is done to a thing, whatever it is called. */
const DEEDS: ReadonlySet<string> = new Set(
  (
    'after became became become before bought by for from got had has have held holds in launched ' +
    'made of on opened organised organized purchase purchased ran signed staged started through took with'
  ).split(' '),
)

/** First or second person, or a stop inside: somebody talks. */
function isSpoken(inner: string, words: readonly string[]): boolean {
  if (/[!?]$|[.!?]\s+\p{Lu}/u.test(inner)) return true
  if (words.length > 3 && /[.,]$/u.test(inner) && !isTitleCase(words)) return true
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
