import type { Mention } from '../../grammar/mentions/Mention.ts'
import { nameAt } from '../../grammar/mentions/nameAt.ts'
import { type Reading, readSentence } from '../../grammar/readSentence.ts'
import { is, type Token } from '../../tokens/Token.ts'
import type { Context, Rule } from '../Context.ts'
import { isOnlyQuotes } from '../isOnlyQuotes.ts'
import { isAged } from './signature.ts'

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
  find: (context) => {
    const line = lineAbove(context)
    const mention = line && nameIn(context.text, readSentence(line))
    return mention && { mention, cue: null, cueAt: -1, sure: false, near: false }
  },
}

function lineAbove({ blocks, block, sentence }: Context): readonly Token[] | null {
  const [own, above] = [blocks[block], blocks[block - 1]]
  const [line, ...more] = above?.sentences ?? []
  if (!own || !line || more.length > 0 || !LINES.has(above?.block.type ?? '')) return null
  // `Jon Ebbe, 55, publican`, of whom *He adds* or *She laughs* may tell more behind the words
  const [, behind] = own.sentences
  const goesOn = isAged(line) && sentence === 0 && (is(behind?.[0], 'he') || is(behind?.[0], 'she'))
  return isOnlyQuotes(goesOn ? own.sentences.slice(0, 1) : own.sentences) ? line : null
}

const LINES: ReadonlySet<string> = new Set(['paragraph', 'subheading', 'caption'])

const LONGEST_LINE = 14

/** A whole name that opens the line, or stands behind *by*, with what somebody is behind a comma. */
function nameIn(text: string, reading: Reading): Mention | null {
  const { tokens, phrases, clauses } = reading
  // `Ana Ruiz, 71, retired`, which is no sentence
  const aged = isAged(tokens) && tokens.at(-1)?.text !== '.'
  const does = !aged && clauses.some(({ subject }) => subject !== -1)
  if (tokens.length > LONGEST_LINE || does) return null
  const by = phrases.findIndex(({ from }) => is(tokens[from], 'by'))
  const at = by + 1
  const named = nameAt(text, reading, at)
  const closed = phrases[at + 1]?.kind === 'comma'
  const whole = named?.kind === 'person' && named.name.includes(' ')
  return closed && (whole || aged) ? named : null
}
