import { nameAt } from '../../grammar/mention.ts'
import { readSentence } from '../../grammar/readSentence.ts'
import type { Candidate, Context, Rule } from '../Context.ts'
import { isOnlyQuotes } from './inferred.ts'

/**
 *     “We will rebuild.”
 *     — Ana Ruiz, mayor
 */
export const signature: Rule = {
  id: 'signature',
  sample: '“We will rebuild.”\n— Ana Ruiz, mayor',
  why: 'cueAfter',
  find: (context) => findBehind(context) ?? findBelow(context),
}

const DASH = /^\s{0,2}[—–~-]\s{0,2}/u
const LONGEST = 16

function findBelow({ text, reading, blocks, block }: Context): Candidate | null {
  const below = blocks[block + 1]
  const own = blocks[block]
  if (!below || !own || !isOnlyQuotes(own.sentences.slice(-1)) || below.sentences.length > 2)
    return null
  void reading
  const line = below.sentences[0]
  const dash = DASH.exec(text.slice(below.block.start, below.block.start + 5))
  if (!line || !dash || line.length > LONGEST) return null
  return signed(text, line)
}

/** `“We will rebuild.” — Ana Ruiz`, `“…”: Ana Ruiz, ferryman` */
function findBehind({ text, reading, at }: Context): Candidate | null {
  const { tokens, phrases, clauses } = reading
  const next = phrases[at + 1]
  if (at !== 0 || (next?.kind !== 'dash' && next?.kind !== 'colon') || clauses.length > 0)
    return null
  const rest = tokens.slice(next.to)
  return rest.length > LONGEST || rest.length === 0 ? null : signed(text, rest)
}

function signed(text: string, line: Context['reading']['tokens']): Candidate | null {
  const first = line.findIndex(({ kind }) => kind === 'word')
  const reading = readSentence(first > 0 ? line.slice(first) : line)
  if (reading.phrases[0]?.kind !== 'noun') return null
  const mention = nameAt(text, reading, 0) ?? bare(text, reading)
  return mention && { mention, cue: null, cueAt: -1, sure: true, near: true }
}

/** A handle, a first name with stars, a job: whatever stands there has signed. */
function bare(text: string, { tokens }: Context['reading']): Candidate['mention'] {
  const [start, end] = [tokens[0]?.start, tokens.at(-1)?.end]
  if (start === undefined || end === undefined || tokens.length > 5) return null
  const name = text.slice(start, end)
  return {
    start,
    end,
    kind: 'unnamed',
    name,
    role: null,
    head: name.toLowerCase(),
    gender: null,
    definite: false,
    human: true,
    named: true,
    office: false,
    kin: false,
  }
}
