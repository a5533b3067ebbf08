import { expect, test } from 'vitest'
import { languageOf, parseArticle } from '../../src/parse/parseArticle.ts'
import { checkArticle } from './checkArticle.ts'
import { wordsOf } from './story.ts'

const STORY = 'Harbour wall lost\n\nThe wall fell at noon. “We go on,” said Ana Ruiz.\n\n'

test.each([
  ['letters', STORY.repeat(40_000)],
  ['lines', 'a\n'.repeat(100_001)],
  ['old lines', 'a\r'.repeat(100_001)],
  ['lines of Windows', 'a\r\n'.repeat(100_001)],
  ['letters in one line', 'wall '.repeat(400_001)],
  ['quotes', '“We go on,” said Ana Ruiz.\n\n'.repeat(20_001)],
  ['words in marks', `Harbour wall lost\n\n${'“wall” '.repeat(20_001)}`],
])('a text of too many %s is kept as it is, and said to be', (_, text) => {
  const article = parseArticle(text)
  expect(checkArticle(article, text)).toEqual([])
  expect(article.quotes).toEqual([])
  expect(article.problems).toMatchObject([
    { code: 'tooLong', message: expect.stringContaining('split it into stories') },
  ])
})

test('its paragraphs stand apart, up to the thousandth', () => {
  const article = parseArticle(STORY.repeat(40_000))
  expect(article.blocks).toHaveLength(1001)
  expect(wordsOf(article, article.blocks[0] ?? null)).toBe('Harbour wall lost')
  expect(article.lang).toBe('en')
  expect(languageOf(article.text)).toBe('und')
})

test('ten megabytes of nothing are empty', () => {
  expect(parseArticle(' \n'.repeat(5_000_000)).problems).toMatchObject([{ code: 'emptyText' }])
})

test('the longest text within is read', () => {
  expect(parseArticle('a\n'.repeat(1000)).problems.map(({ code }) => code)).not.toContain('tooLong')
  expect(parseArticle(STORY.repeat(100)).quotes).toHaveLength(100)
  const inMarks = '“a” '.repeat(20_000)
  expect(parseArticle(inMarks).problems.map(({ code }) => code)).not.toContain('tooLong')
})
