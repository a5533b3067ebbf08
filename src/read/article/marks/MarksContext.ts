import { type ComponentType, type ReactNode, createContext, useContext } from 'react'
import { useMemo, useSyncExternalStore } from 'react'
import type { Block } from '../../../article/Block.ts'
import type { Quote } from '../../../article/Quote.ts'
import { type Span, overlaps } from '../../../article/Span.ts'
import type { PlacedMarks } from '../../../library/marks/createPlacer.ts'
import type { Kept as KeptRecord, MarkKind } from '../../../library/shelf/Record.ts'
import { type Store, createStore } from '../../../library/createStore.ts'
import type { Kept } from '../../parts/marks/keepMarks.ts'

/** Words that the reader marked, where they stand now. */
export type MarkedWords = Span & {
  readonly id: string
  readonly kind: MarkKind
  readonly noted: boolean
}

/** A stretch of text that is marked all through, and the marks that lie on it. */
export type MarkedSegment = Span & { readonly marks: readonly MarkedWords[] }

/** What draws marks and notes; fetched when there are any, or when the reader asks for one. */
export type MarkParts = {
  readonly Words: ComponentType<{
    readonly segment: MarkedSegment
    readonly children: ReactNode
  }>
  readonly Below: ComponentType<{ readonly block: Block }>
  readonly OnQuote: ComponentType<{ readonly quote: Quote }>
  readonly OnSpeaker: ComponentType<{ readonly speaker: string }>
  /** The way from the story's top to the list of its marks. */
  readonly Opener: ComponentType
  readonly Foot: ComponentType
}

/** Words to mark, or what a new note is about. */
export type MarkAsked =
  /** `noting`: the reader is about to type a note. */
  | { readonly type: 'words'; readonly span: Span | null; readonly noting?: true }
  | { readonly type: 'quote' | 'speaker'; readonly id: string }

export type MarkLayer = {
  readonly words: readonly MarkedWords[]
  readonly placed: PlacedMarks | null
  readonly parts: MarkParts | null
  /** The id of the mark whose card is open. */
  readonly open: string | null
  readonly asked: MarkAsked | null
  /** A note that was begun on a quote or a speaker, by their id: a record from its first letter on. */
  readonly begun: { readonly on: string; readonly mark: KeptRecord<'mark'> } | null
  /** What was written last, as long as its notice stands. */
  readonly kept: Kept | null
}

export type MarkStore = Store<MarkLayer>

const NOTHING: MarkLayer = {
  words: [],
  placed: null,
  parts: null,
  open: null,
  asked: null,
  begun: null,
  kept: null,
}

/** The reader's own layer over a story. */
export function createMarkLayer(): MarkStore {
  return createStore(NOTHING)
}

export const MarksContext = createContext<MarkStore | null>(null)

export function useMarkStore(): MarkStore {
  const store = useContext(MarksContext)
  if (!store) throw new Error('useMarkStore stands outside a story')
  return store
}

/** One thing about the marks; a component renders again only when that changes. */
export function useMarks<Part>(select: (layer: MarkLayer) => Part): Part {
  const { peek, subscribe } = useMarkStore()
  return useSyncExternalStore(
    subscribe,
    () => select(peek()),
    () => select(NOTHING),
  )
}

/** Null where nothing has to be drawn. */
export function useMarkParts(): MarkParts | null {
  return useMarks(({ parts }) => parts)
}

/** The marks on a stretch of text: the same ones as long as none of them changes. */
export function useMarksOn(span: Span): readonly MarkedWords[] {
  const json = useMarks(({ words }) => {
    const here = words.filter((mark) => overlaps(mark, span))
    return here.length === 0 ? '' : JSON.stringify(here)
  })
  return useMemo((): readonly MarkedWords[] => (json === '' ? [] : JSON.parse(json)), [json])
}
