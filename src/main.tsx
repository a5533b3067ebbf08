import './main.css'

/**
 * Runs the app's parts one by one, so that a slow phone answers between them, and then opens the
 * app in the page; tells whether it could. Who has pressed something waits for the answer to that, and for nothing else.
 * `start/start.ts` has brought the parts on their way.
 */
async function main() {
  const prerendered = openPrerendered()
  for (const run of PARTS) {
    await run()
    await breath()
  }
  const { openApp } = await import('./read/openApp.tsx')
  await breath()
  return openApp(await prerendered, isAwaited())
}

/** Each is a file of its own; running it is the work that is spread. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('react-dom/client'),
  () => import('./read/routing.ts'),
]

/** Lets the browser paint and answer before the next step. */
async function breath(): Promise<void> {
  if (!isAwaited()) await new Promise((resolve) => setTimeout(resolve))
}

/** Not every browser can tell. */
const { userActivation }: Partial<Navigator> = navigator

/** Whether a press has asked for the app. */
function isAwaited(): boolean | undefined {
  return userActivation?.hasBeenActive
}

/** The data file that the page was rendered from, or what stands at its address now. */
async function openPrerendered() {
  const pointer = document.querySelector<HTMLLinkElement>('link[data-key]')
  if (!pointer) return null
  const { href, dataset } = pointer
  const same = (await parse(window.near)) ?? (await fetchAnew(href, dataset))
  const content = same ?? (await fetchAnew(href))
  return content && { pointer, content, isOther: !same }
}

/**
 * Past the browser's cache, which may hold what a host once sent broken: the version that the page is of
 * by its `integrity`, or what the host has now. Null where there is no connection any more, or the
 * host hasn’t got it.
 */
function fetchAnew(href: string, how?: RequestInit): Promise<object | null> {
  return parse(
    fetch(href, { ...how, cache: 'reload' }).then((answer) => (answer.ok ? answer.text() : '')),
  )
}

/** Some hosts answer with a page of their own instead. */
async function parse(text?: Promise<string>): Promise<object | null> {
  try {
    return JSON.parse((await text) ?? '')
  } catch {
    return null
  }
}

function open(): void {
  void main()
    .catch(() => false)
    .then((opened) => opened || dispatchEvent(new Event('stalled')))
}

addEventListener('begin', open)
// The development server starts it without `start/start.ts`.
if (import.meta.env.DEV) open()
