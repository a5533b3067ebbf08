import type { Export, Reader } from './Incoming.ts'
import { field } from './readers/fields.ts'
import { readLinks } from './readers/links.ts'
import {
  karakeepRecord,
  linkwardenRecord,
  omnivoreRecord,
  readList,
  wallabagRecord,
} from './readers/lists.ts'
import { type JsonRecord, readRecords } from './readers/recordsOf.ts'
import { columnsOf } from './readers/rowsOf.ts'
import {
  instapaperRow,
  matterRow,
  plainRow,
  pocketRow,
  raindropRow,
  readReadwise,
  readRows,
  readwiseReaderRow,
} from './readers/tables.ts'
import { endingOf, isPage } from './fileNames.ts'

/** Which reader's export a file is, and how it is read. */
export type Recognised = {
  readonly from: Reader
  readonly read: (text: string) => Promise<Export>
}

/** How much of a file is looked at. */
const BEGINNING = 200_000

/** Tells another reader's export by its columns or its shape, any of which may be missing; else null. */
export async function recognise(name: string, text: string): Promise<Recognised | null> {
  const beginning = text.slice(0, BEGINNING)
  if (endingOf(name) === 'table') return recogniseTable(columnsOf(beginning))
  if (isPage(name)) return recognisePage(beginning)
  if (endingOf(name) !== 'json') return null
  for await (const { record } of readRecords(text)) {
    const recognised = record && recogniseList(record)
    if (recognised) return recognised
  }
  return null
}

type Shape = { readonly reader: Reader; readonly has: (columns: ReadonlySet<string>) => boolean }

/** In this order: the later ones would take the earlier ones' tables too. */
const TABLES: readonly Shape[] = [
  { reader: 'Readwise Reader', has: (c) => c.has('document tags') || c.has('reading progress') },
  { reader: 'Readwise', has: (c) => c.has('highlight') },
  { reader: 'Pocket', has: (c) => c.has('time_added') },
  {
    reader: 'Matter',
    has: (c) => c.has('in queue') || c.has('favorited') || c.has('highlight_count'),
  },
  {
    reader: 'Raindrop',
    has: (c) => c.has('excerpt') || c.has('cover') || (c.has('folder') && c.has('created')),
  },
  { reader: 'Instapaper', has: (c) => c.has('selection') || (c.has('folder') && c.has('url')) },
  { reader: 'Pocket', has: (c) => c.has('url') && c.has('tags') && c.has('status') },
  { reader: 'a table of links', has: (c) => c.has('url') || c.has('link') },
]

const ROWS = {
  'Readwise Reader': readwiseReaderRow,
  Pocket: pocketRow,
  Matter: matterRow,
  Raindrop: raindropRow,
  Instapaper: instapaperRow,
  'a table of links': plainRow,
} as const

function recogniseTable(names: readonly string[]): Recognised | null {
  const columns = new Set(names)
  const from = TABLES.find(({ has }) => has(columns))?.reader
  if (from === undefined) return null
  if (from === 'Readwise') return { from, read: readReadwise }
  const row = ROWS[from as keyof typeof ROWS]
  return { from, read: (text) => readRows(text, row) }
}

function recogniseList({ list, value }: JsonRecord): Recognised | null {
  const has = (...names: readonly string[]) =>
    names.some((name) => field(value, name) !== undefined)
  if (list === 'bookmarks' && has('content', 'title', 'createdAt'))
    return { from: 'Karakeep', read: (text) => readList(text, karakeepRecord) }
  if (list === 'collections' && has('links'))
    return { from: 'Linkwarden', read: (text) => readList(text, linkwardenRecord) }
  if (list !== null) return null
  if (has('savedAt', 'labels', 'state'))
    return { from: 'Omnivore', read: (text) => readList(text, omnivoreRecord) }
  return has('is_archived', 'is_starred', 'given_url', 'domain_name', 'annotations') ||
    (has('content') && has('url'))
    ? { from: 'wallabag', read: (text) => readList(text, wallabagRecord) }
    : null
}

function recognisePage(beginning: string): Recognised | null {
  const top = beginning.slice(0, 2000)
  if (/<!doctype\s+netscape-bookmark-file/i.test(top))
    return { from: 'a browser’s bookmarks', read: readLinks }
  const isPocket = /<title>\s*pocket export/i.test(top) || /<a\s[^>]*\btime_added=/i.test(beginning)
  return isPocket ? { from: 'Pocket', read: readLinks } : null
}
