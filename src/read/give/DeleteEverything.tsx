import { useState } from 'react'
import { forgetEverything } from '../../library/forgetEverything.ts'
import { useShelfDoor } from '../parts/ShelfContext.ts'
import { WHAT_TO_DO, WHY } from '../parts/refusalWords.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { fetchPart } from './fetchPart.ts'
import { DeleteDialog } from './DeleteDialog.tsx'

/** Takes everything of the reader's off this device. */
export function DeleteEverything() {
  const t = useTranslate()
  const [asking, ask] = useState(false)
  const [said, say] = useState('')
  const door = useShelfDoor()

  async function deleteAll() {
    ask(false)
    const shelf = await door?.open()
    const wiped = await shelf?.wipe()
    if (wiped?.state !== 'saved') {
      if (!wiped) return say(t('Nothing was deleted.'))
      const { refusal } = wiped
      return say(
        t('Nothing was deleted: {why}. {remedy}', {
          why: t(WHY[refusal]),
          remedy: t(WHAT_TO_DO[refusal]),
        }),
      )
    }
    await forgetEverything(window)
    const copy = await fetchPart(import('../../library/copy/copying.ts'))
    await copy?.stopCopying(window)
    say(
      t(
        'Everything of yours was deleted from this device. Files that you saved, backups and second copies stay where they are, and what is typed in other open tabs stays there until they are closed.',
      ),
    )
  }

  return (
    <section aria-labelledby="delete-everything">
      <h2 id="delete-everything">{t('Delete everything')}</h2>
      <p>
        {t(
          'Takes your stories, marks, notes, corrections, places and drafts off this device for good. The stories that came with the app stay, and so do your choices of how it looks, reads aloud and cites.',
        )}
      </p>
      <div className="actions">
        <button type="button" className="action" onClick={() => ask(true)}>
          {t('Delete everything…')}
        </button>
      </div>
      <output className="said">{said}</output>
      {asking && <DeleteDialog onDelete={() => void deleteAll()} onClose={() => ask(false)} />}
    </section>
  )
}
