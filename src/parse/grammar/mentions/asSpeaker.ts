import { cueOf } from '../cueOf.ts'
import type { Reading } from '../readSentence.ts'
import type { Mention } from './Mention.ts'

/**
 * Whoever says something is a person, whatever noun stands for them; several are not one.
 *
 *     “No tengo palabras”, confesaba el guipuzcoano.
 *                                    ^^^^^^^^^^^^^^
 */
export function asSpeaker(reading: Reading, verb: number, mention: Mention): Mention {
  if (mention.noun === undefined || mention.kind !== 'unnamed') return mention
  const group = cueOf(reading, verb, true)
  const word = reading.tokens[reading.phrases[verb]?.from ?? -1]
  if (word?.lexicon.many.test(word.lower)) return mention
  return group === 'say' || group === 'tell' ? { ...mention, human: true, office: false } : mention
}
