import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { Ajv } from 'ajv'
import Papa from 'papaparse'
import { parse as parseYaml } from 'yaml'
import { describe, expect, test } from 'vitest'
import type { Bytes } from '../../../src/library/pieces/bytes.ts'
import type { StoryToExport } from '../../../src/library/exports/StoryToExport.ts'
import { csvLine, withoutGuard } from '../../../src/library/exports/csv.ts'
import {
  FORMAT_ORDER,
  type Format,
  FORMATS,
  fileNameOf,
} from '../../../src/library/exports/formats.ts'
import { formatMarkdown } from '../../../src/library/exports/formatMarkdown.ts'
import { exactQuotes } from '../../../src/article/Quote.ts'
import { anyText } from '../backup/libraries.ts'
import { readAll } from '../citations/readBack.ts'
import { FERRY, correctedStory, markOn, storyToExport, streamed } from './stories.ts'
import { inEnglish } from '../../../src/words/translate.ts'

const ISSUE = {
  title: 'On Record',
  now: '2026-03-04T09:30:00.000Z',
  id: 'c1d7a0a2-9f5c-4a57-9c7e-0d4f7f6b3a11',
  single: false,
  t: inEnglish,
}

async function written(format: Format, stories: readonly StoryToExport[], single = false) {
  const parts: Bytes[] = []
  const write = (bytes: Bytes) => Promise.resolve(void parts.push(bytes))
  await FORMATS[format].write(streamed(stories), write, { ...ISSUE, single })
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

async function textOf(format: Format, stories: readonly StoryToExport[]) {
  return new TextDecoder('utf-8', { fatal: true }).decode(await written(format, stories))
}

/** Any story: its words, its head and its marks. */
const anyStories = fc.array(
  fc.tuple(anyText, anyText, anyText).map(([title, text, note]) =>
    storyToExport(`${title}\n\n“${text},” said Ana Ruiz.\n\n${text}\n`, {
      slug: 'any',
      marks: [markOn('ferry', { note })],
    }),
  ),
  { maxLength: 3 },
)

describe('every format', () => {
  test.each(FORMAT_ORDER)('%s can be written of no story at all, and of any', async (format) => {
    expect(await written(format, [])).toBeInstanceOf(Uint8Array)
    await fc.assert(
      fc.asyncProperty(anyStories, async (stories) => {
        const bytes = await written(format, stories)
        const packed = format === 'epub' || format === 'markdown'
        const text = packed
          ? unzipSync(bytes)
          : new TextDecoder('utf-8', { fatal: true }).decode(bytes)
        expect(text).toBeDefined()
      }),
      { numRuns: 40 },
    )
  })

  test.each(['markdown', 'epub'] as const)(
    '%s says what is doubtful of a speaker',
    async (format) => {
      const files = async (stories: readonly StoryToExport[]) => {
        const bytes = await written(format, stories, true)
        if (format === 'markdown') return strFromU8(bytes)
        return strFromU8(unzipSync(bytes)['OEBPS/story-1.xhtml']!)
      }
      const plain = (await files([storyToExport()])).replaceAll('\\', '')
      const confidences = storyToExport().article!.quotes.map(({ confidence }) => confidence)
      expect(new Set(confidences)).toEqual(new Set(['stated', 'inferred', 'unknown']))
      expect(plain).toContain('[speaker inferred]')
      expect(plain).toContain('[speaker not stated]')
      expect(plain).not.toContain('[corrected by the reader]')
      const corrected = (await files([correctedStory()])).replaceAll('\\', '')
      expect(corrected).toContain('[corrected by the reader]')
    },
  )

  test('has a file name that says what is in it', () => {
    expect(fileNameOf('quotesCsv', null, ISSUE)).toBe('On Record quotes 2026-03-04.csv')
    expect(fileNameOf('markdown', 'ferry', { ...ISSUE, single: true })).toBe('ferry.md')
    expect(fileNameOf('markdown', null, ISSUE)).toBe('On Record 2026-03-04.zip')
  })

  test('has the ending of its form', () => {
    const endings = FORMAT_ORDER.map((format) => FORMATS[format].extension(ISSUE))
    expect(new Set(endings)).toEqual(
      new Set(['zip', 'epub', 'csv', 'json', 'annotation', 'ris', 'bib']),
    )
    expect(fileNameOf('annotations', 'ferry', ISSUE)).toBe('ferry marks.annotation')
  })
})

describe('Markdown', () => {
  const file = () =>
    formatMarkdown(
      inEnglish,
      storyToExport(FERRY, {
        marks: [markOn('waited long enough', { note: 'Since when?\n\nAsk her.' })],
        status: { read: true, favourite: false, archived: false },
      }),
    )

  test('begins with front matter that YAML reads', () => {
    const [, head = ''] = file().split('---\n')
    expect(parseYaml(head)).toEqual({
      title: 'Ferry runs again: #1, "at last"',
      author: ['Mara Quill'],
      url: 'https://tern.example/ferry',
      published: '2026-03-02',
      publisher: 'Tern News',
      language: 'en',
      added: '2026-03-02T08:00:00.000Z',
      status: ['read'],
      slug: 'ferry-runs-again',
    })
  })

  test('quotes with the speaker, as a block that a link can lead to', () => {
    expect(file()).toMatch(
      /> “We have waited long enough,”\n>\n> — Ines Falk, harbour master\n\n\^q1\n/,
    )
  })

  test('has marks as callouts, with the note', () => {
    expect(file()).toContain(
      '> [!info] Fact\n> waited long enough\n>\n> Since when?\n>\n> Ask her.\n>\n> 2026-03-03\n\n^mark-1',
    )
  })

  test('has sources and the citation', () => {
    expect(file()).toContain('## Sources\n\n')
    expect(file()).toMatch(/## Citation\n\n.*Mara Quill/)
  })

  test('keeps a story that no parser has read, and marks of one that is gone', () => {
    const unread = formatMarkdown(
      inEnglish,
      storyToExport('', { article: null, text: 'Only\n\nwords' }),
    )
    expect(unread).toContain('Only\nwords')
    const gone = { article: null, text: null, marks: [markOn('ferry')] }
    expect(formatMarkdown(inEnglish, storyToExport('', gone))).toMatch(
      /# Ferry runs again[^]*not in this lib/,
    )
  })

  test('reads any title back from its front matter', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const story = storyToExport(`# ${title}\n\nWords.`)
        const [, head = ''] = formatMarkdown(inEnglish, story).split(/^---$/m)
        const read: { readonly title: string } = parseYaml(head)
        expect(typeof read.title).toBe('string')
        expect(parseYaml(head)).toMatchObject({ slug: 'ferry-runs-again' })
      }),
    )
  })

  test('of several stories is a zip with a file for each', async () => {
    const zip = unzipSync(await written('markdown', [storyToExport(), storyToExport()]))
    expect(Object.keys(zip)).toEqual(['ferry-runs-again.md', 'ferry-runs-again-2.md'])
  })
})

