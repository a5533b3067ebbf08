import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatRis } from '../../../src/library/citations/ris.ts'
import { formatBibtex } from '../../../src/library/citations/bibtex.ts'
import { formatWikipedia } from '../../../src/library/citations/wikipedia.ts'
import { BARE, quoteOf, storyOf, withFacts, withWords } from './harbour.ts'
import { readBack, readTemplate } from './readBack.ts'

const EXPORTS = ['bibtex', 'ris', 'csl'] as const
/** Where the other program puts a note, and what it makes of what our format can't say to it. */
const NOTES = { bibtex: 'annote', ris: 'note', csl: 'note' } as const
const QUILL = [{ family: 'Quill', given: 'Mara' }]
const OWN = {
  // BibTeX has no news and no day of access; biblatex reads that one, see below.
  bibtex: { type: 'article-journal', author: QUILL, issued: { 'date-parts': [[2021, 1, 9]] } },
  // The author of a NEWS record is a reporter. The program reads the year only; the day is in DA.
  ris: {
    type: 'article-newspaper',
    reporter: 'Quill, Mara',
    issued: { 'date-parts': [[2021]] },
    accessed: { 'date-parts': [[2026, 11, 24]] },
    language: 'en',
  },
  csl: {
    type: 'article-newspaper',
    author: QUILL,
    issued: { 'date-parts': [[2021, 1, 9]] },
    accessed: { 'date-parts': [[2026, 11, 24]] },
    language: 'en',
  },
}

describe.each(EXPORTS)('%s, read back by another program', (style) => {
  test('gives every fact of the story', () => {
    expect(readBack(style, storyOf())).toMatchObject({
      title: 'Harbour wall to be mended before winter',
      'container-title': 'Tern News',
      URL: 'https://tern.example/2021/harbour-wall',
      ...OWN[style],
    })
  })

  test('gives the quote and who said it', () => {
    expect(readBack(style, quoteOf())[NOTES[style]]).toBe(
      '“We have waited long enough,” — Ines Falk',
    )
  })

  test('invents nothing that the file does not give', () => {
    const item = readBack(style, storyOf(BARE))
    const facts = new Set(['author', 'container-title', 'issued', 'URL', 'accessed', NOTES[style]])
    expect(Object.keys(item).filter((fact) => facts.has(fact))).toEqual([])
  })

  test('any headline and any words survive', () => {
    fc.assert(
      fc.property(awkward, awkward, (title, words) => {
        const item = readBack(style, withWords(words, { title }))
        expect(item['title']).toBe(title)
        expect(item[NOTES[style]]).toBe(`“${words}” — Ines Falk`)
      }),
      { numRuns: 150 },
    )
  })
})

/** Lines of words with whatever a format might take for its own marks. */
const awkward = fc
  .array(
    fc.constantFrom(
      ...'the wall | }} {{ [[gate]] { } \\ $5 & # ^ _ ~ % 100% <b> &amp; @ , “so” ‘so’ "so" ü ß й 中 \'\' -- --- `` ?` ER TY'.split(
        ' ',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((words) => `Wall ${words.join(' ')} end`)

test('wikitext: any headline is one field of one template', () => {
  fc.assert(
    fc.property(awkward, (title) => {
      const text = formatWikipedia(withFacts({ title }))
      expect(text.slice(2, -2)).not.toMatch(/\{\{|\}\}|\[\[|\]\]|'{2}|<|>/)
      expect(readTemplate(text)).toMatchObject({ type: 'cite news', work: 'Tern News' })
      expect(text.match(/ \|/g)).toHaveLength(7)
    }),
  )
})

describe('BibTeX', () => {
  test('keeps an outfit whole, and a particle with its family name', () => {
    const authors = ['Tern News and Sons Agency', 'Jan van der Berg Jr.', 'Jean Van Holt']
    expect(formatBibtex(withFacts({ authors }))).toContain(
      'author = {{Tern News and Sons Agency} and van der Berg, Jr., Jan and {Van Holt}, Jean},',
    )
  })
  test('the day of access and the language are there for biblatex', () => {
    const text = formatBibtex(storyOf())
    expect(text).toContain('  urldate = {2026-11-24},\n  language = {en}\n')
  })
  test('an address is taken as it is', () => {
    const url = 'https://tern.example/a_b?x=1&y=%20#~top'
    expect(readBack('bibtex', withFacts({ url }))['URL']).toBe(url)
  })
  test('a story without a publisher is no article of a paper', () => {
    expect(formatBibtex(storyOf(BARE))).toMatch(/^@misc\{/)
  })
})

describe('RIS', () => {
  test('every line has its tag and ends by CRLF', () => {
    const lines = formatRis(quoteOf()).split('\r\n')
    expect(lines.pop()).toBe('')
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /)
    expect([lines[0], lines.at(-1)]).toEqual(['TY  - NEWS', 'ER  - '])
    expect(lines).toContain('DA  - 2021/01/09/')
  })
})
