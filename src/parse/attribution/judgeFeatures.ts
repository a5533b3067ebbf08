import { cueOf } from '../grammar/cueOf.ts'
import type { Reading } from '../grammar/readSentence.ts'
import { onList } from '../tokens/onList.ts'
import { is, isOpen as isOpenWord, isWord, type Token } from '../tokens/Token.ts'
import type { Tag } from '../tokens/tags.ts'
import type { Context } from './Context.ts'
import { classOf, subjectClass, wordOf } from './judgeClasses.ts'
import type { Inner } from './judgeInner.ts'
import type { Said } from './Judgement.ts'
import { patternsOf } from './judgePatterns.ts'
import { signsOfStory } from './judgeStory.ts'

/**
 * What speaks for or against somebody’s having said a stretch in marks, as names: how it is written,
 * what stands beside it, what its sentence tells, and by which rule it has a speaker. `JUDGE_WEIGHTS`
 * says how much each of them counts. Most of them go with the size of the stretch: a long one is
 * hardly ever a term.
 */
export function judgeFeatures(context: Context, inner: Inner, said: Said): readonly string[] {
  return [
    `size ${inner.size}`,
    `first ${inner.first}`,
    `shape ${inner.shape}`,
    ...featuresBeside(context, inner, said),
    ...featuresOfVerbs(context),
    ...featuresOfSpeaker(context, inner, said),
    ...featuresNear(context),
    ...signsOfStory(context, inner),
    ...patternsOf(context, inner, said),
  ]
}

/** The words and marks right before and behind it. */
function featuresBeside(
  { text, token, reading, at }: Context,
  { titled, size }: Inner,
  said: Said,
): readonly string[] {
  const { tokens, phrases } = reading
  const place = phrases[at]?.from ?? 0
  const [last, second, next] = [tokens[place - 1], tokens[place - 2], tokens[place + 1]]
  const before = classOf(last, 'before')
  const behind = classOf(next, 'behind')
  const capitals = titled ? 'titled' : 'plain'
  const marked = Math.min(stretchesIn(tokens), 4)
  return [
    `behind ${behind}`,
    `before ${before} behind ${behind}`,
    `told ${toldBy(reading, at)} before ${before}`,
    `${capitals} before ${before}`,
    `${capitals} rule ${said?.rule ?? 'none'}`,
    titled ? `titled size ${size}` : 'plain',
    `${endOf(text, token)} behind ${behind}`,
    `word ${wordOf(last)}`,
    `words ${wordOf(second)} ${wordOf(last)}`,
    `next ${wordOf(next)}`,
    `marked ${marked} size ${size}`,
  ]
}

const stretchesIn = onList(
  (tokens: readonly Token[]) => tokens.filter(({ mark }) => mark >= 0).length,
)

/** Which stop the stretch ends with, inside its marks. */
function endOf(text: string, { end }: Token): string {
  const last = text.slice(Math.max(0, end - 3), end).replace(/[’'”"»“\s]{1,3}$/u, '')
  if (/[.!?…]$/u.test(last)) return 'ended'
  return last.endsWith(',') ? 'broken' : 'open'
}

/** What the nearest verb before the stretch does, whose it is, and whether it may happen at all. */
function featuresOfVerbs({ reading, at }: Context): readonly string[] {
  const { clauses } = reading
  const before = clauses.findLast(({ verb }) => verb < at)
  const behind = clauses.find(({ verb }) => verb > at)
  return [
    ...(before ? featuresOfVerb(reading, at, before.verb, before.subject) : ['verbless']),
    ...(behind
      ? [
          `verb behind ${verbClass(reading, behind.verb)} ${behind.subject === at ? 'own' : ''} ${behind.verb - at <= 1 ? 'next' : 'far'}`,
        ]
      : []),
  ]
}

function featuresOfVerb(
  reading: Reading,
  at: number,
  verb: number,
  subject: number,
): readonly string[] {
  const { tokens, phrases } = reading
  const phrase = phrases[verb]
  const leads = tokens.slice(phrase?.from, phrase?.head)
  const who = subjectClass(reading, subject)
  const modal = leads.some(isModal) ? 'may' : 'does'
  const denied = leads.some((token) => is(token, 'negation') || /n[’']t$/u.test(token.lower))
  const far = at - verb <= 2 ? 'near' : at - verb <= 5 ? 'off' : 'far'
  return [
    `subject ${who}`,
    `verb ${verbClass(reading, verb)} ${modal}${denied ? ' not' : ''} ${far}`,
  ]
}

/** *can*, *would*, *did* */
function isModal(token: Token): boolean {
  return is(token, 'auxiliary') && !is(token, 'be') && !is(token, 'have')
}

function verbClass(reading: Reading, verb: number): string {
  const head = reading.tokens[reading.phrases[verb]?.head ?? -1]
  return cueOf(reading, verb, true) ?? (is(head, 'be') ? 'be' : 'other')
}

/** What the nearest reporting verb before the stretch does, however far. */
function toldBy(reading: Reading, at: number): string {
  for (const { verb, depends } of reading.clauses.toReversed()) {
    if (verb >= at) continue
    const group = cueOf(reading, verb, false)
    if (group !== null && group !== 'act') return `${group}${depends ? ' within' : ''}`
  }
  return reading.clauses.some(({ verb }) => verb > at && cueOf(reading, verb, true) === 'say')
    ? 'behind'
    : 'none'
}

/** Who says it and how surely, by which rule and which word, and how far from the stretch. */
function featuresOfSpeaker(
  { reading, at }: Context,
  { size }: Inner,
  said: Said,
): readonly string[] {
  if (!said) return ['rule none', `nobody size ${size}`]
  const { candidate, rule } = said
  const { mention, sure, near, cueAt } = candidate
  const how = `${sure ? 'sure' : ''} ${near ? 'near' : ''}`
  const human = !mention ? 'carried' : mention.human ? 'human' : 'thing'
  const known = mention?.named ? 'named' : mention?.definite ? 'definite' : 'new'
  const cue = reading.tokens[cueAt]
  const place = reading.phrases[at]?.from ?? 0
  return [
    `rule ${rule}`,
    `speaker ${mention?.kind ?? 'carried'} ${human} ${known} ${how}`,
    `speaker ${human} size ${size} ${how}`,
    ...(cue ? [`cue ${cue.lower}`, `gap ${gapOf(Math.abs(place - cueAt))} size ${size}`] : []),
  ]
}

function gapOf(tokens: number): string {
  return tokens <= 1 ? '1' : tokens <= 3 ? '3' : tokens <= 6 ? '6' : tokens <= 12 ? '12' : 'far'
}

const NEAR = 8

/** Words a little before the stretch: *say something like “…”*, *goes by the name “…”* */
function featuresNear({ reading, at }: Context): readonly string[] {
  const place = reading.phrases[at]?.from ?? 0
  const window = reading.tokens.slice(Math.max(0, place - NEAR), place)
  const words = window
    .slice(0, -1)
    .filter((token) => isOpenWord(token) && !token.capital)
    .map(({ lower }) => `near ${lower}`)
  const kinds = WINDOW.filter((tag) => window.some((token) => isWord(token) && is(token, tag)))
  return [...words, ...kinds.map((tag) => `near a ${tag}`)]
}

const WINDOW: readonly Tag[] = [
  'term',
  'work',
  'saying',
  'document',
  'medium',
  'surface',
  'feel',
  'speaking',
  'negation',
]
