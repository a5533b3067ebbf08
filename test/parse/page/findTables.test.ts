import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/article/Article.ts'
import { slice } from '../../../src/article/Span.ts'
import { blocksOf, parseStory } from '../story.ts'

function rowsOf({ blocks, text }: Article): readonly (readonly string[])[] {
  return blocks.flatMap((block) =>
    block.type === 'table' ? block.rows.map((cells) => cells.map((cell) => slice(text, cell))) : [],
  )
}

function headsOf({ blocks }: Article): readonly number[] {
  return blocks.flatMap((block) => (block.type === 'table' ? [block.head] : []))
}

const ROWS = [
  ['Crossing', '2025', '2026'],
  ['Sandport-Harrow', '8.20', '9.10'],
  ['Mill Lane', '12.10', '12.10'],
]
const NEXT = 'The county has promised to pay for the other half of the wall before the winter.'

describe('lines in columns are a table', () => {
  test.each([
    ['by tabs', ROWS.map((cells) => cells.join('\t')).join('\n')],
    ['by spaces', ROWS.map((cells) => cells.map((cell) => cell.padEnd(20)).join('')).join('\n')],
    [
      'by spaces, figures below each other at their ends',
      ROWS.map(([a = '', ...rest]) => a.padEnd(20) + rest.map((b) => b.padStart(8)).join('')).join(
        '\n',
      ),
    ],
    [
      'by bars',
      ['| Crossing | 2025 | 2026 |', '| --- | ---: | ---: |']
        .concat(ROWS.slice(1).map((cells) => `| ${cells.join(' | ')} |`))
        .join('\n'),
    ],
    ['with other line ends', ROWS.map((cells) => cells.join('\t')).join('\r\n')],
  ])('%s', (_, table) => {
    const article = parseStory(`${table}\n\n${NEXT}`)
    expect(rowsOf(article)).toEqual(ROWS)
    expect(headsOf(article)).toEqual([1])
    expect(blocksOf(article, 'paragraph').at(-1)).toBe(NEXT)
  })

  test('a cell may be empty', () => {
    const article = parseStory(`\t2025\t2026\nHarrow\t\t9.10\n\n${NEXT}`)
    expect(rowsOf(article)).toEqual([
      ['', '2025', '2026'],
      ['Harrow', '', '9.10'],
    ])
  })

  test('words alone have no head', () => {
    const article = parseStory(`Ana Ruiz\tmayor\nJon Ebbe\tbaker\n\n${NEXT}`)
    expect(headsOf(article)).toEqual([0])
  })
})

describe('no table', () => {
  test.each([
    ['a menu', 'Home  News  Sport  Weather'],
    ['two lines with wide spaces', 'Sign in  Subscribe\nNews     Sport'],
    ['columns that are none', 'The wall  fell\nIt rained all day  in Sandport\nNobody  saw it'],
    ['bars in one line', 'Ana Ruiz | Tern News | 3 March'],
    ['a verse', 'The wall fell\n  and the sea came in\n  and nobody saw it'],
    [
      'two spaces behind a full stop',
      'It rained.  It snowed.\nIt thundered.  The wall fell.\nNobody saw it.  It was night.',
    ],
  ])('%s', (_, lines) => {
    expect(rowsOf(parseStory(`${NEXT}\n\n${lines}\n\n${NEXT}`))).toEqual([])
  })
})

test.each([
  ['bullets', '•\tKeep the card dry.\n•\tBuy the card early.'],
  ['numbers', '1.\tBuy the card early.\n2.\tKeep the card dry.'],
  ['who speaks', 'Q:\tWho pays for the wall?\nA:\tThe county pays half of it.'],
])('%s before a tab make no table', (_, lines) => {
  expect(blocksOf(parseStory(`${lines}\n\n${NEXT}`), 'table')).toEqual([])
})

describe('numbered lines', () => {
  test.each([
    ['that touch', '1. Buy the card early.\n2. Keep the card dry.'],
    ['apart', '3) Buy the card early.\n\n4) Keep the card dry.'],
  ])('%s are a list', (_, lines) => {
    const article = parseStory(`${lines}\n\n${NEXT}`)
    expect(blocksOf(article, 'listItem')).toEqual(lines.split(/\n+/))
  })

  test.each([
    ['one number', '1. The wall\n\nIt fell into the sea on Tuesday.'],
    ['numbers that don’t follow', '3. The wall fell.\n\n7. It rained all day.'],
    ['a year', '1911. The wall fell.\n\n1912. It rained all day.'],
  ])('%s is none', (_, lines) => {
    expect(blocksOf(parseStory(`${lines}\n\n${NEXT}`), 'listItem')).toEqual([])
  })
})
