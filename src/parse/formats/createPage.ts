import type { Span } from '../../article/Span.ts'
import type { Emphasis, Link } from '../../article/Link.ts'
import type { BlockHintType } from '../page/Hints.ts'

/** A stretch of words between two breaks, and the node of the tree that its first words are in. */
export type Run<Origin> = Span & {
  readonly type: BlockHintType
  readonly iso?: string
  readonly origin: Origin
}

/** What an inline element says of the words in it, as `<time datetime>` does. */
export type Mark = { readonly type: 'byline' | 'date' | 'credit'; readonly iso?: string }

/** Takes a page's words in the order of its tree and lays them out as a browser would. */
export type Page<Origin> = {
  /** Words of a text node; white space collapses, but a no-break space is kept. */
  readonly write: (words: string, origin: Origin) => void
  /** Words whose line breaks and spaces are shown as they are. */
  readonly writeKept: (words: string, origin: Origin) => void
  readonly breakLine: () => void
  /** The next words are those of the next cell of a row; the first one opens with the row. */
  readonly openCell: () => void
  /** `type` is what the words in it are, null where that is as around it. */
  readonly openBlock: (type: BlockHintType | null, lines: Lines) => void
  readonly closeBlock: (lines: Lines) => void
  readonly openLink: (href: string) => void
  readonly closeLink: () => void
  readonly openEmphasis: (kind: Emphasis['kind']) => void
  readonly closeEmphasis: () => void
  readonly openMark: (mark: Mark) => void
  readonly closeMark: () => void
  readonly finish: () => FinishedPage<Origin>
}

/** Line breaks above and below a block: one, or two for a blank line between. */
export type Lines = 1 | 2

export type FinishedPage<Origin> = {
  readonly text: string
  readonly runs: readonly Run<Origin>[]
  readonly links: readonly Link[]
  readonly emphasis: readonly Emphasis[]
}

type OpenRun<Origin> = {
  start: number
  type: BlockHintType
  origin: Origin
  mark: MarkedSpan | null
}
type MarkedSpan = { readonly mark: Mark; readonly start: number; end: number }

/** What is written so far. */
type Draft<Origin> = {
  readonly pieces: string[]
  length: number
  /** Line breaks that are due before the next words. */
  due: number
  /** Whether a space is. */
  space: boolean
  /** Cells of the row that were opened and hold no words yet. */
  cells: number
  run: OpenRun<Origin> | null
  readonly runs: Run<Origin>[]
  /** What the words in each open block are, the innermost last. */
  readonly types: BlockHintType[]
  readonly links: Link[]
  readonly openLinks: { readonly href: string; start: number | null }[]
  readonly emphasis: Emphasis[]
  readonly openEmphases: { readonly kind: Emphasis['kind']; start: number | null }[]
  readonly openMarks: { readonly mark: Mark; start: number | null }[]
}

/** Begins a page whose text opens with `before`, which is no part of any run. */
export function createPage<Origin>(before: string): Page<Origin> {
  const draft: Draft<Origin> = {
    pieces: before === '' ? [] : [before],
    length: before.length,
    due: before === '' ? 0 : 2,
    space: false,
    cells: 0,
    run: null,
    runs: [],
    types: ['paragraph'],
    links: [],
    openLinks: [],
    emphasis: [],
    openEmphases: [],
    openMarks: [],
  }
  return {
    write: (words, origin) => write(draft, words, origin),
    writeKept: (words, origin) => {
      if (words.trim() !== '') push(draft, words, origin)
    },
    breakLine: () => breakLine(draft),
    openCell: () => {
      draft.cells++
      draft.space = false
    },
    openBlock: (type, lines) => {
      endBlock(draft, lines)
      draft.types.push(type ?? innermost(draft))
    },
    closeBlock: (lines) => {
      endBlock(draft, lines)
      draft.types.pop()
    },
    openLink: (href) => void draft.openLinks.push({ href, start: null }),
    closeLink: () => closeLink(draft),
    openEmphasis: (kind) => void draft.openEmphases.push({ kind, start: null }),
    closeEmphasis: () => closeEmphasis(draft),
    openMark: (mark) => void draft.openMarks.push({ mark, start: null }),
    closeMark: () => closeMark(draft),
    finish: () => finish(draft),
  }
}

