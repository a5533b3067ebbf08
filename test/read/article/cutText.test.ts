import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/article/Article.ts'
import { slice } from '../../../src/article/Span.ts'
import { cutText } from '../../../src/read/article/cutText.ts'
import { parseArticle } from '../../../src/parse/parseArticle.ts'
import fc from 'fast-check'

const HARBOUR = `Harbour wall to be mended

9 January 2021

In a letter on Friday, Ines Falk said the wall “has moved.” The council agreed.

“We waited,” said Falk, “and the stones will not.”
`

function runsOf(article: Article, open: string | null = null) {
  const whole = { start: 0, end: article.text.length }
  const quote = article.quotes.find(({ id }) => id === open) ?? null
  return cutText(article, whole, quote)
}

describe('cutText', () => {
  const article = parseArticle(HARBOUR)

  test('keeps every character, in order', () => {
    const runs = runsOf(article)
    const words = runs.flatMap(({ segments }) => segments.map((piece) => slice(HARBOUR, piece)))
    expect(words.join('')).toBe(HARBOUR)
  })

  test('keeps every character of any stretch of the text', () => {
    const place = fc.nat({ max: HARBOUR.length })
    fc.assert(
      fc.property(place, place, (a, b) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) }
        const runs = cutText(article, span, article.quotes[0] ?? null)
        const words = runs.flatMap(({ segments }) => segments.map((piece) => slice(HARBOUR, piece)))
        expect(words.join('')).toBe(slice(HARBOUR, span))
      }),
    )
  })

  test('keeps every character under any marks, and each piece has the marks that lie on it', () => {
    const place = fc.nat({ max: HARBOUR.length })
    const marks = fc.array(fc.tuple(place, place), { maxLength: 12 }).map((pairs) =>
      pairs.map(([a, b], at) => ({
        start: Math.min(a, b),
        end: Math.max(a, b) + 1,
        id: `m${at}`,
        kind: 'fact' as const,
        noted: false,
      })),
    )
    fc.assert(
      fc.property(marks, (marks) => {
        const whole = { start: 0, end: HARBOUR.length }
        const pieces = cutText(article, whole, article.quotes[0] ?? null, marks).flatMap(
          ({ segments }) => segments,
        )
        expect(pieces.map((piece) => slice(HARBOUR, piece)).join('')).toBe(HARBOUR)
        for (const { start, end, marks: on } of pieces) {
          const over = marks.filter((mark) => mark.start < end && start < mark.end)
          expect(on).toEqual(over)
        }
      }),
    )
  })

  test('cuts each of ten thousand quotes in one paragraph', () => {
    const text = '“We waited,” said Falk. '.repeat(10_000)
    const quotes = Array.from({ length: 10_000 }, (_, at) => {
      const start = at * 24
      return { ...article.quotes[0]!, id: `q${at}`, start, end: start + 12 }
    })
    const runs = cutText(
      { ...article, text, quotes, dates: [] },
      { start: 0, end: text.length },
      null,
    )
    expect(runs).toHaveLength(20_000)
    expect(runs.every(({ quote, last }, at) => last === (at % 2 === 0) && !quote === !last)).toBe(
      true,
    )
  })

  test('cuts nothing where nothing is marked', () => {
    expect(cutText(article, { start: 0, end: 40 }, null, [])).toEqual(
      cutText(article, { start: 0, end: 40 }, null),
    )
  })

  test('gives each part of a split quote its own run, and the badge to the last', () => {
    const split = article.quotes.find(({ fragments }) => fragments)
    const runs = runsOf(article).filter(({ quote }) => quote === split)
    expect(runs.map((run) => slice(HARBOUR, run))).toEqual([
      '“We waited,”',
      '“and the stones will not.”',
    ])
    expect(runs.map(({ last }) => last)).toEqual([false, true])
  })

  test('gives what others say in a turn of a talk its own run, and the rest to the turn', () => {
    const talk = parseArticle(
      'Jon Ebbe on the wall\n\n9 January 2021\n\nJon Ebbe has been the master of the harbour for twenty years, and met us there.\n\n' +
        'Tern News: And then?\n\nJon Ebbe: My mother said, “Wait,” and I waited.\n\nTern News: And in May?',
    )
    const runs = runsOf(talk).filter(({ quote }) => quote !== null)
    const speakers = new Map(talk.speakers.map(({ id, name }) => [id, name]))
    expect(
      runs.map((run) => [speakers.get(run.quote?.speaker ?? ''), slice(talk.text, run), run.last]),
    ).toEqual([
      ['Tern News', 'And then?', true],
      ['Jon Ebbe', 'My mother said, ', false],
      ['Jon Ebbe’s mother', '“Wait,”', true],
      ['Jon Ebbe', ' and I waited.', true],
      ['Tern News', 'And in May?', true],
    ])
  })

  test('marks the attributing words of the open quote only', () => {
    const evidence = (open: string | null) =>
      runsOf(article, open)
        .flatMap(({ segments }) => segments)
        .filter((piece) => piece.evidence)
        .map((piece) => slice(HARBOUR, piece))
    expect(evidence(null)).toEqual([])
    expect(evidence('q1')).toContain('Ines Falk said')
  })

  test('marks a date, and only the date', () => {
    const dated = runsOf(article)
      .flatMap(({ segments }) => segments)
      .filter(({ date }) => date)
    expect(dated.map((piece) => slice(HARBOUR, piece))).toEqual(['Friday'])
  })
})
