import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslate } from '../TranslateContext.ts'
import './sheet.css'

type Props = {
  readonly title: string
  readonly className?: string
  /** A cross beside the title, where what is in it has no way out of its own. */
  readonly cross?: boolean
  /** Where the keyboard begins: what it is about, the first thing to press, or words to copy. */
  readonly begin?: 'title' | 'first' | 'words'
  readonly children: ReactNode
  readonly onClose: () => void
}

/** Paper over the page, native and modal: Escape closes it, and the keyboard goes back to its place. */
export function Sheet({
  title,
  className = '',
  cross = false,
  begin = 'first',
  children,
  onClose,
}: Props) {
  const t = useTranslate()
  const sheet = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const name = useId()
  useEffect(() => {
    const shown = sheet.current
    if (!shown || shown.open) return
    shown.showModal()
    if (begin === 'title') heading.current?.focus()
    if (begin === 'words') selectWords(shown.querySelector('textarea'))
  }, [begin])
  return (
    <dialog ref={sheet} className={`paper ${className}`} aria-labelledby={name} onClose={onClose}>
      <div className="paper-head">
        <h2 id={name} ref={heading} {...(begin === 'title' ? { tabIndex: -1 } : {})}>
          {title}
        </h2>
        {cross && (
          <button type="button" className="close" aria-label={t('Close')} onClick={closeSheet}>
            ×
          </button>
        )}
      </div>
      {children}
    </dialog>
  )
}

/** For whatever is pressed in a sheet to close it. */
export function closeSheet({ currentTarget }: { readonly currentTarget: Element }) {
  currentTarget.closest('dialog')?.close()
}

export function selectWords(field: HTMLTextAreaElement | null) {
  field?.focus()
  field?.select()
}
