import { phraseAt } from '../grammar/verbAt.ts'
import { is } from '../tokens/Token.ts'
import type { Candidate, Context } from './Context.ts'

/**
 * A headline leaves *was* out: whoever is told, and tells nobody, only hears it.
 *
 *     Wall ‘left to rot’, jury told      Minister told to ‘get a grip’      Ruiz told MPs the wall was ‘gone’
 *                         ^^^^^^^^^      ^^^^^^^^^^^^^                       speaks
 */
export function isTold(
  { reading, blocks, block }: Context,
  { cueAt }: Pick<Candidate, 'cueAt'>,
): boolean {
  if (!HEADLINES.has(blocks[block]?.block.type ?? '')) return false
  const { tokens, phrases } = reading
  const cue = tokens[cueAt]
  if (!is(cue, 'tell') || !is(cue, 'past') || is(cue, 'say')) return false
  const next = phraseAt(tokens, cueAt) + 1
  return phrases[next]?.kind !== 'noun'
}

export const HEADLINES: ReadonlySet<string> = new Set(['headline', 'subheading'])
