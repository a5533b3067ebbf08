/** Where `library/settings.ts` keeps the look, as the styles have it: `{"theme":"dark","size":"22px"}`. */
const KEY = 'on-record-look'

/** Where `library/quoteHint.ts` notes that the reader has opened a quote. */
const OPENED = 'on-record-quote-opened'

/** Where `library/singleKeys.ts` notes that single keys are `off`. */
const SINGLE_KEYS = 'on-record-single-keys'

/**
 * Gives the page the look that its reader chose, before it is painted for the first time: no other
 * flashes by. A word becomes an attribute of the root (`data-theme`), a degree a property of it
 * (`--size`); what any of them means only the styles know.
 */
export function showLook({ documentElement, head }: Document): void {
  try {
    const look: Record<string, string> = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    for (const [name, value] of Object.entries(look)) {
      if (/^\d/.test(value)) documentElement.style.setProperty(`--${name}`, value)
      else documentElement.dataset[name] = value
    }
    if (localStorage.getItem(OPENED)) documentElement.dataset['knows'] = 'quotes'
    documentElement.dataset['keys'] = localStorage.getItem(SINGLE_KEYS) ?? 'on'
    // A chosen font is sent for before the styles name it. The build writes where it lies.
    const font = head.querySelector<HTMLMetaElement>(`meta[name="font-${look['font']}"]`)
    if (font) {
      const { content: href } = font
      sendFor({ rel: 'preload', as: 'font', crossOrigin: '', href })
    }
  } catch {
    // Storage may be switched off: the page then looks as the system wants it.
  }
}

/** Has the browser fetch a file that is about to be needed. */
export function sendFor(link: Partial<HTMLLinkElement>): void {
  document.head.append(Object.assign(document.createElement('link'), link))
}
