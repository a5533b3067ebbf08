import { useSyncExternalStore } from 'react'
import {
  type CopyState,
  canCopy,
  followCopy,
  noteCopy,
  peekCopy,
} from '../../library/copy/secondCopy.ts'
import { useShelfDoor } from '../parts/ShelfContext.ts'
import { formatAgo } from './describeCounts.ts'
import { NOT_FETCHED, NOT_OPENED, fetchPart } from './fetchPart.ts'

/** A folder of the reader's that is written after each change; only where a browser can do that. */
export function SecondCopy() {
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
    else noteCopy(window, { state: 'failed', why: copying ? NOT_OPENED : NOT_FETCHED })
  }
  const off = copy.state === 'off'
  return (
    <section aria-labelledby="second-copy">
      <h2 id="second-copy">Second copy</h2>
      <p>
        A backup that keeps itself up to date: you choose a folder once, on this device or on a
        drive, and after each change a whole backup is written into it.
      </p>
      <output className="said" data-state={copy.state}>
        {describeCopy(copy)}
      </output>
      <div className="actions">
        {copy.state === 'permission' && (
          <button type="button" className="action first" onClick={() => void act('allowAgain')}>
            Allow it again
          </button>
        )}
        <button type="button" className="action" onClick={() => void act('chooseFolder')}>
          {off ? 'Choose a folder…' : 'Choose another folder…'}
        </button>
        {!off && (
          <button type="button" className="action" onClick={() => void stop()}>
            Stop the second copy
          </button>
        )}
      </div>
    </section>
  )
}

const stop = async () => (await fetchCopying())?.stopCopying(window)

const fetchCopying = () => fetchPart(import('../../library/copy/copying.ts'))

const OFF: CopyState = { state: 'off' }

function describeCopy(copy: CopyState): string {
  switch (copy.state) {
    case 'off':
      return 'There is no second copy yet.'
    case 'waiting':
    case 'writing':
      return 'The second copy is being written…'
    case 'written':
      return `Written ${formatAgo(copy.at)} in the folder “${copy.folder}”. Read again and whole.`
    case 'permission':
      return `The second copy needs your permission again for the folder “${copy.folder}”. What was written before is still there.`
    case 'failed':
      return `The second copy was not written. ${copy.why}`
  }
}
