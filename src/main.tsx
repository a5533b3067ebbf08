import './main.css'

/**
 * Start-up in small steps. A prerendered page is readable from its first paint on; the app takes
 * it over afterwards, or at once on the first touch or key. Each part is a file of its own that
 * runs as it arrives, so that a slow phone answers between them. Any other page waits for the app,
 * so the app comes straight away.
 */
async function start() {
  const pointer = document.querySelector<HTMLLinkElement>('link[data-key]')
  if (pointer) await Promise.race([painted(), touched()])
  const prerendered = pointer && openPrerendered(pointer)
  void import('react')
  void import('react-dom/client')
  void import('./read/routing.ts')
  const { openApp } = await import('./read/openApp.tsx')
  openApp((await prerendered) ?? null)
}

/** The data file that the page was rendered from, in the version it was rendered from. */
async function openPrerendered(pointer: HTMLLinkElement) {
  try {
    const response = await fetch(pointer.href)
    if (!response.ok) return null
    return { address: pointer.dataset['key'] ?? '', content: await response.json() }
  } catch {
    // No connection any more: the page stays as it can be read, or is opened from what is kept.
    return null
  }
}

/** Resolves when the page's first paint is done. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    // A tab in the background doesn't paint.
    setTimeout(resolve, 1000)
  })
}

function touched(): Promise<void> {
  return new Promise((resolve) => {
    for (const type of ['pointerdown', 'keydown']) {
      addEventListener(type, () => resolve(), { once: true, passive: true })
    }
  })
}

void start()
