import type { Correction } from '../../article/corrections/Correction.ts'
import { createListeners } from '../createListeners.ts'
import type { CorrectionShelf, Laying } from './correctionShelf.ts'
import { createHint } from './correctionHint.ts'
import type { ShelfDoor } from '../shelf/shelfDoor.ts'

/** What this reader put right in one story. */
export type OwnCorrections = {
  readonly corrections: readonly Correction[]
  /** False where this browser doesn't keep them: they hold until the page is closed. */
  readonly kept: boolean
  /** Lays them over the article; null as long as there is nothing to lay. */
  readonly lay: Laying | null
}

/**
 * A reader's corrections, by story. What keeps them is fetched when there are some, or when the
 * first is made. Nothing here throws or rejects; what can't be kept holds for this visit.
 */
export type CorrectionStore = {
  /** The same object until something changes. Starts to look where there may be some. */
  readonly peek: (slug: string) => OwnCorrections
  readonly subscribe: (listener: () => void) => () => void
  /** Looks even where nothing tells that there are some. */
  readonly look: (slug: string) => Promise<void>
  /** Adds those that aren't there yet, behind the others; resolves when they are kept, or can't be. */
  readonly add: (slug: string, corrections: readonly Correction[]) => Promise<void>
  readonly undo: (slug: string, ids: readonly string[]) => Promise<void>
}

/** What is known of one story's: from disk, and what couldn't be written there. */
type Known = {
  readonly onDisk: readonly Correction[]
  readonly unkept: readonly Correction[]
  readonly undone: ReadonlySet<string>
  readonly kept: boolean
}

export const NO_CORRECTIONS: OwnCorrections = { corrections: [], kept: true, lay: null }

const NOTHING: Known = { onDisk: [], unkept: [], undone: new Set(), kept: true }

/** The corrections among the records on the shelf. */
export function correctionsBehind(door: ShelfDoor): () => Promise<CorrectionShelf | null> {
  return async () => {
    const [shelf, { openCorrectionShelf }] = await Promise.all([
      door.open(),
      import('./correctionShelf.ts'),
    ])
    return shelf && openCorrectionShelf(shelf)
  }
}

export function createCorrections(
  host: Window,
  fetchShelf: () => Promise<CorrectionShelf | null>,
  onShelf: ShelfDoor['subscribe'] = () => () => {},
): CorrectionStore {
  const known = new Map<string, Known>()
  const shown = new Map<string, OwnCorrections>()
  const looked = new Map<string, Promise<void>>()
  const { subscribe, tell } = createListeners()
  const hint = createHint(host)
  let shelf: CorrectionShelf | null = null

  async function openShelf(): Promise<CorrectionShelf | null> {
    try {
      shelf ??= await fetchShelf()
    } catch {
      // Without a network, and before the app's files are kept, there is no way to it.
    }
    return shelf
  }

  function learn(slug: string, change: (before: Known) => Partial<Known>) {
    const before = known.get(slug) ?? NOTHING
    const now = { ...before, ...change(before) }
    const own = ownOf(now, shelf?.lay ?? null)
    known.set(slug, now)
    shown.set(slug, own)
    hint.note(slug, own.corrections.length > 0)
    tell()
  }

  function look(slug: string): Promise<void> {
    const before = looked.get(slug)
    if (before) return before
    const looking = lookOn(slug)
    looked.set(slug, looking)
    return looking
  }

  async function lookOn(slug: string) {
    const there = await openShelf()
    if (!there) {
      looked.delete(slug)
      return
    }
    await new Promise<void>((resolve) =>
      there.watch(
        slug,
        (onDisk) => {
          learn(slug, () => ({ onDisk, kept: true }))
          resolve()
        },
        () => {
          learn(slug, () => ({ kept: false }))
          resolve()
        },
      ),
    )
  }

  const lookWhereThereAre = () => {
    for (const slug of shown.keys()) if (hint.has(slug)) void look(slug)
  }
  hint.subscribe(lookWhereThereAre)
  onShelf(lookWhereThereAre)

  return {
    peek(slug) {
      if (!shown.has(slug)) {
        shown.set(slug, NO_CORRECTIONS)
        if (hint.has(slug)) void look(slug)
      }
      return shown.get(slug) ?? NO_CORRECTIONS
    },
    subscribe,
    look,
    async add(slug, corrections) {
      await look(slug)
      const there = (known.get(slug) ?? NOTHING).onDisk
      const fresh = without(corrections, there)
      const kept = (await shelf?.add(slug, fresh)) === true
      learn(slug, ({ onDisk, unkept }) => ({
        onDisk: kept ? [...onDisk, ...without(fresh, onDisk)] : onDisk,
        unkept: kept ? unkept : [...unkept, ...without(fresh, unkept)],
        kept,
      }))
    },
    async undo(slug, ids) {
      const gone = new Set(ids)
      const stays = ({ id }: Correction) => !gone.has(id)
      // Gone from the page at once, and for good where the disk doesn't follow.
      learn(slug, ({ unkept, undone }) => ({
        unkept: unkept.filter(stays),
        undone: new Set([...undone, ...ids]),
      }))
      await look(slug)
      if ((await shelf?.remove(slug, ids)) !== true) return
      learn(slug, ({ onDisk, undone }) => ({
        onDisk: onDisk.filter(stays),
        undone: new Set([...undone].filter((id) => !gone.has(id))),
      }))
    },
  }
}

function without(
  corrections: readonly Correction[],
  others: readonly Correction[],
): readonly Correction[] {
  const ids = new Set(others.map(({ id }) => id))
  return corrections.filter(({ id }) => !ids.has(id))
}

function ownOf(
  { onDisk, unkept, undone, kept }: Known,
  lay: CorrectionShelf['lay'] | null,
): OwnCorrections {
  const all = [...onDisk, ...without(unkept, onDisk)]
  const corrections = all.filter(({ id }) => !undone.has(id))
  return {
    corrections,
    kept,
    lay: lay !== null && corrections.length > 0 ? lay(corrections) : null,
  }
}
