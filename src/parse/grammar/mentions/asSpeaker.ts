import { cueOf } from '../cueOf.ts'
import type { Reading } from '../readSentence.ts'
import type { Mention } from './Mention.ts'

/**
 * Whoever says something is a person, whatever noun stands for them.
 *
 *     “No tengo palabras”, confesaba el guipuzcoano.
 *                                    ^^^^^^^^^^^^^^
 */
export function asSpeaker(reading: Reading, verb: number, mention: Mention): Mention {
  if (mention.noun === undefined || mention.kind !== 'unnamed') return mention
  const group = cueOf(reading, verb, true)
  return group === 'say' || group === 'tell' ? { ...mention, human: true, office: false } : mention
}
