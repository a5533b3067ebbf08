import { expect, test } from 'vitest'
import { foldIn } from '../../src/site/foldLists.ts'

test('the lines of a list begin and end with its words', () => {
  expect(foldIn('man: `\n    actor boy\n    co-author’s l.\n  `,\n')).toBe(
    'man: `\nactor boy\nco-author’s l.\n`,\n',
  )
})

test.each([
  ['forms of verbs, a line each', '`\n  be/is/was\n  go/goes/went\n`'],
  ['patterns', '`^(?:be|ge)\n`'],
  ['code', 'const a = 1\n    const b = 2\n'],
])('%s stay as they are', (_, code) => {
  expect(foldIn(code)).toBe(code)
})
