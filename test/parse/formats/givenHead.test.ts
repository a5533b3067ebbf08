import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/article/Article.ts'
import { type Span, slice } from '../../../src/article/Span.ts'
import { type GivenHead, factsOf, withHead } from '../../../src/parse/formats/GivenHead.ts'
import { readArticle } from '../../../src/parse/formats/openArticle.ts'
import { readHtml } from '../../../src/parse/formats/readHtml.ts'
import { readMarkdown } from '../../../src/parse/formats/readMarkdown.ts'
import { readPlain } from '../../../src/parse/formats/readPlain.ts'

const STORY = `The Sandport Gazette

Harbour wall to be mended by spring

By Mara Quill
12 March 2026

The harbour wall of Sandport will be mended before the spring tides, the council decided.

“We have waited long enough for stone,” said Ana Ruiz, the harbour master.`

const HEAD = {
  title: 'A wall, at last',
  author: 'Ines Falk',
  publisher: 'Tern News',
  date: '2026-03-14',
  language: 'en-GB',
  url: 'https://tern.example/wall',
} as const

function wordsAt({ text }: Article, span: Span | null): string | null {
  return span && slice(text, span)
}

function headOf(article: Article) {
  return {
    title: wordsAt(article, article.headline),
    author: article.byline?.contributors.map(({ name }) => name).join(', '),
    publisher: article.publisher?.name,
    date: article.published?.iso,
    language: article.lang,
    url: wordsAt(article, article.url),
  }
}

describe('what is said of a text', () => {
  test.each([
    ['plain text', readPlain, STORY],
    ['Markdown', readMarkdown, STORY.replace('Harbour wall', '# Harbour wall')],
    ['a page', readHtml, page(STORY)],
  ] as const)('wins over all that %s says', (_, read, text) => {
    expect(headOf(readArticle(text, read, HEAD))).toEqual(HEAD)
  })

  test('wins over what a page shows and what it says in its own head', () => {
    const html = `<html lang="de"><head><title>Own title</title>
      <meta name="author" content="Own Author"><meta property="og:site_name" content="Own Site">
      <meta property="article:published_time" content="2020-01-01">
      <link rel="canonical" href="https://own.example/a"></head>
      <body><h1>Shown title</h1><a rel="author">Jon Ebbe</a>
      <time datetime="2021-01-01">1 January 2021</time>${page(STORY)}</body></html>`
    expect(headOf(readArticle(html, readHtml, HEAD))).toEqual(HEAD)
  })

  test('leaves to the page what it doesn’t say', () => {
    const html = `<title>Own title</title><meta property="og:site_name" content="Own Site">
      <h1>Shown title</h1>${page('The council decided to mend the wall before the spring tides.')}`
    const article = readArticle(html, readHtml, { author: 'Ines Falk' })
    expect(headOf(article)).toMatchObject({ title: 'Shown title', author: 'Ines Falk' })
    expect(article.publisher?.name).toBe('Own Site')
  })

  test('stands among front matter that a line with the encoding opens', () => {
    const text = `encoding: koi8-r\n---\ntitle: Own title\npublisher: Own Site\n---\n\n${STORY}`
    const article = readArticle(text, readPlain, { title: 'A wall, at last', author: '>' })
    expect(headOf(article)).toMatchObject({
      title: 'A wall, at last',
      author: '>',
      publisher: 'Own Site',
    })
    expect(article.blocks[0]?.type).toBe('frontMatter')
  })

  test('stands below a line that says the encoding', () => {
    const article = readArticle(`encoding: koi8-r\n\n${STORY}`, readPlain, HEAD)
    expect(headOf(article)).toEqual(HEAD)
    expect(article.blocks.filter(({ type }) => type === 'frontMatter')).toHaveLength(1)
  })

  test('is stated, not inferred', () => {
    const { confidence } = readArticle(STORY, readPlain, HEAD)
    expect(new Set(Object.values(confidence))).toEqual(new Set(['stated']))
  })

  test('shifts no quote away from its words', () => {
    const article = readArticle(page(STORY), readHtml, HEAD)
    const [quote] = article.quotes
    expect(quote && slice(article.text, quote)).toBe('“We have waited long enough for stone,”')
  })
})

