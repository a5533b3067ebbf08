import { createContext, useContext, useSyncExternalStore } from 'react'
import { DEFAULTS, type Settings, type SettingsStore } from '../../library/settings.ts'

/** The reader's settings; null while a page is rendered outside a browser. */
export const SettingsContext = createContext<SettingsStore | null>(null)

/** What is chosen, and how to choose. */
export function useSettings(): readonly [Settings, (changed: Partial<Settings>) => void] {
  const store = useContext(SettingsContext)
  const settings = useSyncExternalStore(
    store?.subscribe ?? never,
    () => store?.peek() ?? DEFAULTS,
    () => DEFAULTS,
  )
  return [settings, (changed) => store?.change(changed)]
}

const never = () => () => {}
