import type { Article } from '../../article/Article.ts'
import { contentOf } from '../../article/Block.ts'
import { type Quote, partsOf } from '../../article/Quote.ts'
import { contains, slice } from '../../article/Span.ts'
import { oneLine } from '../../article/Summary.ts'
import { withoutMarks } from './marks.ts'

/**
 * Where a quote stands at its publisher: the story's address and a text fragment that browsers
 * scroll to and mark. Null where the file gives no address.
 *
 *     https://tern.example/wall#:~:text=we%20have%20waited,long%20enough
 */
export function publisherAddress(article: Article, quote: Quote): string | null {
  if (!article.url) return null
  const url = slice(article.text, article.url)
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${textFragment(article, quote)}`
}

/**
 * A browser takes the first place where the start stands, and the first end after it. So both grow
 * until that is the quote's place; words that stand earlier too are told by the words before them.
 */
function textFragment({ text, blocks }: Article, quote: Quote): string {
  const parts = partsOf(quote)
  const wordsOf = parts.map((part) => trimPunctuation(withoutMarks(oneLine(slice(text, part)))))
  const first = wordsOf[0]?.split(' ') ?? []
  const last = wordsOf.at(-1)?.split(' ') ?? []
  const start = parts[0]?.start ?? quote.start
  const block = blocks.find((block) => contains(block, { start, end: start }))
  const lead = block ? text.slice(contentOf(text, block).start, start) : ''
  const before = oneLine(text.slice(0, start)).toLowerCase()

  if (parts.length === 1 && first.length <= SHORT && !/[\r\n]/u.test(slice(text, quote))) {
    return prefixed(before, lead, first.join(' '))
  }
  const opening = grow(FEWEST, Math.min(MOST, first.length), (count) => {
    const words = first.slice(0, count).join(' ')
    return before.includes(words.toLowerCase()) ? null : words
  })
  const from = opening ?? first.slice(0, MOST).join(' ')
  const whole = oneLine(text.slice(start, parts.at(-1)?.end ?? quote.end)).toLowerCase()
  const ending = grow(FEWEST, Math.min(MOST, last.length), (count) => {
    const words = last.slice(-count).join(' ')
    const place = whole.indexOf(words.toLowerCase(), from.length)
    return place >= 0 && place === whole.lastIndexOf(words.toLowerCase()) ? words : null
  })
  // Start and end would meet in the words: they are taken whole.
  if (ending === null) return prefixed(before, lead, first.join(' '))
  return `${prefixed(before, lead, from)},${encode(ending)}`
}

/** Words in a row up to which a quote is searched for whole. */
const SHORT = 8
const FEWEST = 3
const MOST = 12
const WORDS_BEFORE = 4

function grow(fewest: number, most: number, take: (count: number) => string | null): string | null {
  for (let count = Math.min(fewest, most); count <= most; count++) {
    const words = take(count)
    if (words !== null) return words
  }
  return null
}

/** The words, with those before them where the same words stand earlier in the story. */
function prefixed(before: string, lead: string, words: string): string {
  if (!before.includes(words.toLowerCase())) return encode(words)
  const leading = trimPunctuation(oneLine(lead)).split(' ').slice(-WORDS_BEFORE).join(' ')
  return leading === '' ? encode(words) : `${encode(leading)}-,${encode(words)}`
}

/** A fragment begins and ends at a word. */
function trimPunctuation(words: string): string {
  return words.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]+$/u, '')
}

/** Hyphens and commas are the fragment's own marks, so they are written as numbers too. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D')
}
