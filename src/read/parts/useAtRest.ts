import { useEffect, useState } from 'react'

/** What the reader does first, if they don't just read. */
const FIRST_INPUT = ['pointerdown', 'keydown', 'scroll'] as const

/**
 * True from a second after the page began to answer, or from the first thing that the reader does
 * there: until then nothing is fetched that can wait.
 */
export function useAtRest(): boolean {
  const [atRest, note] = useState(false)
  useEffect(() => {
    if (atRest) return undefined
    const rest = () => note(true)
    const timer = setTimeout(rest, 1000)
    const options = { capture: true, passive: true }
    for (const type of FIRST_INPUT) window.addEventListener(type, rest, options)
    return () => {
      clearTimeout(timer)
      for (const type of FIRST_INPUT) window.removeEventListener(type, rest, options)
    }
  }, [atRest])
  return atRest
}
