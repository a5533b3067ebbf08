import { expect, test } from 'vitest'
import { directionOf } from '../../src/article/direction.ts'

test.each([
  ['Arabic', 'أعلنت بلدية مرسى النور يوم الثلاثاء إعادة فتح الميناء القديم.'],
  ['Hebrew', 'הנמל הישן נפתח מחדש אחרי שש שנים'],
  ['Arabic with a name in Latin letters', 'قالت Ana Ruiz إن الميناء القديم سيفتح من جديد'],
])('%s runs from right to left', (_, text) => {
  expect(directionOf(text)).toBe('rtl')
})

test.each([
  ['English', 'The old port reopened on Tuesday.'],
  ['English with a name in Arabic letters', 'The port of مرسى النور reopened on Tuesday.'],
  ['Japanese', '港が再開'],
  ['a text without letters', '12.11.2026 – 14:00'],
  ['no text', ''],
])('%s runs from left to right', (_, text) => {
  expect(directionOf(text)).toBe('ltr')
})
