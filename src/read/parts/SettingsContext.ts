import { createContext, useContext, useSyncExternalStore } from 'react'
import { DEFAULTS, type Settings, type SettingsStore } from '../../library/settings.ts'
import { never } from '../../library/never.ts'

/** The reader's settings; null while a page is rendered outside a browser. */
export const SettingsContext = createContext<SettingsStore | null>(null)

/** One thing that is chosen. Nothing is drawn anew when something else is. */
export function useSetting<Name extends keyof Settings>(name: Name): Settings[Name] {
  const store = useContext(SettingsContext)
  return useSyncExternalStore(
    store?.subscribe ?? never,
    () => (store?.peek() ?? DEFAULTS)[name],
    () => DEFAULTS[name],
  )
}

/** Chooses: what is given holds at once. */
export function useChoose(): (changed: Partial<Settings>) => void {
  const store = useContext(SettingsContext)
  return (changed) => store?.change(changed)
}
