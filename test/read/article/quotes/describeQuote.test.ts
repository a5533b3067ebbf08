import { expect, test } from 'vitest'
import { slice } from '../../../../src/article/Span.ts'
import { parseArticle } from '../../../../src/parse/parseArticle.ts'
import { daysOf } from '../../../../src/read/article/quotes/describeQuote.ts'

/** The days that the first quote's card has for its *When*. */
function daysIn(sentence: string): readonly string[] {
  const article = parseArticle(
    `---\ndate: 2026-03-02\n---\nA wall for the harbour\n\n${sentence}\n`,
  )
  const [quote] = article.quotes
  if (!quote) throw new Error('no quote')
  return daysOf(article, quote).map((day) => slice(article.text, day))
}

test.each([
  ['Ines Falk said on Friday that it was “the last of the old walls”.', []],
  ['On Friday Ines Falk said: “We have waited long enough.”', []],
  ['In a tweet on Saturday, Ines Falk said: “We have waited long enough.”', ['Saturday']],
  ['Ines Falk, on Friday, said that it was “the last of the old walls”.', ['Friday']],
  ['Ines Falk on Friday said that it was “the last of the old walls”.', ['Friday']],
])('a day among the words that attribute it: %s', (sentence, days) => {
  expect(daysIn(sentence)).toEqual(days)
})

test.each([
  'Ines Falk, who left the town council in 2003, said that it was “the last of the old walls”.',
  'Ines Falk, whose sister believes that she gave it up on 3 May 2019, said it was “the last of the old walls”.',
])('no day that tells of something else: %s', (sentence) => {
  expect(daysIn(sentence)).toEqual([])
})
