import type { AppEvent } from '../library/appEvent.ts'

/** What works in a page as the browser has it, without the app. */
const NATIVE = 'a[href], summary, label, input, select, [popovertarget]'
const CONTROL = 'button, summary, label, input, select'
const FIELD = 'input, select'

/** What `/` leads to, where the reader has not switched single keys off. */
const SEARCH = '[data-keys=on] [type=search]'

/** What the app does by keys. Others move the page or the focus, or press what has it: the browser sees to them. */
const OF_THE_APP = /^(\S|Escape)$/

/** How long a page must stand after it was scrolled, in ms. */
const STANDS = 600

/** What lies between two presses that are done again, in ms: nobody's are closer. */
const BETWEEN = 50

/**
 * Watches for the first sign that the reader wants more than to read (`need` is then called, perhaps
 * again and again), and does what was asked once the app answers, so that nothing is lost that was
 * pressed before.
 *
 * A touch beside a control may be the beginning of a scroll, and a link leads on by itself: neither
 * needs the app.
 * What has been scrolled is being read: its place is kept, but not while it moves.
 */
export function recordInput(need: () => void): void {
  const answered = new AbortController()
  const asked = new Map<unknown, () => void>()
  let taken = false
  let pressed = false
  let standing: ReturnType<typeof setTimeout> | undefined

  const on = <Type extends keyof WindowEventMap>(
    type: Type | AppEvent,
    listen: (event: WindowEventMap[Type]) => void,
  ) =>
    addEventListener(type, listen as EventListener, {
      capture: true,
      signal: answered.signal,
    })

  on('pointerover', ({ pointerType, target }) => {
    if (pointerType === 'mouse' && isIn(target, CONTROL)) need()
  })
  on('pointerdown', ({ pointerType, target }) => {
    pressed = true
    if (pointerType === 'touch' ? isIn(target, CONTROL) : !isIn(target, 'a[href]')) need()
  })
  for (const type of ['pointerup', 'pointercancel'] as const) on(type, () => (pressed = false))
  on('focusin', () => {
    // A voice that reads the page out moves the focus without a key.
    if (!pressed) need()
  })
  on('keydown', (event) => {
    need()
    // `Enter` on nothing is meant for what the key before it leads to: `j`, and then the story’s link.
    const enters = event.key === 'Enter' && asked.size > 0 && !isIn(event.target, 'body *')
    if (!enters && !isForApp(event)) return
    const field = event.key === '/' && document.querySelector<HTMLElement>(SEARCH)
    if (field) {
      // What is typed next is the browser's, spaces too.
      event.preventDefault()
      field.focus()
    } else asked.set(event, () => press(event))
  })
  on('click', (event) => {
    const { target } = event
    if (isIn(target, 'a[href]:not([href^="#"])')) return
    need()
    if (taken || !(target instanceof Element) || isIn(target, NATIVE)) return
    // Who presses again, since nothing happened yet, wants the same once.
    asked.set(target, () => target.dispatchEvent(new MouseEvent('click', event)))
  })
  for (const type of ['input', 'dragenter', 'hashchange'] as const) on(type, need)
  on('scroll', () => {
    clearTimeout(standing)
    standing = setTimeout(need, STANDS)
  })
  on('taken', () => (taken = true))
  on('answers', () => {
    answered.abort()
    void repeat(asked.values())
  })
}

/** One after the other, as they came: what one of them changes is seen by the next. */
async function repeat(acts: Iterable<() => void>): Promise<void> {
  for (const act of acts) {
    act()
    await new Promise((resolve) => setTimeout(resolve, BETWEEN))
  }
}

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null
}

function isForApp({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return OF_THE_APP.test(key) && !(isIn(target, FIELD) || ctrlKey || metaKey || altKey)
}

/** Where the keyboard is: at the page itself, where it is nowhere else. */
function press(event: KeyboardEvent): void {
  const at = document.activeElement ?? document
  at.dispatchEvent(
    event.key === 'Enter' ? new MouseEvent('click', event) : new KeyboardEvent('keydown', event),
  )
}
