import { writeFileSync } from 'node:fs'
import { attribute } from '../../src/parse/attribution/attribute.ts'
import { readInterview } from '../../src/parse/attribution/interview.ts'
import { judgeFeatures } from '../../src/parse/attribution/judgeFeatures.ts'
import { readInner } from '../../src/parse/attribution/judgeInner.ts'
import { parseStructure } from '../../src/parse/page/parseStructure.ts'
import { findMarks } from '../../src/parse/tokens/findMarks.ts'
import { lexiconOf } from '../../src/parse/tokens/lexicons.ts'
import { readBlocks } from '../../src/parse/tokens/readBlocks.ts'
import { type LabelledStory, readLabelled } from '../parse/labelled/readLabelled.ts'
import { printTable } from './printTable.ts'
import { writeWeights } from './writeWeights.ts'

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
    .filter((story) => story.lang === 'en' && hasBoth(story))
    .flatMap(examplesOf)
  printTable(
    'Each third of the stories, judged by the others',
    FOLDS.map((fold) => checkFold(examples, fold)),
  )
  writeFileSync('src/parse/attribution/judgeWeights.ts', format(train(examples)))
}

/** A story in which all that stands in marks is a quote shows no difference. */
function hasBoth({ stretches }: LabelledStory): boolean {
  return stretches.some(({ speaker }) => speaker === '-')
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
  const isTaken = ({ features }: Example): boolean => scoreOf(weights, ['bias', ...features]) >= 0
  const taken = held.filter((example) => !example.quote && isTaken(example))
  const missed = held.filter((example) => example.quote && !isTaken(example))
  const quotes = held.filter(({ quote }) => quote).length
  return {
    third: fold + 1,
    quotes,
    missed: missed.length,
    'nobody’s': held.length - quotes,
    taken: taken.length,
  }
}

const ROUNDS = 40
/** How strongly weights are held near nothing. */
const DECAY = 0.4
const STEP = 0.1
/** Signs that fewer stretches have teach nothing. */
const FEWEST_SEEN = 3

function train(examples: readonly Example[]): Weights {
  const common = commonIn(examples)
  const weights = new Map<string, number>()
  const squares = new Map<string, number>()
  const known = examples.map(({ features, quote }) => ({
    features: ['bias', ...features.filter((feature) => common.has(feature))],
    quote,
  }))
  for (let round = 0; round < ROUNDS; round++)
    for (const { features, quote } of known) {
      const miss = (quote ? 1 : 0) - 1 / (1 + Math.exp(-scoreOf(weights, features)))
      for (const feature of features) {
        const weight = weights.get(feature) ?? 0
        const slope = miss - DECAY * weight
        const sum = (squares.get(feature) ?? 1) + slope * slope
        squares.set(feature, sum)
        weights.set(feature, weight + (STEP * slope) / Math.sqrt(sum))
      }
    }
  return weights
}

function commonIn(examples: readonly Example[]): ReadonlySet<string> {
  const seen = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  return new Set([...seen].filter(([, times]) => times >= FEWEST_SEEN).map(([feature]) => feature))
}

function scoreOf(weights: Weights, features: readonly string[]): number {
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)
}

/** Finer weights only make the file longer. */
const PARTS = 25

/** Signs that count for less only make the file longer. */
const LEAST_WEIGHT = 0.05
/**
 * A word that stands somewhere before tells less than what it is worth in a story it was learned from, and least
 * where it speaks for a quote.
 */
const LEAST_NEAR = { for: 0.14, against: 0.1 }

function isKept(sign: string, weight: number): boolean {
  if (!sign.startsWith('near ')) return Math.abs(weight) >= LEAST_WEIGHT
  return weight > 0 ? weight >= LEAST_NEAR.for : -weight >= LEAST_NEAR.against
}

function format(weights: Weights): string {
  const kept = [...weights]
    .filter(([sign, weight]) => isKept(sign, weight))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `import { readWeights } from './readWeights.ts'

/**
 * How much each sign counts when words in marks are told from quotes; what speaks for a quote is
 * above nothing. Made by \`npm run bench -- train\` from the labelled stories.
 */
export const JUDGE_WEIGHTS: ReadonlyMap<string, number> = readWeights(\`
${writeWeights(PARTS, kept)}
\`)
`
}
