import { plainArticle } from '../../article/plainArticle.ts'
import { listedOf } from './listedOf.ts'
import { entriesOf } from './lookUp.ts'
import { nextEntry, type Write } from './nextEntry.ts'
import type { Tables } from './openDatabase.ts'
import type { Entry, Kind } from './Record.ts'
import type { Batch, Change, ChangeOf, Reading, Replaced, Restored } from './Shelf.ts'

/*
 * What happens inside a transaction. Each gives what it replaced, in the order of what it was given,
 * so that a batch can be put back.
 */

/** One kind after the other, each looked up and written at once: a thousand stories are few requests. */
export async function saveAll(
  tables: Tables,
  changes: readonly Change[],
  write: () => Write,
): Promise<readonly Replaced[]> {
  const replaced: Replaced[] = []
  for (const [kind, ofKind] of groupByKind(changes)) {
    replaced.push(...(await saveKind(tables, kind, ofKind, write)))
  }
  return replaced
}

async function saveKind<K extends Kind>(
  tables: Tables,
  kind: K,
  changes: readonly ChangeOf<K>[],
  write: () => Write,
): Promise<readonly Replaced[]> {
  const table = entriesOf(tables, kind)
  const found = await table.bulkGet(changes.map(({ id }) => id))
  // The same record may be changed twice in one batch.
  const current = new Map(changes.map(({ id }, at) => [id, found[at]]))
  const readings = kind === 'story' ? await readingsOf(tables, changes) : NO_READINGS
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
  if (kind === 'story') await settleReadings(tables, [...current.keys()], fresh)
  return replaced
}

const NO_READINGS: ReadonlyMap<string, Reading> = new Map()

async function readingsOf(
  tables: Tables,
  changes: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, Reading>> {
  const found = await tables.readings.bulkGet(changes.map(({ id }) => id))
  return new Map(found.flatMap((reading) => (reading ? [[reading.slug, reading]] : [])))
}

/** What was changed since a batch was written stays as it is; all else is as it was before it. */
export async function undoAll(tables: Tables, batch: Batch): Promise<readonly Replaced[]> {
  const undone: Replaced[] = []
  for (const one of batch.replaced.toReversed()) {
    const table = entriesOf(tables, one.kind)
    const current = await table.get(one.id)
    if ((current?.trail[0] ?? '') !== one.write) continue
    const reading = one.kind === 'story' ? await tables.readings.get(one.id) : undefined
    if (one.before) await table.put(one.before)
    else await table.delete(one.id)
    if (one.kind === 'story')
      await settleReadings(tables, [one.id], one.reading ? [one.reading] : [])
    undone.push({
      kind: one.kind,
      id: one.id,
      before: current ?? null,
      write: one.before?.trail[0] ?? '',
      reading: reading ?? null,
    })
  }
  return undone
}

/** Takes records with their stamps. Whoever restores has compared them with what is there. */
export async function restoreAll(
  tables: Tables,
  records: readonly Restored[],
): Promise<readonly Replaced[]> {
  const replaced: Replaced[] = []
  for (const [kind, ofKind] of groupByKind(records)) {
    const table = entriesOf(tables, kind)
    const ids = ofKind.map(({ entry }) => ({ id: entry.id }))
    const found = await table.bulkGet(ids.map(({ id }) => id))
    const readings = kind === 'story' ? await readingsOf(tables, ids) : NO_READINGS
    await table.bulkPut(ofKind.map(({ entry }): Entry => entry))
    if (kind === 'story') {
      await tables.readings.bulkDelete(ids.map(({ id }) => id))
      await settleReadings(
        tables,
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
export async function putReadings(tables: Tables, readings: readonly Reading[]): Promise<void> {
  await settleReadings(
    tables,
    readings.map(({ slug }) => slug),
    readings,
  )
}

/** Brings what is made from stories in line with the stories that are there now. */
async function settleReadings(
  tables: Tables,
  slugs: readonly string[],
  fresh: readonly Reading[],
): Promise<void> {
  const before = await readingsOf(
    tables,
    slugs.map((id) => ({ id })),
  )
  const made = new Map([...before, ...fresh.map((reading) => [reading.slug, reading] as const)])
  const entries = await tables.story.bulkGet([...slugs])
  const gone = slugs.filter((_, at) => entries[at]?.deleted ?? true)
  const there = entries.flatMap((entry) => (entry && !entry.deleted ? [entry] : []))
  const isThere = new Set(there.map(({ slug }) => slug))
  const kept = fresh.filter(({ slug }) => isThere.has(slug))
  // A request for nothing keeps no transaction open.
  if (kept.length > 0) await tables.readings.bulkPut(kept)
  const rows = there.map((story) =>
    listedOf(story, made.get(story.slug)?.article ?? plainArticle(story.content.text)),
  )
  if (rows.length > 0) await tables.listed.bulkPut(rows)
  if (gone.length === 0) return
  await tables.readings.bulkDelete(gone)
  await tables.listed.bulkDelete(gone)
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
