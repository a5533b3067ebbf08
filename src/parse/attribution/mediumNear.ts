import type { Span } from '../../article/Span.ts'
import type { Reading } from '../grammar/readSentence.ts'
import { spanOf } from '../tokens/phraseWords.ts'
import { phraseAt } from '../grammar/verbAt.ts'
import { is } from '../tokens/Token.ts'

const LONGEST_WAY = 12

/**
 * Where the sentence says the words were said or written: the nearest such phrase to the cue.
 *
 *     In a tweet on Saturday, … said      she wrote in a letter to the council
 *     ^^^^^^^^^^                                    ^^^^^^^^^^^
 */
export function mediumNear({ tokens, phrases }: Reading, cueAt: number): Span | null {
  const cue = phraseAt(tokens, cueAt)
  let best: { readonly span: Span; readonly away: number } | null = null
  phrases.forEach(({ kind, from }, at) => {
    const noun = phrases[at + 1]
    if (kind !== 'preposition' || noun?.kind !== 'noun' || !is(tokens[noun.head], 'medium')) return
    const away = Math.abs(at - cue)
    if (away > LONGEST_WAY || (best && best.away <= away) || !is(tokens[from], 'conveying')) return
    best = { span: spanOf(tokens, from, noun.to), away }
  })
  return (best as { readonly span: Span } | null)?.span ?? null
}
