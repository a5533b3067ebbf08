import type { Mention } from '../grammar/mentions/Mention.ts'
import { nameAt } from '../grammar/mentions/nameAt.ts'
import { readMention } from '../grammar/mentions/readMention.ts'
import { readSentence } from '../grammar/readSentence.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import { builds, is, type Token } from '../tokens/Token.ts'
import { isOnlyQuotes } from './isOnlyQuotes.ts'
import { isTalk, type Labelled } from './isTalk.ts'
import type { Quotation } from './Quotation.ts'
import {
  BARE,
  blocksOfTurn,
  isDashed,
  isInFirstPerson,
  LONGEST_OWN,
  LONGEST_TURN,
  readQuestions,
  saysI,
  SPOKEN,
  TURNS,
  type Turn,
} from './questions.ts'

/** A talk in turns: what is said without marks, and whose a whole block is. */
export type Interview = {
  readonly quotes: readonly Quotation[]
  /** By the place of a block: whoever answers in it. */
  readonly answers: ReadonlyMap<number, Mention>
}

export const NO_INTERVIEW: Interview = { quotes: [], answers: new Map() }

/**
 * What is said in turns, each with its speaker before it, or as questions and answers.
 *
 *     Jon Ebbe: Not in November.      [00:02] EBBE: Not in November.
 *     Q: Do you sleep well?           Do you sleep well?          — Do you sleep well?
 *     A: Not in November.             “Not in November.”          — Not in November.
 *
 * Behind a bare question only what stands in marks is an answer, because many a page asks its readers; and
 * what says *I* below questions that say *you*, where the page is about somebody who isn’t its author: a guess.
 */
export function readInterview(
  text: string,
  blocks: readonly ReadBlock[],
  author: string | null = null,
): Interview {
  const labelled = blocks.flatMap((block, at) => readLabel(block, at) ?? [])
  const asked = readQuestions(text, blocks)
  const talk = isTalk(labelled) && labelled.some((turn) => isSpeaker(text, blocks, turn))
  if (talk && !isAnswered(asked, labelled)) return takeTurns(text, blocks, labelled, author)
  return asked.length > 0 ? takeTurns(text, blocks, asked, author) : NO_INTERVIEW
}

/** Only the answers have a name before them, and it is one. */
function isAnswered(asked: readonly Turn[], labelled: readonly Turn[]): boolean {
  const named = new Set(labelled.map(({ block }) => block))
  const surnames = new Set(labelled.map(({ label }) => label.slice(label.lastIndexOf(' ') + 1)))
  const answered = asked.every(({ block }) => !named.has(block) && named.has(block + 1))
  return asked.length > 0 && answered && surnames.size === 1
}

const LONGEST_LABEL = 6

function readLabel({ block, sentences }: ReadBlock, at: number): Turn | null {
  const [first = []] = sentences
  if (!TURNS.has(block.type)) return null
  const short = shortLabel(first)
  if (short) return { block: at, ...short, asks: ASKS.test(short.label) }
  const colon = first.findIndex(({ text }) => text === ':')
  const begins = behindTime(first)
  const to =
    colon < begins
      ? first.findIndex((token, place) => place >= begins && token.text === ':')
      : colon
  const words = withoutJob(first.slice(begins, to))
  if (to < 1 || words.length === 0 || words.length > LONGEST_LABEL || !words.every(isNamePart))
    return null
  const label = words.map((token) => token.text).join(' ')
  return { block: at, label, from: to + 1, asks: ASKS.test(label) }
}

const LONGEST_JOB = 8

/** `JON EBBE (founder)`, `JON EBBE, HOST` */
function withoutJob(words: readonly Token[]): readonly Token[] {
  const open = words.findIndex(({ text }) => text === '(' || text === ',')
  // *Tern, Westshire: Police …* is a place
  const shouted = words.every(({ text }) => text === text.toUpperCase())
  const ends = words[open]?.text === ',' ? shouted : words.at(-1)?.text === ')'
  return open > 0 && ends && words.length - open <= LONGEST_JOB ? words.slice(0, open) : words
}

/** `P.`, `Respuesta.`: labels that end as a sentence does */
function shortLabel(tokens: readonly Token[]): Pick<Turn, 'label' | 'from'> | null {
  const [first, second] = tokens
  const label = first?.text.replace('.', '') ?? ''
  if (!builds(tokens, 'nounFirst') || !(ASKS.test(label) || ANSWERS.test(label))) return null
  if (first?.text.endsWith('.')) return { label, from: 1 }
  return second?.text === '.' ? { label, from: 2 } : null
}

