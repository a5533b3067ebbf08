import type { Article } from '../../../article/Article.ts'
import { contentOf } from '../../../article/Block.ts'
import { type Span, contains } from '../../../article/Span.ts'
import { wordsOf } from './storyWords.ts'

/**
 * The words at a span as a range of the page; null where they aren't shown. The words of a block on
 * the page are those of the text, character by character.
 */
export function rangeOf(article: Article, span: Span): Range | null {
  const block = article.blocks.find((block) => contains(block, span))
  const shown = block && document.getElementById(`b${block.start}`)
  if (!block || !shown) return null
  const from = contentOf(article.text, block).start
  const range = document.createRange()
  let at = from
  let begun = false
  for (const node of wordsOf(shown)) {
    const { length } = node
    if (!begun && span.start < at + length) {
      range.setStart(node, Math.max(0, span.start - at))
      begun = true
    }
    if (begun && span.end <= at + length) {
      range.setEnd(node, span.end - at)
      return range
    }
    at += length
  }
  return null
}

/**
 * Paints words of the page without changing it, under a name that the style sheet knows; null takes
 * the paint away. Where the browser can't paint, nothing happens.
 */
export function paint(name: string, range: Range | null): void {
  if (!('highlights' in CSS)) return
  if (range) CSS.highlights.set(name, new Highlight(range))
  else CSS.highlights.delete(name)
}
