import type { Collection, Table } from 'dexie'
import type { Entry, Kept, Kind } from './Record.ts'
import type { Database, Tables } from './openDatabase.ts'
import type { Lookup } from './Shelf.ts'

/** Looks things up, and rejects where that can't be done. */
export function lookUp(database: Database): Lookup {
  return {
    async find(kind, id) {
      const entry = await entriesOf(database, kind).get(id)
      return entry && !entry.deleted ? entry : null
    },
    async list(kind, slug) {
      const table = entriesOf(database, kind)
      const all = slug === undefined ? table.toCollection() : ofStory(table, slug)
      return (await inShares(table, all)).filter(isKept)
    },
    count: (kind) => countOf(database, kind),
    reading: async (slug) => (await database.readings.get(slug)) ?? null,
    listedAfter: (slug, most) => database.listed.where('slug').above(slug).limit(most).toArray(),
    slugs: () => database.listed.toCollection().primaryKeys(),
    async gone(slugs) {
      // Whole texts would be read of those that are there.
      const there = new Set(await database.listed.where('slug').anyOf(slugs).primaryKeys())
      const stories = await database.story.bulkGet(slugs.filter((slug) => !there.has(slug)))
      return stories.flatMap((story) => (story?.deleted ? [story.slug] : []))
    },
    newest: (most) =>
      // oxlint-disable-next-line unicorn/no-array-reverse -- an index is read backwards
      database.listed.orderBy('summary.published').reverse().limit(most).toArray(),
    async twins(fingerprint, address) {
      const same = await database.listed.where({ fingerprint }).toArray()
      const near = address === null ? [] : await database.listed.where({ address }).toArray()
      return [...same, ...near.filter(({ slug }) => !same.some((one) => one.slug === slug))]
    },
    outdated: async (parser, most) => {
      const read = new Set(await database.readings.where({ parser }).primaryKeys())
      const slugs = await database.listed.toCollection().primaryKeys()
      const old = slugs.filter((slug) => !read.has(slug)).slice(0, most)
      return (await database.story.bulkGet([...old])).filter(isKept)
    },
  }
}

/** By an index where there is one without tombstones; ten thousand marks aren't read to be counted. */
function countOf(database: Database, kind: Kind): Promise<number> {
  if (kind === 'story') return database.listed.count()
  if (kind === 'mark') return database.mark.orderBy('content.made').count()
  if (kind === 'correction') return database.correction.orderBy('content.place').count()
  return entriesOf(database, kind)
    .filter(({ deleted }) => !deleted)
    .count()
}

/** The table of a kind; the compiler can't follow a kind that is known only while it runs. */
export function entriesOf<K extends Kind>(tables: Tables, kind: K): Table<Entry<K>, string> {
  return tables[kind] as unknown as Table<Entry<K>, string>
}

/** Of a kind whose id is the slug there is one a story. */
function ofStory<K extends Kind>(table: Table<Entry<K>, string>, slug: string) {
  const byId = !table.schema.indexes.some(({ name }) => name === 'slug')
  return table.where(byId ? 'id' : 'slug').equals(slug)
}

/** So many records are read at once: between them the page can answer. */
const SHARE = 200

/**
 * Which ones there are is asked once, and first: whatever another tab adds or takes away meanwhile
 * moves the others, so that a place says nothing of what stands there.
 */
async function inShares<K extends Kind>(
  table: Table<Entry<K>, string>,
  all: Collection<Entry<K>, string>,
): Promise<(Entry<K> | undefined)[]> {
  const ids = await all.clone().primaryKeys()
  if (ids.length <= SHARE) return all.toArray()
  const read: (Entry<K> | undefined)[] = []
  for (let at = 0; at < ids.length; at += SHARE)
    read.push(...(await table.bulkGet(ids.slice(at, at + SHARE))))
  return read
}

function isKept<K extends Kind>(entry: Entry<K> | undefined): entry is Kept<K> {
  return entry !== undefined && !entry.deleted
}
