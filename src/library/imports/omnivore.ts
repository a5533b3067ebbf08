import type { ZipEntry } from '../zip/listEntries.ts'
import { decodeExport } from './decodeExport.ts'
import type { Export, Highlight } from './Incoming.ts'
import type { Limits } from './limits.ts'
import type { OpenedArchive } from './openArchive.ts'
import { createCollection } from './readers/collect.ts'
import { wordsIn } from './readers/fields.ts'
import { omnivoreRecord } from './readers/lists.ts'
import { readRecords } from './readers/recordsOf.ts'
import { type Reason, filled } from '../../words/filled.ts'

const METADATA = /(?:^|\/)metadata_[\w-]{1,60}\.json$/i

/** Omnivore's zip: what it knows of the stories, and beside it `content/slug.html` and `highlights/slug.md`. */
export function isOmnivore(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ path }) => METADATA.test(path))
}

type Unread = { readonly name: string; readonly problem: Reason }

/** Puts its parts together again: each story with its words and its highlights. */
export async function readOmnivore(zip: OpenedArchive, limits: Limits) {
  const unread: Unread[] = []
  const beside = new Map(zip.entries.map((entry) => [besideKey(entry.path), entry]))
  const collection = createCollection()

  async function textOf(entry: ZipEntry | undefined, limit: number): Promise<string> {
    if (!entry) return ''
    const { bytes, problem } = await zip.open(entry, limit)
    if (problem !== null) unread.push({ name: entry.path, problem })
    return bytes ? decodeExport(bytes) : ''
  }

  for (const entry of zip.entries.filter(({ path }) => METADATA.test(path))) {
    for await (const { record, problem } of readRecords(await textOf(entry, limits.export))) {
      if (problem !== null) collection.problem(filled`${entry.path}: ${problem}`)
      for (const found of record ? omnivoreRecord(record) : []) {
        const slug = record ? wordsIn(record.value, 'slug') : ''
        const text = await textOf(beside.get(`content/${slug}.html`), limits.story)
        const notes = await textOf(beside.get(`highlights/${slug}.md`), limits.story)
        collection.add({
          ...found,
          text: text || (found.text ?? ''),
          highlights: [...(found.highlights ?? []), ...readHighlights(notes)],
        })
      }
    }
  }
  return { found: collection.finish() satisfies Export, unread }
}

/** The last two parts of a path, whatever folder the whole lies in. */
function besideKey(path: string): string {
  return path.split('/').slice(-2).join('/')
}

/**
 * Quotes as Markdown has them, each with what was noted below it.
 *
 *     > The ferry sails again.
 *
 *     Who paid for it?
 */
export function readHighlights(markdown: string): readonly Highlight[] {
  const highlights: { quote: string; note: string; made: null }[] = []
  let inQuote = false
  for (const line of markdown.split(/\r?\n/)) {
    const quoted = /^\s{0,3}> ?(.*)$/.exec(line)?.[1]
    const last = highlights.at(-1)
    if (quoted !== undefined && inQuote && last) last.quote += `\n${quoted}`
    else if (quoted !== undefined) highlights.push({ quote: quoted, note: '', made: null })
    else if (last && !/^\s*#[\w#\s-]*$/.test(line)) last.note += `${line}\n`
    inQuote = quoted !== undefined
  }
  return highlights.map(({ quote, note }) => ({
    quote: quote.trim(),
    note: note.trim(),
    made: null,
  }))
}
