import { useSyncExternalStore } from 'react'
import { never } from '../../library/never.ts'

/**
 * False while the prerendered page is taken over, true from then on. What only a browser knows
 * (the quote in the address, the chosen theme) waits for it, so that both renderings agree.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(never, yes, no)
}
const yes = () => true
const no = () => false
