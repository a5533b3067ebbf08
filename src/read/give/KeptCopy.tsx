import { useEffect, useState } from 'react'
import { type KeptCopy, followKeptCopy, keptCopy } from '../../library/backup/keptCopy.ts'
import { formatAgo, formatSize } from './describeCounts.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import type { Restore } from './useRestore.ts'

type Props = { readonly restore: Restore }

/** What was here before the last restore: it can be had back after this page was left, too. */
export function CopyBefore({ restore: { restoring, bringBack, forgetCopy } }: Props) {
  const t = useTranslate()
  const copy = useKeptCopy()
  const { state } = restoring
  // While the restore is being made, and can be undone right here, one way back is enough.
  if (!copy || state === 'writing' || (state === 'done' && restoring.batch)) return null
  return (
    <div className="kept-copy">
      <p>
        {t('Copy from before the restore of {name}, made {ago} ({size}).', {
          name: copy.of,
          ago: formatAgo(t, copy.at),
          size: formatSize(t, copy.file.size),
        })}{' '}
        {t('It is on this device only.')}
      </p>
      <div className="actions">
        <button type="button" className="action" onClick={() => void bringBack(copy)}>
          {t('Bring it back')}
        </button>
        <button type="button" className="action" onClick={() => void forgetCopy()}>
          {t('Delete the copy')}
        </button>
      </div>
    </div>
  )
}

function useKeptCopy(): KeptCopy | null {
  const [copy, note] = useState<KeptCopy | null>(null)
  useEffect(() => {
    let open = true
    const look = async () => {
      const kept = await keptCopy(window)
      if (open) note(kept)
    }
    const unfollow = followKeptCopy(() => void look())
    void look()
    return () => {
      open = false
      unfollow()
    }
  }, [])
  return copy
}
