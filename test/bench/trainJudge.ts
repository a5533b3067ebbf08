import { writeFileSync } from 'node:fs'
import { attribute } from '../../src/parse/attribution/attribute.ts'
import { readInner } from '../../src/parse/attribution/judge.ts'
import { judgeFeatures } from '../../src/parse/attribution/judgeFeatures.ts'
import { parseStructure } from '../../src/parse/page/parseStructure.ts'
import { findMarks } from '../../src/parse/tokens/findMarks.ts'
import { lexiconOf } from '../../src/parse/tokens/lexicons.ts'
import { readBlocks } from '../../src/parse/tokens/readBlocks.ts'
import { readLabelled } from '../parse/labelled/readLabelled.ts'

type Example = {
  readonly features: readonly string[]
  readonly quote: boolean
  readonly story: number
}

function examplesOf(): readonly Example[] {
  const found: Example[] = []
  readLabelled().forEach(({ text, stretches, lang }, story) => {
    if (lang !== 'en') return
    const { blocks } = parseStructure(text, null)
    const { marks } = findMarks(text, blocks)
    attribute(
      text,
      marks,
      readBlocks(text, blocks, marks, lexiconOf(lang)),
      ({ context, mark, decision }) => {
        const label = stretches.find(
          ({ start, end }) =>
            Math.abs(start - mark.start) <= 2 && Math.abs(end - (mark.fragments[0]?.end ?? 0)) <= 3,
        )
        if (!label) return
        const said = decision && { candidate: decision.candidate, rule: decision.rule.id }
        found.push({
          features: judgeFeatures(context, readInner(text, context.token), said),
          quote: label.speaker !== '-',
          story,
        })
      },
    )
  })
  return found
}

const ROUNDS = 60
const L2 = Number(process.env['L2'] ?? 0.02)
const STEP = 0.1

function train(examples: readonly Example[]): Map<string, number> {
  const weights = new Map<string, number>()
  const sums = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round++)
    for (const { features, quote } of examples) {
      const all = ['bias', ...features]
      const score = all.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)
      const miss = (quote ? 1 : 0) - 1 / (1 + Math.exp(-score))
      for (const feature of all) {
        const old = weights.get(feature) ?? 0
        const slope = miss - L2 * old
        const squares = (sums.get(feature) ?? 1) + slope * slope
        sums.set(feature, squares)
        weights.set(feature, old + (STEP * slope) / Math.sqrt(squares))
      }
    }
  return weights
}

function score(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  return ['bias', ...features].reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)
}

const examples = examplesOf()
for (const fold of [0, 1, 2]) {
  const weights = train(examples.filter(({ story }) => story % 3 !== fold))
  const held = examples.filter(({ story }) => story % 3 === fold)
  for (const bias of [-1, 0, 1]) {
    const fa = held.filter(
      ({ quote, features }) => !quote && score(weights, features) + bias >= 0,
    ).length
    const miss = held.filter(
      ({ quote, features }) => quote && score(weights, features) + bias < 0,
    ).length
    console.log(
      `fold ${fold} bias ${bias}: false ${fa}/${held.filter(({ quote }) => !quote).length} missed ${miss}/${held.filter(({ quote }) => quote).length}`,
    )
  }
}
const seen = new Map<string, number>()
for (const { features } of examples)
  for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
const kept = [...train(examples)]
  .filter(
    ([feature, weight]) =>
      Math.abs(weight) >= 0.04 && (feature === 'bias' || (seen.get(feature) ?? 0) >= 3),
  )
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
writeFileSync(
  'src/parse/attribution/judgeWeights.ts',
  `/** Made by \`npm run bench -- train\`; positive weights speak for somebody’s words. */\nexport const JUDGE_WEIGHTS: Readonly<Record<string, number>> = {\n${kept.map(([feature, weight]) => `  ${JSON.stringify(feature)}: ${weight.toFixed(2)},`).join('\n')}\n}\n`,
)
console.log(examples.length, 'examples', kept.length, 'weights')
