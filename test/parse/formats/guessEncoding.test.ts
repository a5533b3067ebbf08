import { describe, expect, test } from 'vitest'
import { decodeAs } from '../../../src/parse/formats/decodeAs.ts'
import { decodeText, isUnicode } from '../../../src/parse/formats/decodeText.ts'
import { findEncoding } from '../../../src/parse/formats/findEncoding.ts'
import { guessEncoding } from '../../../src/parse/formats/guessEncoding.ts'
import { encode } from './encodings/encode.ts'
import { TEXTS } from './encodings/texts.ts'

/** Encodings that news is found in, and whose texts are written in them. */
const WRITTEN: readonly (readonly [encoding: string, texts: keyof typeof TEXTS])[] = [
  ['gbk', 'simplified'],
  ['big5', 'traditional'],
  ['shift_jis', 'japanese'],
  ['euc-jp', 'japanese'],
  ['euc-kr', 'korean'],
  ['koi8-r', 'russian'],
  ['windows-1251', 'russian'],
  ['windows-1250', 'central'],
  ['windows-1252', 'western'],
  ['windows-1253', 'greek'],
  ['windows-1256', 'arabic'],
  ['macintosh', 'western'],
]

describe('twenty short texts each', () => {
  test.each(WRITTEN)('%s is told by its bytes, and named', (encoding, texts) => {
    const read = TEXTS[texts].map((text) => {
      const bytes = encode(text, encoding)
      expect(isUnicode(bytes)).toBe(false)
      const decoded = decodeText(bytes, (content) => findEncoding(content, 'plain'))
      const named =
        'notes' in decoded &&
        decoded.notes.some(({ message }) => message.includes(`taken for ${decoded.encoding}`))
      return { named, right: decoded.text === decodeAs(encoding, bytes) }
    })
    expect(read.filter(({ named }) => named)).toHaveLength(20)
    expect(read.filter(({ right }) => right).length).toBeGreaterThanOrEqual(19)
  })
})

test.each([
  ['curly marks among English', [0x93, 0x57, 0x65, 0x20, 0x67, 0x6f, 0x94], '“We go”'],
  ['an apostrophe', [0x64, 0x6f, 0x6e, 0x92, 0x74, 0x20, 0x67, 0x6f], 'don’t go'],
  ['one letter', [0x43, 0x61, 0x66, 0xe9], 'Café'],
  ['a dash between spaces', [0x61, 0x20, 0x96, 0x20, 0x62], 'a – b'],
])('Windows-1252: %s', (_, bytes, text) => {
  const content = Uint8Array.from(bytes)
  expect(decodeAs(guessEncoding(content), content)).toBe(text)
})

test('any bytes at all are taken for something', () => {
  const all = Uint8Array.from({ length: 256 }, (_, at) => 255 - at)
  expect(guessEncoding(all)).toMatch(/^[a-z\d_-]+$/)
  expect(guessEncoding(new Uint8Array())).toMatch(/^[a-z\d_-]+$/)
})
