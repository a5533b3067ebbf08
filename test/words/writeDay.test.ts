import { describe, expect, test } from 'vitest'
import { openTranslate } from '../../src/words/openTranslate.ts'
import { inEnglish } from '../../src/words/translate.ts'
import { writeDay } from '../../src/words/writeDay.ts'

describe('a day', () => {
  test.each([
    ['year', '2018-01-01', '2018'],
    ['month', '2020-04-01', 'April 2020'],
    ['day', '2021-01-09T23:03:00-05:00', '9 January 2021'],
    ['weekday', '2024-02-29', 'Thursday, 29 February 2024'],
  ] as const)('is written by its %s', (style, iso, words) => {
    expect(writeDay(inEnglish, iso, style)).toBe(words)
  })

  test('is what the browser would write in English, all year round', () => {
    const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
    for (let day = 0; day < 366; day += 1) {
      const date = new Date(Date.UTC(2024, 0, 1 + day))
      expect(writeDay(inEnglish, date.toISOString(), 'day')).toBe(format.format(date))
    }
  })

  test('is written as another language does', async () => {
    expect(writeDay(await openTranslate('de'), '2021-01-09', 'weekday')).toBe(
      'Samstag, 9. Januar 2021',
    )
  })

  test.each(['', 'soon', '2021-13-01'])('is not made of “%s”', (iso) => {
    expect(writeDay(inEnglish, iso, 'day')).toBe(iso)
  })
})
