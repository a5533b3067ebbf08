import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/article/Article.ts'
import type { Span } from '../../../src/article/Span.ts'
import { parseArticle } from '../../../src/parse/parseArticle.ts'
import { hideUnseen } from '../../../src/parse/tokens/unseen.ts'
import { checkArticle } from '../checkArticle.ts'

const STORY = `Sandport mends its harbour wall

By Ana Ruiz

January 9, 2026

SANDPORT (AP) — The council of Sandport voted on Tuesday to mend the old harbour wall before the winter storms arrive.

“We have waited for eleven years,” said Mara Quill, the mayor, in a statement.

Boats in the harbour. Photo: Jon Ebbe / Tern News

What it costs

According to Tern News, the town “will pay half of it” this week. Representatives from the county did not immediately respond to a request for comment.

Leave a Reply
`

/** Without what nobody sees, and with every white space alike. */
function plain(words: string): string {
  return words.replace(/[\p{Cf}\s]+/gu, (gap) => (/\s/u.test(gap) ? ' ' : '')).trim()
}

/** Everything that was found, with the words in place of the spans. */
function findingsOf({ text, ...article }: Article): unknown {
  return wordsIn(article, text)
}

function wordsIn(value: unknown, text: string): unknown {
  if (typeof value === 'string') return plain(value)
  if (Array.isArray(value)) return value.map((one: unknown) => wordsIn(one, text))
  if (typeof value !== 'object' || value === null) return value
  const rest = Object.entries(value).filter(([key]) => key !== 'start' && key !== 'end')
  const found = rest.map(([key, inner]: [string, unknown]) => [key, wordsIn(inner, text)])
  const span = 'start' in value ? (value as Span) : null
  const words = span ? [['words', plain(text.slice(span.start, span.end))]] : []
  return Object.fromEntries([...found, ...words])
}

describe('a story is the same with', () => {
  const each = (change: (line: string) => string) => STORY.split('\n').map(change).join('\n')
  test.each([
    ['no-break spaces', STORY.replaceAll(' ', '\u00a0')],
    ['soft hyphens', STORY.replace(/([a-z]{3})([a-z]{3})/g, '$1\u00ad$2')],
    ['zero-width spaces between words', STORY.replaceAll(' ', ' \u200b')],
    ['zero-width joiners inside words', STORY.replace(/([a-z])([a-z]{3})/g, '$1\u200d$2')],
    ['bidi marks around lines', each((line) => line && `\u200e${line}\u200f`)],
    ['bidi isolates around quotes', STORY.replace(/“[^”]*”/g, (words) => `\u2068${words}\u2069`)],
    ['marks of byte order', STORY.replaceAll('\n\n', '\n\n\ufeff')],
    ['CRLF', STORY.replaceAll('\n', '\r\n')],
    ['CR', STORY.replaceAll('\n', '\r')],
  ])('%s', (_, text) => {
    const article = parseArticle(text)
    expect(article.text).toBe(text)
    expect(checkArticle(article, text)).toEqual([])
    expect(findingsOf(article)).toEqual(findingsOf(parseArticle(STORY)))
  })
})

describe('a star behind a name', () => {
  const whoSays = (name: string): string | undefined => {
    const text = STORY.replace('Mara Quill, the mayor,', name)
    const { quotes, speakers } = parseArticle(text)
    expect(checkArticle(parseArticle(text), text)).toEqual([])
    return speakers.find(({ id }) => id === quotes[0]?.speaker)?.name
  }

  test.each(['Hawa*', 'Hawa*, 24,', 'Hawa†', 'Hawa* and her son'])(
    'is no part of it: %s',
    (name) => {
      expect(whoSays(name)).toBe('Hawa')
    },
  )

  test.each(['*Hawa* said', 'F**k it', 'It got 5* and an A*.', 'the boat* sank', '**Hawa** said'])(
    'stays where it is something else: %s',
    (text) => {
      expect(hideUnseen(text)).toBe(null)
    },
  )
})

test('a line of nothing that is seen is kept in a block of its own', () => {
  const text = `${STORY}\n\u200b\u200b\n`
  expect(checkArticle(parseArticle(text), text)).toEqual([])
})

describe('whatever it is given, the parser answers', () => {
  test.each([
    ['one character', 'x'],
    ['ten megabytes in a line', 'word '.repeat(2_000_000)],
    ['a million blank lines', '\n'.repeat(1_000_000)],
    ['lone surrogates', 'A wall\ud800\n\nThe council\udc00 voted to mend it on Tuesday night.'],
    ['NUL characters', 'A wall\u0000\n\nThe council voted\u0000 to mend it on Tuesday night.'],
    ['nothing but marks nobody sees', '\u200b\u00ad'],
  ])('%s', (_, text) => {
    expect(checkArticle(parseArticle(text), text)).toEqual([])
  })

  test('with a sentence where there is nothing', () => {
    expect(parseArticle('\n'.repeat(1000)).problems.map(({ message }) => message)).toEqual([
      'There is no text here; an article needs a headline and a paragraph.',
    ])
  })
})

test('a line’s end that is letters now lies in the block before it, and in no other', () => {
  const text = `${STORY}\n03/04/202â€¨1\n\nIt votâ€‹ed.`
  expect(checkArticle(parseArticle(text), text)).toEqual([])
})
