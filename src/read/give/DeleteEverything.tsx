import { useState } from 'react'
import { forgetBackup } from '../../library/backup/lastBackup.ts'
import { forgetAllPlaces } from '../../library/places.ts'
import { useShelfDoor } from '../parts/ShelfContext.ts'
import { WHAT_TO_DO, WHY } from '../parts/refusalWords.ts'
import { fetchPart } from './fetchPart.ts'
import { DeleteDialog } from './DeleteDialog.tsx'

/** Takes everything of the reader's off this device. */
export function DeleteEverything() {
  const [asking, ask] = useState(false)
  const [said, say] = useState('')
  const door = useShelfDoor()

  async function deleteAll() {
    ask(false)
    const shelf = await door?.open()
    const wiped = await shelf?.wipe()
    if (wiped?.state !== 'saved') {
      const why = wiped ? `: ${WHY[wiped.refusal]}. ${WHAT_TO_DO[wiped.refusal]}` : '.'
      return say(`Nothing was deleted${why}`)
    }
    forgetBackup(window)
    forgetAllPlaces()
    const copy = await fetchPart(import('../../library/copy/copying.ts'))
    await copy?.stopCopying(window)
    say(
      'Everything of yours was deleted from this device. Backups and second copies stay where they are.',
    )
  }

  return (
    <section aria-labelledby="delete-everything">
      <h2 id="delete-everything">Delete everything</h2>
      <p>
        Takes your stories, marks, notes, corrections and places off this device for good. The
        stories that came with the app, and how it looks, stay.
      </p>
      <div className="actions">
        <button type="button" className="action" onClick={() => ask(true)}>
          Delete everything…
        </button>
      </div>
      <output className="said">{said}</output>
      {asking && <DeleteDialog onDelete={() => void deleteAll()} onClose={() => ask(false)} />}
    </section>
  )
}
