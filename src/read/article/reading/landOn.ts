import type { Article } from '../../../article/Article.ts'
import type { Quote } from '../../../article/Quote.ts'
import { evidenceOf } from '../cutText.ts'
import { LANDS, moveBy } from './moveBy.ts'
import { topOf } from './textPlaces.ts'

/** A second, about; a slow phone shows fewer frames in it. */
const MOST_FRAMES = 60
/** So many frames without a move, and the page has settled. */
const STILL = 6
/** Whoever does one of these goes their own way. */
const OWN_WAYS = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const

/**
 * Brings a quote below the masthead, at the same height every time: the first line of its paragraph,
 * so that the words which name the speaker are in view with it. It does so as soon as the quote stands
 * in the view that the reader chose, and again where the browser moves the page below it.
 */
export function landOn(article: Article, quote: Quote, inDigest: boolean): void {
  const gone = new AbortController()
  const options = { passive: true, capture: true, signal: gone.signal }
  for (const type of OWN_WAYS) window.addEventListener(type, () => gone.abort(), options)

  function look(frames: number, still: number) {
    if (gone.signal.aborted) return
    const words = wordsOnPage(quote.id, inDigest)
    const moved = words !== null && land(article, quote, words)
    const settled = words && !moved ? still + 1 : 0
    if (settled < STILL && frames > 0) requestAnimationFrame(() => look(frames - 1, settled))
    else gone.abort()
  }

  // The browser's own way to the address comes first.
  requestAnimationFrame(() => look(MOST_FRAMES, 0))
}

function wordsOnPage(id: string, inDigest: boolean): Element | null {
  const all = [...document.querySelectorAll(`main [data-quote="${id}"]`)]
  const here = all.filter((words) => (words.closest('.digest') !== null) === inDigest)
  return here.find((words) => words.getClientRects().length > 0) ?? null
}

/** Tells whether the page had to move. */
function land(article: Article, quote: Quote, words: Element): boolean {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement)
  const room = window.innerHeight - parseFloat(scrollPaddingTop) - parseFloat(scrollPaddingBottom)
  const by = firstLine(article, quote, words, room) - parseFloat(scrollPaddingTop)
  // At its top a page can't go further up.
  if (Math.abs(by) < 1 || (by < 0 && window.scrollY < 1)) return false
  window.dispatchEvent(new Event(LANDS))
  moveBy(by)
  return true
}

/** The paragraph's; in one that is taller than the window the line that names the speaker, or the quote's. */
function firstLine(article: Article, quote: Quote, words: Element, room: number): number {
  const quoted = words.getBoundingClientRect()
  const block = words.closest('.entry, [id^=b]')?.getBoundingClientRect()
  const named = evidenceOf(quote).map(({ start }) => topOf(article, start) ?? quoted.top)
  const tops = [block?.top ?? quoted.top, Math.min(quoted.top, ...named)]
  return tops.find((top) => quoted.bottom - top <= room) ?? quoted.top
}
