import type { PlainMessage } from '../../../words/messages/Message.ts'
import { Sheet, closeSheet } from '../../parts/sheet/Sheet.tsx'
import { useTranslate } from '../../parts/TranslateContext.ts'
import '../../parts/deleting/ask.css'

type Props = {
  readonly title: string
  /** What goes along, and whether it comes back. */
  readonly says: PlainMessage
  readonly onClear: () => void
  readonly onClose: () => void
}

/** Asks before something goes from this device. */
export function ClearDialog({ title, says, onClear, onClose }: Props) {
  const t = useTranslate()
  return (
    <Sheet title={title} className="ask" onClose={onClose}>
      <p>{t(says)}</p>
      <div className="actions">
        <button
          type="button"
          className="action first"
          onClick={(event) => {
            closeSheet(event)
            onClear()
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
