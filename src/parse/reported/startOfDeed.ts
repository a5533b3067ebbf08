import type { Reading } from '../grammar/readSentence.ts'
import { is } from '../tokens/Token.ts'
import type { Start } from './Content.ts'
import { skipAsides, skipListener } from './startOfClause.ts'

/**
 * Where that begins which somebody is to do.
 *
 *     promised to mend the wall      urged the builders to mend the wall
 *              ^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function startOfDeed(reading: Reading, verb: number): Start | null {
  const { tokens, phrases } = reading
  const phrase = phrases[verb]
  const head = tokens[phrase?.head ?? -1]
  if (!phrase) return null
  const at = skipAsides(reading, verb + 1)
  const start = { at, from: phrases[at]?.from ?? phrase.to, cueTo: phrase.to }
  if (is(head, 'takesDeed') && opensDeed(reading, at)) return { ...start, taking: 'deed' }
  if (!is(head, 'takesOthers')) return null
  const to = skipListener(reading, at)
  // `asked her to stop`: a pronoun says too little of who is to do what
  if (is(tokens[phrases[at]?.from ?? -1], 'object')) return null
  return to > at && opensDeed(reading, to) ? { ...start, taking: 'others' } : null
}

/** *to mend*, *not to mend*; what is said by not saying anything is a silence. */
export function opensDeed({ tokens, phrases }: Reading, at: number): boolean {
  const place = is(tokens[phrases[at]?.from ?? -1], 'negation') ? at + 1 : at
  const deed = phrases[place]
  return deed?.form === 'infinitive' && !is(tokens[deed.head], 'silent')
}
