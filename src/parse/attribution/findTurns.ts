import type { FoundQuote } from './findQuotes.ts'
import { NOBODY } from './inferSpeaker.ts'
import { oneLine, spanOf } from '../tokens/phraseWords.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import { readMention } from '../grammar/readMention.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { isCapital } from '../tokens/wordKinds.ts'

/** A paragraph that opens with a name and a colon; `to` is the colon's place among the words. */
type Turn = { readonly readBlock: ReadBlock; readonly label: string; readonly to: number }

/**
 * What is said in turns, as in an interview, each with the name of who speaks before it.
 *
 *     Tern News: Do you sleep well?
 *     Jon Ebbe: Not in November.
 *     ^^^^^^^^  ^^^^^^^^^^^^^^^^
 */
export function findTurns(text: string, readBlocks: readonly ReadBlock[]): readonly FoundQuote[] {
  const found: FoundQuote[] = []
  let talk: Turn[] = []
  for (const readBlock of [...readBlocks, null]) {
    const turn = readBlock && readTurn(text, readBlock)
    if (turn) talk.push(turn)
    else {
      const told = isTalk(talk) ? talk.flatMap((one) => quoteOf(text, one)) : []
      // One by one: a call takes only so many arguments.
      for (const quote of told) found.push(quote)
      talk = []
    }
  }
  return found
}

const LONGEST_LABEL = 4

/** A short question alone on its line looks like a subheading. */
const TURNS: ReadonlySet<string> = new Set(['paragraph', 'subheading'])

function readTurn(text: string, readBlock: ReadBlock): Turn | null {
  const { block, sentences } = readBlock
  const [first = []] = sentences
  if (!TURNS.has(block.type)) return null
  const to = first.findIndex(({ text: word }) => word === ':')
  if (to < 1 || to > LONGEST_LABEL || !isLabel(first, to)) return null
  return { readBlock, label: oneLine(text, spanOf(first, 0, to)), to }
}

/** `Jon Ebbe`, `EBBE`; a letter alone (`Q`) names nobody. */
function isLabel(words: Sentence, to: number): boolean {
  const label = words.slice(0, to)
  return label.every(isCapital) && label.some(({ text }) => text.length > 2)
}

const FEWEST_TURNS = 3

/** Two take turns and one comes again; *Where:*, *When:*, *Price:* are a list. */
function isTalk(turns: readonly Turn[]): boolean {
  const labels = new Set(turns.map(({ label }) => label))
  return turns.length >= FEWEST_TURNS && labels.size > 1 && labels.size < turns.length
}

/** Where somebody else is quoted in a turn, those words are theirs. */
function quoteOf(text: string, { readBlock, to }: Turn): readonly FoundQuote[] {
  const { block, sentences } = readBlock
  const [first = []] = sentences
  const mention = readMention(text, first, { from: 0, to })
  const begins = first[to + 1] ?? sentences[1]?.[0]
  const quotes = sentences.some((sentence) => sentence.some(({ kind }) => kind === 'quote'))
  if (!mention || !begins || quotes) return []
  const span = { start: begins.start, end: block.end }
  const who = { ...NOBODY, mention, confidence: 'stated' as const, why: 'cueBefore' as const }
  return [{ ...span, fragments: [span], kind: 'block', block, ...who }]
}
