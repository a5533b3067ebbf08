import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { paraphrases } from '../../src/article/Quote.ts'
import { parseArticle } from './parseArticle.ts'
import { blocksOf, speakerOf, wordsOf } from './story.ts'

/** The guide shows a reader every kind of finding, so each must be found in it. */
const article = parseArticle(readFileSync('seeds/how-to-read-a-story-on-record.txt', 'utf8'))

test('the front matter names publisher, author and day', () => {
  expect([article.publisher?.name, article.published?.iso, article.lang]).toEqual([
    'On Record',
    '2026-11-20',
    'en',
  ])
  expect(article.byline?.contributors.map(({ name }) => name)).toEqual(['Mara Quill'])
  expect(wordsOf(article, article.headline)).toBe('How to read a story on record')
})

test('the dateline has place and agency', () => {
  expect(article.dateline).toMatchObject({ place: 'SANDPORT', agency: 'Tern News' })
})

const exact = article.quotes.filter(({ kind }) => kind !== 'paraphrase')

test('every quote has its speaker', () => {
  const rows = exact.map((quote) => [
    speakerOf(article, quote),
    quote.kind,
    quote.confidence,
    quote.repeats ?? '',
  ])
  expect(rows).toEqual([
    ['Ines Falk', 'direct', 'stated', 'q2'],
    ['Ines Falk', 'direct', 'stated', ''],
    ['Ines Falk', 'direct', 'stated', ''],
    ['Bram Oster', 'direct', 'stated', ''],
    ['Ines Falk', 'partial', 'stated', ''],
    ['Ines Falk', 'direct', 'inferred', ''],
    ['The council’s flood report', 'partial', 'stated', ''],
    ['A person familiar with the budget', 'partial', 'stated', ''],
  ])
})

test('the Gazette and Ines Falk are reported in the words of the article', () => {
  const reported = paraphrases(article.quotes)
  expect(reported.map((quote) => [wordsOf(article, quote), speakerOf(article, quote)])).toEqual([
    ['the council to keep it', 'Ines Falk'],
    ['the work will cost twice as much as planned', 'Sandport Gazette'],
  ])
})

test('a term, a caption, a non-response and residue', () => {
  expect(article.marked.map((mark) => wordsOf(article, mark))).toEqual(['“soft wall,”'])
  expect(blocksOf(article, 'caption')).toEqual([
    'Ines Falk at the harbour wall in Sandport. Jon Ebbe | Tern News',
  ])
  expect(article.nonResponses.map(({ parties }) => parties)).toEqual([['Brack & Sons']])
  expect(blocksOf(article, 'residue')).toEqual(['Leave a comment'])
})

test('its subheadings', () => {
  expect(blocksOf(article, 'subheading')).toEqual([
    'Who is speaking',
    'Exact words, and parts of them',
    'How sure it is',
    'What a story rests on',
    'Who was asked, and did not answer',
    'Nothing is left out',
  ])
})

test('its sources', () => {
  expect(article.sources.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'publisher On Record',
    'contributor Mara Quill',
    'contributor Tern News',
    'photo Jon Ebbe',
    'photo Tern News',
    'outlet Sandport Gazette',
    'document The council’s flood report',
    'person Ines Falk',
    'person Bram Oster',
    'unnamed A person familiar with the budget',
  ])
})

test('its days', () => {
  expect(article.dates.map((date) => [wordsOf(article, date), date.from])).toEqual([
    ['Tuesday', '2026-11-17'],
    ['2019', '2019-01-01'],
    ['Thursday', '2026-11-19'],
    ['next Monday', '2026-11-23'],
  ])
})
