import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/Article.ts'
import type { BlockHint, BlockHintType, Hints } from '../../src/parse/page/Hints.ts'
import { parseArticle } from '../../src/parse/parseArticle.ts'
import { annotate } from './annotate.ts'
import { checkArticle } from './checkArticle.ts'
import { blocksOf, wordsOf } from './story.ts'

const LEDE =
  '{paragraph:The council of Sandport voted on Tuesday to mend the old harbour wall before winter.}'
const NEXT = '{paragraph:Work will begin next week, and the harbour stays open all the while.}'

function hintOf(type: string, rest: Omit<BlockHint, 'type'>): BlockHint {
  return { type: type as BlockHintType, ...rest }
}

/** Reads a sample whose braces name block hints; `{link:…}` is a link, `{aside:…}` no story. */
function parseHinted(sample: string, story: boolean | null = null): Article {
  const { text, spans } = annotate(sample)
  const { link: links = [], aside = [], ...named } = spans
  const blocks = Object.entries(named).flatMap(([type, all]) =>
    all.map(({ start, end }) => hintOf(type, { start, end, story })),
  )
  const others = aside.map(({ start, end }) => hintOf('paragraph', { start, end, story: false }))
  const hints: Hints = {
    blocks: [...blocks, ...others].toSorted((a, b) => a.start - b.start),
    links: links.map(({ start, end }) => ({ start, end, href: 'https://tern.example/' })),
    ownHead: false,
  }
  const article = parseArticle(text, hints)
  expect(checkArticle(article, text)).toEqual([])
  return article
}

describe('the markup settles', () => {
  test('the headline, wherever a longer line stands', () => {
    const article = parseHinted(
      `{paragraph:Sandport votes and mends and votes}\n\n{title:Wall}\n\n${LEDE}\n\n${NEXT}`,
      true,
    )
    expect(wordsOf(article, article.headline)).toBe('Wall')
  })

  test('a subheading that no paragraph follows', () => {
    const article = parseHinted(`{title:Wall}\n\n${LEDE}\n\n{heading:What comes next.}`, true)
    expect(blocksOf(article, 'subheading')).toEqual(['What comes next.'])
  })

  test('a list item without a bullet, and a block quote without a mark', () => {
    const article = parseHinted(
      `{title:Wall}\n\n${LEDE}\n\n{listItem:New stones}\n{blockquote:We will mend it.}\n\n${NEXT}`,
      true,
    )
    expect(blocksOf(article, 'listItem')).toEqual(['New stones'])
    expect(blocksOf(article, 'blockquote')).toEqual(['We will mend it.'])
  })

  test('a caption that ends as a sentence does and names nobody', () => {
    const article = parseHinted(
      `{title:Wall}\n\n${LEDE}\n\n{caption:Boats lie in the harbour of Sandport.}\n\n${NEXT}`,
      true,
    )
    expect(blocksOf(article, 'caption')).toEqual(['Boats lie in the harbour of Sandport.'])
  })

  test('a credit that is one bare name', () => {
    const article = parseHinted(`{title:Wall}\n\n${LEDE}\n{credit:Jon Ebbe}\n\n${NEXT}`, true)
    expect(article.sources).toContainEqual(
      expect.objectContaining({ kind: 'photo', name: 'Jon Ebbe' }),
    )
  })

  test('a box in the middle of the story as residue', () => {
    const article = parseHinted(
      `{title:Wall}\n\n${LEDE}\n\n{aside:The ferry sails again, and the town of Sandport is glad of it.}\n\n${NEXT}`,
      true,
    )
    expect(blocksOf(article, 'residue')).toHaveLength(1)
    expect(blocksOf(article, 'paragraph')).toHaveLength(2)
  })
})

describe('the markup settles nothing by', () => {
  test('a link inside a paragraph', () => {
    const article = parseHinted(
      `{title:Wall}\n\n{paragraph:The {link:council of Sandport} voted on Tuesday to mend the old harbour wall.}\n\n${NEXT}`,
    )
    expect(blocksOf(article, 'residue')).toEqual([])
  })

  test('a paragraph: a byline and a day are found in it as ever', () => {
    const article = parseHinted(
      `{title:Wall}\n\n{paragraph:By Ana Ruiz\nNovember 20, 2026}\n\n${LEDE}\n\n${NEXT}`,
      true,
    )
    expect(article.byline?.contributors.map(({ name }) => name)).toEqual(['Ana Ruiz'])
    expect(article.published?.iso).toBe('2026-11-20')
  })
})

test('a day that only the markup tells', () => {
  const { text, spans } = annotate(`{title:Wall}\n\n{date:two hours ago}\n\n${LEDE}\n\n${NEXT}`)
  const blocks = Object.entries(spans)
    .flatMap(([type, all]) =>
      all.map(({ start, end }) => hintOf(type, { start, end, story: true, iso: '2026-11-20' })),
    )
    .toSorted((a, b) => a.start - b.start)
  const { published } = parseArticle(text, { blocks, links: [], ownHead: false })
  expect(published).toEqual({ ...spans['date']?.[0], iso: '2026-11-20' })
})

test('without hints nothing changes', () => {
  const { text } = annotate(`{title:Wall}\n\n${LEDE}\n\n${NEXT}`)
  expect(parseArticle(text, null)).toEqual(parseArticle(text))
})
