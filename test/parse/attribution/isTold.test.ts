import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../src/parse/parseArticle.ts'

const BODY = `By Owen Tarrant

November 20, 2026

The council of Sandport voted this week to mend the old harbour wall before the winter storms arrive.

“Nobody did anything for years and years,” said Ana Ruiz, who lives beside the wall.

The wall was built in 1911, and a part of it fell in the spring of last year.`

/** Who speaks in a headline above a story. */
function speakerIn(headline: string): string | null {
  const { quotes, speakers } = parseArticle(`${headline}\n\n${BODY}`)
  const quote = quotes.find(({ start, kind }) => start < headline.length && kind !== 'paraphrase')
  return speakers.find(({ id }) => id === quote?.speaker)?.name ?? null
}

describe('in a headline, whoever is told doesn’t speak', () => {
  test.each([
    'Harbour wall was ‘left to rot for years’, jury told',
    'Minister told to ‘get a grip on the harbour’',
    'Bo Lind told: ‘Go home and mend your wall’',
  ])('%s', (headline) => {
    expect(speakerIn(headline)).toBeNull()
  })
})

describe('whoever tells somebody does', () => {
  test.each([
    ['Bo Lind told MPs the harbour wall was ‘gone for good’', 'Bo Lind'],
    ['Bo Lind tells jury the wall was ‘left to rot for years’', 'Bo Lind'],
    ['‘Go home and mend your wall’, says Bo Lind of Sandport', 'Bo Lind'],
  ])('%s', (headline, name) => {
    expect(speakerIn(headline)).toBe(name)
  })
})
