import type { Article } from '../../../article/Article.ts'
import { headlineOf } from '../../../article/Summary.ts'
import { ANCHOR_LENGTH, savePlace } from '../../../library/places.ts'
import { READ_LINE } from './readLine.ts'

/** Keeps the place that the reader has come to in a story, now and until the story is left. */
export function keepPlace(slug: string, article: Article, left: AbortSignal): void {
  followReader(left, (offset) => {
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
function followReader(left: AbortSignal, onPlace: (offset: number) => void): void {
  if (left.aborted) return
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = () => {
    const offset = offsetInView()
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

/** The block under the masthead, and how far into it the window has come, as an offset of the text. */
function offsetInView(): number | null {
  const blocks = [...document.querySelectorAll<HTMLElement>('main .body > [id^=b]')]
  const block = blocks.find((block) => block.getBoundingClientRect().bottom > READ_LINE)
  const last = blocks.at(-1)
  if (!last) return null
  if (!block || isAtFoot()) return startOf(last) + (last.textContent?.length ?? 0)
  const { top, height } = block.getBoundingClientRect()
  const part = Math.min(1, Math.max(0, (READ_LINE - top) / height))
  return startOf(block) + Math.floor(part * (block.textContent?.length ?? 0))
}

function isAtFoot(): boolean {
  const { scrollHeight } = document.documentElement
  return window.scrollY > 0 && window.scrollY + window.innerHeight >= scrollHeight - 2
}

function startOf(block: HTMLElement): number {
  return Number(block.id.slice(1))
}

/** Brings the block at an offset below the masthead, as far in as the reader was, and the keyboard too. */
export function goToPlace(offset: number) {
  const blocks = [...document.querySelectorAll<HTMLElement>('main .body > [id^=b]')]
  const block = blocks.findLast((block) => startOf(block) <= offset) ?? blocks[0]
  if (!block) return
  const { top, height } = block.getBoundingClientRect()
  const part = (offset - startOf(block)) / Math.max(1, block.textContent?.length ?? 1)
  window.scrollBy(0, top + part * height - READ_LINE)
  block.tabIndex = -1
  block.focus({ preventScroll: true })
}
