import { createStore } from './createStore.ts'

/**
 * What the reader chose about the look of the page and of a story. Kept in this browser; reading
 * works without storage.
 */
export const CHOICES = {
  theme: ['system', 'light', 'sepia', 'dark', 'black', 'contrast'],
  font: ['serif', 'sans', 'atkinson', 'opendyslexic'],
  align: ['start', 'justify'],
  hyphens: ['language', 'always', 'never'],
  /** What the app speaks: what the browser asks for, until the reader chooses. */
  language: ['system', 'en', 'de', 'fr', 'es', 'ar'],
  /** What a screen reader says around a quote, besides the quote. */
  said: ['nothing', 'ends', 'count'],
} as const

/** What is chosen by degrees. `usual` is where a story stands until the reader chooses. */
export const SCALES = {
  /** Until one is chosen the width of the window decides: `usualSize`. */
  size: { least: 14, most: 40, step: 1, usual: 18, unit: 'px' },
  lines: { least: 1.4, most: 2.2, step: 0.1, usual: 1.6, unit: '' },
  measure: { least: 45, most: 80, step: 1, usual: 62, unit: 'ch' },
  letters: { least: 0, most: 0.15, step: 0.01, usual: 0, unit: 'em' },
  words: { least: 0, most: 0.3, step: 0.02, usual: 0, unit: 'em' },
} as const

export type ChoiceName = keyof typeof CHOICES
export type ScaleName = keyof typeof SCALES
export type Choice<Name extends ChoiceName> = (typeof CHOICES)[Name][number]

/** The first of each choice, and null for a scale, is what holds until the reader chooses. */
export type Settings = { readonly [Name in ChoiceName]: Choice<Name> } & {
  readonly [Name in ScaleName]: number | null
}

export const DEFAULTS: Settings = {
  theme: 'system',
  font: 'serif',
  align: 'start',
  hyphens: 'language',
  language: 'system',
  said: 'nothing',
  size: null,
  lines: null,
  measure: null,
  letters: null,
  words: null,
}

export type SettingsStore = {
  /** The same object until something changes. */
  readonly peek: () => Settings
  /** Shown at once and kept; what can't be kept holds for this visit. */
  readonly change: (changed: Partial<Settings>) => void
  readonly subscribe: (listener: () => void) => () => void
  /**
   * Has the degrees that are chosen from now on stand at a story alone: at the root, the whole page would
   * be styled anew for each. Gives what has them at the root again.
   */
  readonly scale: (story: HTMLElement | null) => () => void
}

/** `start/showLook.ts` reads the same key before the first paint. */
const KEY = 'on-record-look'

/** Another tab's choice is taken over as it is made. */
export function createSettings(host: Window): SettingsStore {
  const { peek, set, subscribe } = createStore(readKept(host) ?? DEFAULTS)
  const root = host.document.documentElement
  let scaled = root

  /** Words become attributes of the page (`data-theme`), degrees properties of what is `scaled` (`--size`). */
  function show(settings: Settings) {
    const look = lookOf(settings)
    for (const name of CHOICE_NAMES) {
      if (look[name] === undefined) delete root.dataset[name]
      else root.dataset[name] = look[name]
    }
    // An empty value takes a property away; a story’s own has to hold over the page’s.
    const usual = scaled === root ? '' : 'initial'
    for (const name of SCALE_NAMES) scaled.style.setProperty(`--${name}`, look[name] ?? usual)
  }

  function take(settings: Settings, isThemed = settings.theme !== peek().theme) {
    show(settings)
    // To ask for a colour has the whole page styled anew.
    if (isThemed) colourBars(host.document, settings.theme)
    set(settings)
  }

  host.addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY || key === null) take(settingsIn(newValue))
  })
  // A page that Back brings up again slept through what was chosen meanwhile.
  host.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) take(readKept(host) ?? peek())
  })
  take(peek(), true)

  return {
    peek,
    change(changed) {
      take({ ...peek(), ...changed })
      keep(peek(), host)
    },
    subscribe,
    scale(story) {
      scaled = story ?? root
      return () => {
        scaled = root
        show(peek())
      }
    },
  }
}

/** The size of a story's letters in px where none is chosen: what `--text-story` comes to. */
export function usualSize(windowWidth: number): number {
  return Math.round(Math.min(20, Math.max(17, 15.68 + 0.004 * windowWidth)))
}

/** What differs from the defaults, each as the page's styles have it: `theme` `dark`, `size` `22px`. */
type Look = Readonly<Record<string, string>>

function lookOf(settings: Settings): Look {
  const look: Record<string, string> = {}
  for (const name of CHOICE_NAMES) {
    if (settings[name] !== DEFAULTS[name]) look[name] = settings[name]
  }
  for (const name of SCALE_NAMES) {
    if (settings[name] !== null) look[name] = `${settings[name]}${SCALES[name].unit}`
  }
  return look
}

const CHOICE_NAMES = Object.keys(CHOICES) as readonly ChoiceName[]
const SCALE_NAMES = Object.keys(SCALES) as readonly ScaleName[]

/** The browser's own bars take the paper of the chosen theme; the page holds those of the system. */
function colourBars(page: Document, theme: Settings['theme']) {
  for (const bar of page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const ofSystem = (bar.dataset['system'] ??= bar.content)
    bar.content =
      theme === 'system' ? ofSystem : getComputedStyle(page.documentElement).backgroundColor
  }
}

function keep(settings: Settings, host: Window) {
  try {
    const look = JSON.stringify(lookOf(settings))
    if (look === '{}') host.localStorage.removeItem(KEY)
    else host.localStorage.setItem(KEY, look)
  } catch {
    // Private windows may refuse: the choice still holds until the page is closed.
  }
}

function readKept(host: Window): Settings | null {
  try {
    return settingsIn(host.localStorage.getItem(KEY))
  } catch {
    return null
  }
}

/** Takes what it knows and leaves the rest: another version of the app may have kept it. */
function settingsIn(kept: string | null): Settings {
  const look = parseLook(kept)
  const chosen: Record<string, string | number> = {}
  for (const name of CHOICE_NAMES) {
    const known: readonly string[] = CHOICES[name]
    const word = look[name] ?? ''
    if (known.includes(word)) chosen[name] = word
  }
  for (const name of SCALE_NAMES) {
    const { least, most } = SCALES[name]
    const degree = Number.parseFloat(look[name] ?? '')
    if (degree >= least && degree <= most) chosen[name] = degree
  }
  return { ...DEFAULTS, ...chosen }
}

function parseLook(kept: string | null): Look {
  try {
    const look: unknown = JSON.parse(kept ?? '{}')
    const entries = Object.entries(look ?? {})
    return Object.fromEntries(entries.filter(([, value]) => typeof value === 'string'))
  } catch {
    return {}
  }
}
