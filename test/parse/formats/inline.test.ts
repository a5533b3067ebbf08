import { describe, expect, test } from 'vitest'
import { slice } from '../../../src/article/Span.ts'
import { readHtml } from '../../../src/parse/formats/readHtml.ts'
import { readMarkdown } from '../../../src/parse/formats/readMarkdown.ts'
import { parseArticle } from '../../../src/parse/parseArticle.ts'
import { checkArticle } from '../checkArticle.ts'
import { blocksOf, LEDE, NEXT } from '../story.ts'

const TOP = `# A wall for Sandport\n\n${LEDE}\n\n`
const HTML_TOP = `<h1>A wall for Sandport</h1><p>${LEDE}</p><p>${NEXT}</p>`

function articleOf({ text, hints }: ReturnType<typeof readMarkdown>) {
  const article = parseArticle(text, hints)
  expect(checkArticle(article, text)).toEqual([])
  const words = (span: { start: number; end: number }) => slice(text, span)
  return {
    article,
    links: (article.links ?? []).map((link) => [words(link), link.href]),
    emphasis: (article.emphasis ?? []).map((span) => [words(span), span.kind]),
    tables: article.blocks.flatMap((block) =>
      block.type === 'table' ? [block.rows.map((cells) => cells.map(words).join('|'))] : [],
    ),
  }
}

const markdown = (content: string) => articleOf(readMarkdown(`${TOP}${content}\n\n${NEXT}`))
const html = (content: string) => articleOf(readHtml(`${HTML_TOP}${content}<p>${NEXT}</p>`))

describe('links and emphasis stay', () => {
  test('in Markdown', () => {
    const { links, emphasis } = markdown(
      'The council said in [its **plan**](https://tern.example/plan) that it *must* pay [Ana Ruiz](mailto:ana@tern.example).',
    )
    expect(links).toEqual([
      ['its plan', 'https://tern.example/plan'],
      ['Ana Ruiz', 'mailto:ana@tern.example'],
    ])
    expect(emphasis).toEqual([
      ['plan', 'strong'],
      ['must', 'em'],
    ])
  })

  test('in a page, on its own site too', () => {
    const { links } = articleOf(
      readHtml(
        `<link rel="canonical" href="https://tern.example/wall">${HTML_TOP}<p>The council said in <a href="/plan">its plan</a> that it <i>must</i> pay for all of it.</p><p>${NEXT}</p>`,
      ),
    )
    expect(links).toEqual([['its plan', 'https://tern.example/plan']])
  })

  test.each([['javascript:alert(1)'], ['data:text/html,x'], ['#top'], ['ftp://tern.example']])(
    'what leads nowhere is words: %s',
    (href) => {
      const { links, article } = markdown(
        `The council said in [its plan](${href}) that it must pay.`,
      )
      expect(links).toEqual([])
      expect(article.text).toContain('in its plan that')
    },
  )

  test('the page around the story has none', () => {
    const menu = '<nav><a href="https://tern.example/x">Boats</a></nav>'
    expect(articleOf(readHtml(`${menu}${HTML_TOP}`)).links).toEqual([])
  })

  test('a file without markup says nothing of either', () => {
    expect(parseArticle(`A wall for Sandport\n\n${LEDE}`)).not.toHaveProperty('links')
  })
})

describe('tables stay', () => {
  test('in Markdown', () => {
    const { tables, links } = markdown(
      '| Crossing | 2026 |\n| --- | ---: |\n| **Harrow** | [9.10](https://tern.example) |\n| | 5 |',
    )
    expect(tables).toEqual([['Crossing|2026', 'Harrow|9.10', '|5']])
    expect(links).toEqual([['9.10', 'https://tern.example']])
  })

  test('in a page', () => {
    const { tables, article } = html(
      '<table><tr><th>Crossing</th><th>2026</th></tr><tr><td><p>Har<br>row</p></td><td>9.10</td></tr><tr><td></td><td>5</td></tr></table>',
    )
    expect(tables).toEqual([['Crossing|2026', 'Har row|9.10', '|5']])
    expect(article.blocks.find(({ type }) => type === 'table')).toMatchObject({ head: 1 })
  })

  test('but one that lays out a page is none', () => {
    const cell = `<td><p>${LEDE} ${NEXT}</p></td>`
    const { tables } = html(`<table><tr>${cell}${cell}</tr><tr>${cell}${cell}</tr></table>`)
    expect(tables).toEqual([])
  })

  test.each(['<ul><li>five</ul>', '<table><tr><td>five</table>', 'five<h2>six</h2>'])(
    'nor is one with %s in a cell',
    (inner) => {
      const row = `<tr><td>Harrow</td><td>${inner}</td></tr>`
      expect(html(`<table>${row}${row}</table>`).tables).toEqual([])
    },
  )

  test.each([['a | b\nc | d'], ['| a | b |'], ['a\n---']])('and this is none: %s', (content) => {
    expect(markdown(content).tables).toEqual([])
  })
})

test('the description and the title of a picture make one caption', () => {
  const { article } = markdown('![The ferry at dawn](a.jpg "Photo: Jon Ebbe/Tern News")')
  expect(blocksOf(article, 'caption')).toEqual(['The ferry at dawn\nPhoto: Jon Ebbe/Tern News'])
  expect(article.blocks.find(({ type }) => type === 'caption')).toMatchObject({
    credits: [{ name: 'Jon Ebbe/Tern News' }],
  })
})

test('who signs a quote in a page is whose words it is', () => {
  const { article } = html(
    '<blockquote><p>There is no bridge, and there will be none.</p><footer>— Ines Falk, mayor</footer></blockquote>',
  )
  expect(blocksOf(article, 'blockquote')).toHaveLength(2)
  expect(article.speakers.map(({ name }) => name)).toContain('Ines Falk')
})
