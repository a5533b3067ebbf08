import { useEffect } from 'react'

/** What the window hears when the app, and not the reader, has moved the page. */
export const MOVED = 'moved'

/** A finger trembles by less, in CSS pixels. */
const STEP = 8
/** So near to its top a page has its bars. */
const TOP = 120

/** The masthead and the dock give way on the way down, and come back on the way up. */
export function useGivingWay() {
  useEffect(() => {
    let last = window.scrollY
    const onScroll = () => {
      const now = window.scrollY
      if (Math.abs(now - last) < STEP) return
      document.documentElement.toggleAttribute('data-away', now > last && now > TOP)
      last = now
    }
    const onMoved = () => {
      last = window.scrollY
    }
    window.addEventListener('scroll', onScroll, { passive: true })
    window.addEventListener(MOVED, onMoved)
    return () => {
      window.removeEventListener('scroll', onScroll)
      window.removeEventListener(MOVED, onMoved)
    }
  }, [])
}
