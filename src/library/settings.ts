/** What the reader chose about the look. Kept in this browser; reading works without storage. */
export type Theme = 'system' | 'light' | 'sepia' | 'dark'

export const THEMES: readonly Theme[] = ['system', 'light', 'sepia', 'dark']

export type SettingsStore = {
  readonly theme: () => Theme
  /** Shows the theme at once and keeps it; where it can't be kept it holds for this visit. */
  readonly chooseTheme: (theme: Theme) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** The same key is read by `start.ts` before the first paint. */
const THEME_KEY = 'on-record-theme'

/** Another tab's choice is taken over as it is made. */
export function createSettings(host: Window): SettingsStore {
  const root = host.document.documentElement
  const listeners = new Set<() => void>()

  function show(theme: Theme) {
    if (theme === 'system') delete root.dataset['theme']
    else root.dataset['theme'] = theme
    colourBars(host.document, theme)
    for (const listener of listeners) listener()
  }

  host.addEventListener('storage', (event) => {
    if (event.key === THEME_KEY) show(themeNamed(event.newValue))
  })

  colourBars(host.document, themeNamed(root.dataset['theme']))

  return {
    theme: () => themeNamed(root.dataset['theme']),
    chooseTheme(theme) {
      try {
        if (theme === 'system') host.localStorage.removeItem(THEME_KEY)
        else host.localStorage.setItem(THEME_KEY, theme)
      } catch {
        // Private windows may refuse: the choice still holds until the page is closed.
      }
      show(theme)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The browser's own bars take the paper of the chosen theme; the page holds those of the system. */
function colourBars(page: Document, theme: Theme) {
  for (const bar of page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const ofSystem = (bar.dataset['system'] ??= bar.content)
    bar.content =
      theme === 'system' ? ofSystem : getComputedStyle(page.documentElement).backgroundColor
  }
}

function themeNamed(name: string | null | undefined): Theme {
  return THEMES.find((theme) => theme === name) ?? 'system'
}
