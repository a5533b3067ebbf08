import { expect, test } from 'vitest'
import { excerptOf } from '../../src/site/excerptOf.ts'
import { formatProblem } from '../../src/site/formatProblem.ts'

function place(text: string, words: string) {
  const start = text.indexOf(words)
  return excerptOf(text, { start, end: start + words.length })
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
    place: excerptOf(text, { start: 500, end: text.length }),
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
    place: excerptOf('', { start: 0, end: 0 }),
  })
  expect(shown).toBe('a.txt:1:1: r')
})

test('nothing reaches a terminal that would move or turn it', () => {
  const text = 'Wall \u001b[31m“lost\u202e\u0007'
  const shown = formatProblem({
    file: 'seeds/a\u001b]0;x\u0007\n.txt',
    left: 'in',
    reason: 'Bad \u009b1m here.',
    place: place(text, '“lost'),
  })
  expect(shown).toBe(
    [
      'seeds/a·]0;x··.txt:1:11: Bad ·1m here.',
      '  1 | Wall ·[31m“lost··',
      '    |           ^^^^^',
    ].join('\n'),
  )
})

test('of a text of a million lines each place is found', () => {
  const text = 'a\n'.repeat(1_000_000)
  const shown = Array.from({ length: 100 }, (_, at) =>
    formatProblem({
      file: 'a.txt',
      left: 'in',
      reason: 'r',
      place: excerptOf(text, { start: 20_000 * at, end: 20_000 * at + 1 }),
    }),
  )
  expect(shown.at(-1)).toMatch(/^a\.txt:990001:1: r\n/)
})
