import { findPiece, findSign } from './findMark.ts'

/** A second, about; a slow phone shows fewer frames in it. */
const MOST_FRAMES = 60
/** So many frames without a move, and the page has settled. */
const STILL = 6

/** Brings a mark below the masthead as soon as it stands on the page, and the keyboard to it. */
export function arriveAtMark(id: string): void {
  requestAnimationFrame(() => keepInView(() => findPiece(id), MOST_FRAMES))
  requestAnimationFrame(() => focusSoon(() => findSign(id), MOST_FRAMES))
}

export function arriveAtOrphan(id: string): void {
  const find = () => document.querySelector<HTMLElement>(`[data-orphan="${id}"]`)
  requestAnimationFrame(() => keepInView(find, MOST_FRAMES))
  requestAnimationFrame(() => focusSoon(find, MOST_FRAMES))
}

/** The browser may move the page meanwhile, and what stands above may still grow. */
function keepInView(find: () => HTMLElement | null, frames: number, still = 0) {
  const place = find()?.getBoundingClientRect()
  const line = innerHeight / 4
  const away = place ? place.top - line : 0
  if (place && Math.abs(away) > 2) window.scrollBy({ top: away, behavior: 'instant' })
  const moved = place && Math.abs(away) > 2 && (away < 0 ? scrollY > 0 : !isAtFoot())
  const settled = place && !moved ? still + 1 : 0
  if (settled < STILL && frames > 0)
    requestAnimationFrame(() => keepInView(find, frames - 1, settled))
}

function isAtFoot(): boolean {
  return scrollY + innerHeight >= document.documentElement.scrollHeight - 2
}

function focusSoon(find: () => HTMLElement | null, frames: number) {
  const place = find()
  if (place) place.focus({ preventScroll: true })
  else if (frames > 0) requestAnimationFrame(() => focusSoon(find, frames - 1))
}
