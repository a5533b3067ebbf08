import { expect, test } from 'vitest'
import { findLostLetters } from '../../../src/parse/tokens/lostLetters.ts'
import { parseArticle } from '../../../src/parse/parseArticle.ts'
import { TEXTS } from '../formats/encodings/texts.ts'
import { decodeAs } from '../../../src/parse/formats/decodeAs.ts'
import { encode } from '../formats/encodings/encode.ts'

const ALL = Object.values(TEXTS).map((texts) => texts.join('\n'))

test.each(ALL)('is not said of what people write: %.20s', (text) => {
  expect(findLostLetters(text)).toEqual([])
})

test.each([
  'The wall ¡¿… fell. ÀÉÈÙ!',
  'CAFÉ DE L’ÉTÉ',
  '½¼¾²',
  '¯'.repeat(130),
  '····\n\nIt fell.\n\n····\n\n····',
  '»»»» a »»»» b »»»»',
  'é'.repeat(130),
  'Þór Ægisson áði ýmsu',
])('nor of a few odd letters: %s', (text) => {
  expect(findLostLetters(text)).toEqual([])
})

test.each([
  ['windows-1251', 'windows-1252', 'russian'],
  ['koi8-r', 'windows-1252', 'russian'],
  ['windows-1253', 'windows-1252', 'greek'],
  ['gbk', 'windows-1252', 'simplified'],
  ['euc-kr', 'windows-1252', 'korean'],
] as const)('%s read as %s is said', (written, read, texts) => {
  const text = decodeAs(read, encode(TEXTS[texts].join('\n'), written)) ?? ''
  expect(findLostLetters(text)).toMatchObject([{ code: 'damagedText' }])
})

test.each([
  ['windows-1251', 'russian'],
  ['windows-1252', 'russian'],
  ['windows-1252', 'japanese'],
] as const)('UTF-8 read as %s is said of %s', (read, texts) => {
  const text = decodeAs(read, Buffer.from(TEXTS[texts].join('\n'))) ?? ''
  expect(parseArticle(text).problems.map(({ code }) => code)).toContain('damagedText')
})

test('a letter that was lost is shown where it stood', () => {
  const text = 'The wall of F\ufffdhmann fell. So did \ufffd\ufffd.'
  const [problem] = findLostLetters(text)
  expect(problem).toMatchObject({ start: 13, end: 14 })
  expect(findLostLetters(text)).toHaveLength(1)
})
