import { useEffect } from 'react'

/** Notes on the page when it began to answer, in ms since it was opened, and tells who waits for it. */
export function Ready() {
  useEffect(() => {
    document.documentElement.dataset['ready'] ??= `${Math.round(performance.now())}`
    window.dispatchEvent(new Event('answers'))
  }, [])
  return null
}
