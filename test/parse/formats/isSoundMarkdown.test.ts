import { expect, test } from 'vitest'
import { isSoundMarkdown } from '../../../src/parse/formats/isSoundMarkdown.ts'
import { MARKDOWN_FLOODS } from '../floods.ts'

const PARAGRAPH = `${'The council of *Sandport* voted to mend the [wall](https://sandport.example). '.repeat(12)}\n\n`

test.each([
  ['a long story', `# Wall\n\n${PARAGRAPH.repeat(100)}`],
  ['a story that is set in narrow lines', `# Wall\n\n${PARAGRAPH.replaceAll(' ', '\n').repeat(8)}`],
  [
    'a list of two hundred links',
    '- [The council votes](https://sandport.example/votes/21)\n'.repeat(200),
  ],
  ['a list of lists', '- a\n  - b\n    - c\n'.repeat(100)],
  [
    'a correspondence',
    '> You said the wall would stand.\n\nI said so, and it does not.\n\n'.repeat(100),
  ],
  ['headings with a line below', 'The wall\n========\n\nIt fell at noon.\n\n'.repeat(80)],
  ['a table of five hundred rows', '| wall | 1899 | 40,000 |\n'.repeat(500)],
  [
    'a story with a thousand quoted lines',
    `${'> It fell.\n\n'.repeat(1000)}${PARAGRAPH.repeat(80)}`,
  ],
  [
    'a story all of it quoted, as in a mail',
    `${'> The wall of Sandport fell.\n'.repeat(6)}>\n`.repeat(150),
  ],
  ['a hundred dividers', `${PARAGRAPH}---\n\n* * *\n\n- - -\n\n`.repeat(100)],
  ['a long divider', `Wall\n\n${'-'.repeat(80)}\n\n${'*'.repeat(80)}\n\n${'- '.repeat(80)}\n`],
  ['a long line below a heading', `Wall\n${'-'.repeat(80)}\n\nIt fell.\n`],
  ['a text without a mark', 'word '.repeat(90_000)],
  ['no text', ''],
])('%s is read as Markdown', (_, content) => {
  expect(isSoundMarkdown(content)).toBe(true)
})

test.each(Object.entries(MARKDOWN_FLOODS))('a flood of %s is not', (_, flood) => {
  expect(isSoundMarkdown(flood(150_000))).toBe(false)
})

test.each([
  ['quotes', '> '],
  ['quotes that touch', '>'],
  ['lists', '- '],
  ['numbers', '1. '],
  ['quotes in lists', '- >'],
])('%s thirty deep are not, and are told at once', (_, sign) => {
  const signs = sign.repeat(sign.length > 2 && sign.includes('>') ? 15 : 30)
  const began = performance.now()
  expect(isSoundMarkdown(`Wall\n\n${signs} x\n`)).toBe(false)
  expect(isSoundMarkdown(`Wall\n\n${signs.slice(sign.length)} x\n`)).toBe(true)
  expect(performance.now() - began).toBeLessThan(100)
})

test.each([
  ['lists in lists', '- - a\n'],
  ['headings with a line below', 'a\n-\n\n'],
])('two thousand %s are not', (_, block) => {
  expect(isSoundMarkdown(block.repeat(2000))).toBe(false)
})

test('a text beyond half a million letters is not', () => {
  expect(isSoundMarkdown('word '.repeat(100_001))).toBe(false)
})