const ASKS = /^(?:q(?:uestion)?|p|pregunta|pergunta)$/iu
const ANSWERS = /^(?:a(?:nswer)?|r|respuesta|resposta|réponse)$/iu

function isNamePart(token: Token): boolean {
  return (
    token.kind === 'word' && (token.capital || /^(?:van|von|der|de|al|el|bin)$/.test(token.lower))
  )
}

/** `[00:02]`, `(1:02:15)` */
function behindTime(tokens: readonly Token[]): number {
  if (!/^[[(]$/.test(tokens[0]?.text ?? '')) return 0
  const close = tokens.findIndex(({ text }) => text === ']' || text === ')')
  return close > 0 && close <= 7 && /^\d/.test(tokens[1]?.text ?? '') ? close + 1 : 0
}

/** *Q:* asks, and a person’s name speaks; *Version:* and *Price:* don’t. */
function isSpeaker(text: string, blocks: readonly ReadBlock[], turn: Turn): boolean {
  if (turn.asks) return true
  const [first = []] = blocks[turn.block]?.sentences ?? []
  const [last, colon] = [first[turn.from - 2], first[turn.from - 1]]
  const spaced = builds(first, 'spacedStops') ? 1 : 0
  if ((colon?.start ?? 0) - (last?.end ?? 0) > spaced) return false
  const mention = labelledAt(text, first, turn)
  if (!mention) return false
  return mention.gender !== null || mention.name.includes(' ') || isNamedElsewhere(text, turn.label)
}

/** `EBBE` in capitals may be written *Ebbe* elsewhere. */
function isNamedElsewhere(text: string, label: string): boolean {
  const shouted = label === label.toUpperCase()
  const [words, name] = shouted ? [text.toLowerCase(), label.toLowerCase()] : [text, label]
  return words.split(name).length > words.split(`${name}:`).length
}

function takeTurns(
  text: string,
  blocks: readonly ReadBlock[],
  turns: readonly Turn[],
  author: string | null,
): Interview {
  const quotes: Quotation[] = []
  const answers = new Map<number, Mention>()
  const answering = findAnswering(text, blocks, turns[0]?.block ?? 0)
  const named = { answering, asking: findAsking(text, blocks, turns, author) }
  const own =
    answering?.name !== author && isInFirstPerson(blocks, turns, author, answering?.name ?? '')
  const dashed = turns.every(({ block }) => isDashed(text, blocks[block], blocks[block + 1]))
  turns.forEach((turn, number) => {
    const bare = turn.label === BARE
    const most = bare && own ? LONGEST_OWN : LONGEST_TURN
    const { from, end } = blocksOfTurn(blocks, turn, turns[number + 1], most)
    const labelled = bare ? labelOf(text, blocks, from) : null
    const who = labelled?.who ?? (bare ? answering : speakerOf(text, blocks, turn, named))
    if (!who) return
    for (let at = from; at < end; at++) {
      const begins = labelled && at === from ? labelled.from : at === turn.block ? turn.from : 0
      const quote = quoteOf(blocks, at, begins, who)
      answers.set(at, who)
      const his = labelled !== null || dashed || (own && isHis(blocks[at], who, at === from))
      if (!quote || (bare && !his)) continue
      quotes.push((bare && !labelled) || isLetter(turn) ? guessed(quote) : quote)
    }
  })
  return { quotes, answers }
}

/** `Do you sleep well?` and below it `Jon Ebbe: Not in November.`: whoever answers, and where the words begin */
function labelOf(
  text: string,
  blocks: readonly ReadBlock[],
  at: number,
): { readonly who: Mention; readonly from: number } | null {
  const block = blocks[at]
  const turn = block ? readLabel(block, at) : null
  if (!block || !turn || turn.asks || !isSpeaker(text, blocks, turn)) return null
  const who = labelledAt(text, block.sentences[0] ?? [], turn)
  return who && { who, from: turn.from }
}

/**
 * What is all in marks is a quote without this, and nobody says their own name. Behind the answer itself *Tell
 * me about the storm.* and *Critics call it a ruin.* are the reporter’s.
 */
function isHis(block: ReadBlock | undefined, { name }: Mention, opens: boolean): boolean {
  const sentences = block?.sentences ?? []
  const words = sentences.flat()
  const own = name.split(' ').at(-1)
  if (isOnlyQuotes(sentences) || words.some(({ text }) => text === own)) return false
  return opens || (saysI(words) && !is(words[0], 'base'))
}

/** *Q:* and *A:* name nobody: who they are is told elsewhere. */
function isLetter({ label }: Labelled): boolean {
  return ASKS.test(label) || ANSWERS.test(label)
}

function guessed(quote: Quotation): Quotation {
  return { ...quote, confidence: 'inferred' }
}

/** Who answers and who asks where only letters stand before a turn. */
type Parties = { readonly answering: Mention | null; readonly asking: Mention | null }

function speakerOf(
  text: string,
  blocks: readonly ReadBlock[],
  turn: Turn,
  { answering, asking }: Parties,
): Mention | null {
  const [first = []] = blocks[turn.block]?.sentences ?? []
  const letter = first[behindTime(first)]
  if (isLetter(turn)) {
    const meant = turn.asks ? asking : answering
    return meant && letter ? { ...meant, start: letter.start, end: letter.end } : null
  }
  return labelledAt(text, first, turn)
}

function labelledAt(text: string, first: readonly Token[], turn: Turn): Mention | null {
  const reading = readSentence(first.slice(behindTime(first), turn.from - 1))
  return nameAt(text, reading, 0) ?? readMention(text, reading, 0)
}

/** *Q:* is whoever the paragraph above says examines, else the author, where there is one. */
function findAsking(
  text: string,
  blocks: readonly ReadBlock[],
  turns: readonly Turn[],
  author: string | null,
): Mention | null {
  const asks = turns.find((turn) => turn.asks && turn.label !== BARE)
  if (!asks) return null
  const examiner = findExaminer(text, blocks[asks.block - 1])
  if (examiner || author === null) return examiner
  const [first = []] = blocks[asks.block]?.sentences ?? []
  const read = labelledAt(text, first, asks)
  return read && { ...read, kind: 'person', name: author, head: author, human: true, named: true }
}

/** *Cross-examined by Ana Ruiz KC, he was shown a picture:* the sentence opens with it. */
function findExaminer(text: string, above: ReadBlock | undefined): Mention | null {
  for (const tokens of above?.sentences ?? []) {
    const [examined, by] = tokens
    if (!examined?.lexicon.examined.has(examined.lower) || !is(by, 'by')) continue
    const reading = readSentence(tokens)
    const at = reading.phrases.findIndex(({ from }) => from === 2)
    const mention = reading.phrases[at + 1]?.kind === 'comma' ? nameAt(text, reading, at) : null
    if (mention?.kind === 'person') return mention
  }
  return null
}

/** Whoever the headline and the introduction name most often answers. */
function findAnswering(text: string, blocks: readonly ReadBlock[], before: number): Mention | null {
  const named = new Map<string, { readonly mention: Mention; readonly count: number }>()
  for (const { block, sentences } of blocks.slice(0, before))
    for (const tokens of sentences) {
      const reading = readSentence(tokens)
      reading.phrases.forEach((_, at) => {
        const mention = nameAt(text, reading, at)
        if (mention?.kind !== 'person') return
        // a headline may be all in capitals
        const name = mention.name.toLowerCase()
        const known = named.get(name)
        const weight = block.type === 'headline' ? 2 : 1
        if (known || name.includes(' '))
          named.set(name, { mention, count: (known?.count ?? 0) + weight })
      })
    }
  const sorted = [...named.values()].toSorted((a, b) => b.count - a.count)
  return sorted[0]?.mention ?? null
}

/** *(LAUGHTER)*, *[Applause]*: what is heard, and nobody says */
function isDirection(said: readonly Token[]): boolean {
  const [open = '', close = ''] = [said[0]?.text, said.at(-1)?.text]
  return /^[([]$/.test(open) && /^[)\]]$/.test(close) && said.length <= LONGEST_DIRECTION
}

const LONGEST_DIRECTION = 8

/** All that is said in a block of a turn; what is all in marks is a quote without this. */
function quoteOf(
  blocks: readonly ReadBlock[],
  at: number,
  from: number,
  mention: Mention,
): Quotation | null {
  const { block, sentences } = blocks[at] ?? {}
  const words = (sentences ?? []).flat()
  const dash = from === 0 && /^[-–—]$/u.test(words[0]?.text ?? '')
  const said = words.slice(dash ? 1 : from)
  const [begins] = said
  if (!block || !begins || !SPOKEN.has(block.type)) return null
  if (said.every(({ kind }) => kind !== 'word') || isDirection(said)) return null
  const span = { start: begins.start, end: block.end }
  return {
    ...span,
    fragments: [span],
    kind: 'block',
    block,
    mention,
    cue: null,
    medium: null,
    confidence: 'stated',
    why: 'cueBefore',
    after: null,
  }
}
