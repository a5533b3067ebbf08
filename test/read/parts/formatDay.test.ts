import { expect, test } from 'vitest'
import { formatPeriod } from '../../../src/read/parts/formatDay.ts'
import { inEnglish } from '../../../src/words/translate.ts'

test.each([
  ['2021-01-08', '2021-01-08', 'Friday, 8 January 2021'],
  ['2021-01-04', '2021-01-09', '4 January 2021 to 9 January 2021'],
  ['2020-04-01', '2020-04-30', 'April 2020'],
  ['2024-02-01', '2024-02-29', 'February 2024'],
  ['2023-02-01', '2023-02-27', '1 February 2023 to 27 February 2023'],
  ['2018-01-01', '2018-12-31', '2018'],
  ['2018-01-01', '2019-12-31', '2018 to 2019'],
  ['1980-01-01', '1989-12-31', '1980 to 1989'],
  ['2018-01-01', '2019-12-30', '1 January 2018 to 30 December 2019'],
  ['2020-04-02', '2020-05-31', '2 April 2020 to 31 May 2020'],
  ['2020-04-01', '2020-05-31', '1 April 2020 to 31 May 2020'],
])('%s to %s reads as %s', (from, to, words) => {
  expect(formatPeriod(inEnglish, from, to)).toBe(words)
})
