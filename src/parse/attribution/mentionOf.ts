import type { Mention } from '../grammar/mentions/Mention.ts'
import { startOfJoint } from '../grammar/mentions/readJoint.ts'
import { readMention } from '../grammar/mentions/readMention.ts'
import type { Clause } from '../grammar/Clause.ts'
import { asSpeaker } from '../grammar/mentions/asSpeaker.ts'
import { readEnding } from '../grammar/mentions/readEnding.ts'
import type { Reading } from '../grammar/readSentence.ts'

/** Whoever does what a verb says. Behind *who* and *that* it is what they stand for, up to the pronoun. */
export function mentionOf(
  text: string,
  reading: Reading,
  { verb, subject, relative }: Pick<Clause, 'verb' | 'subject' | 'relative'>,
): Mention | null {
  if (subject === -1) return readEnding(text, reading, verb)
  const read = readMention(text, reading, startOfJoint(reading, subject))
  const mention = read && asSpeaker(reading, verb, read)
  const pronoun = reading.tokens[reading.phrases[relative]?.from ?? -1]
  if (!mention || !pronoun || relative - subject > FURTHEST) return mention
  return { ...mention, end: pronoun.start + pronoun.text.replace(/[’'].*/u, '').length }
}

/** Further off, the name alone says more than all that stands between. */
const FURTHEST = 3
