import { nameAt } from '../../grammar/mentions/nameAt.ts'
import { readSentence } from '../../grammar/readSentence.ts'
import type { Candidate, Context, Rule } from '../Context.ts'
import { isOnlyQuotes } from '../isOnlyQuotes.ts'

/**
 * A story may open with a quote, or set one alone, and say in the next paragraph whose it is.
 *
 *     “We had four minutes and one lamp.”
 *     That is how Ada Finch, the keeper at Skarn, describes the night.
 *                 ^^^^^^^^^
 */
export const paragraphBehind: Rule = {
  id: 'paragraphBehind',
  sample: '“We had four minutes and one lamp.”\nThat is how Ada Finch describes the night.',
  why: 'sentenceBefore',
  find: findBehind,
}

/** Such a paragraph tells of the words, or names somebody with a role right at its head. */
const TELLS = /^(?:that|so|those|these|this)\b/iu

function findBehind({ text, blocks, block, earlier }: Context): Candidate | null {
  const [own, next] = [blocks[block], blocks[block + 1]]
  const tokens = next?.sentences[0]
  if (!own || !tokens || next?.block.type !== 'paragraph' || !isOnlyQuotes(own.sentences))
    return null
  if (earlier.some((quote) => quote.block === blocks[block - 1]?.block)) return null
  const behind = readSentence(tokens)
  const told = TELLS.test(text.slice(next.block.start, next.block.start + 8))
  for (const { subject, depends } of behind.clauses) {
    const mention = subject === -1 ? null : nameAt(text, behind, subject)
    if (!mention || mention.kind !== 'person' || (depends && !told)) continue
    if (!told && mention.role === null) continue
    return { mention, cue: null, cueAt: -1, sure: false, near: false }
  }
  return null
}
