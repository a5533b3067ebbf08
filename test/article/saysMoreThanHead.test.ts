import { describe, expect, test } from 'vitest'
import { saysMoreThanHead } from '../../src/article/saysMoreThanHead.ts'
import { parsePage } from '../parse/story.ts'

function shownOf(head: string, foot: string): readonly string[] {
  const article = parsePage(`Council mends harbour wall${head}`, foot)
  return article.blocks
    .filter((block) => saysMoreThanHead(article, block))
    .map(({ start, end }) => article.text.slice(start, end))
}

const WIRE = 'Reporting by Ana Ruiz in Sandport; editing by Jon Ebbe'

describe('a line of names is shown where it stands', () => {
  test.each([
    ['below a byline', '\n\nBy Ana Ruiz', WIRE],
    ['as the only byline, with what everybody did', '', WIRE],
    ['with what the author is', '\n\nBy Ana Ruiz', 'Ana Ruiz writes about the coast.'],
    ['with who helped', '\n\nBy Ana Ruiz', 'Additional reporting by Jon Ebbe'],
  ])('%s', (_, head, line) => {
    expect(shownOf(head, line)).toEqual([line])
  })
})

describe('a line of names is on top already', () => {
  test.each([
    ['at the foot', '', 'By Ana Ruiz'],
    ['twice', '\n\nBy Ana Ruiz', 'By Ana Ruiz'],
    ['above the story', '\n\nBy Ana Ruiz and Jon Ebbe in Sandport for the Tern News', ''],
  ])('%s', (_, head, line) => {
    expect(shownOf(head, line)).toEqual([])
  })
})

describe('a day that the head can’t show', () => {
  test.each([
    ['without its year behind the names', 'By Ana Ruiz, 14 October', 'By Ana Ruiz, 14 October'],
    ['without its year on its line', 'By Ana Ruiz\n\n14 October', '14 October'],
    [
      'that is only a time gone by',
      'By Ana Ruiz\n\nPublished 2 hours ago',
      'Published 2 hours ago',
    ],
  ])('stays as it is written %s', (_, head, line) => {
    expect(shownOf(`\n\n${head}`, '')).toEqual([line])
  })

  test.each([
    ['a whole day', 'By Ana Ruiz\n\n14 October 2026', ''],
    ['a whole day behind the names', 'By Ana Ruiz, 14 October 2026', ''],
    ['a day whose year the page shows', 'By Ana Ruiz, 14 October', '© 2026 Tern News'],
  ])('is not %s', (_, head, foot) => {
    expect(shownOf(`\n\n${head}`, foot)).toEqual([])
  })
})
