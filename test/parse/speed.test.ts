import { expect, test } from 'vitest'
import { parseArticle } from '../../src/parse/parseArticle.ts'

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

const SIZE = 100_000

test.each(PIECES.map((piece) => [JSON.stringify(piece), piece] as const))(
  '%s again and again',
  (_, piece) => {
    const text = piece.repeat(Math.ceil(SIZE / piece.length))
    const began = performance.now()
    parseArticle(text)
    expect(performance.now() - began).toBeLessThan(1500)
  },
)
