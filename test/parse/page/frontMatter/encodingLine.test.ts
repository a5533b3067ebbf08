import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/parse/parseArticle.ts'
import { wordsOf } from '../../story.ts'

const STORY =
  'Harbour wall lost\n\nThe wall of Sandport fell at noon on Monday, its council said.\n'

test.each(['encoding: koi8-r', 'Encoding: "windows-1251"'])('%s is no headline', (line) => {
  const article = parseArticle(`${line}\n\n${STORY}`)
  expect(article.blocks[0]).toMatchObject({ type: 'frontMatter', start: 0, end: line.length })
  expect(wordsOf(article, article.headline)).toBe('Harbour wall lost')
})

const FIELDS = 'title: Wall lost at noon\nauthor: Jon Ebbe'

test.each([
  ['right below', `\n---\n${FIELDS}\n---`],
  ['below a blank line', `\n\n---\n${FIELDS}\n---`],
])('front matter may stand %s', (_, fields) => {
  const head = `encoding: koi8-r${fields}`
  const article = parseArticle(`${head}\n\n${STORY}`)
  expect(article.blocks[0]).toMatchObject({ type: 'frontMatter', start: 0, end: head.length })
  expect(wordsOf(article, article.headline)).toBe('Wall lost at noon')
  expect(article.byline?.contributors.map(({ name }) => name)).toEqual(['Jon Ebbe'])
})

test.each([
  ['below it', 'encoding: koi8-r\n', 2],
  ['on top', '', 1],
  ['below blank lines', '\n\n', 3],
])('front matter %s that nobody closes is named by its line', (_, above, line) => {
  const { problems } = parseArticle(`${above}---\n${FIELDS}\n\n${STORY}`)
  expect(problems.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(new RegExp(`^Line ${line}: The front matter`)),
  )
})

test('a rule below it that no field follows is part of the story', () => {
  const article = parseArticle(`encoding: koi8-r\n---\n\n${STORY}`)
  expect(article.blocks[0]).toMatchObject({ type: 'frontMatter', start: 0, end: 16 })
})

test.each(['Encoding: how it is done at sea', 'encoding'])('%s is one', (line) => {
  expect(parseArticle(`${line}\n\n${STORY}`).blocks[0]?.type).not.toBe('frontMatter')
})
