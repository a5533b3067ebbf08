import { expect, test } from 'vitest'
import { findDays } from '../../../../src/parse/page/days/findDays.ts'
import { parseArticle } from '../../parseArticle.ts'

test.each([
  ['12 نوفمبر 2026', '2026-11-12'],
  ['12 בנובמבר 2026', '2026-11-12'],
  ['12 ноября 2026 г.', '2026-11-12'],
  ['12 Νοεμβρίου 2026', '2026-11-12'],
  ['12 Kasım 2026', '2026-11-12'],
  ['12 maart 2026', '2026-03-12'],
])('the day of %s is read', (words, iso) => {
  expect(findDays(words, 0).map((day) => day.iso)).toEqual([iso])
})

test.each(['12 listopada 2026', '12 boats 2026', 'Маяк 12 2026'])('%s is no day', (words) => {
  expect(findDays(words, 0)).toEqual([])
})

test('a story in a language that isn’t read has its day, and none of its head is furniture', () => {
  const text = `עיריית נווה־ים פותחת את הנמל

12 בנובמבר 2026

עיריית נווה־ים הודיעה ביום שלישי על פתיחת הנמל הישן, אחרי שש שנים של המתנה.`
  const { published, blocks } = parseArticle(text)
  expect(published?.iso).toBe('2026-11-12')
  expect(blocks.map(({ type }) => type)).toEqual(['headline', 'date', 'paragraph'])
})
