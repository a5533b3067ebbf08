import { isSomebody } from '../../grammar/canSpeak.ts'
import { cueSpan } from '../../grammar/cueOf.ts'
import { readMention } from '../../grammar/mentions/readMention.ts'
import type { Clause } from '../../grammar/Clause.ts'
import type { Reading } from '../../grammar/readSentence.ts'
import { groupOf } from '../../tokens/tags.ts'
import { builds, is, isAny } from '../../tokens/Token.ts'
import type { Candidate, Context } from '../Context.ts'

/**
 * Whoever does what is done to somebody, or the paper that it stands in.
 *
 *     was described by Ana Ruiz as “past mending”      branded “a fraud” by rivals      something described in the accounts as “legacy”
 */
export function fromAgent(
  { text, reading, at }: Pick<Context, 'text' | 'reading' | 'at'>,
  { verb }: Clause,
): Candidate | null {
  const { tokens, phrases } = reading
  const phrase = phrases[verb]
  if (builds(tokens, 'verbSecond')) return fromAgentBetween({ text, reading, at }, verb)
  const head = tokens[phrase?.head ?? -1]
  if (!phrase || !is(head, 'participle')) return null
  // *smeared by Falk, in a letter, as “a crook”*: whatever the verb, it gives a name.
  const naming = isNamingAt(reading, verb, at)
  if (at - verb > (naming ? LONGEST_NAMING : LONGEST_AGENT)) return null
  if (!naming && !isAny(head, TARGETING) && head?.lower !== 'known') return null
  const paper = naming && isPaperBehind(reading, verb) ? verb + 2 : -1
  const by = [verb + 1, at + 1].find((place) => is(tokens[phrases[place]?.from ?? -1], 'by')) ?? -1
  if (paper === -1 && (by === -1 || !isSomebody(reading, by + 1))) return null
  // *called “a saint” by some and “a ruin” by Ana Ruiz*
  const joined =
    phrases[at - 1]?.kind === 'conjunction' &&
    phrases.slice(verb, at).some(({ kind }) => kind === 'quotation')
  if (by > at && !(phrase.passive && is(head, 'call') && (at - verb <= 2 || joined))) return null
  const mention = readMention(text, reading, by === -1 ? paper : by + 1)
  return (
    mention && { mention, cue: cueSpan(reading, verb), cueAt: phrase.head, sure: true, near: true }
  )
}

/** *for something described in the accounts as “legacy”*: the noun that it describes stands before the verb. */
export function isNamedBy({ tokens, phrases }: Reading, { verb }: Clause, at: number): boolean {
  const naming =
    is(tokens[(phrases[at]?.from ?? 0) - 1], 'how') && phrases[verb - 1]?.kind === 'noun'
  return (
    naming &&
    phrases[verb - 2]?.kind === 'preposition' &&
    isPaperBehind({ tokens, phrases, clauses: [] }, verb)
  )
}

/** *described in the accounts as “legacy”* */
function isPaperBehind({ tokens, phrases }: Reading, verb: number): boolean {
  const [lead, noun] = [phrases[verb + 1], phrases[verb + 2]]
  const led = lead?.kind === 'preposition' && is(tokens[lead.from], 'placing')
  return led && noun?.kind === 'noun' && isAny(tokens[noun.head], PAPERS)
}

const PAPERS = groupOf('document', 'surface')

/** *wurde von Ana Ruiz als „am Ende“ bezeichnet* */
function fromAgentBetween(
  { text, reading, at }: Pick<Context, 'text' | 'reading' | 'at'>,
  verb: number,
): Candidate | null {
  const { tokens, phrases } = reading
  const phrase = phrases[verb]
  const main = tokens[phrase?.main ?? phrase?.head ?? -1]
  if (!phrase?.passive || !(is(main, 'call') || is(main, 'say'))) return null
  const by = phrases.findIndex(
    ({ from }, place) => place > verb && place < at && /^vo[mn]$/.test(tokens[from]?.lower ?? ''),
  )
  const mention =
    by !== -1 && isSomebody(reading, by + 1) ? readMention(text, reading, by + 1) : null
  return (
    mention && { mention, cue: cueSpan(reading, verb), cueAt: phrase.head, sure: true, near: true }
  )
}

const LONGEST_AGENT = 8

const LONGEST_NAMING = 12

/** *accused by*, *told by* */
const TARGETING = groupOf('call', 'tell', 'takesThing', 'withholds')

/** *smeared by Falk as “a crook”*; *beaten in a race billed as “the big one”* and *seen by many as “a snub”* quote nobody. */
function isNamingAt({ tokens, phrases }: Reading, verb: number, at: number): boolean {
  const between = phrases.slice(verb + 1, at)
  return (
    is(tokens[(phrases[at]?.from ?? 0) - 1], 'how') &&
    !between.some(({ kind }) => kind === 'verb') &&
    !MADE.test(tokens[phrases[verb]?.head ?? -1]?.lower ?? '')
  )
}

/** What is done to somebody or to a thing, and says nothing of it: *hired by Tern Bank as “head of growth”* */
const MADE =
  /^(?:appointed|beaten|chosen|drafted|elected|founded|hired|made|picked|played|read|seen|used|written)$/
