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
  ['a text without a mark', 'word '.repeat(90_000)],
  ['no text', ''],
])('%s is read as Markdown', (_, content) => {
  expect(isSoundMarkdown(content)).toBe(true)
})

test.each(Object.entries(MARKDOWN_FLOODS))('a flood of %s is not', (_, flood) => {
  expect(isSoundMarkdown(flood(150_000))).toBe(false)
})

test('a text beyond half a million letters is not', () => {
  expect(isSoundMarkdown('word '.repeat(100_001))).toBe(false)
})
