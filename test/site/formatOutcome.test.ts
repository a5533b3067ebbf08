import { expect, test } from 'vitest'
import { formatOutcome, hasFailed } from '../../src/site/formatOutcome.ts'
import { readSettings } from '../../src/site/readSettings.ts'

const LENIENT = readSettings({}, [])
const STRICT = readSettings({}, ['--strict'])

function written(stories: number, leftOut: number, notes: number) {
  const edition = { version: 1, id: 'x', stories, quotes: 1, pages: 1, bytes: 0, app: 0 } as const
  return { edition, leftOut, notes }
}

test('the last line counts in words', () => {
  expect(formatOutcome(written(1200, 0, 0), LENIENT, 'dist')).toBe('1,200 stories, 1 quote → dist')
  expect(formatOutcome(written(1, 2, 1), LENIENT, 'dist')).toBe(
    '1 story, 1 quote → dist (2 files left out, 1 note)',
  )
})

test('notes that were not told are counted, with what tells them', () => {
  expect(formatOutcome(written(2, 0, 79), LENIENT, 'dist', 46)).toBe(
    '2 stories, 1 quote → dist (79 notes, 46 of them only with --verbose)',
  )
})

test('an empty library says what to do', () => {
  expect(formatOutcome(written(0, 0, 0), LENIENT, 'dist')).toContain('Put a .txt file there')
  expect(formatOutcome(written(0, 2, 0), LENIENT, 'dist')).toContain('could be read')
})

test('a build that fails names nothing as built, and what stays', () => {
  expect(formatOutcome(written(0, 1, 0), LENIENT, 'dist')).toBe(
    '0 stories, 1 quote (1 file left out)\nNothing in seeds could be read. dist stays as it was.',
  )
  expect(formatOutcome(written(2, 0, 1), STRICT, 'dist')).toBe(
    '2 stories, 1 quote (1 note)\nA strict build lets no problem pass. dist stays as it was.',
  )
})

test('a build fails only when there were files and none could be read', () => {
  expect(hasFailed(written(0, 0, 0), LENIENT)).toBe(false)
  expect(hasFailed(written(0, 1, 0), LENIENT)).toBe(true)
  expect(hasFailed(written(1, 5, 5), LENIENT)).toBe(false)
})

test('a strict build fails with any problem', () => {
  expect(hasFailed(written(1, 0, 0), STRICT)).toBe(false)
  expect(hasFailed(written(1, 1, 0), STRICT)).toBe(true)
  expect(hasFailed(written(1, 0, 1), STRICT)).toBe(true)
})
