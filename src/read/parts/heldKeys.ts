import { isForApp } from '../keys/useKeys.ts'

/*
 * Whoever follows a link by keyboard is quicker than the page that it leads to: a letter that is
 * pressed when the address has changed already belongs to that page, and waits for it.
 */

/** The address whose page stands here; null before the first one does. */
let shown: string | null = null
const held: KeyboardEvent[] = []

/** Holds a letter that is pressed before its page is there; the page that goes doesn't hear it. */
export function holdKey(event: KeyboardEvent) {
  if (shown === null || shown === location.pathname) return
  if (event.key.length > 1 || !isForApp(event)) return
  event.stopPropagation()
  held.push(event)
}

/** A page is there, and listens: what was held is pressed again, each key after the one before. */
export function releaseKeys() {
  shown = location.pathname
  for (const event of held.splice(0)) {
    setTimeout(() => document.body.dispatchEvent(new KeyboardEvent('keydown', event)))
  }
}
