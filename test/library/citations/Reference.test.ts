import { describe, expect, test } from 'vitest'
import { missingIn, referenceOf } from '../../../src/library/citations/Reference.ts'
import { parseArticle } from '../../../src/parse/parseArticle.ts'
import { BARE, WHOLE, quoteOf, storyOf } from './harbour.ts'
import { inEnglish } from '../../../src/words/translate.ts'

describe('what is missing', () => {
  test('is nothing where the file gives everything', () => {
    expect(missingIn(WHOLE, quoteOf())).toEqual([])
  })
  test('is named where it gives nothing', () => {
    expect(missingIn(BARE, storyOf(BARE))).toEqual(['author', 'publisher', 'date', 'url'])
  })
})

describe('a reference', () => {
  test('says a day of access only of an address', () => {
    expect(storyOf().accessed).toEqual({ year: 2026, month: 11, day: 24 })
    expect(storyOf(BARE).accessed).toBeNull()
  })
  test('marks what the reporter said in between, and not where a paragraph ends', () => {
    const article = parseArticle(
      'Wall mended\n\n“We waited,” said Ines Falk, “and we paid.”\n\n“It holds now, said Jon Ebbe. “We waited.\n\n“And it holds.”\n',
    )
    const quote = article.quotes.find(({ fragments }) => fragments)
    const reference = referenceOf(inEnglish, { article, quote: quote ?? null, accessed: null })
    expect(reference.quote?.printed).toBe('“We waited,” … “and we paid.”')
    expect(reference.quote?.words).toBe('We waited, … and we paid.')
  })
  test.each([
    ['Ines Falk denied that the wall was closed.', 'denied the wall was closed'],
    ['Ines Falk would not support the plan for it.', 'would not support the plan for it'],
    ['Ines Falk said the wall was closed.', 'said the wall was closed'],
    ['The wall was closed, Ines Falk said.', 'The wall was closed'],
    ['According to Ines Falk, the wall was closed.', 'the wall was closed'],
    ['Ines Falk denied it: “The wall is open.”', '“The wall is open.”'],
  ])('of what is reported reads on from its cue: %s', (body, words) => {
    const article = parseArticle(
      `Wall mended\n\nIt rained on the harbour of Sandport.\n\n${body}\n`,
    )
    const [quote = null] = article.quotes
    const reference = referenceOf(inEnglish, { article, quote, accessed: null })
    expect(reference.quote?.printed).toBe(words)
  })
  test('keeps the day that the publisher wrote, whatever the time zone', () => {
    const article = parseArticle(
      '---\ndate: 2021-01-09T23:50:00-05:00\n---\n\nWall mended\n\nThe wall was mended.\n',
    )
    expect(referenceOf(inEnglish, { article, quote: null, accessed: null }).published).toEqual({
      year: 2021,
      month: 1,
      day: 9,
    })
  })
})
