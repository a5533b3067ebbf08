import { useEffect, useLayoutEffect } from 'react'
import { tellPage } from '../../library/appEvent.ts'

/** Notes on the page when it began to answer, in ms since it was opened, and tells who waits for it. */
export function Ready() {
  // By now all that listens does: what was pressed before is done first, then what can wait.
  useLayoutEffect(() => queueMicrotask(() => tellPage('answers')), [])
  useEffect(() => {
    document.documentElement.dataset['ready'] ??= `${Math.round(performance.now())}`
  }, [])
  return null
}
