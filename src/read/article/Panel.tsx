import { type KeyboardEvent, type RefObject, useRef } from 'react'
import { PeopleList } from '../people/PeopleList.tsx'
import { SourceList } from '../sources/SourceList.tsx'
import { type Tab, usePanel } from './PanelContext.ts'
import { useStory } from './StoryContext.ts'

const TABS: readonly Tab[] = ['people', 'sources']

type Props = { readonly dialog: RefObject<HTMLDialogElement | null> }

/**
 * People and sources. One native dialog: open beside the text where there is room; shown modally,
 * as a drawer or a sheet, where there isn't. Without JavaScript it follows the text.
 */
export function Panel({ dialog }: Props) {
  const { tab, close } = usePanel()
  const { article, openQuote, show } = useStory()
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
          onShow={(quote) => {
            close()
            show(quote)
          }}
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
  }
  function step(event: KeyboardEvent) {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return
    const next = TABS[(TABS.indexOf(tab) + 1) % TABS.length] ?? tab
    choose(next)
    list.current?.querySelector<HTMLElement>(`#${next}-tab`)?.focus()
  }
  return (
    <div role="tablist" aria-label="About this story" className="tabs" ref={list}>
      {TABS.map((name) => (
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
