import type { Summary } from '../../article/Summary.ts'
import type { StatusContent } from '../shelf/Record.ts'
import { NO_STATUS } from '../shelf/values.ts'
import { fold } from './fold.ts'

/** A story of the list, whoever put it there. */
export type Entry = {
  readonly slug: string
  readonly summary: Summary
  /** ISO moment at which the reader added it; null for a story that is built in. */
  readonly added: string | null
}

/** What the reader did with the stories, by slug. */
export type Notes = {
  readonly statuses: ReadonlyMap<string, StatusContent>
  /** How many marks and notes the reader made in each. */
  readonly marks: ReadonlyMap<string, number>
}

export const NO_NOTES: Notes = { statuses: new Map(), marks: new Map() }

export function statusOf(notes: Notes, slug: string): StatusContent {
  return notes.statuses.get(slug) ?? NO_STATUS
}

/** What is worked out of a summary once, and when it is first asked for. */
const moments = new WeakMap<Summary, number>()
const haystacks = new WeakMap<Summary, string>()

/**
 * When it was published, in milliseconds since 1970. An undated story of the reader’s own counts from
 * when it was kept; one that is built in comes last.
 */
export function publishedAt({ summary, added }: Entry): number {
  return remember(moments, summary, ({ published }) => momentOf(published ?? added))
}

/** All that a word may be found in: headline, publisher, authors, speakers. */
export function haystackOf(summary: Summary): string {
  return remember(haystacks, summary, ({ headline, publisher, contributors, speakers }) => {
    const names = speakers.map(({ name }) => name)
    return fold([headline, publisher ?? '', ...contributors, ...names].join('\n'))
  })
}

function remember<Value>(
  known: WeakMap<Summary, Value>,
  summary: Summary,
  make: (summary: Summary) => Value,
): Value {
  const before = known.get(summary)
  if (before !== undefined) return before
  const made = make(summary)
  known.set(summary, made)
  return made
}

const LONG_AGO = -8.64e15

/** A day counts from its midnight, UTC. */
export function momentOf(iso: string | null): number {
  const moment = iso === null ? Number.NaN : Date.parse(iso)
  return Number.isNaN(moment) ? LONG_AGO : moment
}
