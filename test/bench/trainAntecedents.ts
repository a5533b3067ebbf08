import { writeFileSync } from 'node:fs'
import { attribute } from '../../src/parse/attribution/attribute.ts'
import { readInterview } from '../../src/parse/attribution/interview.ts'
import { antecedentSigns, type AntecedentTrace } from '../../src/parse/coreference/antecedents.ts'
import { attributeSpeakers } from '../../src/parse/coreference/attributeSpeakers.ts'
import { readEntities } from '../../src/parse/coreference/entities.ts'
import { placesOfSpeakers } from '../../src/parse/findSpeech.ts'
import { parseStructure } from '../../src/parse/page/parseStructure.ts'
import { findMarks } from '../../src/parse/tokens/findMarks.ts'
import { lexiconOf } from '../../src/parse/tokens/lexicons.ts'
import { readBlocks } from '../../src/parse/tokens/readBlocks.ts'
import { type LabelledStory, readLabelled } from '../parse/labelled/readLabelled.ts'
import { isCalled } from './isCalled.ts'
import { printTable } from './printTable.ts'
import { writeWeights } from './writeWeights.ts'

/** A pronoun or a noun of a labelled story: the signs of everybody whom it may mean, and which of them is right. */
type Example = {
  readonly candidates: readonly (readonly string[])[]
  readonly right: readonly number[]
  readonly story: number
}

type Weights = ReadonlyMap<string, number>

const FOLDS = [0, 1, 2]

/**
 * Learns from the labelled stories whom a pronoun before or behind a quote means, and writes
 * `antecedentWeights.ts`. A log-linear model over the candidates of each pronoun, with AdaGrad steps in
 * the order of the stories, so that the same stories give the same weights. First each third is judged
 * by the other two.
 */
export function trainAntecedents(): void {
  const examples = readLabelled()
    .filter(({ lang }) => lang === 'en')
    .flatMap(examplesOf)
  printTable(
    'Each third of the stories, judged by the others',
    FOLDS.map((fold) => checkFold(examples, fold)),
  )
  writeFileSync('src/parse/coreference/antecedentWeights.ts', format(train(examples)))
}

function examplesOf({ text, stretches, lang }: LabelledStory, story: number): readonly Example[] {
  const { blocks } = parseStructure(text, null)
  const { marks } = findMarks(text, blocks, lexiconOf(lang))
  const read = readBlocks(text, blocks, marks, lexiconOf(lang))
  const { quotes } = attribute(text, marks, read, readInterview(text, read))
  const traced = new Map<number, Parameters<AntecedentTrace>[0]>()
  const entities = readEntities(
    text,
    read,
    undefined,
    (entry) => traced.set(entry.mention.start, entry),
    placesOfSpeakers(quotes),
  )
  attributeSpeakers(text, quotes, entities)
  const asked = new Set<number>()
  return quotes.flatMap(({ start, mention }) => {
    const label = stretches.find((stretch) => Math.abs(stretch.start - start) <= 2)
    const entry = mention && traced.get(mention.start)
    if (!label || !entry || asked.has(entry.mention.start)) return []
    asked.add(entry.mention.start)
    const right = entry.candidates.flatMap((one, at) =>
      isCalled(one?.entity.name ?? entry.mention.name, label.speaker) ? [at] : [],
    )
    if (right.length === 0 || right.length === entry.candidates.length) return []
    const candidates = entry.candidates.map((one) => antecedentSigns(entry.mention, one))
    return [{ candidates, right, story }]
  })
}

function checkFold(examples: readonly Example[], fold: number): Record<string, number> {
  const weights = train(examples.filter(({ story }) => story % FOLDS.length !== fold))
  const held = examples.filter(({ story }) => story % FOLDS.length === fold)
  const right = held.filter((one) => one.right.includes(bestOf(weights, one)))
  const nearest = held.filter((one) => one.right.includes(0))
  return {
    third: fold + 1,
    mentions: held.length,
    right: right.length,
    'the nearest': nearest.length,
  }
}

function bestOf(weights: Weights, { candidates }: Example): number {
  const scores = candidates.map((signs) => scoreOf(weights, signs))
  return scores.indexOf(Math.max(...scores))
}

const ROUNDS = 40
/** How strongly weights are held near nothing. */
const DECAY = 0.3
const STEP = 0.1

function train(examples: readonly Example[]): Weights {
  const weights = new Map<string, number>()
  const squares = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round++)
    for (const example of examples) {
      const slopes = slopesOf(weights, example)
      for (const [sign, pull] of slopes) {
        const weight = weights.get(sign) ?? 0
        const slope = pull - DECAY * weight
        const sum = (squares.get(sign) ?? 1) + slope * slope
        squares.set(sign, sum)
        weights.set(sign, weight + (STEP * slope) / Math.sqrt(sum))
      }
    }
  return weights
}

/** How far each sign must move: towards the right candidates, away from the likely wrong ones. */
function slopesOf(weights: Weights, { candidates, right }: Example): ReadonlyMap<string, number> {
  const powers = candidates.map((signs) => Math.exp(scoreOf(weights, signs)))
  const all = powers.reduce((sum, power) => sum + power, 0)
  const good = right.reduce((sum, at) => sum + (powers[at] ?? 0), 0)
  const slopes = new Map<string, number>()
  candidates.forEach((signs, at) => {
    const power = powers[at] ?? 0
    const pull = (right.includes(at) ? power / good : 0) - power / all
    for (const sign of signs) slopes.set(sign, (slopes.get(sign) ?? 0) + pull)
  })
  return slopes
}

function scoreOf(weights: Weights, signs: readonly string[]): number {
  return signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0)
}

/** Finer weights only make the file longer. */
const PARTS = 25

const LEAST_WEIGHT = 0.08

function format(weights: Weights): string {
  const kept = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, weight]) => [sign.replaceAll('-', ' '), weight] as const)
  return `import { readWeights } from '../attribution/readWeights.ts'

/**
 * How much each sign counts when a pronoun is given to somebody. Made by \`npm run bench -- train\` from
 * the labelled stories.
 */
export const ANTECEDENT_WEIGHTS: ReadonlyMap<string, number> = readWeights(\`
${writeWeights(PARTS, kept)}
\`)
`
}
