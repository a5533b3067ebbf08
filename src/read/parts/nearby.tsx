import type { ComponentType } from 'react'
import { NotHere } from './NotHere.tsx'
import { type OnDemand, onDemand } from './onDemand.tsx'

/**
 * A part of a page whose code comes after the page answers. Stands in a `Suspense`: what the host
 * has rendered of it, `within` this place, stays until then, and what is pressed there is not lost.
 */
export function nearby<Props extends object>(
  within: string,
  fetchPart: () => Promise<ComponentType<Props>>,
  Instead: ComponentType = NotHere,
): OnDemand<Props> {
  return onDemand(fetchPart, { Instead, onFetched: holdPresses(`${within} button`) })
}

/** Notes which buttons are pressed. Gives what presses them again, once. */
function holdPresses(buttons: string): () => void {
  if (typeof document === 'undefined') return () => {}
  const pressed = new Set<Element>()
  const released = new AbortController()
  const options = { capture: true, passive: true, signal: released.signal }
  const note = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest(buttons) : null
    if (button) pressed.add(button)
  }
  document.addEventListener('click', note, options)
  return () => {
    released.abort()
    for (const button of pressed) if (button instanceof HTMLElement) button.click()
  }
}
