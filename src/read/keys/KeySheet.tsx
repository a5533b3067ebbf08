import { Suspense, lazy, useState } from 'react'
import { NotHere } from '../parts/NotHere.tsx'
import { useKeys } from './useKeys.ts'

const KeyHelp = lazy(() =>
  import('./KeyHelp.tsx').then(
    ({ KeyHelp }) => ({ default: KeyHelp }),
    () => ({ default: NotHere }),
  ),
)

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
