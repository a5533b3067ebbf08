import { expect, test } from 'vitest'
import { openBytes } from '../../src/site/openFile.ts'
import { withinTime } from '../../src/site/withinTime.ts'

const LONG = 60_000

test('what is done in time is given', () => {
  const value = { words: 'a wall' }
  expect(withinTime(() => value, LONG)).toBe(value)
})

test.each([
  [
    'a loop',
    () => {
      for (;;);
    },
  ],
  ['a pattern', () => /^(?:a+)+$/.exec(`${'a'.repeat(50)}b`) ?? []],
])('%s that never ends is stopped, and the next one is run', (_, run) => {
  expect(withinTime(run, 50)).toBeNull()
  expect(withinTime(() => [1], LONG)).toEqual([1])
})

test('what has all the time there is is not watched', () => {
  const value = { words: 'a wall' }
  expect(withinTime(() => value, Infinity)).toBe(value)
})

test('what throws throws', () => {
  expect(() =>
    withinTime(() => {
      throw new RangeError('no wall')
    }, LONG),
  ).toThrow(RangeError)
})

test('a seed that takes too long is plain text, and a note says so', () => {
  const words = '# Harbour wall lost\n\n“We go on,” said Ana Ruiz.\n\n'.repeat(4000)
  const { article } = openBytes(new TextEncoder().encode(words), 'markdown', 1)
  expect(article?.text).toBe(words)
  expect(article?.quotes).toEqual([])
  expect(article?.problems).toMatchObject([
    { code: 'tooLong', message: expect.stringContaining('took more than 30 seconds') },
  ])
})

test('a seed in time has no such note', () => {
  const { article } = openBytes(new TextEncoder().encode('# Wall lost\n\nIt fell.'), 'markdown')
  expect(article?.problems.map(({ code }) => code)).not.toContain('tooLong')
})
