import type { Kind } from '../../library/shelf/Record.ts'
import { inARow } from '../../words/inARow.ts'
import type { PlainMessage } from '../../words/messages/Message.ts'
import type { Translate } from '../../words/translate.ts'
import { formatDay } from '../parts/formatDay.ts'

/** So many records of a kind. */
const COUNTS = {
  story: '{count} stories',
  mark: '{count} marks',
  correction: '{count} corrections',
  status: '{count} stories with a status',
  place: '{count} reading places',
  setting: '{count} choices',
} as const satisfies Readonly<Record<Kind, string>>

export function countOf(t: Translate, kind: Kind, count: number): string {
  return t(COUNTS[kind], { count })
}

/** What the records of a kind are called. */
export const KIND_TITLES: Readonly<Record<Kind, PlainMessage>> = {
  story: 'Stories',
  mark: 'Marks',
  correction: 'Corrections',
  status: 'Stories with a status',
  place: 'Reading places',
  setting: 'Choices',
}

/** What a reader counts; the rest goes along without a word. */
const COUNTED: readonly Kind[] = ['story', 'mark', 'correction']

/** `128 stories, 54 marks, 12 corrections` */
export function describeCounts(
  t: Translate,
  counts: Readonly<Partial<Record<Kind, number>>>,
): string {
  const some = COUNTED.filter((kind) => (counts[kind] ?? 0) > 0)
  if (some.length === 0) return t('Nothing of your own')
  return inARow(
    t,
    some.map((kind) => countOf(t, kind, counts[kind] ?? 0)),
  )
}

/** `12 kB`, `3.4 MB` */
export function formatSize({ locale }: Translate, bytes: number): string {
  const kilobytes = bytes < 1_000_000
  const digits = kilobytes ? 0 : 1
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: kilobytes ? 'kilobyte' : 'megabyte',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
  })
  return format.format(kilobytes ? Math.ceil(bytes / 1000) : bytes / 1_000_000)
}

/** `just now`, `12 minutes ago`, `3 hours ago`, else the day; a clock that went back says the day too. */
export function formatAgo(t: Translate, iso: string, now = Date.now()): string {
  const minutes = Math.floor((now - Date.parse(iso)) / 60_000)
  if (minutes < 0 || minutes >= 24 * 60 || Number.isNaN(minutes))
    return t('on {day}', { day: formatDay(t, localDay(iso)) })
  if (minutes < 1) return t('just now')
  const format = new Intl.RelativeTimeFormat(t.locale)
  return minutes < 60
    ? format.format(-minutes, 'minute')
    : format.format(-Math.floor(minutes / 60), 'hour')
}

/** The reader's own day of a moment. */
function localDay(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.valueOf())) return iso
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) =>
    `${part}`.padStart(2, '0'),
  )
  return `${date.getFullYear()}-${month}-${day}`
}
