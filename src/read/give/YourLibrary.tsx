import { useEffect, useState } from 'react'
import { type Persistence, askToPersist, persistenceNow, roomTaken } from '../../library/persist.ts'
import type { Lookup } from '../../library/shelf/Shelf.ts'
import { useOnShelf } from '../parts/useOnShelf.ts'
import { WHAT_TO_DO, WHY } from '../parts/refusalWords.ts'
import { describeCounts, formatSize } from './describeCounts.ts'

/** What is kept on this device, how much room it takes, and whether the browser will keep it. */
export function YourLibrary() {
  const counted = useOnShelf(countAll, {
    kind: COUNTED,
    nothing: NOTHING,
    key: 'your library',
  })
  const room = useAnswer(roomTaken)
  return (
    <section aria-labelledby="your-library">
      <h2 id="your-library">Your library</h2>
      {counted.state === 'looking' && <p className="opening-words">Counting…</p>}
      {counted.state === 'found' && <p>{keptWords(counted.value)}</p>}
      {counted.state === 'refused' && (
        <p>
          Your library can’t be opened just now: {WHY[counted.refusal]}. Nothing was deleted.{' '}
          {WHAT_TO_DO[counted.refusal]}
        </p>
      )}
      {room !== null && room > 0 && (
        <p className="aside">
          On Record takes {formatSize(room)} on this device, the stories for reading without a
          network included.
        </p>
      )}
      <Keeping />
    </section>
  )
}

const COUNTED = ['story', 'mark', 'correction'] as const
const NOTHING = { story: 0, mark: 0, correction: 0 }

async function countAll(lookup: Lookup) {
  const [story, mark, correction] = await Promise.all([
    lookup.count('story'),
    lookup.count('mark'),
    lookup.count('correction'),
  ])
  return { story, mark, correction }
}

function keptWords(counts: typeof NOTHING): string {
  const all = counts.story + counts.mark + counts.correction
  return all > 0
    ? `${describeCounts(counts)} ${all === 1 ? 'is' : 'are'} kept on this device, and nowhere else unless you make a backup.`
    : 'Nothing of your own is kept on this device yet.'
}

const WORDS: Readonly<Record<Persistence, string>> = {
  kept: 'The browser keeps your library until you delete it.',
  mayGo:
    'The browser may clear your library when the device runs out of room, or after a long time unused. A backup is safe from that.',
  unknown:
    'The browser doesn’t say whether it will keep your library. A backup is safe in any case.',
}

/** What the browser answers, told in words; it can be asked once more. */
function Keeping() {
  const before = useAnswer(persistenceNow)
  const [asked, noteAnswer] = useState<Persistence | null>(null)
  const answer = asked ?? before
  if (answer === null) return null
  return (
    <>
      <output className="said">
        {WORDS[answer]}
        {asked === 'mayGo' && ' It was asked to keep it, and has not agreed.'}
      </output>
      {answer === 'mayGo' && asked === null && (
        <div className="actions">
          <button
            type="button"
            className="action"
            onClick={() => void askToPersist().then(noteAnswer)}
          >
            Ask the browser to keep it
          </button>
        </div>
      )}
    </>
  )
}

/** What is asked once, when the page opens; null until there is an answer. */
function useAnswer<Value>(ask: () => Promise<Value | null>): Value | null {
  const [answer, note] = useState<Value | null>(null)
  useEffect(() => {
    let open = true
    const look = async () => {
      const value = await ask()
      if (open) note(value)
    }
    void look()
    return () => {
      open = false
    }
  }, [ask])
  return answer
}
