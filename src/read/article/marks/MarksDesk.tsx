import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { type PlacedMarks, createPlacer } from '../../../library/marks/createPlacer.ts'
import type { Kept } from '../../../library/shelf/Record.ts'
import { announce } from '../../parts/Announcer.tsx'
import { kindInside } from '../../parts/marks/kindWords.ts'
import { MarkNotice } from '../../parts/marks/MarkNotice.tsx'
import { useOnShelf } from '../../parts/useOnShelf.ts'
import { formatNotOpened } from '../../parts/refusalWords.ts'
import { useFix } from '../fix/FixContext.ts'
import { selectedSpan } from '../fix/selectedSpan.ts'
import { useStory } from '../StoryContext.ts'
import { currentSentence } from './currentSentence.ts'
import { MarkBelow } from './MarkCard.tsx'
import { type MarkedWords, useMarkStore, useMarks } from './MarksContext.ts'
import { MarksFoot } from './MarksFoot.tsx'
import { MarkWords } from './MarkWords.tsx'
import { MarkWordsDialog } from './MarkWordsDialog.tsx'
import { MarksOpener } from './MarksOpener.tsx'
import { NotesOnQuote, NotesOnSpeaker } from './NotesOn.tsx'
import { useMarkAddress } from './useMarkAddress.ts'
import { useOneCard } from './useOneCard.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import '../fix/fix.css'
import '../../parts/marks/strokes.css'
import './marks.css'

const PARTS = {
  Words: MarkWords,
  Below: MarkBelow,
  OnQuote: NotesOnQuote,
  OnSpeaker: NotesOnSpeaker,
  Opener: MarksOpener,
  Foot: MarksFoot,
}

const NONE: readonly Kept<'mark'>[] = []

/** Everything about the reader's marks in a story: lays them over it, and lets more be made. */
export function MarksDesk() {
  const t = useTranslate()
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
  useOneCard()

  return (
    <>
      {onShelf.state === 'refused' && (
        <output className="sr-only">
          {formatNotOpened(t, onShelf.refusal, 'Your marks can’t be opened just now')}
        </output>
      )}
      <Asked />
      {placed?.words.map(({ mark: { id, content } }) => (
        <span key={id} id={`mark-${id}`} hidden>
          {content.note === ''
            ? t('Marked as {kind}', { kind: kindInside(t, content.kind) })
            : t('Marked as {kind}. Note: {note}', {
                kind: kindInside(t, content.kind),
                note: content.note,
              })}
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
  const t = useTranslate()
  const { article } = useFix()
  const layer = useMarkStore()
  const asked = useMarks(({ asked }) => (asked?.type === 'words' ? asked : null))
  const begin = useEffectEvent(() => {
    const span = selectedSpan(article, getSelection()) ?? currentSentence(article)
    layer.change({ asked: span && { type: 'words', span } })
    if (!span) announce(t('Nothing stands here to be marked'))
  })
  useEffect(() => {
    if (asked && !asked.span) begin()
  }, [asked])
  if (!asked?.span) return null
  return (
    <MarkWordsDialog
      span={asked.span}
      noting={asked.noting === true}
      onClose={() => layer.change({ asked: null })}
    />
  )
}

/** A tap on marked words opens their mark; where several lie on them, one after the other. */
function useMarkTaps() {
  const layer = useMarkStore()
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest('button, a, .card')) return
      const ids = idsAround(target)
      if (ids.length === 0 || getSelection()?.isCollapsed === false) return
      const next = ids[ids.indexOf(layer.peek().open ?? '') + 1]
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
