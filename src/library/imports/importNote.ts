import type { Change, Replaced, Saved, Shelf } from '../shelf/Shelf.ts'

/**
 * While an import is running, the shelf knows what it has kept so far. It is written together with
 * the stories, so that a browser that is killed leaves both or neither.
 */
export type StoppedImport = {
  readonly total: number
  /** The slugs of what was kept. */
  readonly kept: readonly string[]
}

type NoteValue = { readonly total: number; readonly kept: readonly string[] }

const NAME = 'import'
/** How many slugs a record holds: each is written anew with every batch. */
const MOST = 1000

/** What is to be noted with the next batch. `kept` are all so far, those of the batch among them. */
export function noteImport(
  total: number,
  kept: readonly string[],
  batch: number,
): readonly Change[] {
  const changes: Change[] = []
  const first = Math.floor(Math.max(0, kept.length - batch) / MOST)
  for (let at = first; at * MOST < kept.length; at++) {
    const value: NoteValue = { total, kept: kept.slice(at * MOST, (at + 1) * MOST) }
    changes.push({ kind: 'setting', id: `${NAME}-${at}`, slug: '', content: { value } })
  }
  return changes
}

/** The import that was running when the app was left; null where none was. */
export async function findStopped(shelf: Pick<Shelf, 'list'>): Promise<StoppedImport | null> {
  const notes = await notesOf(shelf)
  if (notes.length === 0) return null
  return {
    total: Math.max(...notes.map(({ value }) => value.total)),
    kept: notes.flatMap(({ value }) => value.kept),
  }
}

async function notesOf(shelf: Pick<Shelf, 'list'>) {
  const settings = await shelf.list('setting')
  return settings.flatMap(({ id, content: { value } }) =>
    id.startsWith(`${NAME}-`) && isNote(value) ? [{ id, value }] : [],
  )
}

function isNote(value: unknown): value is NoteValue {
  if (typeof value !== 'object' || value === null) return false
  const { total, kept } = value as Partial<NoteValue>
  return typeof total === 'number' && Array.isArray(kept)
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

/** Takes back what a stopped import has kept; what the reader has worked on since stays. */
export async function undoStopped(shelf: Shelf, { kept }: StoppedImport): Promise<Saved> {
  let saved: Saved = { state: 'saved', batch: { replaced: [] } }
  for (let at = 0; at < kept.length && saved.state === 'saved'; at += STEP) {
    const replaced: Replaced[] = []
    for (const slug of kept.slice(at, at + STEP)) replaced.push(...(await keptAt(shelf, slug)))
    saved = await shelf.undo({ replaced })
  }
  if (saved.state === 'saved') await forgetImport(shelf)
  return saved
}

/** The records of a story that nobody has written since they were kept; none if the story was. */
async function keptAt(shelf: Shelf, slug: string): Promise<readonly Replaced[]> {
  const story = await shelf.find('story', slug)
  if (story?.revision !== 1) return []
  const status = await shelf.find('status', slug)
  const records = [
    { kind: 'story', entry: story } as const,
    ...(status ? [{ kind: 'status', entry: status } as const] : []),
    ...(await shelf.list('mark', slug)).map((entry) => ({ kind: 'mark', entry }) as const),
  ]
  return records
    .filter(({ entry }) => entry.revision === 1)
    .map(({ kind, entry }) => ({
      kind,
      id: entry.id,
      before: null,
      write: entry.trail[0] ?? '',
      reading: null,
    }))
}
