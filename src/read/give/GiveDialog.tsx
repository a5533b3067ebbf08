import { type ReactNode, useEffect, useId, useRef } from 'react'
import './give.css'

type Props = {
  readonly title: string
  readonly children: ReactNode
  readonly onClose: () => void
}

/** Native and modal: Escape closes it, and the keyboard comes back to where it was. */
export function GiveDialog({ title, children, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const name = useId()
  useEffect(() => {
    const shown = dialog.current
    if (shown && !shown.open) shown.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="give-dialog" aria-labelledby={name} onClose={onClose}>
      <div className="give-head">
        <h2 id={name}>{title}</h2>
        <button
          type="button"
          className="close"
          aria-label="Close"
          onClick={() => dialog.current?.close()}
        >
          ×
        </button>
      </div>
      {children}
    </dialog>
  )
}
