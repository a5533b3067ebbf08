import { afterEach, expect, test } from 'vitest'
import { formatDate } from '../../src/words/formatDate.ts'
import { inEnglish } from '../../src/words/translate.ts'

const { format } = Object.getOwnPropertyDescriptors(Intl.DateTimeFormat.prototype)

afterEach(() => {
  Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', format)
})

const SATURDAY = new Date('2021-01-09T00:00:00Z')

test.each([
  ['weekday', 'Saturday, 9 January 2021'],
  ['day', '9 January 2021'],
  ['month', 'January 2021'],
  ['year', '2021'],
] as const)(
  'a %s in English has no words but ours, whatever the browser’s release is',
  (style, words) => {
    expect(formatDate(inEnglish, SATURDAY, style)).toBe(words)
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
      ...format,
      get(this: Intl.DateTimeFormat) {
        const given = format.get?.call(this) as Intl.DateTimeFormat['format']
        return (date: Date) =>
          this.resolvedOptions().dateStyle === 'full' ? given(date).replace(',', '') : given(date)
      },
    })
    expect(formatDate(inEnglish, SATURDAY, style)).toBe(words)
  },
)
