import { type ComponentType, use } from 'react'
import { NotHere } from './NotHere.tsx'

type Nearby<Props> = ComponentType<Props> & {
  /** Has it at hand before it is first shown, as whoever renders at the host must. */
  readonly bring: () => Promise<unknown>
}

/**
 * A part of a page whose code comes after the page answers. Stands in a `Suspense`: what the host
 * has rendered of it, `within` this place, stays until then, and what is pressed there is not lost.
 */
export function nearby<Props extends object>(
  within: string,
  fetchPart: () => Promise<ComponentType<Props>>,
): Nearby<Props> {
  let part: ComponentType<Props> | null = null
  let coming: Promise<ComponentType<Props>> | null = null
  const pressAgain = holdPresses(`${within} button`)

  function bring() {
    coming ??= fetchPart().then(
      (fetched) => {
        part = fetched
        pressAgain()
        return fetched
      },
      () => {
        // Whoever comes next asks again.
        coming = null
        return NotHere
      },
    )
    return coming
  }

  function Nearby(props: Props) {
    const Part = part ?? use(bring())
    return <Part {...props} />
  }
  return Object.assign(Nearby, { bring })
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
