import type { Quotation } from '../attribution/Quotation.ts'
import { mediumNear } from '../attribution/mediumNear.ts'
import type { Block } from '../../article/Block.ts'
import { type Reading, readSentence } from '../grammar/readSentence.ts'
import { spanOf } from '../tokens/phraseWords.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import { groupOf } from '../tokens/tags.ts'
import { isAny, type Token } from '../tokens/Token.ts'
import { findReports } from './findReports.ts'
import type { Report } from './Report.ts'

const BODY: ReadonlySet<string> = new Set(['listItem', 'paragraph'])

/** Nobody says so much in one breath; the cap also keeps any text linear. */
const LONGEST_SENTENCE = 200

/**
 * Speech that is reported without marks, in the order of the text: what was said, and who said it.
 * A cue that has a quote reports nothing else, and no paraphrase holds words of a quote.
 *
 *     Ana Ruiz said on Monday that the wall would fall, adding that nobody had paid for it.
 *     ^^^^^^^^ ^^^^                ^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^^
 */
export function findParaphrases(
  text: string,
  blocks: readonly ReadBlock[],
  quotes: readonly Quotation[],
): readonly Quotation[] {
  const cues = new Set(quotes.map(({ cue }) => cue?.start))
  const exact = quotes.toSorted((a, b) => a.start - b.start)
  const found: Quotation[] = []
  let [at, end] = [0, 0]
  for (const { block, sentences } of blocks) {
    if (!BODY.has(block.type)) continue
    for (const tokens of sentences.filter(mayReport)) {
      const reading = readSentence(tokens)
      for (const report of findReports(text, reading)) {
        const paraphrase = describe(reading, report, block)
        if (paraphrase.start < end || cues.has(tokens[report.cueAt]?.start)) continue
        while ((exact[at]?.end ?? Infinity) <= paraphrase.start) at++
        if ((exact[at]?.start ?? Infinity) < paraphrase.end) continue
        found.push(paraphrase)
        end = paraphrase.end
      }
    }
  }
  return found
}

/** Most sentences report nothing, and needn’t be read for it. */
function mayReport(tokens: readonly Token[]): boolean {
  return (
    tokens.length <= LONGEST_SENTENCE &&
    tokens.some((token) => isAny(token, REPORTING) || token.lower === 'according')
  )
}

const REPORTING = groupOf(
  'takesClause',
  'takesThat',
  'takesQuestion',
  'takesDeed',
  'takesOthers',
  'takesThing',
  'takesAbout',
  'takesAgainst',
  'takesFor',
  'takesOf',
  'takesOn',
  'takesTo',
  'takesWith',
  'stance',
  'saying',
)

function describe(reading: Reading, report: Report, block: Block): Quotation {
  const { tokens } = reading
  const { mention, cue, cueAt, parts, sure, why } = report
  const fragments = parts.map(({ from, to }) => spanOf(tokens, from, to))
  return {
    start: fragments[0]?.start ?? cue.start,
    end: fragments.at(-1)?.end ?? cue.end,
    fragments,
    kind: 'paraphrase',
    block,
    mention,
    cue,
    medium: mediumNear(reading, cueAt),
    confidence: sure ? 'stated' : 'inferred',
    why,
    after: null,
  }
}
