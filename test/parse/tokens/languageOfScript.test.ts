import { expect, test } from 'vitest'
import { languageOfScript } from '../../../src/parse/tokens/languageOfScript.ts'

test.each([
  ['أعلنت بلدية مرسى النور أن الميناء سيفتح يوم الأحد.', 'ar'],
  ['העירייה הודיעה שהנמל ייפתח ביום ראשון.', 'he'],
  ['市は日曜日に港を再開すると発表した。', 'ja'],
  ['시는 일요일에 항구를 다시 연다고 밝혔다.', 'ko'],
  ['市政府宣布港口将于周日重新开放。', 'zh'],
  ['Ο δήμος ανακοίνωσε ότι το λιμάνι ανοίγει.', 'el'],
  ['เทศบาลประกาศว่าท่าเรือจะเปิด', 'th'],
])('%s is %s', (text, lang) => {
  expect(languageOfScript(text)).toBe(lang)
})

test.each([
  ['letters that many languages share', 'The port of Sandport reopens.'],
  ['Cyrillic, which many are written in', 'Гавань откроется в воскресенье.'],
  ['letters that Arabic lacks', 'شهرداری گفت که بندر یکشنبه باز می‌شود.'],
  ['a name in another script', 'The port of مرسى النور reopens on Sunday.'],
  ['no letters', '12.11.2026 — 17:30'],
  ['nothing', ''],
])('%s say nothing', (_, text) => {
  expect(languageOfScript(text)).toBe(null)
})
