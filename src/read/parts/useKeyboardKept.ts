import { useEffect } from 'react'

const REACHED = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary'
const TEXT_FIELD = 'textarea, input:not([type="checkbox"], [type="radio"], [type="file"])'

/**
 * Where what has the keyboard goes from the page, as the *Undo* that was pressed does, the keyboard
 * goes on in its place: to what came next there, else before, else to the first thing around it that
 * can be reached, else to the page itself. Whoever had let go of it before keeps it so.
 */
export function useKeyboardKept() {
  useEffect(() => {
    const main = document.getElementById('main')
    if (!main) return undefined
    /** What has it, and all that stands around that up to the page. */
    let way: readonly Element[] = wayTo(document.activeElement, main)
    const remember = ({ target }: FocusEvent) => {
      way = target instanceof Element ? wayTo(target, main) : []
    }
    const forget = ({ target }: FocusEvent) => {
      // What goes from the page loses it too: which of the two it was shows when the page stands.
      queueMicrotask(() => {
        const [last] = way
        if (last === target && last?.isConnected && !hasKeyboard()) way = []
      })
    }
    const look = (changes: readonly MutationRecord[] = []) => {
      const [last, ...around] = way
      if (!last || last.isConnected || hasKeyboard()) return
      const gone = changes.find(({ removedNodes }) =>
        [...removedNodes].some((node) => way.some((one) => one === node)),
      )
      way = []
      const beside = [gone?.nextSibling, gone?.previousSibling].filter(
        (one) => one instanceof Element,
      )
      goOn([...beside, ...around].filter(({ isConnected }) => isConnected))
    }
    const observer = new MutationObserver(look)
    observer.observe(main, { childList: true, subtree: true })
    document.addEventListener('focusin', remember)
    document.addEventListener('focusout', forget)
    return () => {
      document.removeEventListener('focusin', remember)
      document.removeEventListener('focusout', forget)
      // What has it may go together with whoever asked for this.
      look(observer.takeRecords())
      observer.disconnect()
    }
  }, [])
}

function hasKeyboard(): boolean {
  return document.activeElement !== null && document.activeElement !== document.body
}

function wayTo(element: Element | null, main: Element): readonly Element[] {
  const way: Element[] = []
  for (let at = element; at && main.contains(at); at = at.parentElement) way.push(at)
  return way
}

function goOn(around: readonly Element[]) {
  for (const one of around) {
    for (const reached of [one, ...one.querySelectorAll(REACHED)]) {
      if (!(reached instanceof HTMLElement) || !reached.matches(REACHED)) continue
      if (reached.matches(TEXT_FIELD) && !hasFinePointer()) continue
      reached.focus({ preventScroll: true })
      // What isn't shown doesn't take it.
      if (hasKeyboard()) return
    }
  }
  const main = around.at(-1)
  if (main instanceof HTMLElement) main.focus({ preventScroll: true })
}

/** On a touch screen a text field that is gone to opens a keyboard over half of the page. */
function hasFinePointer(): boolean {
  return window.matchMedia?.('(pointer: fine)').matches ?? false
}
