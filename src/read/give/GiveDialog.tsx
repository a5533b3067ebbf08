import { type ReactNode, useEffect, useId, useRef } from 'react'
import './give.css'

type Props = {
  readonly title: string
  /** For what stands side by side. */
  readonly wide?: boolean
  readonly children: ReactNode
  readonly onClose: () => void
}

/** Native and modal: Escape closes it, and the keyboard comes back to where it was. */
export function GiveDialog({ title, wide = false, children, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const name = useId()
  useEffect(() => {
    const shown = dialog.current
    if (!shown || shown.open) return
    shown.showModal()
    // The keyboard begins with what it is about, not with the way out.
    heading.current?.focus()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={wide ? 'give-dialog wide' : 'give-dialog'}
      aria-labelledby={name}
      onClose={onClose}
    >
      <div className="give-head">
        <h2 id={name} ref={heading} tabIndex={-1}>
          {title}
        </h2>
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
