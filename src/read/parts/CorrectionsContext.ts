import { createContext, useContext, useSyncExternalStore } from 'react'
import {
  type CorrectionStore,
  NO_CORRECTIONS,
  type OwnCorrections,
} from '../../library/corrections/corrections.ts'
import { never } from '../../library/never.ts'

/** Keeps what this reader put right; null while a page is rendered outside a browser. */
export const CorrectionsContext = createContext<CorrectionStore | null>(null)

export function useOwnCorrections(slug: string): OwnCorrections {
  const store = useContext(CorrectionsContext)
  return useSyncExternalStore(
    store?.subscribe ?? never,
    () => store?.peek(slug) ?? NO_CORRECTIONS,
    () => NO_CORRECTIONS,
  )
}

export function useCorrectionStore(): CorrectionStore | null {
  return useContext(CorrectionsContext)
}
