import { MOVED } from '../../parts/useGivingWay.ts'

/** What the window hears before the page is brought to another place than the reader's. */
export const LANDS = 'lands'

/**
 * Moves the page at once by so many pixels. Where it ends too early for that, it gets room at its
 * foot: the last line of a story can stand at the top of the window like any other. The room goes as
 * the reader leaves it.
 */
export function moveBy(by: number): void {
  const page = document.scrollingElement
  const main = document.getElementById('main')
  if (!page || !main) return
  giveRoom(main, Math.max(roomIn(main), roomNeeded(page, main, page.scrollTop + by)))
  window.scrollBy({ top: by, behavior: 'instant' })
  takeBack()
  window.addEventListener('scroll', takeBack, { passive: true })
  window.dispatchEvent(new Event(MOVED))
}

/** What lies below the window can go without moving a line. */
function takeBack() {
  const page = document.scrollingElement
  const main = document.getElementById('main')
  const room = main ? roomIn(main) : 0
  if (!page || !main || room === 0) return window.removeEventListener('scroll', takeBack)
  const needed = roomNeeded(page, main, page.scrollTop)
  if (needed < room) giveRoom(main, needed)
}

/** How much the page is too short for its window to begin so far down. */
function roomNeeded(page: Element, main: HTMLElement, top: number): number {
  const height = page.scrollHeight - roomIn(main)
  return Math.max(0, Math.ceil(top + page.clientHeight - height))
}

function roomIn(main: HTMLElement): number {
  return parseFloat(main.style.borderBottomWidth) || 0
}

function giveRoom(main: HTMLElement, room: number) {
  main.style.borderBottom = room > 0 ? `${room}px solid transparent` : ''
}
