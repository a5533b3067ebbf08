import { expect, test } from 'vitest'
import { knowAllLanguages } from '../src/parse/knowAllLanguages.ts'
import { parseArticle } from '../src/parse/parseArticle.ts'
import { createInventor } from './bench/createInventor.ts'
import { writeStory } from './bench/writeStories.ts'

knowAllLanguages()

const invent = createInventor(1)
const stories = invent.list(40, () => writeStory(invent))

test('the stories are in four languages, all of which the parser knows', () => {
  const articles = stories.map((story) => parseArticle(story))
  expect(new Set(articles.map(({ lang }) => lang))).toEqual(new Set(['en', 'de', 'fr', 'es']))
  expect(articles.flatMap(({ problems }) => problems)).toEqual([])
})

test('somebody speaks in each of them', () => {
  for (const story of stories)
    expect(parseArticle(story).quotes.some(({ confidence }) => confidence === 'stated')).toBe(true)
})

test('nothing in them stands open, and no two are the same', () => {
  expect(stories.join('')).not.toMatch(/[{}]/)
  expect(new Set(stories).size).toBe(stories.length)
})

test('the same seed gives the same stories', () => {
  const again = createInventor(1)
  expect(again.list(40, () => writeStory(again))).toEqual(stories)
})
