import type { Summary } from '../../article/Summary.ts'
import { NO_STATUS, type StatusContent } from '../shelf/Record.ts'
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

/** What is worked out of a summary once, however often the list is narrowed and sorted. */
type Worked = {
  /** Milliseconds since 1970; undated stories come last. */
  readonly moment: number
  readonly title: string
  readonly publisher: string
  /** All that a word may be found in: headline, publisher, authors, speakers. */
  readonly haystack: string
}

const worked = new WeakMap<Summary, Worked>()

export function work(summary: Summary): Worked {
  const before = worked.get(summary)
  if (before) return before
  const { headline, publisher, contributors, speakers } = summary
  const names = speakers.map(({ name }) => name)
  const made: Worked = {
    moment: momentOf(summary.published),
    title: fold(headline).replace(LEADING_MARKS, ''),
    publisher: fold(publisher ?? ''),
    haystack: fold([headline, publisher ?? '', ...contributors, ...names].join('\n')),
  }
  worked.set(summary, made)
  return made
}

/** `“A promise to the boats”` is sorted under `a`. */
const LEADING_MARKS = /^[^\p{L}\p{N}]+/u

const LONG_AGO = -8.64e15

/** A day counts from its midnight, UTC. */
export function momentOf(iso: string | null): number {
  const moment = iso === null ? Number.NaN : Date.parse(iso)
  return Number.isNaN(moment) ? LONG_AGO : moment
}
