import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Bytes } from '../../../src/library/pieces/bytes.ts'
import { type Backup, openBackup } from '../../../src/library/backup/openBackup.ts'
import type { Choice } from '../../../src/library/backup/choices.ts'
import { type RestoreOutcome, restoreBackup } from '../../../src/library/backup/restoreBackup.ts'
import { writeBackup } from '../../../src/library/backup/writeBackup.ts'
import { type Kind, KINDS } from '../../../src/library/shelf/Record.ts'
import type { Restored, Shelf } from '../../../src/library/shelf/Shelf.ts'
import { everythingOn } from '../shelf/openTab.ts'

export const MADE = new Date('2026-03-02T08:00:00Z')

/** A backup of a shelf, as the file that a browser saves. */
export async function backUp(shelf: Shelf): Promise<Blob> {
  const parts: Bytes[] = []
  await writeBackup({
    shelf,
    app: 'On Record',
    made: MADE,
    write: (bytes) => {
      parts.push(bytes.slice())
      return Promise.resolve()
    },
  })
  return new Blob(parts)
}

export async function opened(file: Blob): Promise<Backup> {
  const { backup, problem } = await openBackup(file)
  if (!backup) throw new Error(problem)
  return backup
}

/** Why a file is refused. */
export async function problemOf(file: Blob): Promise<string | null> {
  return (await openBackup(file)).problem
}

export async function restore(
  shelf: Shelf,
  file: Blob,
  choice: Choice = 'both',
  bringBack: readonly Kind[] = [],
): Promise<RestoreOutcome> {
  const choices = Object.fromEntries(KINDS.map((kind) => [kind, choice])) as Record<Kind, Choice>
  return restoreBackup({ shelf, backup: await opened(file), plan: { choices, bringBack } })
}

/** The files of a backup by their names, by another reader of zips. */
export async function filesIn(file: Blob): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

export function zipOf(files: Readonly<Record<string, string>>): Blob {
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  return new Blob([zipSync(Object.fromEntries(bytes))])
}

/** A backup with some of its files written anew. */
export async function changed(
  file: Blob,
  change: (files: Record<string, string>) => void,
): Promise<Blob> {
  const files = { ...(await filesIn(file)) }
  change(files)
  return zipOf(files)
}

/** Everything on a shelf by kind and id, so that two shelves can be compared. */
export async function contentsOf(shelf: Shelf): Promise<ReadonlyMap<string, Restored['entry']>> {
  const all = await everythingOn(shelf)
  return new Map(all.map(({ kind, entry }) => [`${kind} ${entry.id}`, entry]))
}
