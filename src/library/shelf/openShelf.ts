import { type DexieOptions, type Transaction, liveQuery } from 'dexie'
import { createHint } from '../corrections/correctionHint.ts'
import { noteCensus, readCensus } from './census.ts'
import { type Answer, type How, type DiskTimes, TIMES, createDisk } from './createDisk.ts'
import { isEmptied, mayBeEmptied, total } from './emptied.ts'
import { entriesOf, lookUp } from './lookUp.ts'
import { moveCorrections } from './moveCorrections.ts'
import type { Write } from './nextEntry.ts'
import { type Database, type Tables, openDatabase, tablesIn } from './openDatabase.ts'
import { type Census, type Entry, KINDS, type Kind } from './Record.ts'
import { refusalOf } from './refusalOf.ts'
import type { Refusal, Replaced, Saved, Shelf } from './Shelf.ts'
import { putReadings, restoreAll, saveAll, undoAll } from './writeRecords.ts'

type Options = {
  readonly host: Window
  /** Told when a kind of record is there that wasn't, or is gone. */
  readonly onCensus?: () => void
  /** Where it is kept, if not in the browser's own IndexedDB. */
  readonly storage?: DexieOptions
  readonly times?: DiskTimes
}

/** Opens the shelf on this device's disk. The database opens when it is first asked for something. */
export function openShelf({
  host,
  onCensus = () => {},
  storage = {},
  times = TIMES,
}: Options): Shelf {
  const database = openDatabase(storage)
  const disk = createDisk(database, times)
  const raw = lookUp(database)
  const hint = createHint(host)
  let missed: Census | null = null
  let settling: Promise<Answer<unknown>> | undefined

  /** Once, before anything else: what an earlier release kept, and whether something is gone. */
  async function settle(): Promise<Answer<unknown>> {
    settling ??= disk.ask(async () => {
      await moveCorrections(database, storage, newWrite)
      const now = await countAll(database)
      const before = readCensus(host)
      if (before !== 'unknown' && before && total(now) === 0 && total(before) > 0) missed = before
      else await putRight(before, now)
    })
    const settled = await settling
    // Whoever asks next tries again.
    if (settled.state === 'refused') settling = undefined
    return settled
  }

  /** What is noted of the shelf may have been cleared, or not been written. */
  async function putRight(before: Census | null | 'unknown', now: Census): Promise<void> {
    if (now.correction > 0) {
      hint.add(slugsIn(await database.correction.orderBy('content.place').primaryKeys()))
    }
    noteCensus(host, now)
    if (before !== 'unknown' && KINDS.some((kind) => (before?.[kind] ?? 0) !== now[kind]))
      onCensus()
  }

  async function ask<Value>(work: () => PromiseLike<Value>, how?: How): Promise<Answer<Value>> {
    const settled = await settle()
    return settled.state === 'refused' ? settled : disk.ask(work, how)
  }

  /** Looks up; what can't be had is as if it weren't there. */
  async function look<Value>(work: () => Promise<Value>, otherwise: Value): Promise<Value> {
    const answer = await ask(work)
    return answer.state === 'done' ? answer.value : otherwise
  }

  async function write(
    change: (tables: Tables) => Promise<readonly Replaced[]>,
    told = follow,
  ): Promise<Saved> {
    let running: Transaction | undefined
    const done = await ask(
      () =>
        database.transaction('rw', database.tables, (transaction) => {
          running = transaction
          return change(tablesIn(transaction))
        }),
      { takeBack: () => breakOff(running) },
    )
    if (done.state === 'refused') return done
    await told(done.value)
    return { state: 'saved', batch: { replaced: done.value } }
  }

  /** What can be asked before the shelf is open follows what is on it. */
  async function follow(replaced: readonly Replaced[]): Promise<void> {
    const corrected = replaced.filter(({ kind }) => kind === 'correction')
    for (const slug of slugsIn(corrected.map(({ id }) => id))) {
      hint.note(slug, await look(() => hasCorrections(database, slug), false))
    }
    const before = readCensus(host)
    const counted = await disk.ask(() => countAfter(database, before, replaced))
    if (counted.state === 'refused') return
    // What this write hasn't touched another tab may have counted meanwhile.
    const latest = readCensus(host)
    const now: Census = { ...NOTHING, ...(latest !== 'unknown' && latest), ...counted.value }
    if (before !== 'unknown' && before && isEmptied(before, now, replaced)) missed = before
    noteCensus(host, now)
    onCensus()
  }

  const shelf: Shelf = {
    find: (kind, id) => look(() => raw.find(kind, id), null),
    list: (kind, slug) => look(() => raw.list(kind, slug), []),
    count: (kind) => look(() => raw.count(kind), 0),
    reading: (slug) => look(() => raw.reading(slug), null),
    listedAfter: (slug, most) => look(() => raw.listedAfter(slug, most), []),
    slugs: () => look(() => raw.slugs(), []),
    gone: (slugs) => look(() => raw.gone(slugs), []),
    newest: (most) => look(() => raw.newest(most), []),
    twins: (fingerprint, address) => look(() => raw.twins(fingerprint, address), []),
    outdated: (parser, most) => look(() => raw.outdated(parser, most), []),
    async walk(kind, visit) {
      return (
        (await ask(() => walkAll(database, kind, visit), { patience: Infinity })).state === 'done'
      )
    },
    watch: (read, tell, refused) =>
      watch(settle, () => read(raw), { tell, refused }, times.patience),
    save: (changes) => write((tables) => saveAll(tables, changes, newWrite)),
    undo: (batch) => write((tables) => undoAll(tables, batch, newWrite)),
    restore: (records) => write((tables) => restoreAll(tables, records)),
    saveReadings: (readings) =>
      write(async (tables) => {
        await putReadings(tables, readings)
        return []
      }),
    // The reader misses nothing of what they took away.
    wipe: () =>
      write(wipeAll, async () => {
        missed = null
        hint.forgetAll()
        noteCensus(host, NOTHING)
        onCensus()
      }),
    async missed() {
      await settle()
      return missed
    },
    async forgetMissed() {
      missed = null
      noteCensus(host, await look(() => countAll(database), NOTHING))
    },
  }
  return shelf
}