describe('CSV', () => {
  const rowsOf = (csv: string) =>
    Papa.parse<string[]>(csv.replace(/\r\n$/, ''), { delimiter: ',', newline: '\r\n' }).data

  test('has no cell that a spreadsheet takes for a formula, and is read back as it was', () => {
    const dangerous = fc
      .tuple(
        fc.constantFrom('', ' ', '"', "'", '\n', '\u00a0', ' "', '\0'),
        fc.constantFrom('=', '+', '-', '@', '\t', '\r'),
        anyText,
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, dangerous), { minLength: 1 }), (cells) => {
        const [, row = []] = rowsOf(csvLine(['Cell']) + csvLine(cells))
        expect(row).toHaveLength(cells.length)
        for (const cell of row)
          expect(cell.replace(/^[\s"]*/u, '')).not.toMatch(/^[=+\-@\t\r\0＝＋－＠]/)
        expect(row.map(withoutGuard)).toEqual(
          cells.map((cell) => cell.replace(/\p{Surrogate}/gu, '\ufffd')),
        )
      }),
      { numRuns: 1000 },
    )
  })

  test('has none either where a spreadsheet parts its cells at other signs', () => {
    const parted = fc
      .tuple(
        anyText,
        fc.constantFrom(';', '\t', '\n', '\r\n', '\r', '\u2028', ';"', '; ', ";'", '\n\n', '\t;'),
        fc.constantFrom('=', '+', '-', '@', '＝'),
        anyText,
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(parted, (value) => {
        const [, row = []] = rowsOf(csvLine(['Cell']) + csvLine([value]))
        for (const cell of row[0]!.split(/[;\t\n\v\f\r\u2028\u2029]/u))
          expect(cell.replace(/^[\s"\0]*/u, '')).not.toMatch(/^[=+\-@＝＋－＠]/)
        expect(row.map(withoutGuard)).toEqual([value.replace(/\p{Surrogate}/gu, '\ufffd')])
      }),
      { numRuns: 1000 },
    )
  })

  test('guards no sign in the middle of words', () => {
    const words = 'Mara; a+b, x = 1\nAna-Ruiz @ home'
    expect(csvLine([words])).toBe(`"${words}"\r\n`)
  })

  test('has a row for each quote, with its head', async () => {
    const rows = rowsOf(await textOf('quotesCsv', [storyToExport()]))
    const quotes = exactQuotes(storyToExport().article!.quotes)
    expect(rows[0]?.join(' ')).toBe(
      'quote speaker role status exact title authors publisher published url story id start end',
    )
    expect(rows).toHaveLength(
      1 + storyToExport().article!.quotes.filter(({ repeats }) => !repeats).length,
    )
    expect(rows.length).toBe(quotes.length + 1)
    expect(rows[1]).toEqual([
      '“We have waited long enough,”',
      'Ines Falk',
      'harbour master',
      'stated',
      'yes',
      'Ferry runs again: #1, "at last"',
      'Mara Quill',
      'Tern News',
      '2026-03-02',
      'https://tern.example/ferry',
      'ferry-runs-again',
      'q1',
      String(FERRY.indexOf('“We have')),
      String(FERRY.indexOf(' said Ines Falk')),
    ])
  })

  test('says in a cell of its own how a speaker is known', async () => {
    const said = async (story: StoryToExport) =>
      rowsOf(await textOf('quotesCsv', [story])).map(([, speaker, , status]) => [speaker, status])
    expect(await said(storyToExport())).toEqual([
      ['speaker', 'status'],
      ['Ines Falk', 'stated'],
      ['Ines Falk', 'stated'],
      ['Ines Falk', 'inferred'],
      ['', 'not stated'],
    ])
    expect(await said(correctedStory())).toContainEqual(['Ana Ruiz', 'corrected by the reader'])
  })

  test('lets no name and no role be a formula', async () => {
    const story = storyToExport()
    const [first, ...others] = story.article!.speakers
    const speakers = [{ ...first!, name: '=1+1', role: '@SUM(A1)' }, ...others]
    const article = { ...story.article!, speakers }
    const [, row] = rowsOf(await textOf('quotesCsv', [{ ...story, article }]))
    expect(row?.slice(1, 3)).toEqual(["'=1+1", "'@SUM(A1)"])
  })

  test('for Readwise has its seven columns, and the kind as a tag', async () => {
    const story = storyToExport(FERRY, { marks: [markOn('ferry runs', { note: '=Why?' })] })
    expect(rowsOf(await textOf('readwise', [story]))).toEqual([
      ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'],
      [
        'ferry runs',
        'Ferry runs again: #1, "at last"',
        'Mara Quill',
        'https://tern.example/ferry',
        '.fact =Why?',
        String(FERRY.indexOf('ferry runs')),
        '2026-03-03 08:00:00',
      ],
    ])
  })

  test('for Readwise says who is said to have said a marked quote', async () => {
    const article = storyToExport().article!
    const quote = article.quotes.find(({ confidence }) => confidence === 'inferred')!
    const words = FERRY.slice(quote.start, quote.end)
    const on = markOn(words)
    if (on.content.target.type === 'speaker') throw new Error('A mark on words')
    const mark = {
      ...on,
      content: { ...on.content, target: { type: 'quote' as const, at: on.content.target.at } },
    }
    const [, row] = rowsOf(await textOf('readwise', [storyToExport(FERRY, { marks: [mark] })]))
    expect(row?.[4]).toMatch(/^\.fact \(.*\[speaker inferred\]\)$/)
  })
})

describe('JSON of the quotes', () => {
  test('has one object for each, with its place in the text', async () => {
    const quotes: readonly {
      readonly start: number
      readonly end: number
      readonly quote: string
    }[] = JSON.parse(await textOf('quotesJson', [storyToExport(), storyToExport()]))
    expect(quotes.length).toBeGreaterThan(4)
    expect(FERRY.slice(quotes[0]!.start, quotes[0]!.end)).toContain('We have waited long enough')
  })

  test('has the same by the same names as the table has', async () => {
    const quotes: readonly Readonly<Record<string, unknown>>[] = JSON.parse(
      await textOf('quotesJson', [storyToExport()]),
    )
    const [head = ''] = (await textOf('quotesCsv', [storyToExport()])).split('\r\n')
    expect(Object.keys(quotes[0]!)).toEqual(head.split(','))
    expect(quotes[1]).toMatchObject({ speaker: 'Ines Falk', status: 'stated' })
    expect(quotes[2]).toMatchObject({
      speaker: 'Ines Falk',
      role: 'harbour master',
      status: 'inferred',
      authors: ['Mara Quill'],
    })
    expect(quotes[3]).toMatchObject({ speaker: null, role: null, status: 'not stated' })
  })
})

describe('annotations', () => {
  const SCHEMA = {
    type: 'object',
    required: ['@context', 'id', 'type', 'generator', 'generated', 'items'],
    properties: {
      '@context': { const: 'https://www.w3.org/ns/epub-anno.jsonld' },
      id: { type: 'string', pattern: '^urn:uuid:[0-9a-f-]{36}$' },
      type: { const: 'AnnotationSet' },
      items: {
        type: 'array',
        items: {
          type: 'object',
          required: ['@context', 'id', 'type', 'created', 'target'],
          properties: {
            '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
            type: { const: 'Annotation' },
            motivation: { enum: ['highlighting', 'commenting'] },
            body: {
              type: 'object',
              required: ['type', 'value', 'format'],
              properties: {
                type: { const: 'TextualBody' },
                format: { const: 'text/plain' },
                color: { enum: ['pink', 'orange', 'yellow', 'green', 'blue', 'purple'] },
                highlight: { enum: ['solid', 'underline', 'strikethrough', 'outline'] },
              },
            },
            target: {
              type: 'object',
              required: ['source', 'selector'],
              properties: {
                source: { type: 'string', minLength: 1 },
                selector: {
                  type: 'array',
                  minItems: 1,
                  items: {
                    oneOf: [
                      {
                        type: 'object',
                        required: ['type', 'exact', 'prefix', 'suffix'],
                        properties: { type: { const: 'TextQuoteSelector' } },
                      },
                      {
                        type: 'object',
                        required: ['type', 'start', 'end'],
                        properties: {
                          type: { const: 'TextPositionSelector' },
                          start: { type: 'integer', minimum: 0 },
                          end: { type: 'integer', minimum: 0 },
                        },
                      },
                    ],
                  },
                },
              },
            },
          },
        },
      },
    },
  }
  const isValid = new Ajv({ strict: false }).compile(SCHEMA)

  test('fit their schema, of any marks', async () => {
    await fc.assert(
      fc.asyncProperty(anyStories, async (stories) => {
        const set: unknown = JSON.parse(await textOf('annotations', stories))
        expect(isValid(set) ? null : isValid.errors).toBeNull()
      }),
    )
  })

  test('count characters, not the halves of one, and lead to the marked words', async () => {
    const story = storyToExport(FERRY, { marks: [markOn('waited long enough', { kind: null })] })
    const set: {
      readonly items: readonly {
        readonly target: { readonly selector: readonly Record<string, unknown>[] }
      }[]
    } = JSON.parse(await textOf('annotations', [story]))
    const [quote, position] = set.items[0]!.target.selector
    expect(quote?.['exact']).toBe('waited long enough')
    const { start, end } = position as { readonly start: number; readonly end: number }
    expect(Array.from(FERRY).slice(start, end).join('')).toBe('waited long enough')
    expect(start).toBe(FERRY.indexOf('waited') - 1)
  })
})

describe('references', () => {
  test.each(['ris', 'bibtex', 'csl'] as const)('%s is read by another program', async (format) => {
    const text = await textOf(format, [
      storyToExport(),
      storyToExport(),
      storyToExport(FERRY.replace('Ferry', 'Bridge')),
    ])
    const items = readAll(format, text)
    expect(items.map((item) => item['title'])).toEqual([
      'Ferry runs again: #1, "at last"',
      'Ferry runs again: #1, "at last"',
      'Bridge runs again: #1, "at last"',
    ])
    expect(items[0]).toMatchObject({ URL: 'https://tern.example/ferry' })
    expect(JSON.stringify(items)).toContain('Quill')
  })

  test('have a key of their own each', async () => {
    const items = readAll('bibtex', await textOf('bibtex', [storyToExport(), storyToExport()]))
    expect(items.map((item) => item['id'])).toEqual(['quill2026ferry', 'quill2026ferry-2'])
  })

  test('leave out a story that is gone', async () => {
    expect(await textOf('ris', [storyToExport('', { article: null })])).toBe('')
    expect(JSON.parse(await textOf('csl', [storyToExport('', { article: null })]))).toEqual([])
  })
})
