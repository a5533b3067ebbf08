// Runs before the first paint, as a classic script without imports or exports: the chosen theme
// never flashes, and the app is brought in only when the page can be read.
{
  const root = document.documentElement
  root.classList.add('js')
  try {
    // `library/settings.ts` keeps the choice under this key.
    const theme = localStorage.getItem('on-record-theme')
    if (theme) root.dataset['theme'] = theme
  } catch {
    // Storage may be switched off: the page then follows the system.
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
    void import(/* @vite-ignore */ entry)
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
