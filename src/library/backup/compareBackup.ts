import type { Entry, Kind, Stamp } from '../shelf/Record.ts'
import { KINDS } from '../shelf/Record.ts'
import type { Shelf } from '../shelf/Shelf.ts'
import { digestOf } from './digest.ts'
import { tablesOf } from './Manifest.ts'
import type { Backup, Known } from './openBackup.ts'
import { walkOnce } from './walkOnce.ts'

/**
 * How a record of a backup stands to the one here:
 *
 * - `new`: there is none here
 * - `same`: it is the very same
 * - `older`: the one here has grown out of it
 * - `newer`: it has grown out of the one here
 * - `conflict`: both have grown out of an earlier one, each in its own way
 * - `gone`: it was deleted here since, and not in the backup
 */
export type Verdict = 'new' | 'same' | 'older' | 'newer' | 'conflict' | 'gone'

export type Compared = {
  readonly tallies: Readonly<Record<Kind, Tally>>
  /** The verdict on a record of the backup, with the stamp of ours where there is one. */
  readonly verdicts: Readonly<Record<Kind, ReadonlyMap<string, Judged>>>
}

export type Judged = { readonly verdict: Verdict; readonly ours: Stamp | null }

/** How many of each; what is left of deleted records is counted apart. */
export type Tally = Readonly<Record<Verdict, number>> & {
  /** Records here that were deleted after the backup's copy of them. */
  readonly deletes: number
}

const NONE: Tally = { new: 0, same: 0, older: 0, newer: 0, conflict: 0, gone: 0, deletes: 0 }

/** Compares a backup with what is here; throws, with a sentence, where that can't be read. */
export async function compareBackup(shelf: Pick<Shelf, 'walk'>, backup: Backup): Promise<Compared> {
  const tallies = tablesOf((): Record<keyof Tally, number> => ({ ...NONE }))
  const verdicts = tablesOf(() => new Map<string, Judged>())
  for (const kind of KINDS) {
    const theirs = backup.records[kind]
    await walkOnce(shelf, kind, (ours) => {
      const known = theirs.get(ours.id)
      if (known) verdicts[kind].set(ours.id, { verdict: judge(ours, known), ours: stampOf(ours) })
    })
    for (const [id, known] of theirs) {
      const judged = verdicts[kind].get(id) ?? { verdict: 'new', ours: null }
      verdicts[kind].set(id, judged)
      count(tallies[kind], judged, known)
    }
  }
  return { tallies, verdicts }
}

function count(tally: Record<keyof Tally, number>, { verdict }: Judged, { deleted }: Known) {
  if (!deleted) tally[verdict]++
  else if (verdict === 'newer') tally.deletes++
}

function stampOf({ id, slug, revision, trail, changed }: Entry): Stamp {
  return { id, slug, revision, trail, changed }
}

/** Clocks go wrong, so it is told by the writes that led to each. */
function judge(ours: Entry, theirs: Known): Verdict {
  // A file of corrections knows no writes: what is here was made here, or deleted here.
  if (theirs.trail.length === 0) return ours.deleted ? 'gone' : 'same'
  if (ours.deleted && theirs.deleted) return 'same'
  if (digestOf(ours) === theirs.digest) return 'same'
  const [theirLatest = ''] = theirs.trail
  const [ourLatest = ''] = ours.trail
  if (theirLatest === ourLatest) return 'conflict'
  if (theirs.trail.includes(ourLatest)) return 'newer'
  if (ours.deleted) return 'gone'
  return ours.trail.includes(theirLatest) ? 'older' : 'conflict'
}
