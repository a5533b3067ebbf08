import { expect, test } from 'vitest'
import { formatProblem } from '../../src/site/formatProblem.ts'

function place(text: string, words: string) {
  const start = text.indexOf(words)
  return { start, end: start + words.length, text }
}

test('a problem of a whole file is one line', () => {
  expect(formatProblem({ file: 'seeds/a.txt', left: 'out', reason: 'It is empty.' })).toBe(
    'seeds/a.txt (left out): It is empty.',
  )
})

test('a problem in the text shows its line with carets under the words', () => {
  const text = 'Headline\r\n\r\nHe said “that\r\nand more'
  const problem = { file: 'seeds/a.txt', left: 'in', reason: 'Never closed.' } as const
  const code = 'unclosedQuote'
  expect(formatProblem({ ...problem, code, place: place(text, '“that') })).toBe(
    [
      'seeds/a.txt:3:9 unclosedQuote: Never closed.',
      '  3 | He said “that',
      '    |         ^^^^^',
    ].join('\n'),
  )
})

test('a long line is cut around the place, and a place over lines is marked to the end of its first', () => {
  const text = `${'word '.repeat(100)}“open ${'word '.repeat(100)}\nnext”`
  const shown = formatProblem({
    file: 'a.txt',
    left: 'in',
    reason: 'r',
    place: { start: 500, end: text.length, text },
  })
  const [, line = '', carets = ''] = shown.split('\n')
  expect(line.length).toBeLessThan(90)
  expect(carets.indexOf('^')).toBe(line.indexOf('“'))
  expect(carets.length).toBe(line.length)
})

test('an empty line is not shown', () => {
  const shown = formatProblem({
    file: 'a.txt',
    left: 'in',
    reason: 'r',
    place: { start: 0, end: 0, text: '' },
  })
  expect(shown).toBe('a.txt:1:1: r')
})
