import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useAtRest } from './useAtRest.ts'
import { whatIsOpen } from './whatIsOpen.ts'

/** Lets Back close what is open; how is fetched when somebody may open something. */
export function BackCloses() {
  const location = useLocation()
  const navigate = useNavigate()
  const atRest = useAtRest()
  // oxlint-disable-next-line react/exhaustive-deps -- whenever the address has changed
  useEffect(() => whatIsOpen.moved(), [location])
  useEffect(() => {
    if (!atRest) return
    // Without it Back leaves, as it does everywhere.
    import('./backCloses.ts').then(({ backCloses }) => backCloses(navigate)).catch(() => {})
  }, [atRest, navigate])
  return null
}
