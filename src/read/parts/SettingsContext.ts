import { createContext, useContext, useSyncExternalStore } from 'react'
import type { SettingsStore, Theme } from '../../library/settings.ts'

/** The reader's settings; null while a page is rendered outside a browser. */
export const SettingsContext = createContext<SettingsStore | null>(null)

export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const settings = useContext(SettingsContext)
  const theme = useSyncExternalStore(
    settings?.subscribe ?? never,
    () => settings?.theme() ?? 'system',
    () => 'system' as const,
  )
  return [theme, (chosen) => settings?.chooseTheme(chosen)]
}

const never = () => () => {}
