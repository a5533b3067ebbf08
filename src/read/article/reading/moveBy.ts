import { MOVED } from '../../parts/useGivingWay.ts'

/** What the window hears before the page is brought to another place than the reader's. */
export const LANDS = 'lands'

/**
 * Moves the page at once by so many pixels. Where it ends too early for that, it gets room at its
 * foot: the last line of a story can stand at the top of the window like any other.
 */
export function moveBy(by: number): void {
  const page = document.scrollingElement
  const main = document.getElementById('main')
  if (!page || !main) return
  const missing = page.scrollTop + by - (page.scrollHeight - page.clientHeight)
  if (missing > 0) {
    const { paddingBottom } = getComputedStyle(main)
    main.style.paddingBottom = `${parseFloat(paddingBottom) + missing}px`
  }
  window.scrollBy({ top: by, behavior: 'instant' })
  window.dispatchEvent(new Event(MOVED))
}
