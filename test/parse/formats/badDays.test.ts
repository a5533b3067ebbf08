import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../src/parse/formats/readHtml.ts'
import { readMarkdown } from '../../../src/parse/formats/readMarkdown.ts'
import { readPlain } from '../../../src/parse/formats/readPlain.ts'
import { parseArticle } from '../../../src/parse/parseArticle.ts'
import type { Article } from '../../../src/article/Article.ts'

const BODY = [
  'The council said on Monday that the wall of the old harbour was lost.',
  'It fell last week, and “we go on,” said Ana Ruiz.',
]
const PARAGRAPHS = BODY.map((words) => `<p>${words}</p>`).join('')

/** The same day by each way in which a story can give one. */
const WAYS: Readonly<Record<string, (day: string) => Article>> = {
  'an element': (day) =>
    html(`<h1>Harbour wall lost</h1><p><time datetime="${day}">Monday</time></p>${PARAGRAPHS}`),
  'linked data': (day) =>
    html(
      `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${day}"}</script>` +
        `<h1>Harbour wall lost</h1>${PARAGRAPHS}`,
    ),
  'a meta tag': (day) =>
    html(
      `<meta property="article:published_time" content="${day}"><h1>Harbour wall lost</h1>${PARAGRAPHS}`,
    ),
  'front matter': (day) => {
    const { text, hints } = readMarkdown(
      `---\ntitle: Harbour wall lost\ndate: ${day}\n---\n${BODY.join('\n\n')}`,
    )
    return parseArticle(text, hints)
  },
  'the text': (day) =>
    parseArticle(
      readPlain(`Harbour wall lost\n\nPublished ${day}\n\n${BODY.join('\n\n')} It was ${day}.`)
        .text,
    ),
}

function html(content: string): Article {
  const { text, hints } = readHtml(content)
  return parseArticle(text, hints)
}

describe.each(Object.entries(WAYS))('in %s', (_, read) => {
  test.each(['0000-00-00', '2026-99-99', '2026-02-30', '0000-01-01', '2026-03-02T25:61:61'])(
    '%s is no day, and nothing rests on it',
    (day) => {
      const { published, dates } = read(day)
      expect(published).toBeNull()
      expect(dates).toEqual([])
    },
  )

  test('2026-03-02 is one', () => {
    const { published, dates } = read('2026-03-02')
    expect(published?.iso).toBe('2026-03-02')
    expect(dates).toContainEqual(expect.objectContaining({ from: '2026-02-23', to: '2026-03-01' }))
  })
})
