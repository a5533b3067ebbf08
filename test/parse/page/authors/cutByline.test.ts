import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../parseArticle.ts'
import { blocksOf, LEDE, parsePage } from '../../story.ts'

const TITLE = 'Council mends harbour wall'
const SUMMARY = 'The money is there at last, but fishermen say that it comes too late.'

describe('a byline that ends the standfirst', () => {
  test.each([
    ['By Ana Ruiz', ['Ana Ruiz']],
    ['By Ana Ruiz and Jon Ebbe', ['Ana Ruiz', 'Jon Ebbe']],
    ['Words by Ana Ruiz', ['Ana Ruiz']],
    ['By Ana Ruiz. Photographs by Jon Ebbe', ['Ana Ruiz']],
  ])('is a part of its own: %s', (byline, names) => {
    const article = parsePage(`${TITLE}\n\n${SUMMARY} ${byline}`)
    expect(blocksOf(article, 'standfirst')).toEqual([SUMMARY])
    expect(blocksOf(article, 'byline')).toEqual([byline])
    expect(article.byline?.contributors.map(({ name }) => name)).toEqual(names)
  })

  test('is one in German too', () => {
    const body = 'Der Rat der Stadt hat am Dienstag für die Mauer gestimmt, und er zahlt sie auch.'
    const summary = 'Das Geld ist da, doch den Fischern kommt es zu spät.'
    const article = parseArticle(
      `Rat rettet Mauer\n\n${summary} Von Ana Ruiz\n\n${body}\n\n${body}`,
    )
    expect(blocksOf(article, 'standfirst')).toEqual([summary])
    expect(blocksOf(article, 'byline')).toEqual(['Von Ana Ruiz'])
  })

  test.each([
    ['a day', 'By Tuesday evening they had left'],
    ['a thing', 'By the way they came'],
    ['one name alone', 'By Sandport'],
    ['a sentence', 'By Ana Ruiz it was called a ruin, by others a home'],
  ])('is not %s', (_, words) => {
    expect(parsePage(`${TITLE}\n\n${SUMMARY} ${words}`).byline).toBeNull()
  })

  test('is not looked for where a line of its own says who wrote the story', () => {
    const caption = `${SUMMARY} By Jon Ebbe`
    const article = parsePage(`${TITLE}\n\nBy Ana Ruiz\n\n${caption}`)
    expect(article.byline?.contributors.map(({ name }) => name)).toEqual(['Ana Ruiz'])
  })

  test('is not looked for below the head', () => {
    const body = Array.from({ length: 12 }, () => LEDE).join('\n\n')
    const article = parseArticle(`${TITLE}\n\n${body}\n\n${SUMMARY} By Ana Ruiz\n\n${LEDE}`)
    expect(article.byline).toBeNull()
  })
})
