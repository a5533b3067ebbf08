import { useEffect } from 'react'

const REACHED = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary'

/**
 * Where what has the keyboard goes from the page, as the *Undo* that was pressed does, the keyboard
 * goes on beside it: to the first thing there that can be reached, else to the page itself.
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
    const look = () => {
      const [last, ...around] = way
      if (!last || last.isConnected || hasKeyboard()) return
      way = []
      goOn(around.filter(({ isConnected }) => isConnected))
    }
    const observer = new MutationObserver(look)
    observer.observe(main, { childList: true, subtree: true })
    document.addEventListener('focusin', remember)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', remember)
      // What has it may go together with whoever asked for this.
      look()
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
    for (const reached of one.querySelectorAll<HTMLElement>(REACHED)) {
      reached.focus({ preventScroll: true })
      // What isn't shown doesn't take it.
      if (hasKeyboard()) return
    }
  }
  const main = around.at(-1)
  if (main instanceof HTMLElement) main.focus({ preventScroll: true })
}
