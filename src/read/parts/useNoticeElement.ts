import { type RefObject, useCallback, useRef } from 'react'

/**
 * The element of a notice. Where it goes while the keyboard is in it, as it does when another notice
 * takes its place, the keyboard goes back to the page.
 */
export function useNoticeElement() {
  const notice: RefObject<HTMLElement | null> = useRef(null)
  const attach = useCallback((element: HTMLElement) => {
    notice.current = element
    // React lets go of an element before it takes it away.
    return () => {
      notice.current = null
      if (element.contains(document.activeElement))
        document.getElementById('main')?.focus({ preventScroll: true })
    }
  }, [])
  return { notice, attach }
}
