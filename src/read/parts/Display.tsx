import { useEffect, useRef, useState } from 'react'
import { useKeys } from '../keys/useKeys.ts'
import { useTranslate } from './TranslateContext.ts'
import { Look } from './look/Look.tsx'

/** The look of the page, one tap or key away. Native popover: Escape and a tap beside it close it. */
export function Display() {
  const t = useTranslate()
  const dialog = useRef<HTMLDialogElement>(null)
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    // It has the keyboard itself, and none of its controls, from the moment in which it is shown.
    dialog.current?.toggleAttribute('autofocus', true)
    // The browser opens it without a script, and so before the app is there.
    if (dialog.current?.matches(':popover-open')) setAsked(true)
  }, [])
  useKeys({ d: () => dialog.current?.showPopover() })
  return (
    <>
      <button type="button" className="tool" popoverTarget={DISPLAY} aria-label={t('Display')}>
        <span aria-hidden="true">Aa</span>
      </button>
      <dialog
        ref={dialog}
        id={DISPLAY}
        popover="auto"
        className="display"
        aria-label={t('Display')}
        tabIndex={-1}
        onBeforeToggle={() => setAsked(true)}
      >
        {asked && <Look />}
      </dialog>
    </>
  )
}

/** The id of the display panel, for other buttons that open it. */
export const DISPLAY = 'display'
