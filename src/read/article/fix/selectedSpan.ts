import type { Article } from '../../../article/Article.ts'
import { type Block, contentOf } from '../../../article/Block.ts'
import { partsIn } from '../../../article/corrections/partsIn.ts'
import type { Span } from '../../../article/Span.ts'
import { wordsOf } from '../reading/storyWords.ts'

/** The words of the story that are selected on the page; null where none of it are. */
export function selectedSpan(article: Article, selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const shown = shownBlocks(article).filter(({ element }) => range.intersectsNode(element))
  const [first] = shown
  const last = shown.at(-1)
  if (!first || !last) return null
  const start = offsetAt(first, range.startContainer, range.startOffset) ?? first.content.start
  const end = offsetAt(last, range.endContainer, range.endOffset) ?? last.content.end
  const parts = start < end ? partsIn(article, [wholeWords(article.text, { start, end })]) : []
  const [opening] = parts
  const closing = parts.at(-1)
  return opening && closing ? { start: opening.start, end: closing.end } : null
}

/** A finger seldom meets the edge of a word. */
function wholeWords(text: string, { start, end }: Span): Span {
  const before = LAST_LETTERS.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))
  const after = FIRST_LETTERS.exec(text.slice(end, end + LONGEST_WORD))
  const opensInside = LETTER.test(text.charAt(start))
  const closesInside = LETTER.test(text.charAt(end - 1))
  return {
    start: start - (opensInside ? (before?.[0].length ?? 0) : 0),
    end: end + (closesInside ? (after?.[0].length ?? 0) : 0),
  }
}

const LONGEST_WORD = 40
const LETTER = /[\p{L}\p{N}]/u
const LAST_LETTERS = /[\p{L}\p{N}]{0,40}$/u
const FIRST_LETTERS = /^[\p{L}\p{N}]{0,40}/u

type ShownBlock = { readonly element: Element; readonly content: Span }

/** Every block whose words are on the page has its place in its id: `b1204`. */
function shownBlocks({ text, blocks }: Article): readonly ShownBlock[] {
  const byId = new Map(blocks.map((block) => [`b${block.start}`, block]))
  return [...document.querySelectorAll('.story [id^="b"]')].flatMap((element) => {
    const block = byId.get(element.id)
    const content = block && wordsShown(text, block)
    return content ? [{ element, content }] : []
  })
}

function wordsShown(text: string, block: Block): Span | null {
  return block.type === 'caption' ? block.caption : contentOf(text, block)
}

/** How far into the text a place of the page is; null where it lies outside the block. */
function offsetAt({ element, content }: ShownBlock, node: Node, offset: number): number | null {
  if (!element.contains(node)) return null
  const before = document.createRange()
  before.setStart(element, 0)
  before.setEnd(node, offset)
  let length = 0
  for (const words of wordsOf(element)) {
    if (words === node) length += offset
    else if (before.comparePoint(words, words.length) <= 0) length += words.length
  }
  return Math.min(content.start + length, content.end)
}
