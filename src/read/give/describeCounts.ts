import type { Kind } from '../../library/shelf/Record.ts'
import { formatCount } from '../parts/formatCount.ts'

/** What the kinds of records are called, one and several. */
export const NAMES: Readonly<Record<Kind, readonly [string, string]>> = {
  story: ['story', 'stories'],
  mark: ['mark', 'marks'],
  correction: ['correction', 'corrections'],
  status: ['story with a status', 'stories with a status'],
  place: ['place in a story', 'places in stories'],
  setting: ['choice', 'choices'],
}

/** What a reader counts; the rest goes along without a word. */
const COUNTED: readonly Kind[] = ['story', 'mark', 'correction']

/** `128 stories, 54 marks, 12 corrections` */
export function describeCounts(counts: Readonly<Partial<Record<Kind, number>>>): string {
  const some = COUNTED.filter((kind) => (counts[kind] ?? 0) > 0)
  if (some.length === 0) return 'Nothing of your own'
  return some.map((kind) => formatCount(counts[kind] ?? 0, ...NAMES[kind])).join(', ')
}

/** `12 kB`, `3.4 MB` */
export function formatSize(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** `just now`, `12 minutes ago`, `3 hours ago`, else the day; a clock that went back says the day too. */
export function formatAgo(iso: string, now = Date.now()): string {
  const minutes = Math.floor((now - Date.parse(iso)) / 60_000)
  if (minutes < 0 || minutes >= 24 * 60 || Number.isNaN(minutes))
    return `on ${DAY.format(dateOf(iso))}`
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${formatCount(minutes, 'minute')} ago`
  return `${formatCount(Math.floor(minutes / 60), 'hour')} ago`
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' })

function dateOf(iso: string): Date {
  const date = new Date(iso)
  return Number.isNaN(date.valueOf()) ? new Date(0) : date
}
