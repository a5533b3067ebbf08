// Runs before the first paint, as a classic script without imports or exports: no other look than
// the chosen one flashes by, and the app is brought in only when the page can be read.
{
  const root = document.documentElement
  root.classList.add('js')
  try {
    // `library/settings.ts` keeps it as the styles have it: `{"theme":"dark","size":"22px"}`.
    const look: Record<string, string> = JSON.parse(localStorage.getItem('on-record-look') ?? '{}')
    for (const [name, value] of Object.entries(look)) {
      if (/^\d/.test(value)) root.style.setProperty(`--${name}`, value)
      else root.dataset[name] = value
    }
    // A chosen font is sent for before the styles name it. The build writes where it lies.
    const font = document.querySelector<HTMLMetaElement>(`meta[name="font-${look['font']}"]`)
    if (font) {
      const link = document.createElement('link')
      const { content: href } = font
      const preload = { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href }
      document.head.append(Object.assign(link, preload))
    }
  } catch {
    // Storage may be switched off: the page then looks as the system wants it.
  }

  /** The build writes the addresses of the app's parts into the page; the last one is the entry. */
  const parts = document.querySelector<HTMLMetaElement>('meta[name="parts"]')?.content.split(' ')
  const entry = parts?.at(-1)

  /** All parts are fetched at once; the entry runs them one by one. */
  let begun = false
  const begin = () => {
    if (begun || !parts || !entry) return
    begun = true
    for (const href of parts) {
      const link = document.createElement('link')
      document.head.append(Object.assign(link, { rel: 'modulepreload', href }))
    }
    // Without the app, the page is what it is without scripts.
    import(/* @vite-ignore */ entry).catch(() => root.classList.remove('js'))
  }

  // A prerendered page is readable without the app. Any other waits for it.
  if (document.querySelector('link[rel="canonical"]')) {
    for (const type of ['pointerdown', 'keydown']) {
      addEventListener(type, begin, { once: true, passive: true })
    }
    // With the first frame all that the paint needs is here: the parts travel while it is painted.
    requestAnimationFrame(begin)
    // A tab in the background doesn't paint.
    setTimeout(begin, 1000)
  } else {
    begin()
  }
}
