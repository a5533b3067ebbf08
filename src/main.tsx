import './main.css'

/**
 * Start-up in small steps, so that a slow phone answers between them. A prerendered page is
 * readable from its first paint on: the app takes it over afterwards, or at once on the first
 * touch or key. Any other page waits for the app, so the app comes straight away.
 */
async function start() {
  const prerendered = document.querySelector('link[data-key]') !== null
  if (prerendered) await Promise.race([painted(), touched()])
  for (const load of PARTS) {
    await load()
    await breath()
  }
  const { openApp } = await import('./read/openApp.tsx')
  await breath()
  await openApp()
}

/** Each part is a file of its own; loading one runs it, and that is the work to be spread. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('react'),
  () => import('react-dom/client'),
  () => import('./read/routing.ts'),
]

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

/** Lets the browser paint and answer before the next step. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

void start()
