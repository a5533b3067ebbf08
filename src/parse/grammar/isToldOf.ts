import { builds, is } from '../tokens/Token.ts'
import type { Clause, Phrased } from './Clause.ts'

const SPEAKS = ['call', 'say', 'tell'] as const

/**
 * Whether somebody else says it of the subject, as the mood of report tells where the verb stands
 * second. What *he* is said to have done he may say of himself.
 *
 *     Sein Team habe „null Gegenwehr“ gezeigt      Der Fahrer habe „Halt“ gerufen: that he did say
 */
export function isToldOf(
  { tokens, phrases }: Phrased,
  { verb, subject }: Pick<Clause, 'subject' | 'verb'>,
): boolean {
  const phrase = phrases[verb]
  if (!builds(tokens, 'verbSecond') || !phrase) return false
  const who = phrases[subject]
  if (who && who.to === who.from + 1 && is(tokens[who.from], 'pronoun')) return false
  const main = tokens[phrase.main ?? phrase.head]
  // *Er wolle „den Sieg“* may be what he said of himself
  const told = tokens
    .slice(phrase.from, phrase.to)
    .some((token) => is(token, 'subjunctive') && (is(token, 'be') || is(token, 'have')))
  return told && !SPEAKS.some((tag) => is(main, tag))
}
