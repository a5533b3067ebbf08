import type { Change, Replaced, Saved, Shelf } from '../shelf/Shelf.ts'
import { leaveWorkedOn } from './leaveWorkedOn.ts'

/**
 * While an import is running, the shelf knows what it has kept so far. It is written together with
 * the stories, so that a browser that is killed leaves both or neither.
 */
export type StoppedImport = {
  readonly total: number
  readonly kept: readonly KeptRecords[]
}

/** A story that an import has kept, and the records that it has put beside it. */
export type KeptRecords = {
  readonly slug: string
  /** The ids of its marks: the import has made them up, so no other record ever has one. */
  readonly marks: readonly string[]
  /** Whether its state came along. */
  readonly status: boolean
}

type NoteValue = { readonly total: number; readonly kept: readonly KeptRecords[] }

const NAME = 'import'
/** How many stories a record holds: each is written anew with every batch. */
const MOST = 250

/** What is to be noted with the next batch. `kept` are all so far, the `batch` last ones among them. */
export function noteImport(
  total: number,
  kept: readonly KeptRecords[],
  batch: number,
): readonly Change[] {
  const changes: Change[] = []
  const first = Math.floor(Math.max(0, kept.length - batch) / MOST)
  for (let at = first; at === first || at * MOST < kept.length; at++) {
    const value: NoteValue = { total, kept: kept.slice(at * MOST, (at + 1) * MOST) }
    changes.push({ kind: 'setting', id: `${NAME}-${at}`, slug: '', content: { value } })
  }
  return changes
}

/** What is noted of a story, by what is going to be written beside it. */
export function keptOf(slug: string, beside: readonly Change[]): KeptRecords {
  return {
    slug,
    marks: beside.flatMap(({ kind, id }) => (kind === 'mark' ? [id] : [])),
    status: beside.some(({ kind }) => kind === 'status'),
  }
}

/** The import that was running when the app was left; null where none was. */
export async function findStopped(shelf: Pick<Shelf, 'list'>): Promise<StoppedImport | null> {
  const notes = await notesOf(shelf)
  if (notes.length === 0) return null
  return {
    total: Math.max(...notes.map(({ value }) => value.total)),
    kept: notes.toSorted((a, b) => a.at - b.at).flatMap(({ value }) => value.kept),
  }
}

async function notesOf(shelf: Pick<Shelf, 'list'>) {
  const settings = await shelf.list('setting')
  return settings.flatMap(({ id, content: { value } }) => {
    const at = /^import-(\d{1,6})$/.exec(id)?.[1]
    return at !== undefined && isNote(value) ? [{ id, at: Number(at), value }] : []
  })
}

function isNote(value: unknown): value is NoteValue {
  if (typeof value !== 'object' || value === null) return false
  const { total, kept } = value as Partial<NoteValue>
  return typeof total === 'number' && Array.isArray(kept) && kept.every(isKept)
}

function isKept(value: unknown): value is KeptRecords {
  if (typeof value !== 'object' || value === null) return false
  const { slug, marks } = value as Partial<KeptRecords>
  return typeof slug === 'string' && Array.isArray(marks)
}

/** The import has come to its end, or the reader knows that it hasn't. */
export async function forgetImport(shelf: Shelf): Promise<void> {
  const notes = await notesOf(shelf)
  if (notes.length === 0) return
  await shelf.save(notes.map(({ id }) => ({ kind: 'setting', id, slug: '', content: null })))
}

const LOCK = 'on-record-import'

/** One import at a time: another tab’s waits. */
export async function whileImporting(
  locks: LockManager | undefined,
  work: () => Promise<void>,
): Promise<void> {
  if (locks) await locks.request(LOCK, work)
  else await work()
}

/** Whether a tab is importing just now, so that nothing has been stopped. */
export async function isImporting(locks: LockManager | undefined): Promise<boolean> {
  const held = (await locks?.query())?.held ?? []
  return held.some(({ name }) => name === LOCK)
}

/** Stories taken back at once. */
const STEP = 50

/** `stay` counts the stories that the reader has worked on since: they are left as they are. */
export type Undone = { readonly saved: Saved; readonly stay: number }

/** Takes back what a stopped import has written itself, and nothing of the reader's. */
export async function undoStopped(shelf: Shelf, { kept }: StoppedImport): Promise<Undone> {
  let undone: Undone = { saved: { state: 'saved', batch: { replaced: [] } }, stay: 0 }
  for (let at = 0; at < kept.length && undone.saved.state === 'saved'; at += STEP) {
    const written: Replaced[] = []
    for (const one of kept.slice(at, at + STEP)) written.push(...(await writtenAt(shelf, one)))
    const { replaced, stay } = await leaveWorkedOn(shelf, written)
    undone = { saved: await shelf.undo({ replaced }), stay: undone.stay + stay }
  }
  if (undone.saved.state === 'saved') await forgetImport(shelf)
  return undone
}

/** The records that an import has written; one that was written since counts as changed. */
async function writtenAt(
  shelf: Shelf,
  { slug, marks, status }: KeptRecords,
): Promise<readonly Replaced[]> {
  const places = [
    { kind: 'story', id: slug } as const,
    ...(status ? [{ kind: 'status', id: slug } as const] : []),
    ...marks.map((id) => ({ kind: 'mark', id }) as const),
  ]
  const written: Replaced[] = []
  for (const { kind, id } of places) {
    const entry = await shelf.find(kind, id)
    if (!entry) continue
    const write = entry.revision === 1 ? (entry.trail[0] ?? '') : CHANGED
    written.push({ kind, id, before: null, write, reading: null })
  }
  return written
}

/** No write has this id. */
const CHANGED = 'changed since'
