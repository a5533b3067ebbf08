import type { Reading } from '../grammar/readSentence.ts'
import { PARTICLES } from '../languages/en/reported.ts'
import { is, isWord } from '../tokens/Token.ts'
import type { Start } from './Content.ts'
import { isTime, opensQuestion } from './startOfClause.ts'
import { thatBehind } from './thatBehind.ts'

/**
 * Where a thing begins that somebody speaks of.
 *
 *     criticised the plan for the wall      called for a new wall
 *                ^^^^^^^^^^^^^^^^^^^^^                 ^^^^^^^^^^
 */
export function startOfThing(reading: Reading, verb: number): Start | null {
  const { tokens, phrases } = reading
  const phrase = phrases[verb]
  if (!phrase || isModifier(reading, verb)) return null
  const head = tokens[phrase.head]
  const particle = particleAt(reading, verb + 1)
  const own = particle !== null && is(head, particle)
  const shown = is(head, 'shows') && isPaper(reading, verb)
  if (!own && !shown && !is(head, 'takesThing')) return null
  const at = own ? verb + 2 : verb + 1
  const first = phrases[at]
  const told = clauseBehindThat(reading, at)
  if (told) return told
  if (!first || !isThing(reading, at, own)) return null
  return { at, from: first.from, taking: 'thing', cueTo: first.from }
}

/** *pointed out that nobody had paid*: *that* stands for nothing there. */
function clauseBehindThat(reading: Reading, at: number): Start | null {
  const { phrases, clauses } = reading
  const that = phrases[at]
  const begins = that?.to === (that?.from ?? 0) + 1 ? thatBehind(reading, at) : null
  if (!that || begins?.at !== at + 1) return null
  const whole = clauses.some(({ verb, subject }) => subject === at + 1 && verb > subject)
  return whole ? { ...begins, taking: 'that', cueTo: that.from } : null
}

/** The tag of verbs that the preposition at a phrase belongs to. */
function particleAt({ tokens, phrases }: Reading, at: number): (typeof PARTICLES)[Particle] | null {
  const word = tokens[phrases[at]?.from ?? -1]?.lower ?? ''
  return isParticle(word) ? PARTICLES[word] : null
}

type Particle = keyof typeof PARTICLES

function isParticle(word: string): word is Particle {
  return word in PARTICLES
}

function isThing(reading: Reading, at: number, behindParticle: boolean): boolean {
  const { tokens, phrases } = reading
  const phrase = phrases[at]
  const first = tokens[phrase?.from ?? -1]
  if (phrase?.kind === 'verb') return phrase.form === 'gerund'
  if (opensQuestion(reading, at)) return behindParticle
  if (phrase?.kind !== 'noun' || !isWord(first)) return false
  if (is(tokens[phrase.head], 'calendar') || isTime(reading, at)) return false
  return !is(first, 'reflexive') && !is(first, 'speaking') && !is(first, 'contracted')
}

/** *The poll found support for the wall*, *the figures show a fall* */
function isPaper(reading: Reading, verb: number): boolean {
  const { tokens, phrases, clauses } = reading
  const subject = phrases[clauses.find((clause) => clause.verb === verb)?.subject ?? -1]
  return subject !== undefined && is(tokens[subject.head], 'measure')
}

/** *a party supporting the mayor*: tells which one is meant */
function isModifier({ phrases }: Reading, at: number): boolean {
  return phrases[at]?.form === 'gerund' && phrases[at - 1]?.kind === 'noun'
}
