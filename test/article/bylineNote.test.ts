import { describe, expect, test } from 'vitest'
import { saysMoreThanByline } from '../../src/article/bylineNote.ts'
import { parsePage } from '../parse/story.ts'

function shownOf(head: string, foot: string): readonly string[] {
  const article = parsePage(`Council mends harbour wall${head}`, foot)
  return article.blocks
    .filter((block) => saysMoreThanByline(article, block))
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
