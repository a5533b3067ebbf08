import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Kept as KeptRecord } from '../../../library/shelf/Record.ts'
import type { Refusal } from '../../../library/shelf/Shelf.ts'
import { keepMarks } from '../../parts/marks/keepMarks.ts'
import { useShelfDoor } from '../../parts/ShelfContext.ts'
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
const PAUSE = 500

/**
 * The note of a mark while it is typed: written after every pause, and when the page is left. Each
 * write says what it was based on, so that what another tab wrote meanwhile is kept beside it.
 */
export function useNote(mark: KeptRecord<'mark'>): Note {
  const door = useShelfDoor()
  const [typed, setTyped] = useState(() => readDraft(mark.id))
  const [written, setWritten] = useState<Written | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const base = useRef(mark)
  const latest = useRef(typed)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sending = useRef(Promise.resolve())

  // What somebody else wrote is taken over where nothing of one's own waits.
  useEffect(() => {
    if (latest.current === null) base.current = mark
  }, [mark])

  async function write() {
    const note = latest.current
    if (note === null) return
    const { id, slug, content } = base.current
    const unborn = base.current.revision === 0
    if (note === content.note || (unborn && note.trim() === '')) return settle(note)
    const next = { ...content, note }
    const { outcome } = await keepMarks(
      door,
      [{ kind: 'mark', id, slug, content: next, ...(unborn ? {} : { basedOn: base.current }) }],
      'note',
    )
    setRefusal(outcome.state === 'refused' ? outcome.refusal : null)
    if (outcome.state !== 'saved') return
    const write = outcome.batch.replaced[0]?.write ?? ''
    base.current = {
      ...base.current,
      revision: base.current.revision + 1,
      content: next,
      trail: [write, ...base.current.trail],
    }
    setWritten({ note, revision: base.current.revision })
    settle(note)
  }

  /** Nothing waits any more, unless more was typed meanwhile. */
  function settle(note: string) {
    if (latest.current !== note) return
    latest.current = null
    saveDraft(mark.id, null)
    setTyped(null)
  }

  function send() {
    clearTimeout(timer.current)
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
      saveDraft(mark.id, words)
      clearTimeout(timer.current)
      timer.current = setTimeout(send, PAUSE)
    },
    send,
  }
}

/** What was just written is shown though the shelf hasn't told it yet. */
function shownNote({ revision, content }: KeptRecord<'mark'>, written: Written | null): string {
  return written && written.revision > revision ? written.note : content.note
}

type Written = { readonly note: string; readonly revision: number }
