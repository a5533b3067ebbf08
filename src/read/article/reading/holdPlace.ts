import type { Article } from '../../../article/Article.ts'
import type { SettingsStore } from '../../../library/settings.ts'
import { type Line, lineAt, lineInView, topOf } from './textPlaces.ts'
import { clearCards } from './clearCards.ts'
import { LANDS, moveBy } from './moveBy.ts'
import { viewFirst } from './viewFirst.ts'

/** Milliseconds without scrolling, and the page has come to rest. */
const REST = 120
/** A line that moves less has not moved, in CSS pixels. */
const STILL = 1

/**
 * Keeps the line that is read where it is while the page around it takes another shape: another size
 * of letters, just the quotes, a window turned on its side, a font that comes late. After a tap in
 * the text it is the line that was tapped. Until `left`.
 */
export function holdPlace(
  article: Article,
  settings: SettingsStore | null,
  left: AbortSignal,
): void {
  const options = { passive: true, capture: true, signal: left }
  const main = document.getElementById('main')
  let held: Line | null = null
  let moving = true
  let shape = shapeOf(main)
  let timer: ReturnType<typeof setTimeout> | undefined
  const showInView = viewFirst(left)

  function keep(line: Line | null) {
    clearTimeout(timer)
    moving = false
    held = line
  }

  /** Who is at the top stays at the top. */
  const take = () => keep(window.scrollY > 0 ? lineInView(article) : null)
  const takeAtRest = () => {
    if (moving) take()
  }

  /** How far the line has moved; null where nothing is held, or just now not on the page. */
  function wayOff(): number | null {
    const top = moving || !held ? null : topOf(article, held.offset)
    return top === null || !held ? null : top - held.top
  }

  function hold() {
    shape = shapeOf(main)
    const by = wayOff()
    if (by !== null && Math.abs(by) >= STILL) moveBy(by)
  }

  function onScroll() {
    // The browser may have moved a page that has become shorter, and not the reader.
    if (shapeOf(main) !== shape) hold()
    const by = wayOff()
    if (by !== null && Math.abs(by) < 2 * STILL) return
    if (by === null && held && !moving) return
    letGo()
  }

  function letGo() {
    moving = true
    clearTimeout(timer)
    timer = setTimeout(take, REST)
  }

  function onTap({ target, clientY, detail }: MouseEvent) {
    const tapped = target instanceof Element ? target : null
    const block = tapped?.closest<HTMLElement>('main [id^=b], main [data-from]')
    // What opens in a card opens below the tap: the text that follows makes room for it.
    if (!block && tapped?.closest('.card, main .body')) keep(null)
    if (!tapped || !block) return
    // A click by keyboard has no place of its own.
    const height = detail > 0 ? clientY : tapped.getBoundingClientRect().top + 1
    keep(lineAt(article, block, height))
  }

  take()
  window.addEventListener('scroll', onScroll, options)
  window.addEventListener(LANDS, letGo, options)
  document.addEventListener('keydown', takeAtRest, options)
  document.addEventListener('pointerdown', takeAtRest, options)
  document.addEventListener('click', onTap, options)
  document.fonts.addEventListener('loadingdone', hold, { signal: left })
  // Where the look has changed, that was seen in this very frame.
  const observer = new ResizeObserver(() => shapeOf(main) !== shape && hold())
  if (main) {
    observer.observe(main)
    // As no line moves for a card, the bars do.
    clearCards(main, left)
  }
  const unsubscribe = settings?.subscribe(() => {
    showInView()
    // Lines may be broken elsewhere on a page that stays as tall as it was.
    requestAnimationFrame(hold)
  })
  left.addEventListener('abort', () => {
    clearTimeout(timer)
    observer.disconnect()
    unsubscribe?.()
  })
}

function shapeOf(main: HTMLElement | null): string {
  return `${main?.offsetWidth} ${main?.offsetHeight}`
}
