import type { Export, Highlight } from '../Incoming.ts'
import { createCollection, type Found } from './collect.ts'
import { type Row, readTable } from './rowsOf.ts'
import { addressOf, momentOf, tagsOf } from './values.ts'

type ReadRow = (row: Row) => Found

/** `title,url,time_added,tags,status`; tags stand between vertical bars. */
export const pocketRow: ReadRow = ({ column }) => ({
  title: column('title'),
  address: column('url'),
  added: momentOf(column('time_added')),
  tags: tagsOf(column('tags'), '|'),
  archived: column('status') === 'archive',
})

/** `URL,Title,Selection,Folder,Timestamp,Tags`; what was selected is a highlight. */
export const instapaperRow: ReadRow = ({ column }) => {
  const made = momentOf(column('timestamp'))
  return {
    title: column('title'),
    address: column('url'),
    added: made,
    tags: tagsOf(column('tags'), ','),
    archived: column('folder').toLowerCase() === 'archive',
    favourite: column('folder').toLowerCase() === 'starred',
    highlights: highlightOf(column('selection'), '', made),
  }
}

/** `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite` */
export const raindropRow: ReadRow = ({ column }) => {
  const made = momentOf(column('created'))
  return {
    title: column('title'),
    address: column('url', 'link'),
    added: made,
    tags: tagsOf(column('tags'), ','),
    note: column('note'),
    favourite: column('favorite') === 'true',
    highlights: raindropHighlights(column('highlights'), made),
  }
}

/** Several stand in one cell, each on lines of its own: `Highlight:words` and perhaps `Note:words`. */
function raindropHighlights(cell: string, made: string | null): readonly Highlight[] {
  if (!/^\s*Highlight:/.test(cell)) return highlightOf(cell, '', made)
  const parts = cell.split(/(?:^|\n)\s{0,9}Highlight:/).slice(1)
  return parts.flatMap((part) => {
    const [quote = '', ...notes] = part.split(/\n\s{0,9}Note:/)
    return highlightOf(quote.trim(), notes.join('\n').trim(), made)
  })
}

/** `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen` */
export const readwiseReaderRow: ReadRow = ({ column }) => ({
  title: column('title'),
  address: column('url'),
  added: momentOf(column('saved date')),
  tags: tagsOf(column('document tags'), ','),
  archived: column('location') === 'archive',
  favourite: column('location') === 'shortlist',
})

/** `Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,…`; tags stand between semicolons. */
export const matterRow: ReadRow = ({ column }) => ({
  title: column('title'),
  address: column('url'),
  author: column('author'),
  added: momentOf(column('last interaction date')),
  tags: tagsOf(column('tags'), ';'),
  archived: /^(?:false|no|0)$/i.test(column('in queue')),
  favourite: /^(?:true|yes|1)$/i.test(column('favorited')),
})

/** Any table with addresses, and perhaps with words. */
export const plainRow: ReadRow = ({ column }) => ({
  title: column('title', 'name', 'headline'),
  address: column('url', 'link', 'address', 'href'),
  text: column('text', 'content', 'body'),
  note: column('note', 'notes'),
  added: momentOf(column('added', 'created', 'date', 'time_added', 'timestamp')),
})

export async function readRows(text: string, readRow: ReadRow): Promise<Export> {
  const collection = createCollection()
  const { rows, problems } = await readTable(text)
  for (const problem of problems) collection.problem(problem)
  for (const row of rows) collection.add(readRow(row))
  return collection.finish()
}

/** `Highlight,Title,Author,URL,Note,Location,Date`: a row a highlight, gathered by story. */
export async function readReadwise(text: string): Promise<Export> {
  const { rows, problems } = await readTable(text)
  const stories = new Map<string, { readonly found: Found; readonly highlights: Highlight[] }>()
  for (const { column } of rows) {
    const [title, address] = [column('title', 'book title'), column('url', 'source url')]
    const key = addressOf(address) ?? `${title}\n${column('author', 'book author')}`
    const author = column('author', 'book author')
    const known = stories.get(key) ?? { found: { title, address, author }, highlights: [] }
    const made = momentOf(column('date', 'highlighted at'))
    known.highlights.push(...highlightOf(column('highlight'), column('note'), made))
    stories.set(key, known)
  }
  const collection = createCollection()
  for (const problem of problems) collection.problem(problem)
  for (const { found, highlights } of stories.values()) collection.add({ ...found, highlights })
  return collection.finish()
}

function highlightOf(quote: string, note: string, made: string | null): readonly Highlight[] {
  return quote === '' && note === '' ? [] : [{ quote, note, made }]
}