/** The stories of corrections, by the ids of these: `ferry-runs-again c1x2y3`. */
function slugsIn(ids: readonly string[]): ReadonlySet<string> {
  return new Set(ids.flatMap((id) => id.split(' ')[0] ?? []))
}

/** The first that is there is enough: a story may have thousands. */
async function hasCorrections(database: Database, slug: string): Promise<boolean> {
  const ofStory = database.correction.where('slug').equals(slug)
  return (await ofStory.filter(({ deleted }) => !deleted).first()) !== undefined
}

/** Twelve letters: no two writes of one reader share them. */
function newWrite(): Write {
  const id = crypto.randomUUID().replaceAll('-', '').slice(0, 12)
  return { id, at: new Date().toISOString() }
}

const NOTHING = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>

function countAll(database: Database): Promise<Census> {
  return count(database, KINDS)
}

/**
 * A write changes the counts of the kinds that it wrote, and ten thousand marks aren't counted for a
 * place. Everything is, where the rest may be gone.
 */
async function countAfter(
  database: Database,
  before: Census | null | 'unknown',
  replaced: readonly Replaced[],
): Promise<Partial<Census>> {
  if (before === null || before === 'unknown') return countAll(database)
  const written = KINDS.filter((one) => replaced.some(({ kind }) => kind === one))
  const now = await count(database, written)
  return mayBeEmptied({ ...before, ...now }, replaced) ? countAll(database) : now
}

/** Tombstones count: a reader who deletes everything misses nothing. */
async function count<K extends Kind>(database: Database, kinds: readonly K[]) {
  const counts = await Promise.all(kinds.map((kind) => database[kind].count()))
  return Object.fromEntries(kinds.map((kind, at) => [kind, counts[at] ?? 0])) as Record<K, number>
}

/** A transaction that is done already stays done. */
function breakOff(transaction: Transaction | undefined): void {
  try {
    if (transaction?.active) transaction.abort()
  } catch {
    // It has come to its end meanwhile.
  }
}

/** How many records are held at once. */
const STEP = 200

async function walkAll<K extends Kind>(
  database: Database,
  kind: K,
  visit: (entries: readonly Entry<K>[]) => Promise<void>,
): Promise<void> {
  const table = entriesOf(database, kind)
  for (let last = ''; ;) {
    const entries = await table.where('id').above(last).limit(STEP).toArray()
    if (entries.length === 0) return
    await visit(entries)
    last = entries.at(-1)?.id ?? last
  }
}

async function wipeAll(tables: Tables): Promise<readonly Replaced[]> {
  await Promise.all(Object.values(tables).map((table) => table.clear()))
  return []
}

type Told<Value> = {
  readonly tell: (value: Value) => void
  readonly refused: (refusal: Refusal) => void
}

/** The first wait before a question that was refused is asked again, in milliseconds; it doubles. */
const FIRST_RETRY = 1000
const LONGEST_RETRY = 30_000

/** Tells what `read` finds, and goes on asking where the disk has refused. */
function watch<Value>(
  settle: () => Promise<Answer<unknown>>,
  read: () => Promise<Value>,
  { tell, refused }: Told<Value>,
  patience: number,
): () => void {
  let ended = false
  let pause = FIRST_RETRY
  let timer: ReturnType<typeof setTimeout> | undefined
  let subscription: { unsubscribe: () => void } | undefined

  async function start() {
    const settled = await settle()
    if (ended) return
    if (settled.state === 'refused') return again(settled.refusal)
    // A live query says nothing of a database that doesn't answer.
    timer = setTimeout(refused, patience, 'slow')
    subscription = liveQuery(read).subscribe({
      next(value) {
        clearTimeout(timer)
        pause = FIRST_RETRY
        if (!ended) tell(value)
      },
      error: (error: unknown) => again(refusalOf(error)),
    })
  }

  function again(refusal: Refusal) {
    if (ended) return
    clearTimeout(timer)
    subscription?.unsubscribe()
    refused(refusal)
    timer = setTimeout(() => void start(), pause)
    pause = Math.min(pause * 2, LONGEST_RETRY)
  }

  void start()
  return () => {
    ended = true
    clearTimeout(timer)
    subscription?.unsubscribe()
  }
}
