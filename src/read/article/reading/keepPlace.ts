import type { Article } from '../../../article/Article.ts'
import { headlineOf } from '../../../article/Summary.ts'
import { ANCHOR_LENGTH, savePlace } from '../../../library/places.ts'
import { moveBy } from './moveBy.ts'
import { READ_LINE } from './readLine.ts'
import { blockInView, lineInView, topOf } from './textPlaces.ts'

/** Keeps the place that the reader has come to in a story, now and until the story is left. */
export function keepPlace(slug: string, article: Article, left: AbortSignal): void {
  followReader(article, left, (offset) => {
    savePlace(slug, {
      offset,
      words: article.text.slice(offset, offset + ANCHOR_LENGTH),
      percent: percentOf(article.blocks, offset),
      headline: headlineOf(article),
      at: Date.now(),
    })
  })
}

type Part = { readonly start: number; readonly end: number; readonly type: string }

/** How much of what is read lies before an offset; residue isn't read. */
function percentOf(blocks: readonly Part[], offset: number): number {
  const read = blocks.filter(({ type }) => type !== 'residue' && type !== 'frontMatter')
  const all = read.reduce((sum, { start, end }) => sum + end - start, 0)
  const done = read.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, offset) - start),
    0,
  )
  return all === 0 ? 0 : (100 * done) / all
}

/** Milliseconds between two places that are kept while the page moves. */
const PAUSE = 150

/** Tells the offset that the reader has come to, when the page has stood for a moment and at its end. */
function followReader(
  article: Article,
  left: AbortSignal,
  onPlace: (offset: number) => void,
): void {
  if (left.aborted) return
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = () => {
    const offset = offsetInView(article)
    if (offset !== null) onPlace(offset)
  }
  const onScroll = () => {
    clearTimeout(timer)
    timer = setTimeout(tell, PAUSE)
  }
  const onHide = () => document.visibilityState === 'hidden' && tell()
  window.addEventListener('scroll', onScroll, { passive: true, signal: left })
  document.addEventListener('visibilitychange', onHide, { signal: left })
  left.addEventListener('abort', () => clearTimeout(timer))
  onScroll()
}

/**
 * The place in the story that the reader has come to. Whoever goes back to the headline has come to no
 * other place: what is kept stays.
 */
function offsetInView(article: Article): number | null {
  const last = article.blocks.findLast(({ start }) => document.getElementById(`b${start}`))
  if (last && isAtFoot()) return last.end
  return blockInView()?.closest('.body') ? (lineInView(article)?.offset ?? null) : null
}

function isAtFoot(): boolean {
  const { scrollHeight } = document.documentElement
  return window.scrollY > 0 && window.scrollY + window.innerHeight >= scrollHeight - 2
}

/** Brings the line at an offset below the masthead, and the keyboard to its block. */
export function goToPlace(article: Article, offset: number) {
  const top = topOf(article, offset)
  if (top === null) return
  moveBy(top - READ_LINE)
  const block = blockInView()
  if (!block) return
  block.tabIndex = -1
  block.focus({ preventScroll: true })
}
