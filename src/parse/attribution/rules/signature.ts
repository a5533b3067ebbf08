import { isSomebody } from '../../grammar/canSpeak.ts'
import { nameAt } from '../../grammar/mentions/nameAt.ts'
import { readSentence } from '../../grammar/readSentence.ts'
import { lastLetter } from '../../tokens/splitSentences.ts'
import { onList } from '../../tokens/onList.ts'
import { is } from '../../tokens/Token.ts'
import type { ReadBlock } from '../../tokens/readBlocks.ts'
import type { Candidate, Context, Rule } from '../Context.ts'
import { isOnlyQuotes } from '../isOnlyQuotes.ts'

/**
 *     “We will rebuild.”
 *     — Ana Ruiz, mayor
 */
export const signature: Rule = {
  id: 'signature',
  sample: '“We will rebuild.”\n— Ana Ruiz, mayor',
  why: 'cueAfter',
  find: (context) => {
    const own = context.blocks[context.block]
    const behind = findBehind(context) ?? findInBrackets(context)
    if (behind || !own || !isOnlyQuotes(own.sentences.slice(-1))) return behind
    return signatureBelow(context.text, context.blocks, context.block)
  },
}

const DASH = /^(?:>[ \t]?)?[—–~-][ \t]?(?=[\p{L}@])/u
/** The dash may be taken for a bullet, which stands before the block’s words. */
const DASH_BEFORE = /[—–~-][ \t]?$/u
const LONGEST = 16
const LONGEST_LABEL = 5
const ENDED = /[.!?…]/u

/** The line below a block that a dash opens: `— Ana Ruiz, mayor`. */
export function signatureBelow(
  text: string,
  blocks: Context['blocks'],
  block: number,
): Candidate | null {
  const below = blocks[block + 1]
  const line = below?.sentences[0]
  if (!below || !line || below.sentences.length > 2 || line.length > LONGEST) return null
  const { start } = below.block
  const opens =
    DASH.test(text.slice(start, start + 7)) ||
    DASH_BEFORE.test(text.slice(Math.max(0, start - 3), start))
  if (opens) return signed(text, line)
  if (!isNameAlone(text, line)) return null
  const end = blocks[block]?.block.end ?? start
  const tells = line.some(({ text: word }) => word === ',' || word === '(')
  const near =
    NEXT_LINE.test(text.slice(end, start)) ||
    (!standAbove(blocks) && (isAged(line) || (tells && isAmongLetters(text, blocks, block))))
  return near ? signed(text, line) : null
}

const MOST_LETTERS = 20

/** Two letters or more, each with its name below; where the first has a name above, all do. */
function isAmongLetters(text: string, blocks: Context['blocks'], block: number): boolean {
  if (!isLetter(blocks[block])) return false
  const others = [block - 2, block + 2].some(
    (other) => isLetter(blocks[other]) && isSigned(text, blocks[other + 1]),
  )
  if (!others) return false
  let first = block
  for (let seen = 0; seen < MOST_LETTERS && isLetter(blocks[first - 2]); seen++) {
    if (!isSigned(text, blocks[first - 1])) break
    first -= 2
  }
  return !isSigned(text, blocks[first - 1])
}

function isLetter(block: Context['blocks'][number] | undefined): boolean {
  return block !== undefined && block.sentences.length > 0 && isOnlyQuotes(block.sentences)
}

function isSigned(text: string, block: Context['blocks'][number] | undefined): boolean {
  const line = block?.sentences[0]
  return line !== undefined && line.length <= LONGEST && isNameAlone(text, line)
}

/** No blank line stands between. */
const NEXT_LINE = /^[ \t]{0,9}(?:\r\n?|\n)[ \t]{0,9}$/u

/** `Ana Ruiz (Sandport)`, `@ruiz, 4 May`: a whole name or a handle that does nothing */
function isNameAlone(text: string, line: Context['reading']['tokens']): boolean {
  if (line[0]?.text.startsWith('@')) return true
  const reading = readSentence(line)
  const named = nameAt(text, reading, 0)
  if (reading.clauses.length > 0 || !named?.name.includes(' ')) return false
  // a heading below a quote has capitals too
  return (
    named.gender !== null || isAged(line) || line.some(({ text: word }) => word.startsWith('@'))
  )
}

