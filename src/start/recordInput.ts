import type { AppEvent } from '../library/appEvent.ts'

/** What works in a page as the browser has it, without the app. */
const NATIVE = 'a[href],[popovertarget],summary,label,textarea,input,select'
const CONTROL = 'button,summary,label,textarea,input,select'
const FIELD = 'textarea,input,select'

/** What `/` leads to, where the reader has not switched single keys off. */
const SEARCH = '[data-keys=on] [type=search]'

/** What the app does by keys. Others move the page or the focus, or press what has it: the browser sees to them. */
const OF_THE_APP = /^(\S|Escape)$/u

/** On nothing they are meant for what the key before them leads to: `j` to a story’s link, `/` to the field. */
const FOLLOWS = /^( |Enter|Backspace)$/

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
  const asked = new Map<unknown, () => void>()
  let deaf = false
  let searches = false
  let taken = false
  let pressed = false
  let standing: ReturnType<typeof setTimeout> | undefined

  const on = <Type extends keyof WindowEventMap>(
    type: Type | AppEvent,
    listen: (event: WindowEventMap[Type]) => void,
  ) => addEventListener(type, (event) => deaf || listen(event as WindowEventMap[Type]), true)

  on('pointerover', ({ pointerType, target }) => {
    if (pointerType === 'mouse' && isIn(target, CONTROL)) need()
  })
  on('pointerdown', ({ pointerType, target }) => {
    if (pointerType === 'touch' ? isIn(target, CONTROL) : !isIn(target, 'a[href]')) need()
  })
  on('mousedown', () => {
    // What is pressed gets the focus right after this, under a finger too, which has left by then.
    pressed = true
    setTimeout(() => (pressed = false))
  })
  on('focusin', () => {
    // A voice that reads the page out moves the focus without a key.
    if (!pressed) need()
  })
  on('keydown', (event) => {
    need()
    const { key, target } = event
    const isAsked = FOLLOWS.test(key)
      ? asked.size && !isIn(target, 'body *')
      : OF_THE_APP.test(key) &&
        !(isIn(target, FIELD) || event.ctrlKey || event.metaKey || event.altKey)
    if (!isAsked) return
    // What of the app hears keys already waits for the page too, what listens right here as well.
    event.stopImmediatePropagation()
    const field = key === '/' && document.querySelector<HTMLElement>(SEARCH)
    if (field) {
      // What is typed next is the browser's, spaces too.
      event.preventDefault()
      field.focus()
    } else
      asked.set(event, () => {
        // What comes after `/` is typed where that led to. A key’s name is no command; a letter has two
        // units at most, as `𞤀` does.
        if (searches)
          document.execCommand(
            key === 'Backspace' ? 'delete' : key[2] ? '' : 'insertText',
            false,
            key,
          )
        searches ||= key === '/'
        at().dispatchEvent(
          key === 'Enter' ? new MouseEvent('click', event) : new KeyboardEvent('keydown', event),
        )
      })
  })
  on('click', (event) => {
    const { target } = event
    if (isIn(target, 'a[href]:not([href^="#"])')) return
    need()
    if (taken || !target || isIn(target, NATIVE)) return
    // Who presses again, since nothing happened yet, wants the same once.
    asked.set(target, () => target.dispatchEvent(new MouseEvent('click', event)))
  })
  for (const type of ['input', 'dragenter', 'hashchange'] as const) on(type, need)
  on('scroll', () => {
    clearTimeout(standing)
    standing = setTimeout(need, STANDS)
  })
  on('taken', () => (taken = true))
  on('answers', async () => {
    // One after the other, as they came: what one of them changes is seen by the next, and so it is by
    // what comes meanwhile.
    for (const act of asked.values()) {
      deaf = true
      act()
      deaf = false
      // What is typed waits for nothing.
      if (!isIn(at(), FIELD)) await new Promise((resolve) => setTimeout(resolve, BETWEEN))
    }
    deaf = true
  })
}

/** The page itself, which hears what is meant for nothing, lies in nothing. */
function isIn(target: EventTarget | null, selector: string): unknown {
  return (target as Partial<Element> | null)?.closest?.(selector)
}

/** Where the keyboard is: at the page itself, where it is nowhere else. */
function at(): Element | Document {
  return document.activeElement ?? document
}
