import type { Block } from '../../article/Block.ts'
import type { Span } from '../../article/Span.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import { groupOf } from '../tokens/tags.ts'
import { is, isAny, isGiven, isOpen, type Token } from '../tokens/Token.ts'
import type { Labelled } from './isTalk.ts'

/** A block that begins with who speaks, or that asks; `from` is where its words begin among the tokens. */
export type Turn = Labelled & {
  readonly from: number
  /** *Q:*, or a bare question: whoever asks isn’t named. */
  readonly asks: boolean
}

/** A short question alone on its line looks like a subheading. */
export const TURNS: ReadonlySet<string> = new Set(['paragraph', 'subheading'])

/** What is said behind a dash may look like an item of a list. */
export const SPOKEN: ReadonlySet<string> = new Set([...TURNS, 'listItem'])

const DASH = /^[-–—]/u

/** *— Do you sleep well?* */
export function opensWithDash(text: string, { start }: Span): boolean {
  return DASH.test(text[start] ?? '')
}

/** The label of a turn that nobody is named for. */
export const BARE = '?'

/**
 * Questions that go through all that follows, each with its answer below it or beside it; or the prompts
 * that a magazine gives.
 *
 *     4. Do you sleep well?          Do you sleep well? Not in November.          On sleep
 *     Not in November.                                                            Not in November.
 */
export function readQuestions(text: string, blocks: readonly ReadBlock[]): readonly Turn[] {
  if (blocks.some(({ block }) => isGlued(text, block))) return []
  for (const { read, least } of SHAPES) {
    const asked = blocks.flatMap((block, at) => read(text, block, at) ?? [])
    if (goesThroughAll(blocks, asked, least)) return asked
  }
  return []
}

/** *When you were a kid?I liked them all.*: a page that lost its breaks no longer tells who asks. */
function isGlued(text: string, block: Block): boolean {
  return asks(text, block) && GLUED.test(text.slice(block.start, block.end))
}

