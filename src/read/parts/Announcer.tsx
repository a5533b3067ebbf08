import { useSyncExternalStore } from 'react'

let words = ''
const listeners = new Set<() => void>()

/**
 * Says something to readers who listen to the page, as in `Quote 2 of 3`. Only a change is said: the
 * same words again have a space after them that nobody sees or hears.
 */
export function announce(said: string) {
  words = said === words ? `${said}\u00A0` : said
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function Announcer() {
  const said = useSyncExternalStore(
    subscribe,
    () => words,
    () => '',
  )
  return <output className="sr-only">{said}</output>
}
