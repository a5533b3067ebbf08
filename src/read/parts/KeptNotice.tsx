import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { forgetPlace } from '../../library/forgottenPlaces.ts'
import { ActionNotice } from './ActionNotice.tsx'
import { announce } from './Announcer.tsx'
import { type KeptStory, keptStory } from './keptStory.ts'
import { formatNotSaved } from './refusalWords.ts'
import { useShelfDoor } from './ShelfContext.ts'
import { useLatestNotice } from './useLatestNotice.ts'
import { useTranslate } from './TranslateContext.ts'
import './keptNotice.css'

/** On the page that a story opens on: that it is kept, and the way back to the field. */
export function KeptNotice() {
  const { latest } = useSyncExternalStore(keptStory.subscribe, keptStory.peek, keptStory.peek)
  const { pathname } = useLocation()
  const isHere = latest !== null && isFresh(latest) && pathname.endsWith(`/articles/${latest.slug}`)
  const seen = useRef<KeptStory | null>(null)
  useEffect(() => {
    // Whoever has seen it and reads on elsewhere has done with it.
    if (isHere) seen.current = latest
    else if (latest !== null && seen.current === latest) dismiss()
  }, [latest, isHere])
  return isHere && <Kept key={latest.slug} kept={latest} />
}

/** Its code may come late: by then the reader may have been elsewhere. In milliseconds. */
const FRESH = 60_000

function isFresh({ at }: KeptStory): boolean {
  return Date.now() - at < FRESH
}

function Kept({ kept }: { readonly kept: KeptStory }) {
  const t = useTranslate()
  const isLatest = useLatestNotice(kept)
  const { undo, problem } = useUndo(kept)
  const words = problem ?? t('Kept on this device.')
  useEffect(() => announce(words), [words])
  if (!isLatest && problem === null) return null
  return (
    <div className="kept-notice">
      <ActionNotice
        label={t('Kept')}
        action={{ name: t(problem === null ? 'Undo' : 'Try again'), act: () => void undo() }}
        onClose={dismiss}
        leaves={problem === null ? kept : null}
      >
        {words}
      </ActionNotice>
    </div>
  )
}

function dismiss() {
  keptStory.change({ latest: null })
}

/** Takes the story off this device, once its words are in the field again, and goes there. */
function useUndo({ slug, batch, putBack }: KeptStory) {
  const t = useTranslate()
  const door = useShelfDoor()
  const navigate = useNavigate()
  const [problem, tell] = useState<string | null>(null)
  async function undo() {
    const shelf = await door?.open()
    if (!shelf) return tell(formatNotSaved(t, 'notFetched'))
    if (!putBack()) return tell(t(NO_PLACE))
    const undone = await shelf.undo(batch)
    if (undone.state === 'refused') return tell(formatNotSaved(t, undone.refusal))
    if (!undone.batch.replaced.some(({ kind }) => kind === 'story')) return tell(t(CHANGED))
    forgetPlace(slug)
    dismiss()
    announce(t('Taken back. The story is in the field again.'))
    void navigate('/add', { replace: true })
  }
  return { undo, problem }
}

const NO_PLACE =
  'The story stays: it doesn’t fit into the field of “Add a story”, or another one stands there.'
const CHANGED = 'The story has been changed since, and stays. Its words are in the field as well.'
