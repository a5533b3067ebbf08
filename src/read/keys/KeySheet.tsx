import { Suspense, useState } from 'react'
import { useKeys } from './useKeys.ts'
import { OpenedNotHere } from '../parts/NotHere.tsx'
import { onDemand } from '../parts/onDemand.tsx'

const KeyHelp = onDemand(async () => (await import('./KeyHelp.tsx')).KeyHelp, {
  Instead: OpenedNotHere,
})

/** The sheet that `?` opens. What it says is fetched when it is asked for. */
export function KeySheet() {
  // Who asks once more, after it couldn't be had, asks for another sheet.
  const [asked, ask] = useState(0)
  useKeys({ '?': () => ask(asked + 1) })
  if (asked === 0) return null
  return (
    <Suspense>
      <KeyHelp key={asked} onClose={() => ask(0)} />
    </Suspense>
  )
}
