import { useEffect, useEffectEvent } from 'react'
import { announce } from '../Announcer.tsx'
import { formatNotSaved } from '../refusalWords.ts'
import { useShelfDoor } from '../ShelfContext.ts'
import { useLatestNotice } from '../useLatestNotice.ts'
import { useNoticeElement } from '../useNoticeElement.ts'
import { type Kept, keepMarks, undoMarks } from './keepMarks.ts'

type Props = {
  readonly kept: Kept
  readonly onNext: (kept: Kept | null) => void
}

/** Nobody has to hurry: it goes by itself only while neither pointer nor keyboard is on it. */
const STANDS = 15_000

/** Says what was saved, and takes it back on one tap; or why it wasn't, and tries again. */
export function MarkNotice({ kept, onNext }: Props) {
  const door = useShelfDoor()
  const { notice, attach } = useNoticeElement()
  const isLatest = useLatestNotice(kept)
  const { said, outcome } = kept

  // What is done twice is said twice.
  useEffect(() => announce(wordsOf(kept)), [kept])
  const leave = useEffectEvent(() => {
    if (!notice.current?.matches(':hover, :focus-within')) onNext(null)
  })
  useEffect(() => {
    if (outcome.state === 'refused') return undefined
    const timer = setInterval(leave, STANDS)
    return () => clearInterval(timer)
  }, [outcome])

  // What couldn't be saved stays where it is seen.
  if (!isLatest && outcome.state !== 'refused') return null
  return (
    <aside ref={attach} className="update" aria-label="Marks">
      <p>{wordsOf(kept)}</p>
      {outcome.state === 'saved' && (
        <button
          type="button"
          className="action first"
          onClick={() => {
            leavePage()
            void undoMarks(door, kept).then(onNext)
          }}
        >
          Undo
        </button>
      )}
      {outcome.state === 'refused' && outcome.changes.length > 0 && (
        <button
          type="button"
          className="action first"
          onClick={() => void keepMarks(door, outcome.changes, said).then(onNext)}
        >
          Try again
        </button>
      )}
      <button
        type="button"
        className="action"
        onClick={() => {
          leavePage()
          onNext(null)
        }}
      >
        Close
      </button>
    </aside>
  )
}

function wordsOf({ said, outcome }: Kept): string {
  if (outcome.state === 'refused') return formatNotSaved(outcome.refusal)
  return outcome.state === 'undone' ? `${said}.` : `Saved: ${said}.`
}

/** The keyboard goes back to the page. */
function leavePage() {
  document.getElementById('main')?.focus({ preventScroll: true })
}
