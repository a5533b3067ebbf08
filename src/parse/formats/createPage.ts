import type { Span } from '../../article/Span.ts'
import type { BlockHintType, Link } from '../page/Hints.ts'

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
  /** `type` is what the words in it are, null where that is as around it. */
  readonly openBlock: (type: BlockHintType | null, lines: Lines) => void
  readonly closeBlock: (lines: Lines) => void
  readonly openLink: (href: string) => void
  readonly closeLink: () => void
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
}

type OpenRun<Origin> = {
  start: number
  type: BlockHintType
  origin: Origin
  mark: MarkedSpan | null
}
type MarkedSpan = { readonly mark: Mark; readonly start: number; end: number }

/** Begins a page whose text opens with `before`, which is no part of any run. */
export function createPage<Origin>(before: string): Page<Origin> {
  const pieces: string[] = before === '' ? [] : [before]
  let length = before.length
  /** Line breaks that are due before the next words. */
  let due = before === '' ? 0 : 2
  let space = false
  let run: OpenRun<Origin> | null = null
  const runs: Run<Origin>[] = []
  const types: BlockHintType[] = ['paragraph']
  const links: Link[] = []
  const openLinks: { href: string; start: number | null }[] = []
  const openMarks: { mark: Mark; start: number | null }[] = []

  function push(words: string): void {
    pieces.push(words)
    length += words.length
  }

  function begin(origin: Origin): void {
    if (length > 0 && due > 0) push('\n'.repeat(due))
    else if (space && length > 0) push(' ')
    due = 0
    space = false
    run ??= { start: length, type: types.at(-1) ?? 'paragraph', origin, mark: null }
    for (const open of [...openLinks, ...openMarks]) open.start ??= length
  }

  function endRun(): void {
    space = false
    if (!run) return
    const { start, type, origin } = run
    runs.push({ start, end: length, origin, ...(markOf(run, length) ?? { type }) })
    run = null
  }

  return {
    write(words, origin) {
      const core = words.replace(WHITE, ' ')
      if (core.startsWith(' ')) space = space || run !== null
      const bare = core.trim() === '' ? '' : trimSpaces(core)
      if (bare === '') return
      begin(origin)
      push(bare)
      space = core.endsWith(' ')
    },
    writeKept(words, origin) {
      if (words.trim() === '') return
      begin(origin)
      push(words)
    },
    breakLine() {
      if (due > 0 || !run) endRun()
      due = Math.min(2, due + 1)
      space = false
    },
    openBlock(type, lines) {
      endRun()
      due = Math.max(due, lines)
      types.push(type ?? types.at(-1) ?? 'paragraph')
    },
    closeBlock(lines) {
      endRun()
      due = Math.max(due, lines)
      types.pop()
    },
    openLink: (href) => void openLinks.push({ href, start: null }),
    closeLink() {
      const link = openLinks.pop()
      if (link && link.start !== null)
        links.push({ start: link.start, end: length, href: link.href })
    },
    openMark: (mark) => void openMarks.push({ mark, start: null }),
    closeMark() {
      const open = openMarks.pop()
      if (open && open.start !== null && run)
        run.mark ??= { mark: open.mark, start: open.start, end: length }
    },
    finish() {
      endRun()
      return { text: pieces.join(''), runs, links: links.toSorted((a, b) => a.start - b.start) }
    },
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
