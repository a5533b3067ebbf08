import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { releaseKeys } from './heldKeys.ts'

/** How far each entry of the history was scrolled, in CSS pixels. */
const places = new Map<string, number>()
let current: { readonly key: string; readonly path: string } | null = null

/**
 * Puts the reader at the right place when a page opens: a followed link starts at the top, with
 * the keyboard at the page's main part; going back returns to the same line, and to the link that
 * was followed from there. The first page of a visit is left to the browser.
 */
export function useArrival(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null)
  const { key, pathname, hash } = useLocation()
  const way = useNavigationType()

  useLayoutEffect(() => {
    const before = current
    current = { key, path: pathname }
    releaseKeys()
    const remember = () => places.set(key, window.scrollY)
    window.addEventListener('scroll', remember, { passive: true })
    if (before?.path === pathname && way !== NavigationType.Pop) remember()
    if (before && before.path !== pathname) {
      if (way === NavigationType.Pop) returnTo(places.get(key) ?? 0, before.path)
      else if (hash === '') arriveAt(main.current)
    }
    return () => window.removeEventListener('scroll', remember)
  }, [key, pathname, hash, way])

  // When the app began to answer, in ms since the page was opened.
  useEffect(() => {
    document.documentElement.dataset['ready'] ??= `${Math.round(performance.now())}`
  }, [])

  return main
}

function arriveAt(main: HTMLElement | null) {
  window.scrollTo(0, 0)
  main?.focus({ preventScroll: true })
}

function returnTo(place: number, cameFrom: string) {
  // Whoever comes back is there at once: what lies between isn't run through.
  window.scrollTo({ top: place, behavior: 'instant' })
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a')]
  const followed = links.find((link) => link.pathname.endsWith(cameFrom))
  followed?.focus({ preventScroll: true })
}
