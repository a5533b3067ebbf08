import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/Article.ts'
import { contains, type Span } from '../../src/article/Span.ts'
import { parseArticle } from '../../src/parse/parseArticle.ts'
import { anyText } from './anyText.ts'
import { checkArticle } from './checkArticle.ts'
import { pageLike } from './pageLike.ts'
import { findBreaches } from './parseArticle.ts'
import { parseStory, wordsOf } from './story.ts'

const DAYS = { min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }

/** The seed of a run that failed gives the same texts again: `FUZZ_SEED=7 npx vitest`. */
const SEED = process.env['FUZZ_SEED']
const RUNS = { numRuns: 1000, ...(SEED !== undefined && { seed: Number(SEED) }) }

/** Holds of every text, a thousand times. */
function always(texts: fc.Arbitrary<string>, holds: (text: string) => void): void {
  fc.assert(fc.property(texts, holds), RUNS)
}

/** Every finding with its spans moved as the text's positions were. */
function moveSpans(value: unknown, move: (at: number) => number): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => moveSpans(one, move))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      (key === 'start' || key === 'end') && typeof inner === 'number'
        ? move(inner)
        : moveSpans(inner, move),
    ]),
  )
}

function findingsOf(article: Article): Article {
  return { ...article, text: '' }
}

/** The text of a field in one line, without the odd characters that end a line or a value. */
const value = fc.stringMatching(/^[A-Z][a-z]{1,12}(?: [A-Z][a-z]{1,12}){1,4}$/)

/** A thousand texts take a while on a busy machine. */
describe('of any text', { timeout: 60_000 }, () => {
  test('the parser never throws', () => {
    always(anyText, (text) => {
      expect(() => parseArticle(text)).not.toThrow()
    })
  })

  test('every character that is not white space lies in exactly one block, in order', () => {
    always(anyText, (text) => {
      const { blocks } = parseArticle(text)
      let at = 0
      for (const { start, end } of blocks) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(text.slice(at, start).trim()).toBe('')
        expect(text.slice(start, end).trim()).not.toBe('')
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    })
  })

  test('every span lies in the text, and every part in its parent', () => {
    always(anyText, (text) => {
      expect(checkArticle(parseArticle(text), text)).toEqual([])
    })
  })

  test('the fragments of a quote stand in order inside it', () => {
    always(anyText, (text) => {
      for (const quote of parseArticle(text).quotes) {
        const fragments: readonly Span[] = quote.fragments ?? [quote]
        expect(fragments.every((one) => contains(quote, one))).toBe(true)
        expect(fragments.toSorted((a, b) => a.start - b.start)).toEqual(fragments)
      }
    })
  })

  test('the same article comes out twice', () => {
    always(anyText, (text) => {
      expect(parseArticle(text)).toEqual(parseArticle(text))
    })
  })

  test('blank lines at the end, and other line breaks, change nothing that is found', () => {
    always(pageLike, (text) => {
      const found = findingsOf(parseArticle(text))
      if (found.blocks.length === 0) return
      expect(findingsOf(parseArticle(`${text}\n \n`))).toEqual(found)
      const starts = [...text.matchAll(/\n/g)].map(({ index }) => index)
      const move = (at: number): number => at + starts.filter((start) => start < at).length
      const moved = findingsOf(parseArticle(text.replaceAll('\n', '\r\n')))
      expect(moved).toEqual(moveSpans(found, move))
    })
  })

  test('a picture in a line of its own is the same below either line break', () => {
    const lines = [
      'The council voted to mend the old harbour wall before the winter storms.',
      '🈲',
      'Sandport mends its harbour wall',
    ]
    const typesOf = (text: string) => parseArticle(text).blocks.map(({ type }) => type)
    expect(typesOf(lines.join('\r\n'))).toEqual(typesOf(lines.join('\n')))
  })

  test('front matter is found as it was written', () => {
    const fields = fc.record({ title: value, author: value, publisher: value, day: fc.date(DAYS) })
    const written = fc.property(fields, pageLike, ({ title, author, publisher, day }, page) => {
      const date = day.toISOString().slice(0, 10)
      const lines = [`title: ${title}`, `author: ${author}`, `publisher: ${publisher}`]
      const matter = ['---', ...lines, `date: ${date}`, 'language: en', '---', '', ''].join('\n')
      const article = parseArticle(matter + page)
      expect(article).toMatchObject({ lang: 'en', publisher: { name: publisher } })
      expect(article.published?.iso).toBe(date)
      expect(wordsOf(article, article.byline)).toBe(author)
      expect(wordsOf(article, article.headline)?.toLowerCase()).toBe(title.toLowerCase())
    })
    fc.assert(written, RUNS)
  })

  test('the JSON is what the schema promises', () => {
    always(anyText, (text) => {
      expect(findBreaches(parseArticle(text))).toEqual([])
    })
  })

  test('the schema refuses a misnamed field, wherever it stands', () => {
    const sound = parseStory('“We go on,” said Ana Ruiz.')
    expect(findBreaches(sound)).toEqual([])
    expect(findBreaches({ ...sound, titel: null })).not.toEqual([])
    const [block] = sound.blocks
    expect(findBreaches({ ...sound, blocks: [{ ...block, kind2: 'x' }] })).not.toEqual([])
    const [quote] = sound.quotes
    expect(findBreaches({ ...sound, quotes: [{ ...quote, speakr: 's1' }] })).not.toEqual([])
  })
})

describe('the check itself', () => {
  const sound = parseStory(
    '“We go on,” said Ana Ruiz. “We stay.”\n\nBoats at noon. Photo: Jon Ebbe / AP',
  )

  test('passes a sound article', () => {
    expect(checkArticle(sound, sound.text)).toEqual([])
  })

  const [first, ...others] = sound.quotes
  const broken: readonly (readonly [bug: string, article: Article])[] = [
    ['a changed text', { ...sound, text: `${sound.text} ` }],
    ['a lost block', { ...sound, blocks: sound.blocks.slice(1) }],
    ['blocks out of order', { ...sound, blocks: sound.blocks.toReversed() }],
    [
      'a span past the end',
      { ...sound, marked: [{ start: 0, end: sound.text.length + 1, reason: 'term' }] },
    ],
    [
      'a shared id',
      { ...sound, quotes: sound.quotes.map((quote) => Object.assign({}, quote, { id: 'q1' })) },
    ],
    ['a speaker who is nobody', { ...sound, speakers: [] }],
    [
      'fragments that are not the quote',
      first ? { ...sound, quotes: [{ ...first, fragments: others }, ...others] } : sound,
    ],
    [
      'a quote that repeats itself',
      first ? { ...sound, quotes: [{ ...first, repeats: first.id }, ...others] } : sound,
    ],
  ]

  test.each(broken)('finds %s', (_, article) => {
    expect(checkArticle(article, sound.text)).not.toEqual([])
  })
})
