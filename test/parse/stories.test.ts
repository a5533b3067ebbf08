import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseArticle } from './parseArticle.ts'
import { blocksOf, speakerOf, wordsOf } from './story.ts'

/** An ordinary wire story, invented, with most of what such stories do. */
const article = parseArticle(readFileSync('test/parse/stories/ferry.txt', 'utf8'))

test('who speaks, and how sure it is', () => {
  const rows = article.quotes.map((quote) => [
    speakerOf(article, quote),
    wordsOf(article, quote.mention),
    `${quote.confidence} ${quote.why}`,
  ])
  expect(rows).toEqual([
    ['Both sides', 'both sides', 'stated cueAfter'],
    ['Dora Finch', 'Dora Finch', 'stated cueAfter'],
    ['Dora Finch', 'Dora Finch', 'stated sameParagraph'],
    ['Karl Amsel', 'he', 'inferred cueBefore'],
    ['Karl Amsel', 'he', 'inferred cueBefore'],
    ['Karl Amsel', 'he', 'inferred cueBetween'],
    ['Ostwick Lines', 'Ostwick Lines', 'stated cueBefore'],
    ['A person familiar with the talks', 'a person familiar with the talks', 'stated accordingTo'],
    ['Tomas Ried', 'Tomas Ried', 'stated cueBefore'],
    ['Ottilie Brandt', 'Ottilie Brandt', 'stated cueAfter'],
  ])
})

test('what is nobody’s quote', () => {
  expect(article.marked.map((mark) => [wordsOf(article, mark), mark.reason])).toEqual([
    ['“long night”', 'term'],
    ['“Night Crossing”', 'title'],
    ['“the Kettle.”', 'term'],
  ])
})

test('who was asked, and when it happens', () => {
  expect(article.nonResponses.map(({ kind, parties }) => [kind, parties])).toEqual([
    ['declined', ['the company']],
    ['unreachable', ['Tomas Ried']],
  ])
  expect(article.dates.map((date) => [wordsOf(article, date), date.from])).toEqual([
    ['Thursday', '2025-03-06'],
    ['last month', '2025-02-01'],
    ['Tuesday', '2025-02-25'],
    ['2019', '2019-01-01'],
  ])
})

test('what stands around the story', () => {
  expect(article.byline?.contributors.map(({ name, role }) => [name, role])).toEqual([
    ['Lena Moss', 'Transport Correspondent'],
  ])
  expect(article.dateline).toMatchObject({ place: 'OSTWICK', agency: 'Reuters' })
  expect([article.published?.iso, article.updated?.iso]).toEqual([
    '2025-03-03',
    '2025-03-04T09:10:00-05:00',
  ])
  expect(article.blocks.filter(({ type }) => type === 'residue')).toHaveLength(3)
  expect(blocksOf(article, 'kicker')).toEqual(['KEY POINTS'])
  expect(article.problems).toEqual([])
})
