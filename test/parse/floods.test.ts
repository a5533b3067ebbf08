import { expect, test } from 'vitest'
import { parseArticle } from '../../src/parse/parseArticle.ts'
import { checkArticle } from './checkArticle.ts'
import { readHtml } from '../../src/parse/formats/readHtml.ts'
import { readMarkdown } from '../../src/parse/formats/readMarkdown.ts'
import { FLOODS, HTML_FLOODS, MARKDOWN_FLOODS } from './floods.ts'

/** Pieces that make careless patterns slow when they stand side by side a million times. */
const PIECES = [
  '“',
  '“a”',
  '“a” ',
  '"',
  '"a ',
  "'",
  '‘“',
  '”',
  'said ',
  'Name ',
  'Name, ',
  ', ',
  '—',
  '\n',
  '\r\n',
  ' ',
  ' said',
  '(',
  '[1]',
  'By ',
  'By Ana Ruiz\n',
  '… ',
  '. ',
  'x',
  'é',
  '👩‍🚀',
  'a\u0301',
  '\u00a0',
  '\t',
  'http://',
  '@',
  '#',
  '• a\n',
  '> a\n',
  'Photo: A | B\n',
  'January 9, 2021 ',
  '2019 ',
  'on Friday ',
  'according to ',
  '“a” said Ana Ruiz. ',
  '“A,” Ana Ruiz said. ',
  '“a b c d e”\n\n',
  'did not ',
  'of ',
  'Bank of ',
  'Ana Ruiz and ',
  'AB ',
  '---\n',
  'a: b\n',
  '((AP) ',
  '/',
  '|',
  'A wall falls on a town\n\n',
  '“We go on\n\n',
  'viewed by ',
  'last ',
  'may ',
  'U.S. ',
  "''",
  '-- ',
]

/** At this length a text whose time grows by its square is not read before the runner gives up. */
const SIZE = 50_000

test.each(PIECES)('nothing is lost of %j again and again', (piece) => {
  const text = piece.repeat(Math.ceil(SIZE / piece.length))
  expect(checkArticle(parseArticle(text), text)).toEqual([])
})

test.each(Object.entries(FLOODS))('nothing is lost of %s', (_, flood) => {
  const text = flood(SIZE)
  expect(checkArticle(parseArticle(text), text)).toEqual([])
})

test.each([
  ...Object.entries(MARKDOWN_FLOODS).map(([name, flood]) => [name, flood, readMarkdown] as const),
  ...Object.entries(HTML_FLOODS).map(([name, flood]) => [name, flood, readHtml] as const),
])('nothing is lost of the marks %s', (_, flood, read) => {
  const { text, hints } = read(flood(SIZE))
  expect(checkArticle(parseArticle(text, hints), text)).toEqual([])
})

test('a block may have more problems than a call takes arguments; the first hundred are told', () => {
  const { problems } = parseArticle(`---\ntitle: ${'wall: "'.repeat(150_000)}`)
  expect(problems).toHaveLength(101)
  expect(problems.at(-1)).toMatchObject({
    code: 'moreProblems',
    message: expect.stringMatching(/^There are 1?\d\d,\d{3} more from here on/),
  })
})
