import type { Kept, MarkKind } from '../shelf/Record.ts'
import { wordsOfTarget } from './markOf.ts'

export type MarkGrouping = 'story' | 'day' | 'kind'

/** Which marks are looked at; null and false look at all. */
export type MarkFilter = {
  /** `none`: a note alone, on a quote or a speaker. */
  readonly kind: MarkKind | 'none' | null
  readonly noted: boolean
  /** Every one of these words stands in the mark, its note or its story's headline. */
  readonly words: string
}

export const ALL_MARKS: MarkFilter = { kind: null, noted: false, words: '' }

export type MarkGroup = {
  /** The story's slug, the day, or the kind. */
  readonly key: string
  readonly marks: readonly Kept<'mark'>[]
}

export function filterMarks(
  marks: readonly Kept<'mark'>[],
  { kind, noted, words }: MarkFilter,
): readonly Kept<'mark'>[] {
  const wanted = plain(words).split(' ').filter(Boolean)
  return marks.filter((mark) => {
    const { content } = mark
    if (kind !== null && (content.kind ?? 'none') !== kind) return false
    if (noted && content.note.trim() === '') return false
    return wanted.every((word) => saidIn(mark).includes(word))
  })
}

/** What each mark says, made ready once: every letter that is typed asks ten thousand marks. */
const said = new WeakMap<Kept<'mark'>, string>()

function saidIn(mark: Kept<'mark'>): string {
  const known = said.get(mark)
  if (known !== undefined) return known
  const { target, note, story } = mark.content
  const words = [wordsOfTarget(target), note, story.headline, story.publisher ?? '']
  const made = plain(words.join(' '))
  said.set(mark, made)
  return made
}

/** `Élan` is found by *elan*. */
function plain(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
}

const KIND_ORDER: readonly string[] = ['fact', 'quote', 'question', 'check', 'none']

/** Groups in the order that their latest mark gives them; in a story, marks stand as in its text. */
export function groupMarks(marks: readonly Kept<'mark'>[], by: MarkGrouping): readonly MarkGroup[] {
  const groups = new Map<string, Kept<'mark'>[]>()
  const latestFirst = marks.toSorted((a, b) => compare(b.content.made, a.content.made))
  for (const mark of latestFirst) {
    const key = keyOf(mark, by)
    const group = groups.get(key)
    if (group) group.push(mark)
    else groups.set(key, [mark])
  }
  const listed = [...groups].map(([key, marks]) => ({
    key,
    marks: by === 'story' ? marks.toSorted((a, b) => placeOf(a) - placeOf(b)) : marks,
  }))
  if (by !== 'kind') return listed
  return listed.toSorted((a, b) => KIND_ORDER.indexOf(a.key) - KIND_ORDER.indexOf(b.key))
}

function keyOf({ slug, content }: Kept<'mark'>, by: MarkGrouping): string {
  if (by === 'story') return slug
  return by === 'kind' ? (content.kind ?? 'none') : dayOf(content.made)
}

/** The reader's own day: `2026-11-28`. */
function dayOf(moment: string): string {
  const day = new Date(moment)
  if (Number.isNaN(day.valueOf())) return moment.slice(0, 10)
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** Notes on speakers stand above the story's words. */
function placeOf({ content: { target } }: Kept<'mark'>): number {
  return target.type === 'speaker' ? -1 : (target.at.start ?? 0)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
