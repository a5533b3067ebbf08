import { useSyncExternalStore } from 'react'
import { createStore } from '../../library/createStore.ts'

const spoken = createStore('')

/**
 * Says something to readers who listen to the page, as in `Quote 2 of 3`. Only a change is said: the
 * same words again have a space after them that nobody sees or hears.
 */
export function announce(said: string) {
  spoken.set(said === spoken.peek() ? `${said}\u00A0` : said)
}

export function Announcer() {
  const said = useSyncExternalStore(spoken.subscribe, spoken.peek, () => '')
  return <output className="sr-only">{said}</output>
}