function write<Origin>(draft: Draft<Origin>, words: string, origin: Origin): void {
  const core = words.replace(WHITE, ' ')
  if (core.startsWith(' ')) draft.space ||= draft.run !== null
  const bare = core.trim() === '' ? '' : trimSpaces(core)
  if (bare === '') return
  push(draft, bare, origin)
  draft.space = core.endsWith(' ')
}

/** Adds words, and before them the breaks or the space that are due. */
function push<Origin>(draft: Draft<Origin>, words: string, origin: Origin): void {
  const { pieces } = draft
  const between = betweenOf(draft)
  if (draft.length > 0) pieces.push(between)
  const start = draft.length > 0 ? draft.length + between.length : 0
  draft.due = 0
  draft.space = false
  draft.cells = 0
  draft.run ??= { start, type: innermost(draft), origin, mark: null }
  begin(draft.openLinks, start)
  begin(draft.openEmphases, start)
  begin(draft.openMarks, start)
  pieces.push(words)
  draft.length = start + words.length
}

/** What was opened since the last words begins with these; what is further out has begun before. */
function begin(opened: readonly { start: number | null }[], start: number): void {
  for (let at = opened.length - 1; at >= 0; at--) {
    const open = opened[at]
    if (!open || open.start !== null) return
    open.start = start
  }
}

/** What stands before the next words: line breaks, a tab before each cell but the first, or a space. */
function betweenOf<Origin>({ due, space, cells, run }: Draft<Origin>): string {
  const tabs = '\t'.repeat(Math.max(0, run ? cells : cells - 1))
  return due > 0 ? '\n'.repeat(due) + tabs : tabs || (space ? ' ' : '')
}

function innermost<Origin>({ types }: Draft<Origin>): BlockHintType {
  return types.at(-1) ?? 'paragraph'
}

function endRun<Origin>(draft: Draft<Origin>): void {
  const { run, length } = draft
  draft.space = false
  draft.cells = 0
  draft.run = null
  if (!run) return
  const { start, type, origin } = run
  draft.runs.push({ start, end: length, origin, ...(markOf(run, length) ?? { type }) })
}

function breakLine<Origin>(draft: Draft<Origin>): void {
  if (draft.due > 0 || !draft.run) endRun(draft)
  draft.due = Math.min(2, draft.due + 1)
  draft.space = false
}

function endBlock<Origin>(draft: Draft<Origin>, lines: Lines): void {
  endRun(draft)
  draft.due = Math.max(draft.due, lines)
}

function closeLink<Origin>({ openLinks, links, length }: Draft<Origin>): void {
  const link = openLinks.pop()
  if (link && link.start !== null) links.push({ start: link.start, end: length, href: link.href })
}

function closeEmphasis<Origin>({ openEmphases, emphasis, length }: Draft<Origin>): void {
  const open = openEmphases.pop()
  if (open && open.start !== null)
    emphasis.push({ start: open.start, end: length, kind: open.kind })
}

function closeMark<Origin>({ openMarks, run, length }: Draft<Origin>): void {
  const open = openMarks.pop()
  if (open && open.start !== null && run)
    run.mark ??= { mark: open.mark, start: open.start, end: length }
}

function finish<Origin>(draft: Draft<Origin>): FinishedPage<Origin> {
  endRun(draft)
  const { pieces, runs, links, emphasis } = draft
  return {
    text: pieces.join(''),
    runs,
    links: links.toSorted((a, b) => a.start - b.start),
    emphasis: emphasis.toSorted((a, b) => a.start - b.start),
  }
}

/** What a browser takes for white space; a no-break space is a letter to it. */
const WHITE = /[ \t\n\r\f]+/g

function trimSpaces(words: string): string {
  return words.slice(words.startsWith(' ') ? 1 : 0, words.endsWith(' ') ? -1 : undefined)
}

/** Words beside a marked stretch that leave the run what the mark says: `Published: `, `By `. */
const MOST_BESIDE = 24

function markOf<Origin>(run: OpenRun<Origin>, end: number): Mark | null {
  const { mark, start, type } = run
  if (!mark || (type !== 'paragraph' && type !== 'caption')) return null
  const beside = mark.start - start + end - mark.end
  return beside <= MOST_BESIDE ? mark.mark : null
}
