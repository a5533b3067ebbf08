import type { ReactNode } from 'react'
import { Sheet, closeSheet } from '../sheet/Sheet.tsx'
import { useTranslate } from '../TranslateContext.ts'
import './ask.css'

type Props = {
  readonly title: string
  /** What goes along, and whether it comes back. */
  readonly children: ReactNode
  readonly onDelete: () => void
  readonly onClose: () => void
}

/** Asks before something goes from this device. */
export function AskToDelete({ title, children, onDelete, onClose }: Props) {
  const t = useTranslate()
  return (
    <Sheet title={title} className="ask" onClose={onClose}>
      {children}
      <div className="actions">
        <button
          type="button"
          className="action first"
          onClick={(event) => {
            closeSheet(event)
            onDelete()
          }}
        >
          {t('Delete')}
        </button>
        <button type="button" className="action" onClick={closeSheet}>
          {t('Leave it')}
        </button>
      </div>
    </Sheet>
  )
}
