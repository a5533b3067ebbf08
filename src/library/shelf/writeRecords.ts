import { plainArticle } from '../../article/plainArticle.ts'
import { listedOf } from './listedOf.ts'
import { entriesOf } from './lookUp.ts'
import { nextEntry, type Write } from './nextEntry.ts'
import type { Database } from './openDatabase.ts'
import type { Entry, Kind } from './Record.ts'
import type { Batch, Change, ChangeOf, Reading, Replaced, Restored } from './Shelf.ts'

/*
 * What happens inside a transaction. Each gives what it replaced, in the order of what it was given,
 * so that a batch can be put back.
 */

/** One kind after the other, each looked up and written at once: a thousand stories are few requests. */
export async function saveAll(
  database: Database,
  changes: readonly Change[],
  write: () => Write,
): Promise<readonly Replaced[]> {
  const replaced: Replaced[] = []
  for (const [kind, ofKind] of groupByKind(changes)) {
    replaced.push(...(await saveKind(database, kind, ofKind, write)))
  }
  return replaced
}

async function saveKind<K extends Kind>(
  database: Database,
  kind: K,
  changes: readonly ChangeOf<K>[],
  write: () => Write,
): Promise<readonly Replaced[]> {
  const table = entriesOf(database, kind)
  const found = await table.bulkGet(changes.map(({ id }) => id))
  // The same record may be changed twice in one batch.
  const current = new Map(changes.map(({ id }, at) => [id, found[at]]))
  const readings = kind === 'story' ? await readingsOf(database, changes) : NO_READINGS
  const replaced: Replaced[] = []
  const fresh: Reading[] = []
  for (const change of changes) {
    const before = current.get(change.id)
    const made = write()
    const entry = nextEntry(before, change, made)
    current.set(change.id, entry)
    const reading = readings.get(change.id) ?? null
    replaced.push({ kind, id: change.id, before: before ?? null, write: made.id, reading })
    if (change.reading) fresh.push(change.reading)
  }
  await table.bulkPut([...current.values()].filter((entry) => entry !== undefined))
  if (kind === 'story') await settleReadings(database, [...current.keys()], fresh)
  return replaced
}

const NO_READINGS: ReadonlyMap<string, Reading> = new Map()

async function readingsOf(
  database: Database,
  changes: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, Reading>> {
  const found = await database.readings.bulkGet(changes.map(({ id }) => id))
  return new Map(found.flatMap((reading) => (reading ? [[reading.slug, reading]] : [])))
}

/** What was changed since a batch was written stays as it is; all else is as it was before it. */
export async function undoAll(database: Database, batch: Batch): Promise<readonly Replaced[]> {
  const undone: Replaced[] = []
  for (const one of batch.replaced.toReversed()) {
    const table = entriesOf(database, one.kind)
    const current = await table.get(one.id)
    if (current?.trail[0] !== one.write) continue
    const reading = one.kind === 'story' ? await database.readings.get(one.id) : undefined
    if (one.before) await table.put(one.before)
    else await table.delete(one.id)
    if (one.kind === 'story')
      await settleReadings(database, [one.id], one.reading ? [one.reading] : [])
    undone.push({
      kind: one.kind,
      id: one.id,
      before: current,
      write: one.before?.trail[0] ?? '',
      reading: reading ?? null,
    })
  }
  return undone
}

/** Takes records with their stamps. Whoever restores has compared them with what is there. */
export async function restoreAll(
  database: Database,
  records: readonly Restored[],
): Promise<readonly Replaced[]> {
  const replaced: Replaced[] = []
  for (const [kind, ofKind] of groupByKind(records)) {
    const table = entriesOf(database, kind)
    const ids = ofKind.map(({ entry }) => ({ id: entry.id }))
    const found = await table.bulkGet(ids.map(({ id }) => id))
    const readings = kind === 'story' ? await readingsOf(database, ids) : NO_READINGS
    await table.bulkPut(ofKind.map(({ entry }): Entry => entry))
    if (kind === 'story') {
      await database.readings.bulkDelete(ids.map(({ id }) => id))
      await settleReadings(
        database,
        ids.map(({ id }) => id),
        [],
      )
    }
    for (const [at, { entry }] of ofKind.entries()) {
      replaced.push({
        kind,
        id: entry.id,
        before: found[at] ?? null,
        write: entry.trail[0] ?? '',
        reading: readings.get(entry.id) ?? null,
      })
    }
  }
  return replaced
}

/** Readings that a better parser made; those of stories that are gone meanwhile are left out. */
export async function putReadings(database: Database, readings: readonly Reading[]): Promise<void> {
  await settleReadings(
    database,
    readings.map(({ slug }) => slug),
    readings,
  )
}

/** Brings what is made from stories in line with the stories that are there now. */
async function settleReadings(
  database: Database,
  slugs: readonly string[],
  fresh: readonly Reading[],
): Promise<void> {
  const before = await readingsOf(
    database,
    slugs.map((id) => ({ id })),
  )
  const made = new Map([...before, ...fresh.map((reading) => [reading.slug, reading] as const)])
  const entries = await database.story.bulkGet([...slugs])
  const gone = slugs.filter((_, at) => entries[at]?.deleted ?? true)
  const there = entries.flatMap((entry) => (entry && !entry.deleted ? [entry] : []))
  const isThere = new Set(there.map(({ slug }) => slug))
  await database.readings.bulkPut(fresh.filter(({ slug }) => isThere.has(slug)))
  await database.listed.bulkPut(
    there.map((story) => {
      const reading = made.get(story.slug)
      return listedOf(story, reading?.article ?? plainArticle(story.content.text))
    }),
  )
  await database.readings.bulkDelete(gone)
  await database.listed.bulkDelete(gone)
}

function groupByKind<One extends { readonly kind: Kind }>(
  all: readonly One[],
): ReadonlyMap<Kind, readonly One[]> {
  const groups = new Map<Kind, One[]>()
  for (const one of all) {
    const group = groups.get(one.kind)
    if (group) group.push(one)
    else groups.set(one.kind, [one])
  }
  return groups
}
