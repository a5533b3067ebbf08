import {
  type KeyboardEvent,
  type RefObject,
  type ReactNode,
  Suspense,
  useCallback,
  useRef,
  useState,
} from 'react'
import { type Quote, exactQuotes } from '../../../article/Quote.ts'
import { DateList } from '../../dates/DateList.tsx'
import { PeopleList } from '../../people/PeopleList.tsx'
import { SourceList } from '../../sources/SourceList.tsx'
import { type Tab, tabsOf, usePanel } from './PanelContext.ts'
import { useReading, useReadingStore } from '../reading/ReadingContext.ts'
import { useQuoteMoves } from '../reading/useQuoteMoves.ts'
import { SheetHandle } from './SheetHandle.tsx'
import { useMarkParts } from '../marks/MarksContext.ts'
import { NoteButton } from '../marks/NoteButton.tsx'
import { useStory } from '../StoryContext.ts'

type Props = { readonly dialog: RefObject<HTMLDialogElement | null> }

/**
 * People, sources and dates. One native dialog: open beside the text where there is room; shown modally,
 * as a drawer or a sheet, where there isn't. Without JavaScript it follows the text.
 */
export function Panel({ dialog }: Props) {
  const { close } = usePanel()
  const [tall, setTall] = useState(false)
  const { article, faces, show } = useStory()
  const reading = useReadingStore()
  const openQuote = useReading(({ openQuote }) => openQuote)
  const only = useReading(({ only }) => only)
  const onOnly = useCallback((only: string | null) => reading.change({ only }), [reading])
  const onShow = useCallback(
    (quote: Quote) => {
      close()
      reading.change({ view: 'story' })
      show(quote)
    },
    [close, reading, show],
  )
  return (
    <dialog
      ref={dialog}
      open
      className="panel"
      aria-label="People and sources"
      data-tall={tall || undefined}
      onClose={() => setTall(false)}
    >
      <SheetHandle tall={tall} onTall={setTall} onClose={close} />
      <div className="panel-head">
        <Tabs />
        <button type="button" className="close" onClick={close} aria-label="Close">
          ×
        </button>
      </div>
      {exactQuotes(article.quotes).length > 0 && <Steps />}
      <TabPanel name="people" title="People">
        <PeopleList
          article={article}
          faces={faces}
          openQuote={openQuote}
          only={only}
          onOnly={onOnly}
          onShow={onShow}
          below={notesOn}
        />
      </TabPanel>
      <TabPanel name="sources" title="Sources">
        <SourceList article={article} onFollow={close} />
      </TabPanel>
      {tabsOf(article).includes('dates') && (
        <TabPanel name="dates" title="Dates">
          <DateList article={article} onFollow={close} />
        </TabPanel>
      )}
    </dialog>
  )
}

/** From quote to quote, where the panel stands beside the story; elsewhere the dock has both ways. */
function Steps() {
  const { previous, next } = useQuoteMoves()
  return (
    <div className="steps">
      <button type="button" className="tool" onClick={previous}>
        ↑ Previous quote
      </button>
      <button type="button" className="tool" onClick={next}>
        ↓ Next quote
      </button>
    </div>
  )
}

/** The reader's notes on a speaker, and a way to write one. */
function SpeakerNotes({ speaker }: { readonly speaker: string }) {
  const parts = useMarkParts()
  const { speakers } = useStory()
  return (
    <>
      <NoteButton
        about={{ type: 'speaker', id: speaker }}
        className="only"
        label={`Note on ${speakers.get(speaker)?.name}`}
      />
      {parts && <parts.OnSpeaker speaker={speaker} />}
    </>
  )
}

function notesOn(speaker: string) {
  return <SpeakerNotes speaker={speaker} />
}

type TabPanelProps = {
  readonly name: Tab
  readonly title: string
  readonly children: ReactNode
}

/** What one tab shows. It is taken over after the story, so that a long list keeps nobody waiting. */
function TabPanel({ name, title, children }: TabPanelProps) {
  const { tab } = usePanel()
  return (
    <div
      role="tabpanel"
      id={name}
      aria-labelledby={`${name}-tab`}
      data-chosen={tab === name || undefined}
    >
      <h2>{title}</h2>
      <Suspense>{children}</Suspense>
    </div>
  )
}

/** Arrow keys go from tab to tab; the chosen one is the only stop of the Tab key. */
function Tabs() {
  const { article } = useStory()
  const { tab, choose } = usePanel()
  const list = useRef<HTMLDivElement>(null)
  const names: Record<Tab, string> = {
    people: `People ${article.speakers.length}`,
    sources: `Sources ${article.sources.filter(({ kind }) => kind !== 'person').length}`,
    dates: `Dates ${article.dates.length}`,
  }
  const tabs = tabsOf(article)
  function step(event: KeyboardEvent) {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return
    const way = event.key === 'ArrowRight' ? 1 : tabs.length - 1
    const next = tabs[(tabs.indexOf(tab) + way) % tabs.length] ?? tab
    choose(next)
    list.current?.querySelector<HTMLElement>(`#${next}-tab`)?.focus()
  }
  return (
    <div role="tablist" aria-label="About this story" className="tabs" ref={list}>
      {tabs.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`${name}-tab`}
          aria-controls={name}
          aria-selected={name === tab}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => choose(name)}
          onKeyDown={step}
        >
          {names[name]}
        </button>
      ))}
    </div>
  )
}
