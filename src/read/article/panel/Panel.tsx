import { type KeyboardEvent, type RefObject, Suspense, useRef, useState } from 'react'
import { exactQuotes } from '../../../article/Quote.ts'
import { citedIn } from '../../../article/sourcesIn.ts'
import { voicesIn } from '../../../article/voicesIn.ts'
import { countDates, type Tab, tabsOf, usePanel } from './PanelContext.ts'
import { FindingsNearby } from '../nearParts.ts'
import { useQuoteMoves } from '../reading/useQuoteMoves.ts'
import { SheetHandle } from './SheetHandle.tsx'
import { useTranslate } from '../../parts/TranslateContext.ts'
import type { PlainMessage } from '../../../words/messages/Message.ts'
import { useStory } from '../StoryContext.ts'

type Props = { readonly dialog: RefObject<HTMLDialogElement | null> }

/**
 * People, sources and dates. One native dialog: open beside the text where there is room; shown modally,
 * as a drawer or a sheet, where there isn't. Without JavaScript it follows the text.
 */
export function Panel({ dialog }: Props) {
  const t = useTranslate()
  const { close } = usePanel()
  const [tall, setTall] = useState(false)
  const { article } = useStory()
  return (
    <dialog
      ref={dialog}
      open
      className="panel"
      aria-label={t('People and sources')}
      data-tall={tall || undefined}
      onClose={() => setTall(false)}
      onKeyDown={(event) => {
        // A browser does this where the panel lies over the text.
        if (event.key !== 'Escape' || event.currentTarget.matches(':modal')) return
        event.preventDefault()
        close()
      }}
    >
      <SheetHandle tall={tall} onTall={setTall} onClose={close} />
      <div className="panel-head">
        <Tabs />
        <button type="button" className="close" onClick={close} aria-label={t('Close')}>
          ×
        </button>
      </div>
      {exactQuotes(article.quotes).length > 0 && <Steps />}
      {tabsOf(article).map((name) => (
        <TabPanel key={name} name={name} />
      ))}
    </dialog>
  )
}

/** From quote to quote, where the panel stands beside the story; elsewhere the dock has both ways. */
function Steps() {
  const t = useTranslate()
  const { previous, next } = useQuoteMoves()
  return (
    <div className="steps">
      <button type="button" className="tool" onClick={previous}>
        ↑ {t('Previous quote')}
      </button>
      <button type="button" className="tool" onClick={next}>
        ↓ {t('Next quote')}
      </button>
    </div>
  )
}

/** What one tab shows. It is taken over after the story, so that a long list keeps nobody waiting. */
function TabPanel({ name }: { readonly name: Tab }) {
  const t = useTranslate()
  const { tab } = usePanel()
  return (
    <div
      role="tabpanel"
      id={name}
      aria-labelledby={`${name}-tab`}
      data-chosen={tab === name || undefined}
    >
      <h2>{t(TITLES[name])}</h2>
      <Suspense>
        <FindingsNearby tab={name} />
      </Suspense>
    </div>
  )
}

const TITLES: Readonly<Record<Tab, PlainMessage>> = {
  people: 'People',
  sources: 'Sources',
  dates: 'Dates',
}

/** Arrow keys go from tab to tab; the chosen one is the only stop of the Tab key. */
function Tabs() {
  const t = useTranslate()
  const { article } = useStory()
  const { tab, choose } = usePanel()
  const list = useRef<HTMLDivElement>(null)
  const counts: Record<Tab, number> = {
    people: voicesIn(article).length,
    sources: citedIn(article).length,
    dates: countDates(article),
  }
  const tabs = tabsOf(article)
  function step(event: KeyboardEvent) {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return
    const ahead = t.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const way = event.key === ahead ? 1 : tabs.length - 1
    const next = tabs[(tabs.indexOf(tab) + way) % tabs.length] ?? tab
    choose(next)
    list.current?.querySelector<HTMLElement>(`#${next}-tab`)?.focus()
  }
  return (
    <div role="tablist" aria-label={t('About this story')} className="tabs" ref={list}>
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
          {t(TITLES[name])} {t.number(counts[name])}
        </button>
      ))}
    </div>
  )
}
