import { cueOf } from '../grammar/cueOf.ts'
import { is, isOpen as isOpenWord, type Token } from '../tokens/Token.ts'
import type { Tag } from '../tokens/tags.ts'
import type { Candidate, Context } from './Context.ts'
import type { Inner } from './judge.ts'

/** What is decided about a stretch besides how it stands: who says it, and by which rule. */
export type Said = { readonly candidate: Candidate; readonly rule: string } | null

/**
 * What speaks for or against somebody’s having said a stretch in marks, as names: how long it is, how
 * it is written, what stands beside it, and by which rule it has a speaker. `JUDGE_WEIGHTS` says how much
 * each of them counts.
 */
export function judgeFeatures(context: Context, inner: Inner, said: Said): readonly string[] {
  const { reading, at, blocks, block } = context
  const place = reading.phrases[at]?.from ?? 0
  const [last, second, next] = [
    reading.tokens[place - 1],
    reading.tokens[place - 2],
    reading.tokens[place + 1],
  ]
  const size = sizeOf(inner.words.length)
  const rule = said?.rule ?? 'none'
  const before = classOf(last, 'before')
  const behind = classOf(next, 'behind')
  const cue = cueBefore(context)
  const told = toldBy(context)
  const gap =
    said && said.candidate.cueAt >= 0 ? gapOf(Math.abs(place - said.candidate.cueAt)) : 'none'
  return [
    `size ${size}`,
    `rule ${rule}`,
    `rule ${rule} size ${size}`,
    `gap ${gap}`,
    `gap ${gap} size ${size}`,
    `before ${before}`,
    `before ${before} size ${size}`,
    `behind ${behind}`,
    `before ${before} behind ${behind}`,
    `second ${classOf(second, 'before')}`,
    `cue ${cue}`,
    `told ${told}`,
    `told ${told} before ${before}`,
    `told ${told} second ${classOf(second, 'before')}`,
    `told ${told} behind ${behind}`,
    `told ${told} size ${size}`,
    siblingOf(context),
    `second ${classOf(second, 'before')} before ${before}`,
    `cue ${cue} before ${before}`,
    inner.titled ? `titled size ${size}` : 'plain',
    inner.titled ? `titled before ${before}` : `plain before ${before}`,
    inner.titled ? `titled rule ${rule}` : `plain rule ${rule}`,
    inner.spoken ? 'spoken' : 'unspoken',
    /^\p{Lu}/u.test(inner.text) ? 'capital' : 'small',
    `${/[.!?…]$/u.test(inner.text) ? 'ended' : inner.text.endsWith(',') ? 'broken' : 'open'} behind ${behind}`,
    opensWithVerb(inner) ? 'opens with verb' : 'opens otherwise',
    hasVerb(inner) ? 'verb' : `verbless size ${size}`,
    said?.candidate.sure ? 'sure' : 'unsure',
    said?.candidate.mention?.human === false ? 'thing' : 'somebody',
    `block ${blocks[block]?.block.type ?? ''}`,
    reading.tokens.length === 1 ? 'alone' : 'inside',
  ]
}

function sizeOf(words: number): string {
  if (words <= 3) return String(words)
  return words <= 5 ? '5' : words <= 9 ? '9' : 'long'
}

function gapOf(tokens: number): string {
  return tokens <= 1 ? '1' : tokens <= 3 ? '3' : tokens <= 6 ? '6' : tokens <= 12 ? '12' : 'far'
}

const CLASSES: readonly Tag[] = [
  'term',
  'work',
  'call',
  'say',
  'tell',
  'be',
  'feel',
  'act',
  'indefinite',
  'article',
  'owner',
  'saying',
  'document',
  'preposition',
  'conjunction',
  'relative',
  'subordinator',
  'infinitiveMark',
  'negation',
  'auxiliary',
  'possessive',
  'past',
  'gerund',
  'person',
  'group',
  'organisation',
  'adverb',
  'determiner',
  'pronoun',
]

/** What kind of word stands beside the stretch; small words by themselves. */
function classOf(token: Token | undefined, side: string): string {
  if (!token) return 'nothing'
  if (token.kind === 'stop') return token.text
  if (token.kind === 'quote') return 'quotation'
  if (side === 'before' && OWN.has(token.lower)) return token.lower
  if (token.capital && isOpenWord(token)) return 'Name'
  return CLASSES.find((tag) => is(token, tag)) ?? 'word'
}

const OWN: ReadonlySet<string> = new Set(
  'as of for or with to called named dubbed nicknamed known like by so-called about on in'.split(
    ' ',
  ),
)

/** What the nearest verb before the stretch does, and how far it is. */
function cueBefore({ reading, at }: Context): string {
  for (let place = at - 1; place >= 0 && at - place <= 4; place--) {
    if (reading.phrases[place]?.kind !== 'verb') continue
    return `${cueOf(reading, place, true) ?? 'other'} ${at - place}`
  }
  return 'none'
}

/** What the nearest reporting verb before the stretch does, however far. */
function toldBy({ reading, at }: Context): string {
  for (const { verb, depends } of reading.clauses.toReversed()) {
    if (verb >= at) continue
    const group = cueOf(reading, verb, false)
    if (group !== null && group !== 'act') return `${group}${depends ? ' within' : ''}`
  }
  return reading.clauses.some(({ verb }) => verb > at && cueOf(reading, verb, true) === 'say')
    ? 'behind'
    : 'none'
}

/** Whether somebody’s words stand before it in the sentence: *“loser,” a “liar” and a “whiner”* */
function siblingOf({ reading, earlier }: Context): string {
  const last = earlier.at(-1)
  return last && last.end > (reading.tokens[0]?.start ?? 0) ? `sibling ${last.kind}` : 'no sibling'
}

const VERB =
  /(?:^|\s)(?:am|are|is|was|were|be|been|has|have|had|do|does|did|will|would|can|cannot|could|should|must|may|might|not|\p{L}+n[’']t|\p{L}+[’'](?:re|ve|ll|m|s)|\p{Ll}{3,}(?:ed|ing))(?=\s|[.,!?]|$)/u

/** `“cannot wait”`, `“failed to act”`: half a clause and no name for a thing */
export function opensWithVerb({ words }: Inner): boolean {
  return VERB.test(words[0]?.toLowerCase() ?? '')
}

function hasVerb({ text }: Inner): boolean {
  return VERB.test(text)
}
