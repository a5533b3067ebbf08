import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../src/parse/formats/readMarkdown.ts'
import { parseArticle } from '../../../src/parse/parseArticle.ts'
import { checkArticle } from '../checkArticle.ts'
import { wordsOf } from '../story.ts'

const STORY = readFileSync(fileURLToPath(new URL('pages/harbour-wall.md', import.meta.url)), 'utf8')

function parseMarkdown(content: string) {
  const { text, hints } = readMarkdown(content)
  const article = parseArticle(text, hints)
  expect(checkArticle(article, text)).toEqual([])
  return article
}

describe('a story in Markdown', () => {
  const article = parseMarkdown(STORY)

  test('has the blocks that its marks make', () => {
    expect(article.blocks.map(({ type }) => type)).toEqual([
      'frontMatter',
      'headline',
      'caption',
      'paragraph',
      'paragraph',
      'subheading',
      'paragraph',
      'listItem',
      'listItem',
      'blockquote',
      'divider',
      'paragraph',
    ])
    expect(wordsOf(article, article.headline)).toBe('Sandport mends its harbour wall')
  })

  test('shows no mark that makes something', () => {
    expect(article.text.slice(article.blocks[1]?.start)).not.toMatch(/[#_[\]>]|https|!\[/)
  })

  test('knows what its front matter tells', () => {
    expect(article.lang).toBe('en-GB')
    expect(article.published?.iso).toBe('2026-11-20')
    expect(wordsOf(article, article.url)).toBe('https://tern.example/2026/harbour-wall')
    expect(wordsOf(article, article.licence)).toBe('CC BY 4.0')
  })

  test('keeps where its links lead', () => {
    const { text, hints } = readMarkdown(STORY)
    expect(hints?.links.map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([
      ['Sandport', 'https://sandport.example'],
    ])
  })
})

describe('what a page of Markdown shows', () => {
  test.each([
    ['a soft break is a space', 'One\ntwo', 'One two'],
    ['a hard break ends a line', 'One\\\ntwo', 'One\ntwo'],
    ['items of a tight list touch', '- One\n- two', 'One\ntwo'],
    ['an ordered list has its numbers', '3. One\n4. two', '3. One\n4. two'],
    ['emphasis is words', '*One* **two** `three`', 'One two three'],
    ['references are words', '[One][x] two\n\n[x]: https://tern.example', 'One two'],
    ['an escaped mark is a letter', '\\# One \\*two\\*', '# One *two*'],
    ['entities are letters', 'caf&eacute; &amp; bar', 'café & bar'],
    ['HTML shows its words', '<div class="x">One <b>two</b></div>', 'One two'],
    ['HTML hides what a page hides', 'One<!-- no --> two<script>x()</script>', 'One twox()'],
    ['a picture shows its description and title', '![One](a.jpg "Two")', 'One\nTwo'],
    ['a picture without words shows nothing', 'One\n\n![](a.jpg)', 'One'],
    ['no mark at all', 'Snow, 2 * 3, a_b', 'Snow, 2 * 3, a_b'],
  ])('%s', (_, content, text) => expect(readMarkdown(content).text).toBe(text))
})

test('a wrong value in the front matter is named with its line', () => {
  const { problems } = parseMarkdown('---\ntitle: Wall\ndate: soon\n---\n\nThe wall fell at noon.')
  expect(problems.map(({ message }) => message)).toContain(
    'Line 3: “soon” is not a date; write it as 2021-01-09 or January 9, 2021.',
  )
})

test.each([
  ['a million brackets', '['.repeat(100_000)],
  ['quotes a hundred deep', '> '.repeat(100)],
  ['a file far longer than a story', 'word '.repeat(300_000)],
])('%s is read as plain text, and that is said', (_, content) => {
  expect(readMarkdown(content)).toEqual({
    text: content,
    hints: null,
    notes: [{ code: 'unreadMarkup', message: expect.stringContaining('read as plain text') }],
  })
})

test('nothing that a reader sees is lost', () => {
  const word = fc.stringMatching(/^[a-zé]{1,8}$/)
  const line = fc.tuple(
    fc.constantFrom('', '# ', '## ', '- ', '> ', '1. ', '**', '[', '    ', '\n', '![', '`'),
    word,
    fc.constantFrom('', '**', '](/x)', '`', '  ', '\\'),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const { text, hints } = readMarkdown(lines.map((parts) => parts.join('')).join('\n'))
      let at = 0
      for (const [, word] of lines) {
        at = text.indexOf(word, at)
        expect(at).toBeGreaterThanOrEqual(0)
        at += word.length
      }
      expect(checkArticle(parseArticle(text, hints), text)).toEqual([])
    }),
    { numRuns: 300 },
  )
})
