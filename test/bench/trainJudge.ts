import { writeFileSync } from 'node:fs'
import { attribute } from '../../src/parse/attribution/attribute.ts'
import { readInterview } from '../../src/parse/attribution/interview.ts'
import { readInner } from '../../src/parse/attribution/judge.ts'
import { judgeFeatures } from '../../src/parse/attribution/judgeFeatures.ts'
import { parseStructure } from '../../src/parse/page/parseStructure.ts'
import { findMarks } from '../../src/parse/tokens/findMarks.ts'
import { lexiconOf } from '../../src/parse/tokens/lexicons.ts'
import { readBlocks } from '../../src/parse/tokens/readBlocks.ts'
import { type LabelledStory, readLabelled } from '../parse/labelled/readLabelled.ts'
import { printTable } from './printTable.ts'

/** A stretch in marks of a labelled story: what stands for or against it, and what it is. */
type Example = {
  readonly features: readonly string[]
  readonly quote: boolean
  readonly story: number
}

type Weights = ReadonlyMap<string, number>

const FOLDS = [0, 1, 2]

/**
 * Learns from the labelled stories how much each sign counts when words in marks are told from
 * quotes, and writes `judgeWeights.ts`. Logistic regression with AdaGrad steps in the order of the
 * stories, so that the same stories give the same weights. First each third is judged by the other two.
 */
export function trainJudge(): void {
  const examples = readLabelled()
    .filter(({ lang }) => lang === 'en')
    .flatMap(examplesOf)
  printTable(
    'Each third of the stories, judged by the others',
    FOLDS.map((fold) => checkFold(examples, fold)),
  )
  writeFileSync('src/parse/attribution/judgeWeights.ts', format(examples, train(examples)))
}

function examplesOf({ text, stretches, lang }: LabelledStory, story: number): readonly Example[] {
  const found: Example[] = []
  const { blocks } = parseStructure(text, null)
  const lexicon = lexiconOf(lang)
  const { marks } = findMarks(text, blocks, lexicon)
  const read = readBlocks(text, blocks, marks, lexicon)
  attribute(text, marks, read, readInterview(text, read), ({ context, mark, decision }) => {
    const end = mark.fragments[0]?.end ?? mark.end
    const label = stretches.find(
      (stretch) => Math.abs(stretch.start - mark.start) <= 2 && Math.abs(stretch.end - end) <= 3,
    )
    if (!label) return
    const said = decision && { candidate: decision.candidate, rule: decision.rule.id }
    const features = judgeFeatures(context, readInner(text, context.token), said)
    found.push({ features, quote: label.speaker !== '-', story })
  })
  return found
}

function checkFold(examples: readonly Example[], fold: number): Record<string, number> {
  const weights = train(examples.filter(({ story }) => story % FOLDS.length !== fold))
  const held = examples.filter(({ story }) => story % FOLDS.length === fold)
  const taken = held.filter(({ quote, features }) => !quote && scoreOf(weights, features) >= 0)
  const missed = held.filter(({ quote, features }) => quote && scoreOf(weights, features) < 0)
  const quotes = held.filter(({ quote }) => quote).length
  return {
    third: fold + 1,
    quotes,
    missed: missed.length,
    'nobody’s': held.length - quotes,
    taken: taken.length,
  }
}

const ROUNDS = 60
/** How strongly weights are held near nothing. */
const DECAY = 0.02
const STEP = 0.1

function train(examples: readonly Example[]): Weights {
  const weights = new Map<string, number>()
  const squares = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round++)
    for (const { features, quote } of examples) {
      const miss = (quote ? 1 : 0) - 1 / (1 + Math.exp(-scoreOf(weights, features)))
      for (const feature of ['bias', ...features]) {
        const weight = weights.get(feature) ?? 0
        const slope = miss - DECAY * weight
        const sum = (squares.get(feature) ?? 1) + slope * slope
        squares.set(feature, sum)
        weights.set(feature, weight + (STEP * slope) / Math.sqrt(sum))
      }
    }
  return weights
}

function scoreOf(weights: Weights, features: readonly string[]): number {
  return ['bias', ...features].reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)
}

/** Signs that are rarer, or count for less, only make the file longer. */
const SHORTEST_SEEN = 3
const LEAST_WEIGHT = 0.04

function format(examples: readonly Example[], weights: Weights): string {
  const seen = new Map<string, number>([['bias', examples.length]])
  for (const { features } of examples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const lines = [...weights]
    .filter(
      ([feature, weight]) =>
        Math.abs(weight) >= LEAST_WEIGHT && (seen.get(feature) ?? 0) >= SHORTEST_SEEN,
    )
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `  ${feature} ${weight.toFixed(2)}`)
  return `/**
 * How much each sign counts when words in marks are told from quotes; what speaks for a quote is
 * above nothing. Made by \`npm run bench -- train\` from the labelled stories.
 */
export const JUDGE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  \`
${lines.join('\n')}
\`
    .trim()
    .split('\\n')
    .map((line) => line.trim())
    .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
)
`
}
