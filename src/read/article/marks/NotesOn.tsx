import { useEffect, useEffectEvent, useState } from 'react'
import type { Article } from '../../../article/Article.ts'
import type { Quote } from '../../../article/Quote.ts'
import { markOf, newMarkId, quoteTarget } from '../../../library/marks/markOf.ts'
import type { Kept, MarkTarget } from '../../../library/shelf/Record.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { useStory } from '../StoryContext.ts'
import { type MarkAsked, useMarkStore, useMarks } from './MarksContext.ts'
import { MarkSteps } from './MarkSteps.tsx'
import { NoteEditor } from './NoteEditor.tsx'
import { findUnborn } from './noteDraft.ts'

/** The reader's notes on a quote, on its card. */
export function NotesOnQuote({ quote }: { readonly quote: Quote }) {
  const { article } = useStory()
  const notes = useMarks(({ placed }) => placed?.onQuotes.get(quote.id)) ?? NONE
  const target = quoteTarget(article, quote)
  return <Notes key={quote.id} type="quote" id={quote.id} target={target} notes={notes} />
}

/** The reader's notes on a speaker, in the panel. */
export function NotesOnSpeaker({ speaker }: { readonly speaker: string }) {
  const { speakers } = useStory()
  const notes = useMarks(({ placed }) => placed?.onSpeakers.get(speaker)) ?? NONE
  const name = speakers.get(speaker)?.name
  if (name === undefined) return null
  const target = { type: 'speaker' as const, name }
  return <Notes key={speaker} type="speaker" id={speaker} target={target} notes={notes} />
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
  const t = useTranslate()
  const layer = useMarkStore()
  const { slug, article } = useStory()
  const asked = useMarks(({ asked }) => isAbout(asked, type, id))
  const fresh = useMarks(({ begun }) => (begun?.on === id ? begun.mark : null))

  // One that a reload left behind, unsaved.
  const [left, forget] = useState(() => findUnborn(slug, target))

  const begin = useEffectEvent(() => {
    const mark = findUnborn(slug, target) ?? newNote(slug, article, target)
    layer.change({ asked: null, begun: { on: id, mark } })
  })
  useEffect(() => {
    if (asked) begin()
  }, [asked])

  const unborn = fresh ?? left
  const begun = unborn && !notes.some((note) => note.id === unborn.id) ? [unborn] : []
  function close() {
    forget(null)
    if (fresh) layer.change({ begun: null })
  }
  return [...notes, ...begun].map((note) => {
    return (
      <section key={note.id} className="note-on" data-note={note.id} aria-label={t('Your note')}>
        {type === 'quote' && <MarkSteps id={note.id} />}
        <NoteEditor
          mark={note}
          begin={note.id === fresh?.id}
          {...(note.id === unborn?.id && { onClose: close })}
        />
      </section>
    )
  })
}

/** A note that isn't on disk until its first letter is. */
function newNote(slug: string, article: Article, target: MarkTarget): Kept<'mark'> {
  const made = new Date().toISOString()
  return {
    id: newMarkId(),
    slug,
    revision: 0,
    trail: [],
    changed: made,
    deleted: false,
    content: markOf(article, { target, kind: null, note: '', made }),
  }
}
