import { expect, test } from 'vitest'
import { openReport } from '../../src/site/reportTo.ts'
import type { SeedProblem } from '../../src/site/SeedProblem.ts'

function note(file: string): SeedProblem {
  return { file, left: 'in', reason: 'This quotation mark is never closed.' }
}

const named = ['out.pdf', 'out.png'].map((file): SeedProblem => ({
  file,
  left: 'out',
  reason: 'It is not read.',
}))

/** What is told of these, each by its file. */
function tell(problems: readonly SeedProblem[], all = false) {
  const told: string[] = []
  const say = (words: string) => void told.push(words.slice(0, words.search(/[ :]/)))
  const report = openReport({ info: say, warn: say }, all)
  problems.forEach(report.tell)
  return { told, untold: report.untold() }
}

test('of a file with many notes the first three are told, and of the next one as many', () => {
  const many = ['a.txt', 'b.txt'].flatMap((file) => Array.from({ length: 5 }, () => note(file)))
  expect(tell(many)).toEqual({
    told: ['a.txt', 'a.txt', 'a.txt', 'b.txt', 'b.txt', 'b.txt'],
    untold: 4,
  })
})

test('of many files with a note thirty are told, and each that is left out', () => {
  const many = Array.from({ length: 1000 }, (_, at) => note(`${at}.txt`))
  const { told, untold } = tell([...many, ...named])
  expect(told).toHaveLength(32)
  expect(told.slice(-2)).toEqual(['out.pdf', 'out.png'])
  expect(untold).toBe(970)
})

test('whoever asks for all is told all', () => {
  const many = Array.from({ length: 100 }, () => note('a.txt'))
  expect(tell(many, true)).toEqual({ told: Array.from({ length: 100 }, () => 'a.txt'), untold: 0 })
})

test('few are told as they are', () => {
  expect(tell([note('a.txt'), ...named])).toEqual({
    told: ['a.txt', 'out.pdf', 'out.png'],
    untold: 0,
  })
})
