import { describe, expect, test } from 'vitest'
import type { Article } from '../../../../src/article/Article.ts'
import { readHtml } from '../../../../src/parse/formats/readHtml.ts'
import { parseArticle } from '../../parseArticle.ts'
import { LEDE, NEXT, wordsOf } from '../../story.ts'

const STORY = `<p>${LEDE}</p><p>${NEXT}</p><p>${NEXT.replace('half', 'third')}</p>`

function parseFigure(inner: string, behind = ''): Article {
  const { text, hints } = readHtml(
    `<!doctype html><html lang="en"><head><title>Wall</title></head><body><article><h1>Council mends harbour wall before winter</h1><figure><img src="a.jpg">${inner}</figure>${behind}${STORY}</article></body></html>`,
  )
  return parseArticle(text, hints)
}

/** Every block of a picture: `caption | names of its credits`. */
function figuresOf(article: Article): readonly string[] {
  return article.blocks.flatMap((block) => {
    if (block.type !== 'caption' && block.type !== 'credit') return []
    const caption = block.type === 'caption' ? wordsOf(article, block.caption) : null
    return [`${caption ?? '–'} | ${block.credits.map(({ name }) => name).join(', ')}`]
  })
}

describe('a figure’s caption and its credit are one block', () => {
  test.each([
    ['in a line of its own', 'The wall after the storm<br>Photo: Jon Ebbe', 'Jon Ebbe'],
    [
      'in a span of its own',
      'The wall after the storm <span class="credit">Jon Ebbe/AFP</span>',
      'Jon Ebbe/AFP',
    ],
    [
      'that is a name alone',
      '<p>The wall after the storm</p><span class="photographer">Jon Ebbe</span>',
      'Jon Ebbe',
    ],
    [
      'in a paragraph of its own',
      '<p>The wall after the storm</p><p>Jon Ebbe / AFP</p>',
      'Jon Ebbe / AFP',
    ],
    ['that is cited', '<p>The wall after the storm</p><cite>Jon Ebbe</cite>', 'Jon Ebbe'],
    [
      'with another language’s label',
      'The wall after the storm<span class="credit">Foto: Jon Ebbe</span>',
      'Jon Ebbe',
    ],
    ['behind a slash', 'The wall after the storm / AFP', 'AFP'],
    [
      'above it',
      '<span class="credit">Jon Ebbe/AFP</span><p>The wall after the storm</p>',
      'Jon Ebbe/AFP',
    ],
  ])('%s', (_, caption, credit) => {
    const article = parseFigure(`<figcaption>${caption}</figcaption>`)
    expect(figuresOf(article)).toEqual([`The wall after the storm | ${credit}`])
    expect(article.byline).toBeNull()
  })

  test('behind the last of two paragraphs', () => {
    const article = parseFigure(
      '<figcaption><p>The wall.</p><p>The sea.</p><cite>Jon Ebbe</cite></figcaption>',
    )
    expect(figuresOf(article)).toEqual(['The wall. | ', 'The sea. | Jon Ebbe'])
  })
})

describe('a figure’s caption stays as it is', () => {
  test('beside the credit of the next figure', () => {
    const article = parseFigure(
      '<figcaption>The wall</figcaption>',
      '<figure><img src="b.jpg"><figcaption><span class="credit">Jon Ebbe/AFP</span></figcaption></figure>',
    )
    expect(figuresOf(article)).toEqual(['The wall | ', '– | Jon Ebbe/AFP'])
  })

  test('with the title of a work in it', () => {
    const article = parseFigure('<figcaption>The wall in <cite>Salt and Sea</cite></figcaption>')
    expect(figuresOf(article)).toEqual(['The wall in Salt and Sea | '])
  })
})
