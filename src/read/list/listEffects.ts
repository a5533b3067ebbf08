import { useEffect, useRef, useState } from 'react'
import { announce } from '../parts/Announcer.tsx'

type Acts = Readonly<Record<string, (...given: never[]) => void>>

/** The same object for good, whose functions do what the latest given ones do: rows needn't redraw. */
export function useSteady<A extends Acts>(acts: A): A {
  const [steady] = useState(() => createSteady(acts))
  useEffect(() => steady.take(acts))
  return steady.acts
}

function createSteady<A extends Acts>(given: A) {
  let latest = given
  const acts = Object.fromEntries(
    Object.keys(given).map((name) => [name, (...words: never[]) => latest[name]?.(...words)]),
  )
  return {
    // It has the very names of what was given, and each takes the same.
    acts: acts as A,
    take(next: A) {
      latest = next
    },
  }
}

/** Milliseconds of rest after which a new count is said: nobody wants one for each letter. */
const PAUSE = 700

/** Says a count to those who listen, when it has changed and the typing rests. */
export function useAnnounced(said: string | null) {
  const last = useRef(said)
  useEffect(() => {
    if (said === null || said === last.current) return undefined
    const timer = setTimeout(() => {
      last.current = said
      announce(said)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [said])
}

/** Another list begins at its first row: whoever filters far down doesn't land in the middle. */
export function useTop(name: string) {
  const last = useRef(name)
  useEffect(() => {
    if (last.current === name) return
    last.current = name
    window.scrollTo({ top: 0, behavior: 'instant' })
  }, [name])
}