describe('a text with front matter of its own', () => {
  const OWN = `---\r\ntitle: Old title\nauthor: Mara Quill\nmood: grey\n---\n\n${STORY}`

  test('keeps all its lines, below those that are put in', () => {
    const text = withHead(OWN, { title: 'New title' })
    expect(text).toBe(OWN.replace('---\r\n', '---\r\ntitle: New title\n'))
    expect(headOf(readArticle(OWN, readPlain, { title: 'New title' }))).toMatchObject({
      title: 'New title',
      author: 'Mara Quill',
    })
  })

  test('is read with it also as Markdown', () => {
    expect(headOf(readArticle(OWN, readMarkdown, { title: 'New title' }))).toMatchObject({
      title: 'New title',
      author: 'Mara Quill',
    })
  })

  test('is no text that only begins with a rule', () => {
    const text = `---\nNothing is said here.\n---\n\n${STORY}`
    expect(withHead(text, { title: 'New' })).toBe(`---\ntitle: New\n---\n\n${text}`)
  })

  test('stays below where both together would be too long to be front matter', () => {
    const many = Array.from({ length: 496 }, (_, at) => `k${'x'.repeat(at % 9)}: ${at}`)
    const text = `---\ntitle: Old\n${many.join('\n')}\n---\n\n${STORY}`
    const composed = withHead(text, HEAD)
    expect(composed.endsWith(text)).toBe(true)
    expect(headOf(readArticle(text, readPlain, HEAD))).toEqual(HEAD)
  })
})

describe('a value', () => {
  test.each([
    ['line breaks become spaces', 'One\n---\r\ntitle: Two', 'One --- title: Two'],
    ['line and paragraph separators too', 'One\u2028Two\u2029Three', 'One Two Three'],
    ['straight marks around it stay', '"Yes"', '"Yes"'],
    ['straight marks at both ends stay', '"Yes" and "No"', '"Yes" and "No"'],
    ['a lone mark stays', '"', '"'],
    ['two marks stay', "''", "''"],
    ['what turns the direction is left out', 'a\u202eb', 'ab'],
    ['a NUL is no letter', 'a\u0000b', 'a b'],
    ['a colon is a letter like others', 'Wall: the end: now', 'Wall: the end: now'],
  ])('%s', (_, value, read) => {
    const article = readArticle(STORY, readPlain, { title: value })
    expect(wordsAt(article, article.headline)).toBe(read)
  })

  test.each(['', '  ', '\n\n', '\u200b', '\u200d', '\u0000', '\u202e'])(
    'that nobody can see says nothing: %j',
    (value) => {
      expect(factsOf({ title: value }).size).toBe(0)
      expect(withHead(STORY, { title: value })).toBe(STORY)
    },
  )
})

const someHead: fc.Arbitrary<GivenHead> = fc.record(
  {
    title: fc.oneof(fc.string({ unit: 'binary' }), fc.string()),
    author: fc.string(),
    publisher: fc.oneof(fc.string({ unit: 'binary' }), fc.string()),
    date: fc
      .date({ min: new Date('1800-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
    language: fc.constantFrom('en', 'de', 'fr-CH', 'pt-BR'),
    url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
  },
  { requiredKeys: [] },
)

const someText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom(STORY, '', '---\n---', '---\ntitle: x\n---\n'),
  fc
    .array(fc.constantFrom('---', 'title: x', 'By Ana', '“Yes,” she said.', '', '# A', 'date: no'))
    .map((lines) => lines.join('\n')),
)

describe('whatever is said of whatever text', () => {
  test('it comes back from the parser, and the text stands below as it came', () => {
    fc.assert(
      fc.property(someText, someHead, (text, head) => {
        const article = readArticle(text, readPlain, head)
        const found = Object.entries(headOf(article)).map(([key, words]) => [key, plain(words)])
        const told = [...factsOf(head)].filter(([key]) => key !== 'author')
        // What isn't told may be found, or not.
        expect(found).toEqual(
          expect.arrayContaining(told.map(([key, words]) => [key, plain(words)])),
        )
        expect(article.text.endsWith(rest(text))).toBe(true)
        expect(article.text.length).toBeGreaterThanOrEqual(text.length)
      }),
      { numRuns: 500 },
    )
  })

  test('no letter of a page is lost by it', () => {
    fc.assert(
      fc.property(someHead, (head) => {
        const before = readHtml(page(STORY)).text
        expect(readHtml(page(STORY), head).text.endsWith(before)).toBe(true)
      }),
    )
  })
})

/** White space between words, and joiners at the ends, are no part of what is said. */
function plain(words: string | null | undefined): string {
  const shown = (words ?? '').replace(/[\u200c\u200d]/g, '')
  return shown.replace(/\s+/gu, ' ').trim()
}

/** The text; below its first line where that may open front matter, since lines are put in there. */
function rest(text: string): string {
  return text.replace(/^\s*---\n\s*/, '')
}

function page(text: string): string {
  return text
    .split('\n\n')
    .map((words) => `<p>${words.replaceAll('\n', '<br>')}</p>`)
    .join('')
}
