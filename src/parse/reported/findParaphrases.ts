import type { Quotation } from '../attribution/Quotation.ts'
import { mediumNear } from '../attribution/mediumNear.ts'
import type { Block } from '../../article/Block.ts'
import type { Span } from '../../article/Span.ts'
import { type Reading, readSentence } from '../grammar/readSentence.ts'
import { spanOf } from '../tokens/phraseWords.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import { onList } from '../tokens/onList.ts'
import { groupOf } from '../tokens/tags.ts'
import { isAny, isWord, type Token } from '../tokens/Token.ts'
import { isRead } from '../sources/isRead.ts'
import { findGoingBy, findReports } from './findReports.ts'
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
  { lang, dateline }: { readonly lang: string; readonly dateline: Span | null },
): readonly Quotation[] {
  const [mayReport, reportsOf] = isRead(lang)
    ? [mayReportInEnglish, findReports]
    : [mayGoBy, findGoingBy]
  const cues = new Set(quotes.map(({ cue }) => cue?.start))
  const exact = quotes.toSorted((a, b) => a.start - b.start)
  const found: Quotation[] = []
  let [at, end] = [0, 0]
  for (const { block, sentences } of blocks) {
    if (!BODY.has(block.type)) continue
    for (const sentence of sentences.filter(mayReport)) {
      const tokens = behindDateline(sentence, dateline)
      const reading = readSentence(tokens)
      for (const report of reportsOf(text, reading)) {
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
function mayReportInEnglish(tokens: readonly Token[]): boolean {
  return (
    tokens.length <= LONGEST_SENTENCE &&
    tokens.some((token) => isAny(token, REPORTING) || token.lower === 'according')
  )
}

function mayGoBy(tokens: readonly Token[]): boolean {
  return (
    tokens.length <= LONGEST_SENTENCE &&
    tokens.some(
      ({ lower, lexicon }) =>
        openersOf(lexicon.according).has(lower) || lexicon.accordingBehind.has(lower),
    )
  )
}

const openersOf = onList(
  (phrases: readonly (readonly string[])[]): ReadonlySet<string> =>
    new Set(phrases.flatMap(([first]) => first ?? [])),
)

/** *SANDPORT, Nov 18 (Tern Press) - The wall fell*: where a story was filed is none of what was said. */
function behindDateline(tokens: readonly Token[], dateline: Span | null): readonly Token[] {
  if (!dateline || (tokens[0]?.start ?? Infinity) >= dateline.end) return tokens
  const from = tokens.findIndex((token) => token.start >= dateline.end && isWord(token))
  return from === -1 ? tokens : tokens.slice(from)
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
