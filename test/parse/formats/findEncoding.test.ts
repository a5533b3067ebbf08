import { describe, expect, test } from 'vitest'
import { checkUtf8 } from '../../../src/parse/formats/checkUtf8.ts'
import { findDeclaredEncoding } from '../../../src/parse/formats/declaredEncoding.ts'
import { type Decoded, decodeText } from '../../../src/parse/formats/decodeText.ts'
import { findEncoding } from '../../../src/parse/formats/findEncoding.ts'
import type { Format } from '../../../src/parse/formats/formatOf.ts'
import { encode } from './encodings/encode.ts'

function open(bytes: Uint8Array, format: Format = 'plain'): Decoded {
  return decodeText(bytes, (content) => findEncoding(content, format))
}

const LINES = 'Wörter über Möwen, größer als früher\r\nund noch mehr für später\r\nCaf'

describe('UTF-8 with bytes that are none', () => {
  const bytes = Uint8Array.from([...Buffer.from(LINES), 0xe9, ...Buffer.from(' am Meer')])

  test('stays UTF-8, and names the first byte with its line', () => {
    const decoded = open(bytes)
    expect(decoded).toMatchObject({ text: `${LINES}\ufffd am Meer`, encoding: 'utf-8' })
    expect('notes' in decoded && decoded.notes).toEqual([
      {
        code: 'wrongEncoding',
        message: `Byte ${Buffer.byteLength(LINES)} (line 3) is E9, which is no letter in UTF-8. It is shown as �: put the letter right and save the file as UTF-8.`,
        shown: '\ufffd',
      },
    ])
  })

  test('several are counted', () => {
    const twice = Uint8Array.from([...bytes, 0xff])
    const decoded = open(twice)
    expect('notes' in decoded && decoded.notes[0]?.message).toContain(', and 1 more like it.')
  })

  test('is not said of another encoding', () => {
    const latin = Uint8Array.from([0x4d, 0xf6, 0x77, 0x65, 0x20, 0xfc, 0x62, 0x65, 0x72])
    expect(open(latin)).toMatchObject({ text: 'Möwe über', encoding: 'windows-1252' })
  })
})

describe('what a file declares', () => {
  const russian = encode('Совет решил починить стену', 'koi8-r')

  test.each([
    ['a first line', 'plain', 'encoding: koi8-r\n'],
    ['a first line in marks', 'markdown', 'Encoding: "KOI8-R"\r\n'],
    ['front matter', 'markdown', '---\ntitle: Wall\nencoding: koi8-r\n---\n'],
    ['a page', 'html', '<meta charset="koi8-r">'],
  ] as const)('%s settles it, and nothing is guessed', (_, format, head) => {
    const bytes = Uint8Array.from([...Buffer.from(head), ...russian])
    expect(open(bytes, format)).toMatchObject({
      text: `${head}Совет решил починить стену`,
      encoding: 'koi8-r',
      notes: [],
    })
  })

  test.each([
    ['a word of the text', 'plain', 'The wall\nencoding: koi8-r\n'],
    ['a line below front matter', 'plain', '---\ntitle: Wall\n---\nencoding: koi8-r\n'],
    ['nothing', 'plain', 'Encoding is hard\n'],
  ] as const)('%s declares nothing', (_, format, head) => {
    expect(findDeclaredEncoding(Buffer.from(head), format)).toBeNull()
  })

  test('what no host knows is guessed, and that is said', () => {
    const decoded = open(Uint8Array.from([...Buffer.from('encoding: koi-9000\n'), ...russian]))
    expect(decoded).toMatchObject({ encoding: 'koi8-r' })
    expect('notes' in decoded && decoded.notes[0]?.message).toContain('says “koi-9000”')
  })

  test.each([
    ['encoding: __proto__\n', 'plain', 'say “encoding: …” on its first line,'],
    ['encoding: constructor\n', 'markdown', 'in its front matter or on its first line,'],
    ['<meta charset=constructor>', 'html', 'say <meta charset="…"> in its head,'],
    ['<meta charset=hasOwnProperty>', 'html', 'say <meta charset="…"> in its head,'],
  ] as const)('%s is no encoding, and how to say one is', (head, format, advice) => {
    const decoded = open(Uint8Array.from([...Buffer.from(head), ...russian]), format)
    expect(decoded).toMatchObject({ encoding: 'koi8-r' })
    expect('notes' in decoded && decoded.notes[0]?.message).toContain(advice)
  })

  test('UTF-8 is UTF-8, whatever is declared', () => {
    const text = 'encoding: koi8-r\nMöwen'
    expect(open(Buffer.from(text))).toMatchObject({ text, encoding: 'utf-8', notes: [] })
  })
})

test('ISO-2022-JP, whose bytes are all ASCII, is told by its escapes', () => {
  const bytes = [0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42]
  expect(open(Uint8Array.from(bytes))).toMatchObject({ text: 'あ', encoding: 'iso-2022-jp' })
})

test('letters are checked as UTF-8 has them', () => {
  const all = Buffer.from('aé€😀\u0800\ud7ff\u{10ffff}')
  expect(checkUtf8(all)).toEqual({ whole: 6, broken: 0, first: -1 })
  for (const bad of [
    [0xc0, 0x80],
    [0xe0, 0x80, 0x80],
    [0xed, 0xa0, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
    [0xf5],
    [0x80],
  ])
    expect(checkUtf8(Uint8Array.from([0x61, ...bad]))).toMatchObject({ whole: 0, first: 1 })
})
