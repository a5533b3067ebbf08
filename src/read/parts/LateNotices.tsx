import type { ReactNode } from 'react'
import { KeptNotice } from './KeptNotice.tsx'
import { MissedNotice } from './MissedNotice.tsx'

/** What is told of the reader's own stories on any page, once there are some. */
export function LateNotices(): ReactNode {
  return (
    <>
      <MissedNotice />
      <KeptNotice />
    </>
  )
}
