import { oneLine } from '../../tokens/phraseWords.ts'
import { builds, is } from '../../tokens/Token.ts'
import type { Reading } from '../readSentence.ts'
import type { Mention } from './Mention.ts'

const PRONOUNS = ['he', 'she', 'they', 'speaking', 'it'] as const

/** *she*, *they*, *him*; not *his wall* and *May* */
export function readPronoun(
  text: string,
  { tokens, phrases }: Reading,
  at: number,
): Mention | null {
  const phrase = phrases[at]
  const token = tokens[phrase?.from ?? -1]
  if (!phrase || !token || phrase.to - phrase.from > 1 || is(token, 'several')) return null
  const pronoun = is(token, 'object')
    ? OBJECTS.get(token.lower)
    : PRONOUNS.find((tag) => is(token, tag))
  // *es regnet*: most often nobody
  if (pronoun === 'it' && builds(tokens, 'verbSecond')) return null
  if (!pronoun || (is(token, 'calendar') && token.capital)) return null
  const span = { start: token.start, end: token.start + token.lower.replace(/[’'].*/u, '').length }
  const gender = pronoun === 'he' || pronoun === 'she' ? pronoun : null
  return {
    start: span.start,
    end: span.end,
    kind: 'pronoun',
    name: oneLine(text, span),
    role: null,
    head: pronoun,
    gender,
    definite: true,
    human: pronoun !== 'it',
    named: false,
    office: false,
    kin: false,
  }
}

const OBJECTS: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['ihn', 'he'],
  ['ihm', 'he'],
  ['her', 'she'],
  ['them', 'they'],
  ['me', 'speaking'],
  ['us', 'speaking'],
])
