import type { Article } from '../../../article/Article.ts'
import { contentOf } from '../../../article/Block.ts'
import { READ_LINE } from './readLine.ts'
import { wordsOf } from './storyWords.ts'

/** A place in the text, and how far down the window its line stands, in CSS pixels. */
export type Line = { readonly offset: number; readonly top: number }

/** The line that is read now: the first one below the masthead; null where the page has no text. */
export function lineInView(article: Article): Line | null {
  const block = blockInView()
  return block && lineAt(article, block, READ_LINE)
}

/** The line of a block that stands at a height of the window. */
export function lineAt(article: Article, block: HTMLElement, height: number): Line | null {
  const start = startsOf(article)(block)
  return start === null ? null : lineIn({ shown: block, start }, height)
}

/** How far down the window the line with this place of the text stands; null where it isn't shown. */
export function topOf(article: Article, offset: number): number | null {
  const part = partWith(article, offset) ?? partNear(article, offset)
  return part && topIn(part, Math.max(0, offset - part.start))
}

/** The block that has this place of the text, where the page shows it as the story does. */
function partWith({ text, blocks }: Article, offset: number): Part | null {
  const block = blocks.findLast(({ start }) => start <= offset)
  const shown = block && document.getElementById(`b${block.start}`)
  if (!shown || shown.getClientRects().length === 0) return null
  const part = { shown, start: contentOf(text, block).start }
  return has(part, offset) ? part : null
}

/** What of the page stands nearest to this place of the text. */
function partNear(article: Article, offset: number): Part | null {
  const startOf = startsOf(article)
  const shown = stretches()
  // Between the story and its quotes there is a moment without either.
  if (!shown.some((stretch) => stretch.matches('.body'))) return null
  const parts = shown.flatMap((stretch) =>
    blocksIn(stretch).flatMap((shown) => {
      const start = startOf(shown)
      return start === null ? [] : [{ shown, start }]
    }),
  )
  // Key points stand above a caption that the text has before them.
  parts.sort((one, other) => one.start - other.start)
  const before = parts.findLast(({ start }) => start <= offset)
  // Of the quotes alone the one that follows is nearest to what stands between two of them.
  if (before && has(before, offset)) return before
  return parts.find(({ start }) => start > offset) ?? before ?? null
}

/** The first block that reaches below the masthead, or the last one there is. */
export function blockInView(): HTMLElement | null {
  const shown = stretches()
  for (const stretch of shown.filter(isBelow)) {
    const block = blocksIn(stretch).find(isBelow)
    if (block) return block
  }
  // Nothing is laid out in a moment between two views.
  const last = shown.at(-1) ?? [...document.querySelectorAll('main .body')].at(-1)
  return last ? (blocksIn(last).at(-1) ?? null) : null
}

function isBelow(shown: Element): boolean {
  return shown.getBoundingClientRect().bottom > READ_LINE
}

/**
 * The head and the stretches of the story, or of its quotes, as the reader sees it. To ask for the
 * place of a block alone would have the browser lay out whatever far stretch it stands in.
 */
function stretches(): readonly Element[] {
  const all = [...document.querySelectorAll('main article > header, main .body')]
  return all.filter((stretch) => stretch.getClientRects().length > 0)
}

function blocksIn(stretch: Element): readonly HTMLElement[] {
  return [...stretch.querySelectorAll<HTMLElement>('[id^=b], [data-from]')]
}

/** A part of the page that shows the text from `start` on, character by character. */
type Part = { readonly shown: Element; readonly start: number }

function has(part: Part, offset: number): boolean {
  return part.start <= offset && offset < part.start + lengthOf(part)
}

function startsOf({ text, blocks }: Article): (shown: HTMLElement) => number | null {
  const starts = new Map<string, number>(
    blocks.map((block) => [`b${block.start}`, contentOf(text, block).start]),
  )
  return ({ id, dataset }) => {
    const from = dataset['from']
    return from === undefined ? (starts.get(id) ?? null) : Number(from)
  }
}

/** The first line of a part that reaches below a height. */
function lineIn(part: Part, height: number): Line | null {
  let [low, high] = [0, Math.max(0, lengthOf(part) - 1)]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rectAt(part.shown, middle)?.bottom ?? 0) > height) high = middle
    else low = middle + 1
  }
  const top = topIn(part, low)
  return top === null ? null : { offset: part.start + low, top }
}

function topIn({ shown }: Part, place: number): number | null {
  return (rectAt(shown, place) ?? shown.getBoundingClientRect()).top
}

function lengthOf({ shown }: Part): number {
  let length = 0
  for (const node of wordsOf(shown)) length += node.length
  return length
}

/** Where a character of a part stands in the window. */
function rectAt(shown: Element, place: number): DOMRect | null {
  let left = place
  let last: Text | null = null
  for (const node of wordsOf(shown)) {
    if (left < node.length) return rectOf(node, left)
    left -= node.length
    last = node
  }
  return last && rectOf(last, last.length - 1)
}

function rectOf(node: Text, at: number): DOMRect {
  const range = document.createRange()
  range.setStart(node, at)
  range.setEnd(node, at + 1)
  // A space where a line is broken has no box of its own.
  return [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect()
}
