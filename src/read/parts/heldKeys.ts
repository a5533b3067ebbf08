import { tellPage } from '../../library/appEvent.ts'
import { isForApp } from '../keys/useKeys.ts'

/*
 * Whoever follows a link by keyboard is quicker than the page that it leads to: a letter that is
 * pressed when the address has changed already belongs to that page, and waits for it.
 */

/** The address whose page stands here; null before the first one does, for which `recordInput` holds all. */
let shown: string | null = null
const held: (readonly [path: string, event: KeyboardEvent])[] = []

/**
 * Holds a letter that is pressed before its page is there; the page that goes doesn't hear it. So is
 * `Enter` on nothing: it is meant for what the letter before it leads to.
 */
function holdKey(event: KeyboardEvent) {
  const path = location.pathname
  if (shown === path) return
  const enters = event.key === 'Enter' && event.target === document.body && held.length > 0
  if (!(enters || event.key.length === 1) || !isForApp(event)) return
  event.stopPropagation()
  // A key that is held down was pressed once; what came before so many nobody remembers.
  if (!event.repeat && held.length < 4) held.push([path, event])
}

/**
 * A page is there, and listens: what was held for it is pressed again, each key after the one
 * before. What was held for another page, which the reader has left since, is let go.
 */
export function releaseKeys() {
  if (shown === null) {
    window.addEventListener('keydown', holdKey, true)
    // By then all that listens does: what was pressed so far is done first, then what can wait.
    queueMicrotask(() => tellPage('answers'))
  }
  shown = location.pathname
  for (const [path, event] of held.splice(0)) {
    if (path !== shown) continue
    setTimeout(() => press(event))
  }
}

function press(event: KeyboardEvent) {
  if (event.key !== 'Enter') document.body.dispatchEvent(new KeyboardEvent('keydown', event))
  else if (document.activeElement instanceof HTMLElement) document.activeElement.click()
}
