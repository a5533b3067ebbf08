import { useEffect, useEffectEvent } from 'react'
import type { Quote } from '../../../article/Quote.ts'
import { markOf, newMarkId, quoteTarget } from '../../../library/marks/markOf.ts'
import type { Kept, MarkTarget } from '../../../library/shelf/Record.ts'
import { useStory } from '../StoryContext.ts'
import { type MarkAsked, useMarkStore, useMarks } from './MarksContext.ts'
import { NoteEditor } from './NoteEditor.tsx'

/** The reader's notes on a quote, on its card. */
export function NotesOnQuote({ quote }: { readonly quote: Quote }) {
  const { article } = useStory()
  const notes = useMarks(({ placed }) => placed?.onQuotes.get(quote.id)) ?? NONE
  return <Notes type="quote" id={quote.id} target={quoteTarget(article, quote)} notes={notes} />
}

/** The reader's notes on a speaker, in the panel. */
export function NotesOnSpeaker({ speaker }: { readonly speaker: string }) {
  const { speakers } = useStory()
  const notes = useMarks(({ placed }) => placed?.onSpeakers.get(speaker)) ?? NONE
  const name = speakers.get(speaker)?.name
  if (name === undefined) return null
  return <Notes type="speaker" id={speaker} target={{ type: 'speaker', name }} notes={notes} />
}

const NONE: readonly Kept<'mark'>[] = []

type Props = {
  readonly type: Exclude<MarkAsked['type'], 'words'>
  readonly id: string
  readonly target: MarkTarget
  readonly notes: readonly Kept<'mark'>[]
}

function isAbout(asked: MarkAsked | null, type: MarkAsked['type'], id: string): boolean {
  return asked !== null && asked.type !== 'words' && asked.type === type && asked.id === id
}

function Notes({ type, id, target, notes }: Props) {
  const layer = useMarkStore()
  const { slug, article } = useStory()
  const asked = useMarks(({ asked }) => isAbout(asked, type, id))
  const fresh = useMarks(({ begun }) => (begun?.on === id ? begun.mark : null))

  const begin = useEffectEvent(() => {
    const made = new Date().toISOString()
    const mark: Kept<'mark'> = {
      id: newMarkId(),
      slug,
      revision: 0,
      trail: [],
      changed: made,
      deleted: false,
      content: markOf(article, { target, kind: null, note: '', made }),
    }
    layer.change({ asked: null, begun: { on: id, mark } })
  })
  useEffect(() => {
    if (asked) begin()
  }, [asked])
  const begun = fresh && !notes.some((note) => note.id === fresh.id) ? [fresh] : []
  return [...notes, ...begun].map((note) => {
    return (
      <section key={note.id} className="note-on" aria-label="Your note">
        <NoteEditor
          mark={note}
          begin={note.id === fresh?.id}
          {...(note.id === fresh?.id && { onClose: () => layer.change({ begun: null }) })}
        />
      </section>
    )
  })
}
