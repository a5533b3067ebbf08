import { useEffect, useEffectEvent, useRef } from 'react'
import { useLocation } from 'react-router'
import type { PlacedMarks } from '../../../library/marks/createPlacer.ts'
import { wordsOfTarget } from '../../../library/marks/markOf.ts'
import type { Kept } from '../../../library/shelf/Record.ts'
import { announce } from '../../parts/Announcer.tsx'
import { formatKind } from '../../parts/marks/kindWords.ts'
import { usePanel } from '../panel/PanelContext.ts'
import { useReadingStore } from '../reading/ReadingContext.ts'
import { useStory } from '../StoryContext.ts'
import { arriveAtMark, arriveAtNote, arriveAtOrphan } from './arriveAtMark.ts'
import { useMarkStore } from './MarksContext.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'

/** Every mark has an address, `/articles/ferry#m-3f9a…`; whoever comes by it stands at its place. */
export function useMarkAddress(placed: PlacedMarks | null) {
  const t = useTranslate()
  const layer = useMarkStore()
  const reading = useReadingStore()
  const panel = usePanel()
  const { article, show, speakers } = useStory()
  const { hash, key, state } = useLocation()
  const arrived = useRef<string | null>(null)

  const go = useEffectEvent((id: string, placed: PlacedMarks) => {
    const words = placed.words.find(({ mark }) => mark.id === id)
    const quote = keyWith(placed.onQuotes, id)
    const speaker = keyWith(placed.onSpeakers, id)
    if (speaker === undefined) panel.close()
    if (words) {
      reading.change({ view: 'story' })
      layer.change({ open: id })
      arriveAtMark(id, stepIn(state))
      const { kind, target } = words.mark.content
      announce(t('{kind}: {words}', { kind: formatKind(t, kind), words: wordsOfTarget(target) }))
    } else if (quote !== undefined) {
      reading.change({ view: 'story' })
      show(article.quotes.find((one) => one.id === quote) ?? null)
      arriveAtNote(id, stepIn(state))
    } else if (speaker !== undefined) {
      panel.open('people')
      arriveAtNote(id, null)
      announce(t('Your note on {name}', { name: speakers.get(speaker)?.name ?? '' }))
    } else if (placed.orphaned.some((mark) => mark.id === id)) {
      arriveAtOrphan(id)
      announce(t('The words of this mark are no longer in this text'))
    } else announce(t('This mark is no longer kept'))
  })

  // A mark that was closed is opened again by the same link.
  useEffect(() => {
    const id = hash.startsWith('#m-') ? hash.slice(3) : null
    if (id === null) arrived.current = null
    if (id === null || !placed || arrived.current === key) return
    arrived.current = key
    go(id, placed)
  }, [hash, key, placed])
}

/** Whoever steps from mark to mark by a button goes on by the same one. */
function stepIn(state: unknown): 'before' | 'after' | null {
  if (typeof state !== 'object' || state === null || !('step' in state)) return null
  return state.step === 'before' || state.step === 'after' ? state.step : null
}

function keyWith(
  groups: ReadonlyMap<string, readonly Kept<'mark'>[]>,
  id: string,
): string | undefined {
  return [...groups].find(([, marks]) => marks.some((mark) => mark.id === id))?.[0]
}
