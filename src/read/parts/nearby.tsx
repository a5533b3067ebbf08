import { type ComponentType, use } from 'react'
import { NotHere } from './NotHere.tsx'

type Nearby<Props> = ComponentType<Props> & {
  /** Has it at hand before it is first shown, as whoever renders at the host must. */
  readonly bring: () => Promise<unknown>
}

/**
 * A part of a page whose code comes after the page answers. Stands in a `Suspense`: what the host
 * has rendered of it stays until then.
 */
export function nearby<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
): Nearby<Props> {
  let part: ComponentType<Props> | null = null
  let coming: Promise<ComponentType<Props>> | null = null

  function bring() {
    coming ??= fetchPart().then(
      (fetched) => (part = fetched),
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
