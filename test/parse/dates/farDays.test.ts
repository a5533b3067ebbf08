import { expect, test } from 'vitest'
import { daysOf } from './daysOf.ts'

test.each([
  ['It burned out nine thousand years ago.', '2026-11-20'],
  ['It will stand next week.', '9999-12-31'],
  ['It fell last week.', '0001-01-01'],
  ['It fell on Friday, last week and last year.', 'no day'],
])('what no ISO day can say is left out: %s (%s)', (sentence, published) => {
  expect(daysOf(sentence, 'en', published)).toEqual([])
})

test('the year 26 is not 1926', () => {
  expect(daysOf('It fell on 0026-01-01.')).toEqual([])
})
