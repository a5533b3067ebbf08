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

test.each(['Encoding: how it is done at sea', 'encoding'])('%s is one', (line) => {
  expect(parseArticle(`${line}\n\n${STORY}`).blocks[0]?.type).not.toBe('frontMatter')
})
