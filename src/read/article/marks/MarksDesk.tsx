import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { type PlacedMarks, createPlacer } from '../../../library/marks/createPlacer.ts'
import { wordsOfTarget } from '../../../library/marks/markOf.ts'
import type { Kept } from '../../../library/shelf/Record.ts'
import { announce } from '../../parts/Announcer.tsx'
import { formatKind } from '../../parts/marks/kindWords.ts'
import { MarkNotice } from '../../parts/marks/MarkNotice.tsx'
import { useOnShelf } from '../../parts/useOnShelf.ts'
import { formatNotOpened } from '../../parts/refusalWords.ts'
import { useFix } from '../fix/FixContext.ts'
import { selectedSpan } from '../fix/selectedSpan.ts'
import { usePanel } from '../panel/PanelContext.ts'
import { useReadingStore } from '../reading/ReadingContext.ts'
import { useStory } from '../StoryContext.ts'
import { arriveAtMark, arriveAtOrphan } from './arriveAtMark.ts'
import { currentSentence } from './currentSentence.ts'
import { MarkBelow } from './MarkCard.tsx'
import { type MarkedWords, useMarkStore, useMarks } from './MarksContext.ts'
import { MarksFoot } from './MarksFoot.tsx'
import { MarkWords } from './MarkWords.tsx'
import { MarkWordsDialog } from './MarkWordsDialog.tsx'
import { NotesOnQuote, NotesOnSpeaker } from './NotesOn.tsx'
import '../fix/fix.css'
import '../../parts/marks/strokes.css'
import './marks.css'

const PARTS = {
  Words: MarkWords,
  Below: MarkBelow,
  OnQuote: NotesOnQuote,
  OnSpeaker: NotesOnSpeaker,
  Foot: MarksFoot,
}

const NONE: readonly Kept<'mark'>[] = []

/** Everything about the reader's marks in a story: lays them over it, and lets more be made. */
export function MarksDesk() {
  const { slug, article } = useStory()
  const layer = useMarkStore()
  const kept = useMarks(({ kept }) => kept)
  const onShelf = useOnShelf((shelf) => shelf.list('mark', slug), {
    kind: 'mark',
    nothing: NONE,
    key: `marks of ${slug}`,
  })
  const [place] = useState(createPlacer)
  const marks = onShelf.state === 'found' ? onShelf.value : null
  const placed = useMemo(() => (marks ? place(article, marks) : null), [place, article, marks])

  useEffect(() => {
    if (placed) layer.change({ placed, words: wordsOf(placed), parts: PARTS })
    else layer.change({ parts: PARTS })
  }, [layer, placed])
  useMarkTaps()
  useMarkAddress(placed)

  return (
    <>
      {onShelf.state === 'refused' && (
        <output className="sr-only">{formatNotOpened(onShelf.refusal, 'Your marks')}</output>
      )}
      <Asked />
      {placed?.words.map(({ mark: { id, content } }) => (
        <span key={id} id={`mark-${id}`} hidden>
          Marked as {formatKind(content.kind).toLowerCase()}
          {content.note !== '' && `. Note: ${content.note}`}
        </span>
      ))}
      {kept && <MarkNotice kept={kept} onNext={(kept) => layer.change({ kept })} />}
    </>
  )
}

function wordsOf({ words }: PlacedMarks): readonly MarkedWords[] {
  return words.map(({ start, end, mark: { id, content } }) => ({
    start,
    end,
    id,
    kind: content.kind ?? 'check',
    noted: content.note.trim() !== '',
  }))
}

/** The dialog for words that the reader asked to mark: the selected ones, or a sentence. */
function Asked() {
  const { article } = useFix()
  const layer = useMarkStore()
  const asked = useMarks(({ asked }) => (asked?.type === 'words' ? asked : null))
  const begin = useEffectEvent(() => {
    const span = selectedSpan(article, getSelection()) ?? currentSentence(article)
    layer.change({ asked: span && { type: 'words', span } })
    if (!span) announce('Nothing stands here to be marked')
  })
  useEffect(() => {
    if (asked && !asked.span) begin()
  }, [asked])
  if (!asked?.span) return null
  return <MarkWordsDialog span={asked.span} onClose={() => layer.change({ asked: null })} />
}

/** A tap on marked words opens their mark; where several lie on them, one after the other. */
function useMarkTaps() {
  const layer = useMarkStore()
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest('button, a, .card')) return
      const ids = idsAround(target)
      if (ids.length === 0 || getSelection()?.isCollapsed === false) return
      const next = ids[ids.indexOf(layer.now().open ?? '') + 1]
      layer.change({ open: next ?? null })
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [layer])
}

/** The innermost first. */
function idsAround(target: Element): readonly string[] {
  const ids: string[] = []
  for (
    let piece = target.closest<HTMLElement>('main .stroke[data-mark]');
    piece;
    piece = piece.parentElement?.closest<HTMLElement>('main .stroke[data-mark]') ?? null
  ) {
    ids.push(piece.dataset['mark'] ?? '')
  }
  return ids
}

/** Every mark has an address: `/articles/ferry#m-3f9a…` */
function useMarkAddress(placed: PlacedMarks | null) {
  const layer = useMarkStore()
  const reading = useReadingStore()
  const panel = usePanel()
  const { article, show, speakers } = useStory()
  const { hash } = useLocation()
  const arrived = useRef<string | null>(null)

  const go = useEffectEvent((id: string, placed: PlacedMarks) => {
    const words = placed.words.find(({ mark }) => mark.id === id)
    const quote = keyWith(placed.onQuotes, id)
    const speaker = keyWith(placed.onSpeakers, id)
    if (words) {
      reading.change({ view: 'story' })
      layer.change({ open: id })
      arriveAtMark(id)
      const { kind, target } = words.mark.content
      announce(`${formatKind(kind)}: ${wordsOfTarget(target)}`)
    } else if (quote !== undefined) {
      show(article.quotes.find((one) => one.id === quote) ?? null)
    } else if (speaker !== undefined) {
      panel.open('people')
      announce(`Your note on ${speakers.get(speaker)?.name}`)
    } else if (placed.orphaned.some((mark) => mark.id === id)) {
      arriveAtOrphan(id)
      announce('The words of this mark are no longer in this text')
    } else announce('This mark is no longer kept')
  })

  useEffect(() => {
    const id = hash.startsWith('#m-') ? hash.slice(3) : null
    if (id === null) arrived.current = null
    if (id === null || !placed || arrived.current === hash) return
    arrived.current = hash
    go(id, placed)
  }, [hash, placed])
}

function keyWith(
  groups: ReadonlyMap<string, readonly Kept<'mark'>[]>,
  id: string,
): string | undefined {
  return [...groups].find(([, marks]) => marks.some((mark) => mark.id === id))?.[0]
}
