import type { Marked } from '../../article/Quote.ts'
import { is, isOpen as isOpenWord, isWord } from '../tokens/Token.ts'
import { beside, type Context, type Decision } from './Context.ts'
import { judgeByShape } from './judgeByShape.ts'
import { judgeFeatures } from './judgeFeatures.ts'
import { type Inner, readInner } from './judgeInner.ts'
import { isDenied } from './isDenied.ts'
import { HEADLINES } from './isTold.ts'
import { isUnsaid } from './judgePatterns.ts'
import type { Judgement, Said } from './Judgement.ts'
import { JUDGE_WEIGHTS } from './judgeWeights.ts'

/** The language of the stories that the weights were learned from. */
const LEARNED = 'en'

/**
 * Tells quotes from what only stands in quotation marks: titles of works, coined terms, words held
 * at arm’s length. Many small signs are added up, each with the weight that labelled stories gave it.
 */
export function judge(context: Context, decision: Decision | null): Judgement {
  const inner = readInner(context.text, context.token)
  if (context.token.lexicon.language.code !== LEARNED) return judgeByShape(context, inner, decision)
  return isQuote(context, inner, decision)
    ? { quote: isDirect(context, inner) ? 'direct' : 'partial' }
    : { marked: reasonFor(context, inner) }
}

function isQuote(context: Context, inner: Inner, decision: Decision | null): boolean {
  // What a whole sentence reports is somebody’s, each stretch in marks of it.
  if (decision && WHOLE.has(decision.rule.id) && !inner.titled) return true
  if (leadsHeadline(context, inner)) return true
  if (HAN.test(inner.text)) return decision !== null || inner.text.length > LONGEST_HAN_TERM
  const said = decision && { candidate: decision.candidate, rule: decision.rule.id }
  if (said && isDenied(context, said.candidate)) return false
  if (said && (isTooLong(context, inner, said) || isCried(context, inner, said))) return true
  return scoreOf(judgeFeatures(context, inner, said)) >= 0
}

/** Nobody gives a thing a name of ten words; what is only advised is still nobody’s. */
function isTooLong(context: Context, inner: Inner, said: NonNullable<Said>): boolean {
  return inner.size === 'long' && !inner.titled && !isUnsaid(context, said.candidate)
}

/** *“Mend it now”: Ruiz warns of winter*; *“Salt Road”: a review* is of a work. */
function leadsHeadline(context: Context, { words }: Inner): boolean {
  const { reading, at, blocks, block } = context
  const opens = reading.tokens
    .slice(0, reading.phrases[at]?.from)
    .every(({ kind }) => kind !== 'word')
  const work = words.length < 2 || words.slice(1).some((word) => /^\p{Lu}/u.test(word))
  const heads = HEADLINES.has(blocks[block]?.block.type ?? '')
  return heads && opens && !work && beside(context, 1)?.text === ':'
}

/** *who had shouted “Shame!” as he left*: right behind the verb, with a stop of its own */
function isCried(
  { reading, at }: Context,
  { text }: Inner,
  { candidate: { cueAt, mention, near } }: NonNullable<Said>,
): boolean {
  const cue = reading.tokens[cueAt]
  const beside = cueAt === (reading.phrases[at]?.from ?? 0) - 1
  return (
    near && beside && is(cue, 'say') && is(cue, 'past') && mention !== null && text.endsWith('!')
  )
}

const WHOLE: ReadonlySet<string> = new Set(['ownClaim', 'trailing', 'view'])

/** Chinese and Japanese have no words apart: many signs are a clause. */
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const LONGEST_HAN_TERM = 5

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
  if (opens && stop && last?.kind !== 'quotation') return true
  if (opens && words.length > 2 && /[.,!?…—-]$/u.test(text)) return true
  return last?.text === ':' && words.length > 3
}
