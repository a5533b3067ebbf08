import { groupOf } from '../tokens/tags.ts'
import { is, isAny } from '../tokens/Token.ts'
import { chainEnd } from './chains.ts'
import type { Clause } from './Clause.ts'
import type { Reading } from './readSentence.ts'

/**
 * Whether a clause only says whose words the rest of its sentence is. It hangs on nothing, though a
 * small word leads it.
 *
 *     As Ana Ruiz told the council on Monday, the wall is gone.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * What somebody said there is another story: *As Ruiz said this, the crowd shouted*.
 */
export function saysSo(reading: Reading, { verb, subject, relative }: Clause): boolean {
  const { tokens, phrases } = reading
  const first = subject === -1 || subject > verb ? verb : subject
  if (relative !== -1 || first < 1 || first > LATEST) return false
  if (!is(tokens[phrases[first - 1]?.from ?? -1], 'how')) return false
  const end = subject > verb ? chainEnd(reading, subject) : verb
  const comma = phrases.findIndex(({ kind }, at) => at > end && kind === 'comma')
  if (comma === -1 || comma - end > LONGEST_TAIL) return false
  const listener = subject <= verb && is(tokens[phrases[verb]?.head ?? -1], 'tell')
  return phrases
    .slice(end + 1, comma)
    .every(
      ({ kind, head }, at) =>
        TAIL.has(kind) && (kind !== 'noun' || at > 0 || listener || isAny(tokens[head], TIMES)),
    )
}

const TIMES = groupOf('calendar', 'time')

/** *But as Ruiz said* */
const LATEST = 2

const LONGEST_TAIL = 6

/** Where, when and to whom. */
const TAIL: ReadonlySet<string> = new Set(['noun', 'preposition', 'adverb'])
