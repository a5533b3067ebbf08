import { findClauses } from '../grammar/findClauses.ts'
import type { FoundQuote } from '../attribution/findQuotes.ts'
import { findReports, type Report } from './findReports.ts'
import { fromAttribution } from '../attribution/inferSpeaker.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import { REPORTED_VERBS, STATES } from './reportedVerbs.ts'
import type { Sentence } from '../tokens/splitSentences.ts'

const BODY: ReadonlySet<string> = new Set(['listItem', 'paragraph'])

/** Nobody says so much in one breath; the cap also keeps any text linear. */
const LONGEST_SENTENCE = 200

/**
 * Speech that is reported without marks, in the order of the text: what was said, and who said it.
 * A cue that has a quote reports nothing else, and no paraphrase holds words of a quote. Words of
 * *I*, *we* and *you* are the writer's and the reader's, not reported.
 *
 *     Ana Ruiz said on Monday that the wall would fall, adding that nobody had paid for it.
 *     ^^^^^^^^ ^^^^                ^^^^^^^^^^^^^^^^^^^
 */
export function findParaphrases(
  text: string,
  readBlocks: readonly ReadBlock[],
  quotes: readonly FoundQuote[],
): readonly FoundQuote[] {
  const cues = new Set(quotes.map(({ cue }) => cue?.start))
  const exact = quotes.toSorted((a, b) => a.start - b.start)
  const found: FoundQuote[] = []
  let [at, end] = [0, 0]
  for (const { block, sentences } of readBlocks) {
    if (!BODY.has(block.type)) continue
    for (const report of sentences.flatMap(reportsOf)) {
      const paraphrase = describeReport(text, report)
      if (!paraphrase || paraphrase.start < end || cues.has(placeOf(report))) continue
      while ((exact[at]?.end ?? Infinity) <= paraphrase.start) at++
      if ((exact[at]?.start ?? Infinity) < paraphrase.end) continue
      found.push({ ...paraphrase, block })
      end = paraphrase.end
    }
  }
  return found
}

/** Where the cue's own word stands, which the cue of a quote begins with too. */
function placeOf({ attribution: { sentence, cueAt, cue } }: Report): number {
  return sentence[cueAt]?.start ?? cue?.start ?? -1
}

function reportsOf(words: Sentence): readonly Report[] {
  const may = words.some(
    ({ lower }) => REPORTED_VERBS.has(lower) || STATES.has(lower) || lower === 'according',
  )
  return may && words.length <= LONGEST_SENTENCE ? findReports(words, findClauses(words)) : []
}

function describeReport(
  text: string,
  { attribution, parts }: Report,
): Omit<FoundQuote, 'block'> | null {
  const [first, last] = [parts[0], parts.at(-1)]
  const who = fromAttribution(text, attribution)
  if (!first || !last || !who?.mention || who.mention.kind === 'who') return null
  return { start: first.start, end: last.end, fragments: parts, kind: 'paraphrase', ...who }
}
