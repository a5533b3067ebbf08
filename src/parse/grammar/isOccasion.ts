import { is, type Token } from '../tokens/Token.ts'
import type { Clause } from './Clause.ts'
import { cueOf } from './cueOf.ts'
import type { Range } from './Phrase.ts'
import type { Reading } from './readSentence.ts'

/**
 * Whether a clause that asks is no cue for the words in marks behind it, because they belong to whoever
 * speaks before it: *that* leads back to them, or a quote goes on that has begun there.
 *
 *     She told me when I asked that it was “a small thing.”
 *     ^^^ ^^^^    ^^^^^^^^^^^^
 *
 * Of somebody who *said she left after I asked, “Is it cold?”* nothing is in marks.
 */
export function isOccasion(text: string, reading: Reading, clause: Clause): boolean {
  const cue = spokenBefore(reading, clause)
  if (!cue) return false
  return leadsBack(reading, clause) || goesOn(text, reading, { from: cue.verb, to: clause.verb })
}

/** Whether a clause only tells on what occasion somebody spoke who is named before it: *when I asked*. */
export function tellsOccasion(reading: Reading, clause: Clause): boolean {
  return spokenBefore(reading, clause) !== undefined
}

function spokenBefore(reading: Reading, { verb, subject, relative }: Clause): Clause | undefined {
  const { tokens, phrases, clauses } = reading
  const lead = tokens[phrases[subject - 1]?.from ?? -1]
  if (relative !== -1 || subject > verb || !is(lead, 'subordinator') || is(lead, 'relative'))
    return undefined
  if (!asks(tokens[phrases[verb]?.head ?? -1])) return undefined
  return clauses.find((one) => one.verb < subject - 1 && speaks(reading, one.verb))
}

/** *asked*, *questioned*: what is asked is a question, and never told */
function asks(token: Token | undefined): boolean {
  return is(token, 'takesQuestion') && !is(token, 'takesClause')
}

function speaks(reading: Reading, verb: number): boolean {
  const group = cueOf(reading, verb, false)
  return group === 'say' || group === 'tell'
}

/** *that*, *dass* behind whom was asked, and when */
function leadsBack({ tokens, phrases }: Reading, { verb }: Clause): boolean {
  const next = phrases.find(({ kind }, at) => at > verb && !BETWEEN.has(kind))
  const token = tokens[next?.from ?? -1]
  return is(token, 'subordinator') && !is(token, 'question')
}

const BETWEEN: ReadonlySet<string> = new Set(['noun', 'adverb', 'preposition', 'comma'])

/** *“It holds,” Ruiz said when I asked, “and it will.”* */
function goesOn(text: string, { tokens, phrases }: Reading, { from, to }: Range): boolean {
  const begun = phrases.slice(0, from).some(({ kind }) => kind === 'quotation')
  const next = phrases.find(({ kind }, at) => at > to && kind === 'quotation')
  const start = tokens[next?.from ?? -1]?.start ?? text.length
  return begun && /^\P{L}*\p{Ll}/u.test(text.slice(start, start + 12))
}
