import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { forgetPlace } from '../../library/forgottenPlaces.ts'
import type { Refusal } from '../../library/shelf/Shelf.ts'
import { announce } from './Announcer.tsx'
import { type KeptStory, keptStory } from './keptStory.ts'
import { formatNotSaved } from './refusalWords.ts'
import { useShelfDoor } from './ShelfContext.ts'
import { useLatestNotice } from './useLatestNotice.ts'

/** On the page that a story opens on: that it is kept, and the way back to the field. */
export function KeptNotice() {
  const { latest } = useSyncExternalStore(keptStory.subscribe, keptStory.now, keptStory.now)
  const { pathname } = useLocation()
  const isHere = latest !== null && pathname.endsWith(`/articles/${latest.slug}`)
  const seen = useRef<KeptStory | null>(null)
  useEffect(() => {
    // Whoever has seen it and reads on elsewhere has done with it.
    if (isHere) seen.current = latest
    else if (latest !== null && seen.current === latest) dismiss()
  }, [latest, isHere])
  return isHere && <Kept key={latest.slug} kept={latest} />
}

/** Nobody has to hurry: it goes by itself only while neither pointer nor keyboard is on it. */
const STANDS = 15_000

function Kept({ kept }: { readonly kept: KeptStory }) {
  const notice = useRef<HTMLElement>(null)
  const isLatest = useLatestNotice(kept)
  const { undo, refusal } = useUndo(kept)
  const words = refusal === null ? 'Kept on this device.' : formatNotSaved(refusal)
  useEffect(() => announce(words), [words])
  const leave = useEffectEvent(() => {
    if (!notice.current?.matches(':hover, :focus-within')) dismiss()
  })
  useEffect(() => {
    if (refusal !== null) return undefined
    const timer = setInterval(leave, STANDS)
    return () => clearInterval(timer)
  }, [refusal])
  if (!isLatest && refusal === null) return null
  return (
    <aside ref={notice} className="update fixed" aria-label="Kept">
      <p>{words}</p>
      <button type="button" className="action first" onClick={() => void undo()}>
        {refusal === null ? 'Undo' : 'Try again'}
      </button>
      <button
        type="button"
        className="action"
        onClick={() => {
          document.getElementById('main')?.focus({ preventScroll: true })
          dismiss()
        }}
      >
        Close
      </button>
    </aside>
  )
}

function dismiss() {
  keptStory.change({ latest: null })
}

/** Takes the story off this device, and goes back to the field that has its words again. */
function useUndo({ slug, batch, putBack }: KeptStory) {
  const door = useShelfDoor()
  const navigate = useNavigate()
  const [refusal, refuse] = useState<Refusal | null>(null)
  async function undo() {
    const shelf = await door?.open()
    const answer = shelf
      ? await shelf.undo(batch)
      : ({ state: 'refused', refusal: 'notFetched' } as const)
    if (answer.state === 'refused') return refuse(answer.refusal)
    forgetPlace(slug)
    putBack()
    dismiss()
    announce('Taken back. The story is in the field again.')
    void navigate('/add', { replace: true })
  }
  return { undo, refusal }
}
