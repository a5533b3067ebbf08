import { type KeyboardEvent, type RefObject, useCallback, useRef } from 'react'
import type { Quote } from '../../article/Quote.ts'
import { DateList } from '../dates/DateList.tsx'
import { PeopleList } from '../people/PeopleList.tsx'
import { SourceList } from '../sources/SourceList.tsx'
import { type Tab, tabsOf, usePanel } from './PanelContext.ts'
import { useReading, useReadingStore } from './ReadingContext.ts'
import { useStory } from './StoryContext.ts'

type Props = { readonly dialog: RefObject<HTMLDialogElement | null> }

/**
 * People, sources and dates. One native dialog: open beside the text where there is room; shown modally,
 * as a drawer or a sheet, where there isn't. Without JavaScript it follows the text.
 */
export function Panel({ dialog }: Props) {
  const { tab, close } = usePanel()
  const { article, show } = useStory()
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
    <dialog ref={dialog} open className="panel" aria-label="People and sources">
      <div className="panel-head">
        <Tabs />
        <button type="button" className="close" onClick={close} aria-label="Close">
          ×
        </button>
      </div>
      <div
        role="tabpanel"
        id="people"
        aria-labelledby="people-tab"
        data-chosen={tab === 'people' || undefined}
      >
        <h2>People</h2>
        <PeopleList
          article={article}
          openQuote={openQuote}
          only={only}
          onOnly={onOnly}
          onShow={onShow}
        />
      </div>
      <div
        role="tabpanel"
        id="sources"
        aria-labelledby="sources-tab"
        data-chosen={tab === 'sources' || undefined}
      >
        <h2>Sources</h2>
        <SourceList article={article} onFollow={close} />
      </div>
      {tabsOf(article).includes('dates') && (
        <div
          role="tabpanel"
          id="dates"
          aria-labelledby="dates-tab"
          data-chosen={tab === 'dates' || undefined}
        >
          <h2>Dates</h2>
          <DateList article={article} onFollow={close} />
        </div>
      )}
    </dialog>
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
