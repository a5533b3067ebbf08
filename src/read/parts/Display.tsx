import { type RefObject, useEffect, useRef, useState } from 'react'
import { Look } from './look/Look.tsx'

/** The look of the page, one tap or key away. Native popover: Escape and a tap beside it close it. */
export function Display() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    // The browser opens it without a script, and so before the app is there.
    if (dialog.current?.matches(':popover-open')) setAsked(true)
  }, [])
  useDisplayKey(dialog)
  return (
    <>
      <button type="button" className="tool" popoverTarget={DISPLAY} aria-label="Display">
        <span aria-hidden="true">Aa</span>
      </button>
      <dialog
        ref={dialog}
        id={DISPLAY}
        popover="auto"
        className="display"
        aria-label="Display"
        tabIndex={-1}
        onBeforeToggle={() => setAsked(true)}
        onToggle={({ newState, currentTarget }) => {
          if (newState === 'open') currentTarget.focus({ preventScroll: true })
        }}
      >
        {asked && <Look />}
      </dialog>
    </>
  )
}

/** The id of the display panel, for other buttons that open it. */
export const DISPLAY = 'display'

/** `d` opens it, unless somebody types, or something lies over the page. */
function useDisplayKey(dialog: RefObject<HTMLDialogElement | null>) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'd' || event.defaultPrevented) return
      if (event.ctrlKey || event.altKey || event.metaKey) return
      if (event.target instanceof Element && event.target.closest(TYPED_IN)) return
      if (document.querySelector(':modal, :popover-open')) return
      event.preventDefault()
      dialog.current?.showPopover()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [dialog])
}

const TYPED_IN =
  'input:not([type=radio], [type=checkbox], [type=range]), textarea, select, [contenteditable]'
