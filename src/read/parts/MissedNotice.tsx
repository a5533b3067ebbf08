import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import type { Census } from '../../library/shelf/Record.ts'
import type { Translate } from '../../words/translate.ts'
import { useShelfDoor } from './ShelfContext.ts'
import { useTranslate } from './TranslateContext.ts'

type Props = { readonly missed: Census; readonly onClose: () => void }

/**
 * Browsers clear what a page keeps when space runs short, and some after a week without a visit.
 * They tell nobody; the reader is told, and where to have it back.
 */
export function MissedNotice({ missed, onClose }: Props) {
  const t = useTranslate()
  return (
    <aside className="update" aria-label={t('Removed by the browser')}>
      <output>
        {t('The browser has removed what was kept on this device: {what}.', {
          what: formatMissed(t, missed),
        })}
      </output>
      <span className="answers">
        <Link to="/settings#backup" className="action first" onClick={onClose}>
          {t('Restore from a backup')}
        </Link>
        <button type="button" className="action" onClick={onClose}>
          {t('Close')}
        </button>
      </span>
    </aside>
  )
}

export function useMissed(): readonly [Census | null, () => void] {
  const door = useShelfDoor()
  const [missed, note] = useState<Census | null>(null)
  useEffect(() => {
    let ended = false
    const look = async () => {
      const found = await (await door?.open())?.missed()
      if (!ended) note(found ?? null)
    }
    void look()
    // A page that stays open learns of it with the next thing that is saved.
    const unsubscribe = door?.subscribe(() => void look())
    return () => {
      ended = true
      unsubscribe?.()
    }
  }, [door])
  function forget() {
    note(null)
    void door?.open().then((shelf) => shelf?.forgetMissed())
  }
  return [missed, forget]
}

/** `12 stories, 1 mark and 3 corrections` */
export function formatMissed(t: Translate, { story, mark, correction }: Census): string {
  const parts = [
    ...(story > 0 ? [t('{count} stories', { count: story })] : []),
    ...(mark > 0 ? [t('{count} marks', { count: mark })] : []),
    ...(correction > 0 ? [t('{count} corrections', { count: correction })] : []),
  ]
  return parts.length > 0 ? t.list(parts) : t('places and choices')
}
