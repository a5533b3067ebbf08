import type { Span } from '../../article/Span.ts'
import type { Clause } from '../grammar/findClauses.ts'
import { spanOf } from '../tokens/phraseWords.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { contractedPronoun } from '../tokens/wordKinds.ts'
import { withListener } from '../grammar/withListener.ts'
import type { Content } from './findContent.ts'

const LONGEST_VERB = 5

/**
 * The verb with all its words, because they tell whether it was said at all.
 *
 *     Ruiz would not support the wall      Ruiz called for a wall      Ruiz is worried that
 *          ^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^                  ^^^^^^^^^^
 */
export function wholeCue(
  words: Sentence,
  at: number,
  content: Content,
  clauses: readonly Clause[],
): Span | null {
  const from = startOfVerb(words, at, clauses)
  const own =
    content.taking === 'thing' ? spanOf(words, at, content.from) : spanOf(words, at, at + 1)
  const end = Math.max(own.end, withListener(words, at).cue?.end ?? 0)
  return {
    start: words[from]?.start ?? own.start,
    end: content.taking === 'others' ? own.end : end,
  }
}

function startOfVerb(words: Sentence, at: number, clauses: readonly Clause[]): number {
  const from = clauses.find(({ verb }) => verb.from <= at && at <= verb.to)?.verb.from ?? at
  if (at - from > LONGEST_VERB || words.slice(from, at).some(({ kind }) => kind !== 'word'))
    return at
  // `he’s worried`: the pronoun is whose words they are
  return from < at && contractedPronoun(words[from]) ? from + 1 : from
}
