import { useEffect } from 'react'

/** What the window hears when the app, and not the reader, has moved the page. */
export const MOVED = 'moved'

/** A finger trembles by less, in CSS pixels. */
const STEP = 8
/** So near to its top a page has its bars. */
const TOP = 120

const BY_READER = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const
const BY_APP = [MOVED, 'scrollend'] as const

/** Keys that move a page. */
const MOVES = /^(?: |Arrow(?:Up|Down)|Page(?:Up|Down)|Home|End)$/

/**
 * The masthead and the dock give way on the way down, and come back on the way up. A page that moves
 * by itself, as it lands on a quote or gets longer, takes nobody's bars away.
 */
export function useGivingWay() {
  useEffect(() => {
    const left = new AbortController()
    const options = { passive: true, signal: left.signal }
    let last = window.scrollY
    let moving = false

    function onScroll() {
      const now = window.scrollY
      if (Math.abs(now - last) < STEP) return
      if (moving) document.documentElement.toggleAttribute('data-away', now > last && now > TOP)
      last = now
    }
    window.addEventListener('scroll', onScroll, options)
    for (const type of BY_READER)
      window.addEventListener(type, (event) => (moving ||= movesPage(event)), options)
    for (const type of BY_APP)
      window.addEventListener(
        type,
        () => {
          moving = false
          last = window.scrollY
        },
        options,
      )
    return () => left.abort()
  }, [])
}

function movesPage(event: Event): boolean {
  if (event instanceof KeyboardEvent) return MOVES.test(event.key)
  if (!(event instanceof PointerEvent)) return true
  // The bar beside the page, or the wheel held down.
  return event.target === document.documentElement || event.button === 1
}
