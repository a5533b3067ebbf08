import type { Article } from '../../../article/Article.ts'
import { contentOf } from '../../../article/Block.ts'
import { type Span, contains } from '../../../article/Span.ts'

/** What stands in a block and isn't of the text: badges and signs. */
const NOT_OF_THE_TEXT = '.badge, .card, .sr-only, .note-sign'

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

/** The pieces of text that a part of the page shows, without what isn't of the text. */
export function* wordsOf(shown: Element): Generator<Text> {
  const words = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.closest(NOT_OF_THE_TEXT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    if (node instanceof Text && node.length > 0) yield node
  }
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
