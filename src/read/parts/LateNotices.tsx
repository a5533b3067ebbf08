import type { ReactNode } from 'react'
import { KeptNotice } from './KeptNotice.tsx'
import { MissedNotice, useMissed } from './MissedNotice.tsx'

/** What is told of the reader's own stories on any page; a loss before all else. */
export function LateNotices(): ReactNode {
  const [missed, forget] = useMissed()
  return missed ? <MissedNotice missed={missed} onClose={forget} /> : <KeptNotice />
}
