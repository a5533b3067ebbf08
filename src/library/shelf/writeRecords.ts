import { listedOf } from './listedOf.ts'
import { entriesOf } from './lookUp.ts'
import { sourceOf } from './sourceOf.ts'
import { type Write, broughtBack, nextEntry } from './nextEntry.ts'
import type { Tables } from './openDatabase.ts'
import type { Entry, Kind } from './Record.ts'
import type { Batch, Change, ChangeOf, Reading, Replaced, Restored } from './Shelf.ts'

/*
 * What happens inside a transaction. Each gives what it replaced, in the order of what it was given,
 * so that a batch can be put back.
 */

/** So many records are written at once: few requests, and between them the page can answer. */
const SHARE = 200

/** One kind after the other, each in shares that are looked up and written. */
export async function saveAll(
  tables: Tables,
  changes: readonly Change[],
  write: () => Write,
): Promise<readonly Replaced[]> {
  const replaced: Replaced[] = []
  for (const [kind, ofKind] of groupByKind(changes)) {
    for (let at = 0; at < ofKind.length; at += SHARE) {
      const share = ofKind.slice(at, at + SHARE)
      replaced.push(...(await saveKind(tables, kind, share, write)))
    }
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
export async function undoAll(
  tables: Tables,
  batch: Batch,
  write: () => Write,
): Promise<readonly Replaced[]> {
  const undone: Replaced[] = []
  for (const one of joined(batch.replaced)) {
    const table = entriesOf(tables, one.kind)
    const current = await table.get(one.id)
    if ((current?.trail[0] ?? '') !== one.write) continue
    const reading = one.kind === 'story' ? await tables.readings.get(one.id) : undefined
    // What was made by the batch leaves nothing behind; what it changed is written once more.
    const back = one.before && (current ? broughtBack(one.before, current, write()) : one.before)
    if (back) await table.put(back)
    else await table.delete(one.id)
    if (one.kind === 'story')
      await settleReadings(tables, [one.id], one.reading ? [one.reading] : [])
    undone.push({
      kind: one.kind,
      id: one.id,
      before: current ?? null,
      write: back?.trail[0] ?? '',
      reading: reading ?? null,
    })
  }
  return undone
}

/** A record that was changed twice goes back to what it was before the first change. */
function joined(replaced: readonly Replaced[]): readonly Replaced[] {
  const byRecord = new Map<string, Replaced>()
  for (const one of replaced) {
    const key = `${one.kind} ${one.id}`
    const first = byRecord.get(key)
    byRecord.set(key, first ? { ...first, write: one.write } : one)
  }
  return [...byRecord.values()]
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

/**
 * Brings what is made from stories in line with the stories that are there now. A reading of another
 * text than a story has goes: whoever read it was overtaken.
 */
async function settleReadings(
  tables: Tables,
  slugs: readonly string[],
  fresh: readonly Reading[],
): Promise<void> {
  const ids = slugs.map((id) => ({ id }))
  const made = new Map([...(await readingsOf(tables, ids)), ...bySlug(fresh)])
  const entries = await tables.story.bulkGet([...slugs])
  const there = entries.flatMap((entry) => (entry && !entry.deleted ? [entry] : []))
  const readings = there.flatMap((story) => {
    const reading = made.get(story.slug)
    return reading?.source === sourceOf(story.content) ? [reading] : []
  })
  const kept = bySlug(readings)
  const gone = slugs.filter((slug) => !kept.has(slug))
  const rows = there.map((story) => listedOf(story, kept.get(story.slug)?.article ?? null))
  const unlisted = slugs.filter((_, at) => entries[at]?.deleted ?? true)
  // A request for nothing keeps no transaction open.
  if (readings.length > 0) await tables.readings.bulkPut(readings)
  if (rows.length > 0) await tables.listed.bulkPut(rows)
  if (gone.length > 0) await tables.readings.bulkDelete(gone)
  if (unlisted.length > 0) await tables.listed.bulkDelete(unlisted)
}

function bySlug(readings: readonly Reading[]): ReadonlyMap<string, Reading> {
  return new Map(readings.map((reading) => [reading.slug, reading]))
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
