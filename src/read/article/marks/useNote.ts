import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Kept as KeptRecord } from '../../../library/shelf/Record.ts'
import type { ChangeOf, Refusal } from '../../../library/shelf/Shelf.ts'
import { keepMarks } from '../../parts/marks/keepMarks.ts'
import { useShelfDoor } from '../../parts/ShelfContext.ts'
import { entryAfter } from './entryAfter.ts'
import { readDraft, saveDraft } from './noteDraft.ts'

export type Note = {
  readonly words: string
  /** `kept`: all that is typed is on disk. */
  readonly state: 'kept' | 'typed' | Refusal
  readonly type: (words: string) => void
  /** Writes now what waits for a pause. */
  readonly send: () => void
}

/** A pause in typing after which a note is written, in milliseconds. */
const PAUSE = 800
/** So long at most nothing is written while the typing goes on. */
const LONGEST = 2000

/**
 * The note of a mark while it is typed: written after every pause, and when the page is left. Each
 * write says what it was based on, so that what another tab wrote meanwhile is kept beside it.
 */
export function useNote(mark: KeptRecord<'mark'>): Note {
  const door = useShelfDoor()
  const [left] = useState(() => readDraft(mark.id))
  const [typed, setTyped] = useState(left?.words ?? null)
  const [written, setWritten] = useState<KeptRecord<'mark'> | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  // What a reload left behind was typed over the mark as it was then.
  const base = useRef(left?.base ?? mark)
  const latest = useRef(typed)
  const waitsSince = useRef<number | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sending = useRef(Promise.resolve())

  // What somebody else wrote is taken over where nothing of one's own waits. The shelf may still
  // tell the mark as it was before the latest write.
  useEffect(() => {
    if (latest.current === null && mark.revision >= base.current.revision) base.current = mark
  }, [mark])

  async function write() {
    const note = latest.current
    if (note === null) return
    const { id, slug, content, revision } = base.current
    if (note === content.note || (revision === 0 && note.trim() === '')) return settle(note)
    const change: ChangeOf<'mark'> = {
      kind: 'mark',
      id,
      slug,
      content: { ...content, note },
      basedOn: base.current,
    }
    const { outcome } = await keepMarks(door, [change], 'note')
    if (outcome.state === 'refused') setRefusal(outcome.refusal)
    if (outcome.state !== 'saved') return
    base.current = entryAfter(change, outcome.batch) ?? base.current
    setWritten(base.current)
    settle(note)
  }

  /** Nothing waits any more, unless more was typed meanwhile: that has a new base. */
  function settle(note: string) {
    setRefusal(null)
    const words = latest.current
    if (words !== note && words !== null) return saveDraft(mark.id, { words, base: base.current })
    latest.current = null
    saveDraft(mark.id, null)
    setTyped(null)
  }

  function send() {
    clearTimeout(timer.current)
    waitsSince.current = null
    sending.current = sending.current.then(write)
  }

  const sendNow = useEffectEvent(send)
  useEffect(() => {
    const onHide = () => document.visibilityState === 'hidden' && sendNow()
    document.addEventListener('visibilitychange', onHide)
    addEventListener('pagehide', sendNow)
    // What a reload left behind is written first.
    sendNow()
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      removeEventListener('pagehide', sendNow)
      sendNow()
    }
  }, [])

  return {
    words: typed ?? shownNote(mark, written),
    state: refusal ?? (typed === null ? 'kept' : 'typed'),
    type(words) {
      latest.current = words
      setTyped(words)
      saveDraft(mark.id, { words, base: base.current })
      waitsSince.current ??= Date.now()
      const left = waitsSince.current + LONGEST - Date.now()
      clearTimeout(timer.current)
      timer.current = setTimeout(send, Math.max(0, Math.min(PAUSE, left)))
    },
    send,
  }
}

/** What was just written is shown though the shelf hasn't told it yet. */
function shownNote(mark: KeptRecord<'mark'>, written: KeptRecord<'mark'> | null): string {
  const { content } = written && written.revision > mark.revision ? written : mark
  return content.note
}
