import { describe, expect, test } from 'vitest'
import { findDayLine } from '../../../../src/parse/page/days/findDayLine.ts'
import { pageWordsOf } from '../../../../src/parse/tokens/pageWordsOf.ts'

function read(line: string) {
  return findDayLine(line, { start: 0, end: line.length }, pageWordsOf('en'))
}

describe('the day of publication and that of the last change', () => {
  test.each<[string, string | undefined, string?]>([
    ['Published Jan 9 2021 · Updated Jan 10 2021', '2021-01-09', '2021-01-10'],
    ['Received 3 January 2024 / Accepted 2 February 2024 / Published 3 March 2024', '2024-03-03'],
    ['Stand: 03.03.2024', '2024-03-03'],
    ['Last updated: 1 June 2026', undefined, '2026-06-01'],
    ['11/13/19', '2019-11-13'],
    ['This story first appeared in the Tern and was published on May 4, 2021.', '2021-05-04'],
    ['Ana Ruiz, Tern News | March 3, 2024', '2024-03-03'],
  ])('%s', (line, published, updated) => {
    expect([read(line)?.published?.iso, read(line)?.updated?.iso]).toEqual([published, updated])
  })
})

describe('a day without its year, and a time gone by', () => {
  test.each([
    ['Nov 19', true],
    ['Ana Ruiz | Nov 19 at 10:30', true],
    ['Ana Ruiz • 8h', false],
    ['Published 4 months ago', false],
  ])('%s', (line, yearless) => {
    expect(read(line)).toMatchObject({ published: null, updated: null })
    expect(read(line)?.yearless !== null).toBe(yearless)
  })
})

describe('no line of a day', () => {
  test.each([
    'The wall fell on March 3, 2024.',
    'March 2024 was the wettest month that anybody in the old harbour town of Sandport remembers',
    'Room 8h',
    'Ana Ruiz',
    'Ana Ruiz, 23 years old, at the harbour wall',
    'Ana Ruiz, de 23 anos, era pescadora',
    'Ana Ruiz, 23 ans, pêcheuse au port',
    'At 10:30 the water fell',
  ])('%s', (line) => {
    expect(read(line)).toBeNull()
  })
})