/** `Fila Gray, 71, Ashby Lane`, `Hamza, 24, kitchen porter`: a name, and no sentence with a number */
export function isAged(line: Context['reading']['tokens']): boolean {
  const comma = line.findIndex(({ text }) => text === ',')
  const [age, behind] = line.slice(comma + 1)
  const ends = !behind || behind.text === ',' || behind.text === '('
  return (
    comma > 0 &&
    comma <= LONGEST_NAME &&
    ends &&
    AGE.test(age?.text ?? '') &&
    (line[0]?.capital ?? false) &&
    line.at(-1)?.text !== '.'
  )
}

const LONGEST_NAME = 6
const AGE = /^\d{1,2}$/

/**
 * Whether names with an age stand above their quotes, as the first and the last of them tell.
 *
 *     Ana Ruiz, 34, builder
 *     “I would vote for her again.”
 */
const standAbove = onList((blocks: Context['blocks']): boolean => {
  const [first, last] = [blocks.findIndex(isNameLine), blocks.findLastIndex(isNameLine)]
  const leads = (at: number) => blocks[at + 1]?.sentences[0]?.[0]?.kind === 'quotation'
  return first !== -1 && leads(first) && leads(last) && !isLetter(blocks[first - 1])
})

function isNameLine({ sentences: [line = [], more] }: ReadBlock): boolean {
  return !more && isAged(line)
}

/** `“We will rebuild.” — Ana Ruiz`, `“…”: Ana Ruiz, ferryman` */
function findBehind({ text, reading, at, token }: Context): Candidate | null {
  const { tokens, phrases, clauses } = reading
  const next = phrases[at + 1]
  // `Claim: “…” – Ana Ruiz`, `QUOTE OF THE WEEK: “…” – Ana Ruiz`
  const label = tokens.slice(0, phrases[at - 1]?.from ?? 0)
  const short = label.length <= LONGEST_LABEL && !(clauses[0] && clauses[0].verb < at)
  // *Headline of the week: “Dog bites mayor” – Tern News*
  const whole = label.length < 2 || ENDED.test(lastLetter(text, token))
  const labelled = short && whole && phrases[at - 1]?.kind === 'colon' && next?.kind === 'dash'
  if (!(at === 0 || labelled) || (next?.kind !== 'dash' && next?.kind !== 'colon')) return null
  const rest = tokens.slice(next.to)
  // `“…” - Jim Tran, 61, retired`: a dash and a whole name sign, whatever stands behind a comma
  const named = next.kind === 'dash' && rest.findIndex((token) => token.text === ',') >= 2
  if (clauses.length > 0 && !(named && clauses[0] && clauses[0].verb > at + 2)) return null
  if (rest.length > LONGEST || rest.length === 0) return null
  // *“Salt Road”: a review* is of nobody
  const behind = readSentence(rest)
  const somebody = metIn(behind) > 0 || !is(rest[0], 'determiner') || isSomebody(behind, 0)
  return next.kind === 'dash' || somebody ? signed(text, rest) : null
}

/** `“Nobody staged it better.” (Ana Ruiz, Tern News)`: all that follows; behind a title stands a year, and no sentence ends before it. */
function findInBrackets({ text, blocks, block, sentence }: Context): Candidate | null {
  const [quote = [], behind = [], more] = blocks[block]?.sentences.slice(sentence) ?? []
  const bracketed = behind[0]?.text === '(' && behind.at(-1)?.text === ')'
  if (!isOnlyQuotes([quote]) || !bracketed || more || behind.length > LONGEST) return null
  const line = behind.slice(1, -1)
  const detailed = line.some(({ text: word }) => word === ',')
  const dated = line.some(({ text: word }) => /^\d/.test(word))
  return detailed && !dated && isNameAlone(text, line) ? signed(text, line) : null
}

function signed(text: string, line: Context['reading']['tokens']): Candidate | null {
  const first = line.findIndex(({ kind }) => kind === 'word')
  const reading = readSentence(first > 0 ? line.slice(first) : line)
  if (reading.phrases[0]?.kind !== 'noun') return null
  const mention = nameAt(text, reading, metIn(reading)) ?? bare(text, reading)
  return mention && { mention, cue: null, cueAt: -1, sure: true, near: true }
}

/** *a conversation with Ana Ruiz*: whoever was talked to, behind *with* */
function metIn({ tokens, phrases }: Context['reading']): number {
  const [talk, link, who] = phrases
  const met = is(tokens[talk?.head ?? -1], 'medium') && link?.kind === 'preposition'
  return met && who?.kind === 'noun' ? 2 : 0
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
