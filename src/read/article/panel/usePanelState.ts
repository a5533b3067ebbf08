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
  const from = useRef<Element | null>(null)

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
        const { activeElement } = document
        if (!dialog.current?.contains(activeElement)) from.current = activeElement
        if (!matchMedia(WIDE).matches && !dialog.current?.open) dialog.current?.showModal()
        document.getElementById(`${tab}-tab`)?.focus()
      },
      close() {
        if (dialog.current?.matches(':modal')) return dialog.current.close()
        // Beside the text it stays, and the keyboard leaves it.
        const { current } = from
        const back = current === document.body ? document.getElementById('main') : current
        if (back instanceof HTMLElement) back.focus({ preventScroll: true })
      },
    }),
    [],
  )
  const panel = useMemo(() => ({ tab, ...ways }), [tab, ways])
  return { panel, dialog }
}
