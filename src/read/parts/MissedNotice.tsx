import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import type { Census } from '../../library/shelf/Record.ts'
import { formatCount } from './formatCount.ts'
import { useShelfDoor } from './ShelfContext.ts'

type Props = { readonly missed: Census; readonly onClose: () => void }

/**
 * Browsers clear what a page keeps when space runs short, and some after a week without a visit.
 * They tell nobody; the reader is told, and where to have it back.
 */
export function MissedNotice({ missed, onClose }: Props) {
  return (
    <aside className="update" aria-label="Removed by the browser">
      <output>The browser has removed what was kept on this device: {formatMissed(missed)}.</output>
      <Link to="/settings#backup" className="action first" onClick={onClose}>
        Restore from a backup
      </Link>
      <button type="button" className="action" onClick={onClose}>
        Close
      </button>
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
export function formatMissed({ story, mark, correction }: Census): string {
  const parts = [
    ...(story > 0 ? [formatCount(story, 'story', 'stories')] : []),
    ...(mark > 0 ? [formatCount(mark, 'mark')] : []),
    ...(correction > 0 ? [formatCount(correction, 'correction')] : []),
  ]
  return parts.length > 0 ? LIST.format(parts) : 'places and choices'
}

const LIST = new Intl.ListFormat('en-GB')
