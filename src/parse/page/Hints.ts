import type { Emphasis, Link } from '../../article/Link.ts'
import type { Span } from '../../article/Span.ts'

/**
 * What a file's markup says of its text: evidence beside the words themselves. Plain text has none.
 * Spans lie over the same text that is parsed; blocks are in order and don't overlap.
 */
export type Hints = {
  readonly blocks: readonly BlockHint[]
  readonly links: readonly Link[]
  readonly emphasis?: readonly Emphasis[]
  /** The front matter is what a page says in its own head: it gives way to what the page shows. */
  readonly ownHead: boolean
  /** Keys of it that whoever put the page in has given: what the page shows gives way to them. */
  readonly told?: readonly string[]
}

const OWN_KEYS = ['title', 'author', 'date', 'updated', 'publisher', 'language', 'url', 'licence']

/** The keys of the front matter that give way to what the page shows. */
export function weakKeysOf(hints: Hints | null): ReadonlySet<string> {
  const told = hints?.told ?? []
  return new Set(hints?.ownHead ? OWN_KEYS.filter((key) => !told.includes(key)) : [])
}

/** A stretch that stands by itself, without line breaks of its own except in `paragraph`. */
export type BlockHint = Span & {
  readonly type: BlockHintType
  /** Whether it belongs to the story or to the page around it; null where the markup doesn't say. */
  readonly story: boolean | null
  /** The day or moment that the markup gives for a `date`. */
  readonly iso?: string
  /** Belongs to the same figure as the stretch above it. */
  readonly joins?: boolean
}

export type BlockHintType =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'listItem'
  | 'blockquote'
  | 'caption'
  | 'credit'
  | 'byline'
  | 'date'
  /** A table’s row, its cells parted by tabs, and one that heads it. */
  | 'row'
  | 'headRow'

/** Finds what holds the place `at` in a list that is asked in the order of the text. */
export function walkSpans<One extends Span>(spans: readonly One[]): (at: number) => One | null {
  let next = 0
  return (at) => {
    while ((spans[next]?.end ?? Infinity) <= at) next++
    const one = spans[next]
    return one && one.start <= at ? one : null
  }
}
