import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { PanelState, Tab } from './PanelContext.ts'

/** From this width on the panel stands beside the text; below it is opened over the text. */
const WIDE = '(min-width: 1200px)'

type Result = {
  readonly panel: PanelState
  readonly dialog: RefObject<HTMLDialogElement | null>
}

/**
 * The panel is one dialog element that is always there. Where it is docked it stays open and
 * takes nothing from the reader; elsewhere it opens modally, so that Escape closes it and the
 * keyboard stays in it, and comes back to where it was.
 */
export function usePanelState(): Result {
  const [tab, choose] = useState<Tab>('people')
  const dialog = useRef<HTMLDialogElement>(null)
  const from = useFocusedBefore(dialog)

  useEffect(() => {
    const wide = matchMedia(WIDE)
    const dock = () => {
      const panel = dialog.current
      if (panel?.matches(':modal')) panel.close()
      if (panel) panel.open = wide.matches
    }
    dock()
    wide.addEventListener('change', dock)
    return () => wide.removeEventListener('change', dock)
  }, [])

  const ways = useMemo(
    () => ({
      choose,
      open(tab: Tab) {
        choose(tab)
        if (!matchMedia(WIDE).matches && !dialog.current?.open) dialog.current?.showModal()
        document.getElementById(`${tab}-tab`)?.focus()
      },
      close() {
        if (dialog.current?.matches(':modal')) return dialog.current.close()
        // Beside the text it stays, and the keyboard leaves it.
        if (!dialog.current?.contains(document.activeElement)) return
        const back = from.current?.isConnected ? from.current : document.getElementById('main')
        back?.focus({ preventScroll: true })
      },
    }),
    [from],
  )
  const panel = useMemo(() => ({ tab, ...ways }), [tab, ways])
  return { panel, dialog }
}

/** What had the keyboard before it came into an element; null where that was nothing, and outside. */
function useFocusedBefore(element: RefObject<HTMLElement | null>): RefObject<HTMLElement | null> {
  const before = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const around = element.current
    const note = ({ type, relatedTarget: other }: FocusEvent) => {
      if (other instanceof Node && around?.contains(other)) return
      if (type === 'focusin') before.current ??= other instanceof HTMLElement ? other : null
      // Another window takes the keyboard and gives it back.
      else if (document.hasFocus()) before.current = null
    }
    around?.addEventListener('focusin', note)
    around?.addEventListener('focusout', note)
    return () => {
      around?.removeEventListener('focusin', note)
      around?.removeEventListener('focusout', note)
    }
  }, [element])
  return before
}
