import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../src/parse/formats/decodeText.ts'

const WORDS = 'Café “Möwe”, 5 €\r\n\u00a0Zwölf Boote'

function utf16(words: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const marked = (mark ? '\ufeff' : '') + words
  const units = Array.from({ length: marked.length }, (_, at) => marked.charCodeAt(at))
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  )
}

describe('decoded, nothing changed', () => {
  test('UTF-8', () => {
    expect(decodeText(Buffer.from(WORDS))).toEqual({
      text: WORDS,
      encoding: 'utf-8',
      byteOrderMark: false,
      notes: [],
    })
  })

  test('UTF-8 with a byte order mark, which is noted and left out', () => {
    expect(decodeText(Buffer.from(`\ufeff${WORDS}`))).toEqual({
      text: WORDS,
      encoding: 'utf-8',
      byteOrderMark: true,
      notes: [],
    })
  })

  test('only the first of two byte order marks is one', () => {
    expect(decodeText(Buffer.from(`\ufeff\ufeffa`))).toMatchObject({ text: '\ufeffa' })
  })

  test.each(['le', 'be'] as const)('UTF-16 %s by its mark', (order) => {
    expect(decodeText(utf16(WORDS, order, true))).toEqual({
      text: WORDS,
      encoding: `utf-16${order}`,
      byteOrderMark: true,
      notes: [],
    })
  })

  test.each(['le', 'be'] as const)('UTF-16 %s by its zeros', (order) => {
    expect(decodeText(utf16('The wall fell.', order, false))).toMatchObject({
      text: 'The wall fell.',
      encoding: `utf-16${order}`,
    })
  })

  test('Windows-1252, which is no UTF-8', () => {
    expect(decodeText(Uint8Array.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94]))).toMatchObject({
      text: '“Café”',
      encoding: 'windows-1252',
    })
  })

  test('an empty file is an empty text', () => {
    expect(decodeText(new Uint8Array())).toMatchObject({ text: '' })
  })
})

describe('refused, with the reason in a sentence', () => {
  test.each([
    ['a PDF', Buffer.from('%PDF-1.7 and so on')],
    ['a JPEG picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['a zip file or an office document', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0])],
    ['NUL', Buffer.from('The wall\u0000 fell, and nobody saw it fall but the gulls.')],
    ['control characters', Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 0x41, 0x42])],
  ])('%s', (reason, bytes) => {
    const decoded = decodeText(bytes)
    expect(decoded.text).toBeNull()
    expect('problem' in decoded ? decoded.problem : '').toMatch(
      new RegExp(`^It is not text: .*${reason}.*\\.$`),
    )
  })
})
