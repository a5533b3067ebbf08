import { type ComponentType, lazy } from 'react'

/** What an own story has at its foot; fetched where the reader keeps stories. */
export const OwnFoot = lazy<ComponentType>(() =>
  import('./OwnFoot.tsx').then(
    ({ OwnFoot }) => ({ default: OwnFoot }),
    () => ({ default: Nothing }),
  ),
)

function Nothing() {
  return null
}
