import type { Marked, QuoteKind } from '../../article/Quote.ts'
import { is, isAny, isOpen as isOpenWord, isWord, type Token } from '../tokens/Token.ts'
import type { Decision } from './attribute.ts'
import { groupOf } from '../tokens/tags.ts'
import type { Candidate, Context } from './Context.ts'
import { judgeFeatures, opensWithVerb } from './judgeFeatures.ts'
import { JUDGE_WEIGHTS } from './judgeWeights.ts'

/** Whether words in marks are somebody’s, and in which way, or what else the marks are for. */
export type Judgement = { readonly quote: QuoteKind } | { readonly marked: Marked['reason'] }

/** What stands in the marks: the words, and how they are written. */
export type Inner = {
  readonly text: string
  readonly words: readonly string[]
  /** Somebody talks in it: *I*, *you*, a call, two sentences. */
  readonly spoken: boolean
  /** Every word of weight has a capital. */
  readonly titled: boolean
}

const LONGEST_JUDGED = 400

export function readInner(text: string, token: Token): Inner {
  const { start, end } = token
  const inner = text
    .slice(start + 1, Math.min(end - 1, start + LONGEST_JUDGED))
    .replace(/^[`']|'$/gu, '')
  const words = inner.split(/\s+/u).filter((word) => word !== '')
  const titled = isTitleCase(words)
  return { text: inner, words, titled, spoken: isSpoken(inner, words, titled) }
}

/**
 * Tells quotes from what only stands in quotation marks: titles of works, coined terms, words held
 * at arm’s length. Many small signs are added up, each with the weight that labelled stories gave it.
 */
export function judge(context: Context, decision: Decision | null): Judgement {
  const inner = readInner(context.text, context.token)
  return isQuote(context, inner, decision)
    ? { quote: isDirect(context, inner) ? 'direct' : 'partial' }
    : { marked: reasonFor(context, inner) }
}

function isQuote(context: Context, inner: Inner, decision: Decision | null): boolean {
  if (decision && isSurelySaid(context, inner, decision.candidate)) return true
  // What a whole sentence reports is somebody’s, each stretch in marks of it.
  if (decision && WHOLE.has(decision.rule.id) && !inner.titled) return true
  if (HAN.test(inner.text)) return decision !== null || inner.text.length > LONGEST_HAN_TERM
  if (
    isSurelyNone(context, inner, decision !== null) ||
    isNaming(context, inner, decision) ||
    isDenied(context, inner, decision)
  )
    return false
  const said = decision && { candidate: decision.candidate, rule: decision.rule.id }
  return scoreOf(judgeFeatures(context, inner, said)) >= 0
}

/**
 *     the novel “Salt”      a tax called “the wall toll”      “Wall to be mended,” by Jon Ebbe
 */
function isSurelyNone(context: Context, { titled, spoken, words }: Inner, said: boolean): boolean {
  const [last, second, third] = [beside(context, -1), beside(context, -2), beside(context, -3)]
  if (titled && is(last?.text === ',' ? second : last, 'work') && !is(last, 'person')) return true
  if (titled && !spoken && words.length > 2 && is(last, 'be')) return true
  if (/^(?:entitled|titled|headlined)$/.test(last?.lower ?? '')) return true
  const next = beside(context, 1)
  if (!said && next?.lower === 'by' && beside(context, 2)?.capital)
    return context.at === 0 || last?.text === ','
  if (!/^(?:called|dubbed|labelled|labeled|named|nicknamed)$/.test(last?.lower ?? '')) return false
  const named = second?.text === ',' ? third : second
  return (
    isOpenWord(named) &&
    !named.capital &&
    !is(named, 'person') &&
    !is(named, 'group') &&
    !is(named, 'adverb') &&
    second?.text !== ','
  )
}

/** *did not say “sorry”*, *never called it “a ruin”*: words that were not said */
function isDenied({ reading, at }: Context, { words }: Inner, decision: Decision | null): boolean {
  const cueAt = decision?.candidate.cueAt ?? -1
  const verb = reading.phrases.find(
    ({ kind, from, to }) => kind === 'verb' && from <= cueAt && cueAt < to,
  )
  const quoteAt = reading.phrases[at]?.from ?? 0
  if (!verb || words.length > LONGEST_TERM || quoteAt - verb.to > 3 || quoteAt < verb.to)
    return false
  return reading.tokens
    .slice(verb.from, verb.to)
    .some((token) => is(token, 'negation') || /n[’']t$/u.test(token.lower))
}

/**
 * Many people at once, in the present tense, give a thing its name; nobody says it just then.
 *
 *     Engineers call the repair a “soft wall.”
 *     ^^^^^^^^^ ^^^^
 */
function isNaming({ reading }: Context, { words }: Inner, decision: Decision | null): boolean {
  const cue = reading.tokens[decision?.candidate.cueAt ?? -1]
  const { mention } = decision?.candidate ?? {}
  return (
    words.length <= LONGEST_TERM &&
    is(cue, 'call') &&
    is(cue, 'base') &&
    mention?.kind === 'group' &&
    !mention.name.includes(' ')
  )
}

/** Chinese and Japanese have no words apart: many signs are a clause. */
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const LONGEST_HAN_TERM = 5

const WHOLE: ReadonlySet<string> = new Set(['trailing', 'view'])

const LONGEST_TERM = 4

const CUES = groupOf('say', 'tell', 'call')

/** *called it “a ruin”*, *said “no”*, *the wall “cannot wait,” Ruiz said* */
function isSurelySaid(
  context: Context,
  inner: Inner,
  { sure, mention, cueAt }: Candidate,
): boolean {
  if (!sure || inner.titled || !mention?.human || cueAt < 0) return false
  const tokens = context.reading.tokens
  if (!isAny(tokens[cueAt], CUES)) return false
  if (opensWithVerb(inner)) return true
  const at = context.reading.phrases[context.at]?.from ?? 0
  const between = tokens.slice(cueAt + 1, at)
  return (
    cueAt < at &&
    between.length <= 2 &&
    between.every((token) => is(token, 'pronoun') || is(token, 'object') || token.kind === 'stop')
  )
}

export function scoreOf(features: readonly string[]): number {
  let sum = JUDGE_WEIGHTS.get('bias') ?? 0
  for (const feature of features) sum += JUDGE_WEIGHTS.get(feature) ?? 0
  return sum
}

function reasonFor(context: Context, { titled }: Inner): Marked['reason'] {
  const last = beside(context, -1)
  if (titled && context.at === 0 && beside(context, 1)?.lower === 'by') return 'title'
  if (beside(context, 1)?.lower === 'by' && beside(context, 2)?.capital) return 'title'
  if (titled && (is(last, 'work') || is(last, 'possessive') || is(last, 'preposition')))
    return 'title'
  return isBeforeNoun(context) ? 'scare' : 'term'
}

/** Tokens around the stretch, by their distance from it. */
function beside({ reading, at }: Context, step: number): Token | undefined {
  const place = reading.phrases[at]?.from ?? 0
  return reading.tokens[place + step]
}

/** First or second person, or a stop inside: somebody talks. */
function isSpoken(inner: string, words: readonly string[], titled: boolean): boolean {
  if (/[!?]$|[.!?]\s+\p{Lu}/u.test(inner)) return true
  if (words.length > 3 && /[.,]$/u.test(inner) && !titled) return true
  return words.some((word) => FIRST_PERSON.has(word.toLowerCase().replace(/[’'][^]*|[.,]$/u, '')))
}

const FIRST_PERSON: ReadonlySet<string> = new Set('i me my our us we you your'.split(' '))

function isTitleCase(words: readonly string[]): boolean {
  const weighty = words.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word))
  return (
    weighty.length > 0 &&
    weighty.every((word) => /^[\p{Lu}\p{N}‘'(]/u.test(word)) &&
    /^\p{Lu}|^\p{N}/u.test(words[0] ?? '')
  )
}

/** `his “free” market`: an adjective in marks before its noun */
function isBeforeNoun(context: Context): boolean {
  const next = beside(context, 1)
  return isWord(next) && isOpenWord(next) && !next.capital
}

/**
 * A clause that begins as a sentence does, or that stands by itself beside its cue; a fragment
 * inside the reporter’s sentence is partial.
 */
function isDirect(context: Context, { text, words }: Inner): boolean {
  const last = beside(context, -1)
  const opens = /^[\p{Lu}\p{N}[(…‘'@#]/u.test(text)
  const stop = last === undefined || /^[,—–:]$/.test(last.text)
  if (opens && stop && last?.kind !== 'quote') return true
  if (opens && words.length > 2 && /[.,!?…—-]$/u.test(text)) return true
  return last?.text === ':' && words.length > 3
}
