import { describe, expect, test } from 'vitest'
import { parseArticle } from '../parseArticle.ts'
import { checkArticle } from '../checkArticle.ts'
import { compareFindings, FINDING_KINDS } from './compareFindings.ts'
import { KNOWN_MISSES } from './knownMisses.ts'
import { readFindings } from './readFindings.ts'

const articles = readFindings()
const compared = articles.map(({ name, text, gold }) => {
  const comparison = compareFindings(parseArticle(text), gold)
  return { name, text, gold, comparison }
})

describe.each(compared)('$name', ({ name, text, gold, comparison }) => {
  test('is read as a person read it, but for what is known', () => {
    const missed = FINDING_KINDS.flatMap((kind) => comparison[kind].missed)
    const wrong = FINDING_KINDS.flatMap((kind) => comparison[kind].wrong)
    expect({ missed, wrong }).toEqual(KNOWN_MISSES[name] ?? { missed: [], wrong: [] })
  })

  test('what a person marked stands in the text', () => {
    const words = [...gold.nonResponses, ...gold.dates].map((one) => one.words)
    expect(words.filter((one) => !text.includes(one))).toEqual([])
  })

  test('is sound', () => {
    expect(checkArticle(parseArticle(text), text)).toEqual([])
  })
})

test('no known miss is of an article that isn’t there', () => {
  const names = new Set(articles.map(({ name }) => name))
  expect(Object.keys(KNOWN_MISSES).filter((name) => !names.has(name))).toEqual([])
})

describe('over all articles', () => {
  test.each(FINDING_KINDS)('%s: 95 of 100 found are right, 90 of 100 marked are found', (kind) => {
    const sum = (count: (one: (typeof compared)[number]) => number): number =>
      compared.reduce((total, one) => total + count(one), 0)
    const hits = sum((one) => one.comparison[kind].hits)
    const wrong = sum((one) => one.comparison[kind].wrong.length)
    const missed = sum((one) => one.comparison[kind].missed.length)
    expect(hits / (hits + wrong)).toBeGreaterThanOrEqual(0.95)
    expect(hits / (hits + missed)).toBeGreaterThanOrEqual(0.9)
  })
})
