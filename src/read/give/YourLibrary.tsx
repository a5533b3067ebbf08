import { useEffect, useState } from 'react'
import { type Persistence, askToPersist, persistenceNow, roomTaken } from '../../library/persist.ts'
import type { Lookup } from '../../library/shelf/Shelf.ts'
import type { PlainMessage } from '../../words/messages/Message.ts'
import type { Translate } from '../../words/translate.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { useOnShelf } from '../parts/useOnShelf.ts'
import { formatNotOpened } from '../parts/refusalWords.ts'
import { describeCounts, formatSize } from './describeCounts.ts'

/** What is kept on this device, how much room it takes, and whether the browser will keep it. */
export function YourLibrary() {
  const t = useTranslate()
  const counted = useOnShelf(countAll, {
    kind: COUNTED,
    nothing: NOTHING,
    key: 'your library',
  })
  const room = useAnswer(roomTaken)
  return (
    <section aria-labelledby="your-library">
      <h2 id="your-library">{t('Your library')}</h2>
      {counted.state === 'looking' && <p className="opening-words">{t('Counting…')}</p>}
      {counted.state === 'found' && <p>{keptWords(t, counted.value)}</p>}
      {counted.state === 'refused' && (
        <p>{formatNotOpened(t, counted.refusal, 'Your library can’t be opened just now')}</p>
      )}
      {room !== null && room > 0 && (
        <p className="aside">
          {t(
            'On Record takes {size} on this device, the stories for reading without a network included.',
            { size: formatSize(t, room) },
          )}
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

function keptWords(t: Translate, counts: typeof NOTHING): string {
  const all = counts.story + counts.mark + counts.correction
  if (all === 0) return t('Nothing of your own is kept on this device yet.')
  const records = describeCounts(t, counts)
  return all === 1
    ? t('{records} is kept on this device, and nowhere else unless you make a backup.', { records })
    : t('{records} are kept on this device, and nowhere else unless you make a backup.', {
        records,
      })
}

const WORDS: Readonly<Record<Persistence, PlainMessage>> = {
  kept: 'The browser keeps your library until you delete it.',
  mayGo:
    'The browser may clear your library when the device runs out of room, or after a long time unused. A backup is safe from that.',
  unknown:
    'The browser doesn’t say whether it will keep your library. A backup is safe in any case.',
}

/** What the browser answers, told in words; it can be asked once more. */
function Keeping() {
  const t = useTranslate()
  const before = useAnswer(persistenceNow)
  const [asked, noteAnswer] = useState<Persistence | null>(null)
  const answer = asked ?? before
  if (answer === null) return null
  return (
    <>
      <output className="said">
        {t(WORDS[answer])}
        {asked === 'mayGo' && ` ${t('It was asked to keep it, and has not agreed.')}`}
      </output>
      {answer === 'mayGo' && asked === null && (
        <div className="actions">
          <button
            type="button"
            className="action"
            onClick={() => void askToPersist().then(noteAnswer)}
          >
            {t('Ask the browser to keep it')}
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
