import { useState } from 'react'
import { useOffline, useOfflineStore } from './OfflineContext.ts'

/** Offers a new edition and waits: nothing on the page moves until the reader says so. */
export function UpdateNotice() {
  const { updateReady } = useOffline()
  const store = useOfflineStore()
  const [later, setLater] = useState(false)
  if (!updateReady || later) return null
  return (
    <aside className="update" aria-label="New edition">
      <output>New edition ready</output>
      <button type="button" className="action first" onClick={() => store?.acceptUpdate()}>
        Update
      </button>
      <button type="button" className="action" onClick={() => setLater(true)}>
        Later
      </button>
    </aside>
  )
}
