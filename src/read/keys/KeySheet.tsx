import { Suspense, useState } from 'react'
import { useKeys } from './useKeys.ts'
import { onDemand } from '../parts/onDemand.tsx'

const KeyHelp = onDemand(async () => (await import('./KeyHelp.tsx')).KeyHelp)

/** The sheet that `?` opens. What it says is fetched when it is asked for. */
export function KeySheet() {
  const [open, setOpen] = useState(false)
  useKeys({ '?': () => setOpen(true) })
  if (!open) return null
  return (
    <Suspense>
      <KeyHelp onClose={() => setOpen(false)} />
    </Suspense>
  )
}
