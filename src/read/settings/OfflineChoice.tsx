import { useId, useState } from 'react'
import type { EDITION_FILE, Edition } from '../../article/Edition.ts'
import type { DataFile } from '../../library/edition.ts'
import { openRoom } from '../../library/offline/room.ts'
import {
  EVERYTHING,
  LITTLE,
  MUCH,
  OFF,
  OPENED,
  chooseRoom,
  hasChosen,
} from '../../library/offline/rooms.ts'
import type { Translate } from '../../words/translate.ts'
import { formatSize } from '../give/describeCounts.ts'
import { useData } from '../parts/EditionContext.ts'
import { useOfflineStore } from '../parts/OfflineContext.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

/** Only the type is taken from there: the address itself would make the app’s opening longer. */
const SIZES: DataFile<Edition> = { address: 'data/edition.json' satisfies typeof EDITION_FILE }

/** How many of the built-in stories are kept, from none to all, with what each takes. */
export function OfflineChoice() {
  const t = useTranslate()
  const store = useOfflineStore()
  const id = useId()
  const [room, choose] = useState(() => openRoom(window))
  const edition = useData(SIZES)
  const sizes = edition.state === 'open' ? edition.content : null

  async function take(next: number) {
    choose(next)
    await chooseRoom(next)
    const held = openRoom(window)
    // A browser that can't note the choice has another one at the next visit, and says so.
    choose(held)
    if (held === next) store?.keep()
  }
  return (
    <>
      <div className="choice">
        <label htmlFor={id}>{t('Built-in stories that are kept')}</label>
        <select id={id} value={room} onChange={({ target }) => void take(Number(target.value))}>
          {[OFF, OPENED, LITTLE, MUCH, EVERYTHING].map((one) => (
            <option key={one} value={one}>
              {describeRoom(t, one, sizes?.bytes)}
            </option>
          ))}
        </select>
      </div>
      {sizes && (
        <p className="aside">
          {t('The app itself takes {size}. If you choose less, the rest is removed at once.', {
            size: formatSize(t, sizes.app),
          })}
        </p>
      )}
      {room === OFF && !hasChosen() && (
        <p className="aside">
          {t('Your browser is set to save data: nothing is kept until you choose it.')}
        </p>
      )}
    </>
  )
}

function describeRoom(t: Translate, room: number, all?: number): string {
  if (room === OFF) return t('None, nor the app (off)')
  if (room === OPENED) return t('What I open')
  if (room !== EVERYTHING)
    return t('The newest, up to {size}, and what I open', { size: formatSize(t, room) })
  return all === undefined
    ? t('Everything')
    : t('Everything ({size})', { size: formatSize(t, all) })
}