const GLUED = /\p{Ll}\?\p{Lu}[\p{Ll}\s’']/u

type Shape = {
  readonly read: (text: string, block: ReadBlock, at: number) => Turn | null
  /** Of the blocks behind the first question, how many at least are questions. */
  readonly least: number
}

const LEAST = 0.25

/** Many a paragraph opens with a question and goes on: only where most do so it is a talk. */
const SHAPES: readonly Shape[] = [
  { read: readQuestion, least: LEAST },
  { read: readQuestionAndAnswer, least: 0.6 },
  { read: readPrompt, least: LEAST },
  { read: readDashed, least: 0.4 },
]

/** Whoever reads the page into blocks goes by this and what is exported below, so that no question is lost before. */
export const LONGEST_QUESTION = 60

function readQuestion(text: string, { block, sentences }: ReadBlock, at: number): Turn | null {
  const open = isOpening(text, block) && isQuestion(text, block)
  return open && sizeOf(sentences) <= LONGEST_QUESTION ? turnAt(at, 0) : null
}

function readQuestionAndAnswer(
  text: string,
  { block, sentences }: ReadBlock,
  at: number,
): Turn | null {
  if (!isOpening(text, block) || !asks(text, block)) return null
  // *Fair? My wife says so.* may be one sentence
  const words = sentences.flat()
  const asked = words.findIndex(({ text: mark }) => mark === '?')
  const from = words.findIndex(({ text: mark }, place) => place > asked && !/[*_]/.test(mark))
  return asked > 0 && from > 0 && asked < LONGEST_QUESTION ? turnAt(at, from) : null
}

/** Whether anything is asked in a block; in most, nothing is. */
function asks(text: string, { start, end }: Block): boolean {
  return text.slice(start, end).includes('?')
}

function isOpening(text: string, block: Block): boolean {
  return TURNS.has(block.type) && opensQuestion(text, block)
}

/** Also in what was pasted with its signs: `**Do you sleep well?**`, `### On sleep` */
export function opensQuestion(text: string, { start }: Span): boolean {
  return OPENS.test(text.slice(start, start + LONGEST_SIGNS + 1))
}

const LONGEST_SIGNS = 7

const OPENS = /^(?:#{1,6}\s|[*_]{1,3})?[\p{Lu}\d¿]/u

/** Whether all of it asks. */
export function isQuestion(text: string, { start, end }: Span): boolean {
  return /\?[*_]{0,3}$/.test(text.slice(Math.max(start, end - LONGEST_SIGNS), end))
}

function readDashed(text: string, { block }: ReadBlock, at: number): Turn | null {
  const asked = opensWithDash(text, block) && isQuestion(text, block)
  return asked && SPOKEN.has(block.type) ? turnAt(at, 0) : null
}

/** Whether a question and its answer both open with a dash. */
export function isDashed(text: string, asked?: ReadBlock, answer?: ReadBlock): boolean {
  return [asked, answer].every((part) => part && opensWithDash(text, part.block))
}

const LONGEST_PROMPT = 12

function readPrompt(_text: string, { block, sentences }: ReadBlock, at: number): Turn | null {
  const [prompt = [], other] = sentences
  const opens = block.type === 'subheading' && is(prompt[0], 'preposition') && !other
  return opens && prompt.length > 1 && prompt.length <= LONGEST_PROMPT ? turnAt(at, 0) : null
}

function turnAt(block: number, from: number): Turn {
  return { block, label: BARE, from, asks: true }
}

function sizeOf(sentences: readonly (readonly Token[])[]): number {
  return sentences.reduce((sum, { length }) => sum + length, 0)
}

const FEWEST_QUESTIONS = 3

/** Of so few, and of the blocks behind them, more are questions. */
const FEW = 4
const LEAST_OF_FEW = 0.4

/** Whether as many questions among so many parts go through them all. */
export function goThrough(asked: number, parts: number, least = LEAST): boolean {
  return (
    asked >= FEWEST_QUESTIONS &&
    asked >= parts * (asked < FEW ? Math.max(least, LEAST_OF_FEW) : least)
  )
}

/** Most questions have an answer beside them or right below, and they go through all that follows. */
function goesThroughAll(
  blocks: readonly ReadBlock[],
  asked: readonly Turn[],
  least: number,
): boolean {
  const [first] = asked
  if (!first) return false
  const body = blocks.slice(first.block).filter(({ block }) => SPOKEN.has(block.type)).length
  const open = new Set(asked.map(({ block }) => block))
  const answered = asked.filter(
    ({ block, from }) => from > 0 || (!open.has(block + 1) && block + 1 < blocks.length),
  )
  return answered.length >= asked.length - 1 && goThrough(asked.length, body, least)
}

/** Blocks; where more lie between two turns, the reporter has gone on. */
export const LONGEST_TURN = 4
/** The same in a talk without marks, where what the reporter says between is told by its words. */
export const LONGEST_OWN = 6

/** The places of the blocks that a turn takes: up to the next, or one where the reporter has gone on between. */
export function blocksOfTurn(
  blocks: readonly ReadBlock[],
  { block, label, from }: Turn,
  next: Turn | undefined,
  most = LONGEST_TURN,
): { readonly from: number; readonly end: number } {
  const begins = label === BARE && from === 0 ? block + 1 : block
  // what follows the last turn may be the reporter’s again
  const end = next && next.block - block <= most ? next.block : begins + 1
  return { from: begins, end: Math.min(blocks.length, end) }
}

/** Of all answers, how many at least say *I*; of the questions, how many *you*; where none does, of the answers *I*. */
const [LEAST_SELF, LEAST_YOU, MOST_SELF] = [0.25, 0.2, 0.6]

/**
 * Whether it is *I* who answers whoever asks *you*, or, where no author signs, mostly *I* who answers. A page
 * that explains asks *What can I do?*, and a column *Is he mad?*; below prompts a column says *I* too, so that
 * only what no author signs is somebody’s talk.
 */
export function isInFirstPerson(
  blocks: readonly ReadBlock[],
  turns: readonly Turn[],
  author: string | null,
  answering: string,
): boolean {
  const answers = turns.map((turn, number) => {
    const { from, end } = blocksOfTurn(blocks, turn, turns[number + 1], LONGEST_OWN)
    return wordsOf(blocks.slice(from, end)).slice(turn.from)
  })
  const questions = turns.map(({ block, from }) =>
    wordsOf(blocks.slice(block, block + 1)).slice(0, from === 0 ? undefined : from),
  )
  const prompts = questions.every((words) => words.every(({ text }) => text !== '?'))
  const self = shareOf(answers, saysI)
  const surname = answering.slice(answering.lastIndexOf(' ') + 1)
  const others = questions.some(
    (words) => saysI(words) || words.some((word) => isAbout(word, surname)),
  )
  const own = author === null && self >= MOST_SELF && !others
  const asked = prompts ? author === null : own || shareOf(questions, saysYou) >= LEAST_YOU
  return asked && self >= LEAST_SELF
}

/** *Is he mad?*, *Is Ebbe mad?* */
function isAbout(word: Token, surname: string): boolean {
  return is(word, 'he') || is(word, 'she') || word.text === surname
}

function shareOf(
  said: readonly (readonly Token[])[],
  says: (words: readonly Token[]) => boolean,
): number {
  return said.filter(says).length / said.length
}

/** Whether any of the words is *I*, or *my*, or ends as what *I* do; `i` of *I’ve* too */
export function saysI(words: readonly Token[]): boolean {
  const { self = '', words: owned = '' } = words[0]?.lexicon.language.mine ?? {}
  return words.some((_, at) => isMyDeed(words, at)) || says(words, `${self} ${owned}`)
}

/** *trabajé*, *no perdimos nada*; not *un café*, *sus primos*, *José* */
function isMyDeed(words: readonly Token[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!word?.lexicon.ofSelf.test(word.lower) || isGiven(word)) return false
  if (before?.kind !== 'word') return true
  return !word.capital && !isOpen(before) && !isAny(before, BEFORE_NOUN)
}

const BEFORE_NOUN = groupOf('determiner', 'number', 'preposition')

function saysYou(words: readonly Token[]): boolean {
  return says(words, words[0]?.lexicon.language.mine.you ?? '')
}

/** *Was tun Sie?*: with a capital, and not only because a sentence opens with it */
function says(words: readonly Token[], list: string): boolean {
  const listed = new Set(list.split(' '))
  return words.some(({ lower, text }, at) => {
    const capital = at > 0 && words[at - 1]?.kind === 'word' && listed.has(text)
    return capital || lower.split(/['’-]/u).some((part) => listed.has(part))
  })
}

function wordsOf(blocks: readonly ReadBlock[]): readonly Token[] {
  return blocks.flatMap(({ sentences }) => sentences.flat())
}
