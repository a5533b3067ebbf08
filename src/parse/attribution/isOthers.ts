import type { Phrase } from '../grammar/Phrase.ts'
import { phraseAt } from '../grammar/verbAt.ts'
import type { Reading } from '../grammar/readSentence.ts'
import { type Token, builds, is, isAny } from '../tokens/Token.ts'
import { type Context, type Decision, GUESSES } from './Context.ts'
import { groupOf } from '../tokens/tags.ts'
import { lastLetter } from '../tokens/splitSentences.ts'
import { ENDS, REPORTING } from './isDenied.ts'

/**
 * Whether the sentence tells that somebody else said it, whom it doesn’t name. Whoever denies it or is called so
 * did not.
 *
 *     denied that she was “a liar”      was accused of being “a snake”      was asked, “Will it hold?”
 *     ^^^^^^ ^^^^                       ^^^^^^^^^^^                          ^^^^^^^^^
 */
export function isOthers(context: Context, { rule, candidate }: Decision): boolean {
  const { text, token, reading, at } = context
  const { cueAt, mention } = candidate
  // *Told she was “finished”, Ruiz laughed*: what opens the sentence has its own end
  const behind = cueAt > (reading.phrases[at]?.from ?? 0)
  // *When she was asked, “Will it hold?” Ruiz laughed*: and so has what is asked
  const opens = behind && (reading.phrases[0]?.passive || lastLetter(text, token) === '?')
  if (GUESSES.has(rule.why) || opens) return isToldOf(reading, at)
  return isDisputed(reading, at, cueAt) || isCited(reading, cueAt, mention?.start ?? 0)
}

/** *quoted*: gives again what others said */
export function isCiting(token: Token | undefined): boolean {
  return is(token, 'say') && is(token, 'heard')
}

/** *quoted the proverb “still waters run deep”*, *quoted from the report: “It fell”*: whoever quotes something */
function isCited({ tokens, phrases }: Reading, cueAt: number, who: number): boolean {
  const verb = phraseAt(tokens, cueAt)
  const object = phrases[verb + 1]?.kind
  const cited = !phrases[verb]?.passive && (object === 'noun' || object === 'preposition')
  return isCiting(tokens[cueAt]) && cited && who < (tokens[cueAt]?.start ?? 0)
}

/** *was accused of*, *was called*: nothing parts the verb from the marks. */
function isToldOf({ tokens, phrases }: Reading, at: number): boolean {
  const verb = phrases.findLastIndex(
    ({ passive, main, head }, place) =>
      place < at && passive === true && isAny(tokens[main ?? head], REPORTING),
  )
  if (verb === -1) return false
  return at - verb <= 2 || !phrases.slice(verb + 1, at).some(({ kind }) => ENDS.has(kind))
}

/**
 * *denied that*, *denied being*, *rejected claims she was*; but *rejected a plan that would*. A reason or a judgement
 * is the denier’s own: *because it was*, *on the grounds that it was*, *rejected that as*.
 */
function isDisputed({ tokens, phrases, clauses }: Reading, at: number, cueAt: number): boolean {
  const verb = phraseAt(tokens, cueAt)
  if (!is(tokens[cueAt], 'withholds') || verb >= at) return false
  const held = phrases.slice(verb + 1, at).filter(({ kind }) => kind !== 'adverb')
  if (builds(tokens, 'verbSecond')) {
    const lead = tokens[held[1]?.from ?? -1]
    // *bestritt, dass sie log, und sagte, es sei „gut“*
    const joined = held.slice(1).some(({ kind }) => kind === 'comma')
    return held[0]?.kind === 'comma' && !joined && is(lead, 'subordinator') && !is(lead, 'relative')
  }
  if (held.some(({ kind }) => ENDS.has(kind)) || held[0]?.form === 'infinitive') return false
  const words = tokens.slice(cueAt + 1, phrases[at]?.from)
  if (words.at(-1)?.lower === 'as') return false
  // *denied that if it fell*: what stands right behind *that* belongs to what is denied
  if (words.some((word, place) => opensOwn(word) && !is(words[place - 1], 'relative'))) return false
  if (opensClause(tokens, held[0])) return true
  const own = clauses.find((one) => one.verb > verb && one.verb < at)
  // *rejected a plan that would*; but *who denies being* is about whoever denies it
  if (!own || own.relative > verb) return false
  const first = phrases[own.subject > verb ? own.subject : own.verb]
  const lead = held[held.findIndex((phrase) => phrase === first) - 1]
  return !lead || opensClause(tokens, lead) || is(tokens[lead.head], 'saying')
}

/** *as*, *because*, *so that*, *on the grounds that*, a semicolon */
function opensOwn(token: Token): boolean {
  if (/^(?:;|as|since|grounds?)$/.test(token.lower)) return true
  return is(token, 'subordinator') && !isAny(token, LEADS_ON)
}

const LEADS_ON = groupOf('relative', 'question', 'preposition')

/** *that*, *que*; not *that claim* */
function opensClause(tokens: readonly Token[], phrase: Phrase | undefined): boolean {
  const word = tokens[phrase?.from ?? -1]
  return phrase?.kind !== 'noun' && is(word, 'subordinator') && is(word, 'relative')
}
