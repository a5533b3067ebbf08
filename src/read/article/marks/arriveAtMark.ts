import { findNote, findPiece, findSign, findStep } from './findMark.ts'

/** A second, about; a slow phone shows fewer frames in it. */
const MOST_FRAMES = 60
/** So many frames without a move, and the page has settled. */
const STILL = 6

type Step = 'before' | 'after' | null

/**
 * Brings a mark below the masthead as soon as it stands on the page, and the keyboard to it; where it
 * came by a step, to the button for the next one.
 */
export function arriveAtMark(id: string, step: Step = null): void {
  const moved = readerMoves()
  requestAnimationFrame(() => keepInView(() => findPiece(id), moved, MOST_FRAMES))
  const find = () => (step ? findStep('.mark-card', step) : findSign(id))
  requestAnimationFrame(() => focusSoon(find, MOST_FRAMES))
}

/** Brings a note on a quote or a speaker into view where it is written, and the keyboard to it. */
export function arriveAtNote(id: string, step: Step): void {
  const find = () => (step ? findStep(`[data-note="${id}"]`, step) : findNote(id))
  const moved = readerMoves()
  requestAnimationFrame(() =>
    focusSoon(find, MOST_FRAMES, (field) => follow(() => showNote(field), moved, SLIDING)),
  )
}

/** Whom it is on, as far as there is room for both. */
function showNote(field: HTMLElement) {
  const note = field.closest<HTMLElement>('[data-note]')
  for (const part of [note?.closest('.person'), note]) part?.scrollIntoView({ block: 'nearest' })
}

export function arriveAtOrphan(id: string): void {
  const find = () => document.querySelector<HTMLElement>(`[data-orphan="${id}"]`)
  const moved = readerMoves()
  requestAnimationFrame(() => keepInView(find, moved, MOST_FRAMES))
  requestAnimationFrame(() => focusSoon(find, MOST_FRAMES))
}

let arrival = new AbortController()

/** Aborted as soon as the reader moves the page, or goes to another mark: nothing moves it against them. */
function readerMoves(): AbortSignal {
  arrival.abort()
  const mine = new AbortController()
  arrival = mine
  for (const event of ['wheel', 'touchstart', 'keydown'])
    addEventListener(event, () => mine.abort(), { passive: true, signal: mine.signal })
  return mine.signal
}

/** The browser may move the page meanwhile, and what stands above may still grow. */
function keepInView(find: () => HTMLElement | null, moved: AbortSignal, frames: number, still = 0) {
  if (moved.aborted) return
  const place = find()?.getBoundingClientRect()
  const line = innerHeight / 4
  const away = place ? place.top - line : 0
  if (place && Math.abs(away) > 2) window.scrollBy({ top: away, behavior: 'instant' })
  const goes = place && Math.abs(away) > 2 && (away < 0 ? scrollY > 0 : !isAtFoot())
  const settled = place && !goes ? still + 1 : 0
  if (settled < STILL && frames > 0)
    requestAnimationFrame(() => keepInView(find, moved, frames - 1, settled))
}

function isAtFoot(): boolean {
  return scrollY + innerHeight >= document.documentElement.scrollHeight - 2
}

function focusSoon(
  find: () => HTMLElement | null,
  frames: number,
  show: (place: HTMLElement) => void = () => {},
) {
  const place = find()
  if (place) {
    const folded = place.closest('details')
    if (folded) folded.open = true
    place.focus({ preventScroll: true })
    show(place)
  } else if (frames > 0) requestAnimationFrame(() => focusSoon(find, frames - 1, show))
}

/** Half a second, about: a sheet slides in for less. */
const SLIDING = 30

function follow(show: () => void, moved: AbortSignal, frames: number) {
  if (moved.aborted) return
  show()
  if (frames > 0) requestAnimationFrame(() => follow(show, moved, frames - 1))
}
