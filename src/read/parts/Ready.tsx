import { useEffect } from 'react'

/** Notes on the page when it began to answer, in ms since it was opened. */
export function Ready() {
  useEffect(() => {
    document.documentElement.dataset['ready'] ??= `${Math.round(performance.now())}`
  }, [])
  return null
}
