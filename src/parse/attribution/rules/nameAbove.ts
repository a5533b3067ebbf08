import type { Mention } from '../../grammar/mentions/Mention.ts'
import { nameAt } from '../../grammar/mentions/nameAt.ts'
import { type Reading, readSentence } from '../../grammar/readSentence.ts'
import { is } from '../../tokens/Token.ts'
import type { Rule } from '../Context.ts'
import { isOnlyQuotes } from '../isOnlyQuotes.ts'

/**
 * In surveys and lists of things that people gave, the line above a quote says whose it is.
 *
 *     Ana Ruiz, 34, Sandport            Lent by Ana Ruiz, Sandport
 *     “I would vote for her again.”     “It came with my mother.”
 */
export const nameAbove: Rule = {
  id: 'nameAbove',
  sample: 'Ana Ruiz, 34, Sandport\n“I would vote for her again.”',
  why: 'cueBefore',
  find: ({ text, blocks, block }) => {
    const [own, above] = [blocks[block], blocks[block - 1]]
    const [line, ...more] = above?.sentences ?? []
    if (!own || !line || more.length > 0 || !isOnlyQuotes(own.sentences)) return null
    const mention = LINES.has(above?.block.type ?? '') ? nameIn(text, readSentence(line)) : null
    return mention && { mention, cue: null, cueAt: -1, sure: false, near: false }
  },
}

const LINES: ReadonlySet<string> = new Set(['paragraph', 'subheading', 'caption'])

const LONGEST_LINE = 14

/** A whole name that opens the line, or stands behind *by*, with what somebody is behind a comma. */
function nameIn(text: string, reading: Reading): Mention | null {
  const { tokens, phrases, clauses } = reading
  if (tokens.length > LONGEST_LINE || clauses.some(({ subject }) => subject !== -1)) return null
  const by = phrases.findIndex(({ from }) => is(tokens[from], 'by'))
  const at = by + 1
  const named = nameAt(text, reading, at)
  const closed = phrases[at + 1]?.kind === 'comma'
  return closed && named?.kind === 'person' && named.name.includes(' ') ? named : null
}
