import { type ComponentType, useCallback } from 'react'
import type { Quote } from '../../../article/Quote.ts'
import { DateList } from '../../dates/DateList.tsx'
import { PeopleList } from '../../people/PeopleList.tsx'
import { SourceList } from '../../sources/SourceList.tsx'
import { useMarkParts } from '../marks/MarksContext.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { NoteButton } from '../marks/NoteButton.tsx'
import { useReading, useReadingStore } from '../reading/ReadingContext.ts'
import { useStory } from '../StoryContext.ts'
import { type Tab, usePanel } from './PanelContext.ts'

/** What was found in the story, under the tab that names it. */
export function Findings({ tab }: { readonly tab: Tab }) {
  const List = LISTS[tab]
  return <List />
}

const LISTS: Readonly<Record<Tab, ComponentType>> = {
  people: People,
  sources: Sources,
  dates: Dates,
}

function People() {
  const { close } = usePanel()
  const { article, faces, show } = useStory()
  const reading = useReadingStore()
  const openQuote = useReading(({ openQuote }) => openQuote)
  const only = useReading(({ only }) => only)
  const onShow = useCallback(
    (quote: Quote) => {
      close()
      reading.change({ view: 'story' })
      show(quote)
    },
    [close, reading, show],
  )
  return (
    <PeopleList
      article={article}
      faces={faces}
      openQuote={openQuote}
      only={only}
      onOnly={(only) => reading.change({ only })}
      onShow={onShow}
      below={notesOn}
    />
  )
}

function Sources() {
  return <SourceList article={useStory().article} onFollow={usePanel().close} />
}

function Dates() {
  return <DateList article={useStory().article} onFollow={usePanel().close} />
}

function notesOn(speaker: string) {
  return <SpeakerNotes speaker={speaker} />
}

/** The reader's notes on a speaker, and a way to write one. */
function SpeakerNotes({ speaker }: { readonly speaker: string }) {
  const t = useTranslate()
  const parts = useMarkParts()
  const { speakers } = useStory()
  return (
    <>
      <NoteButton
        about={{ type: 'speaker', id: speaker }}
        className="only"
        label={t('Note on {name}', { name: speakers.get(speaker)?.name ?? '' })}
      />
      {parts && <parts.OnSpeaker speaker={speaker} />}
    </>
  )
}
