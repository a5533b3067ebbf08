import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { decodeExport } from '../../../src/library/imports/decodeExport.ts'
import { scanLinks } from '../../../src/library/imports/readers/links.ts'
import { readRecords } from '../../../src/library/imports/readers/recordsOf.ts'
import { readTable } from '../../../src/library/imports/readers/rowsOf.ts'

const words = fc.string({ unit: 'binary', maxLength: 40 })

test('what is in a table’s cells comes out of them, whatever it is', async () => {
  const rows = fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom(',', ';', '\t'), async (rows, delimiter) => {
      const written = Papa.unparse([['Title', 'URL'], ...rows], { delimiter, quotes: true })
      const table = await readTable(written)
      const cells = table.rows.map(({ column }) => [column('title'), column('url')])
      const expected = rows
        .map((row) => row.map((cell) => cell.trim()))
        .filter((row) => row.some((cell) => cell !== ''))
      expect(cells).toEqual(expected)
    }),
  )
})

test('a table that is read in pieces is the same as in one', async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => [
    `“Möwe” ${at}, 🦜\n"x"`,
    `https://a.example/${at}`,
  ])
  const { rows: read, problems } = await readTable(Papa.unparse([['title', 'url'], ...rows]))
  expect(problems).toEqual([])
  expect(read.map(({ column }) => [column('title'), column('url')])).toEqual(rows)
})

test('the objects of a list come out as they went in, whatever their words', async () => {
  const value = fc.dictionary(words, fc.jsonValue({ maxDepth: 4 }), { maxKeys: 5 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(value, { maxLength: 8 }),
      fc.constantFrom(0, 1),
      async (list, space) => {
        for (const [name, text] of [
          [null, JSON.stringify(list, null, space)],
          ['bookmarks', JSON.stringify({ version: { a: [1] }, bookmarks: list }, null, space)],
        ] as const) {
          const read: unknown[] = []
          for await (const { record } of readRecords(text)) {
            expect(record?.list).toBe(name)
            read.push(record?.value)
          }
          expect(read).toEqual(JSON.parse(JSON.stringify(list)))
        }
      },
    ),
  )
})

test('anything at all that is read as a list is answered, and nothing is thrown', async () => {
  const bits = fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', '1', 'a', '__proto__')
  await fc.assert(
    fc.asyncProperty(fc.array(bits, { maxLength: 40 }), async (parts) => {
      for await (const { record, problem } of readRecords(parts.join('')))
        expect(record === null).toBe(problem !== null)
    }),
    { numRuns: 500 },
  )
})

test('anything at all that is read as a page of links is answered; a tag without an end is one', () => {
  const bits = fc.constantFrom(
    '<a ',
    '<A HREF=',
    '>',
    '"',
    "'",
    '</a>',
    '<h1>',
    '</h1',
    'x',
    '&#0;',
    '&amp;',
  )
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 60 }), (parts) => {
      for (const { words, heading, attribute } of scanLinks(parts.join('')))
        expect([words, heading, attribute('href')].every((one) => typeof one === 'string')).toBe(
          true,
        )
    }),
    { numRuns: 500 },
  )
  expect([...scanLinks('<a href="'.repeat(20_000))]).toHaveLength(1)
})

test('letters of several bytes on the edge of a piece stay whole', async () => {
  for (let shift = 0; shift < 8; shift++) {
    const text = 'a'.repeat(999_996 + shift) + '🦜ü新'.repeat(3)
    expect(await decodeExport(new TextEncoder().encode(text))).toBe(text)
  }
})

test('an export in UTF-16 or Windows-1252 is read', async () => {
  const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from('Möwe', 'utf16le')])
  expect(await decodeExport(wide)).toBe('Möwe')
  expect(await decodeExport(Uint8Array.from([0x4d, 0xf6, 0x93]))).toBe('Mö“')
})
