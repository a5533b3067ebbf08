import type { Span } from '../../article/Span.ts'
import type { Reading } from '../grammar/readSentence.ts'
import { builds, is, type Token } from '../tokens/Token.ts'

const LONGEST_WAY = 12

/**
 * Where the sentence says the words were said or written: the nearest such phrase to the cue.
 *
 *     In a tweet on Saturday, … said      she wrote in a letter to the council
 *     ^^^^^^^^^^                                    ^^^^^^^^^^^
 */
export function mediumNear({ tokens, phrases }: Reading, cueAt: number): Span | null {
  const cue = phrases.findIndex(({ from, to }) => from <= cueAt && cueAt < to)
  let best: { readonly span: Span; readonly away: number } | null = null
  phrases.forEach(({ kind, from }, at) => {
    const noun = phrases[at + 1]
    if (kind !== 'preposition' || noun?.kind !== 'noun' || !is(tokens[noun.head], 'medium')) return
    const away = Math.abs(at - cue)
    if (away > LONGEST_WAY || (best && best.away <= away) || !leads(tokens[from])) return
    best = { span: { start: tokens[from]?.start ?? 0, end: tokens[noun.to - 1]?.end ?? 0 }, away }
  })
  return (best as { readonly span: Span } | null)?.span ?? null
}

function leads(token: Token | undefined): boolean {
  if (token && builds([token], 'nounFirst')) return is(token, 'placing')
  return LEADS.has(token?.lower ?? '')
}

const LEADS: ReadonlySet<string> = new Set('at by during in on over through via'.split(' '))
