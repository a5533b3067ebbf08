import { useSyncExternalStore } from 'react'
import {
  type CopyFault,
  type CopyState,
  canCopy,
  followCopy,
  noteCopy,
  peekCopy,
} from '../../library/copy/secondCopy.ts'
import { useShelfDoor } from '../parts/ShelfContext.ts'
import type { Translate } from '../../words/translate.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { told } from '../parts/told.ts'
import { formatAgo } from './describeCounts.ts'
import { NOT_FETCHED, NOT_OPENED, fetchPart } from './fetchPart.ts'

/** A folder of the reader's that is written after each change; only where a browser can do that. */
export function SecondCopy() {
  const t = useTranslate()
  const door = useShelfDoor()
  const copy = useSyncExternalStore(
    (listener) => followCopy(window, listener),
    () => peekCopy(window),
    () => OFF,
  )
  if (!canCopy(window)) return null
  const act = async (name: 'chooseFolder' | 'allowAgain') => {
    const [copying, shelf] = await Promise.all([fetchCopying(), door?.open()])
    if (copying && shelf) await copying[name](window, shelf)
    else
      noteCopy(window, {
        state: 'failed',
        fault: copying ? 'notOpened' : 'notFetched',
        folder: '',
      })
  }
  const off = copy.state === 'off'
  return (
    <section aria-labelledby="second-copy">
      <h2 id="second-copy">{t('Second copy')}</h2>
      <p>
        {t(
          'A backup that keeps itself up to date: you choose a folder once, on this device or on a drive, and after each change a whole backup is written into it.',
        )}
      </p>
      <output className="said" data-state={copy.state}>
        {describeCopy(t, copy)}
      </output>
      <div className="actions">
        {copy.state === 'permission' && (
          <button type="button" className="action first" onClick={() => void act('allowAgain')}>
            {t('Allow it again')}
          </button>
        )}
        <button type="button" className="action" onClick={() => void act('chooseFolder')}>
          {t(off ? 'Choose a folder…' : 'Choose another folder…')}
        </button>
        {!off && (
          <button type="button" className="action" onClick={() => void stop()}>
            {t('Stop the second copy')}
          </button>
        )}
      </div>
    </section>
  )
}

const stop = async () => (await fetchCopying())?.stopCopying(window)

const fetchCopying = () => fetchPart(import('../../library/copy/copying.ts'))

const OFF: CopyState = { state: 'off' }

function describeCopy(t: Translate, copy: CopyState): string {
  switch (copy.state) {
    case 'off':
      return t('There is no second copy yet.')
    case 'waiting':
    case 'writing':
      return t('The second copy is being written…')
    case 'written':
      return t('Written {ago} in the folder “{folder}”. Read again and whole.', {
        ago: formatAgo(t, copy.at),
        folder: copy.folder,
      })
    case 'permission':
      return t(
        'The second copy needs your permission again for the folder “{folder}”. What was written before is still there.',
        { folder: copy.folder },
      )
    case 'failed':
      return t('The second copy was not written. {why}', {
        why: 'why' in copy ? told(t, copy.why) : whyOf(t, copy.fault, copy.folder),
      })
  }
}

function whyOf(t: Translate, fault: CopyFault, folder: string): string {
  switch (fault) {
    case 'forgotten':
      return t('This window can’t remember the folder.')
    case 'gone':
      return t('The folder is not there any more: choose it again, or another one.')
    case 'full':
      return t('There is no room left in the folder “{folder}”.', { folder })
    case 'unwritable':
      return t('The folder “{folder}” could not be written to.', { folder })
    case 'notFetched':
      return t(NOT_FETCHED)
    case 'notOpened':
      return t(NOT_OPENED)
  }
}
