import { changesSoFar, followChanges } from '../backup/changes.ts'
import { noteBackup } from '../backup/lastBackup.ts'
import type { Place } from '../pieces/bytes.ts'
import { makeBackup } from '../backup/makeBackup.ts'
import { type Folder, type FolderHost, keepFolder, keptFolder } from './folderHandle.ts'
import { type CopyFault, type CopyState, noteCopy, peekCopy } from './secondCopy.ts'
import { COPY_KEY } from './copyKey.ts'
import type { Shelf } from '../shelf/Shelf.ts'

export const COPY_NAME = 'On Record second copy.zip'

/** It is written here first, and read again: the copy before stays whole until this one is. */
export const NEXT_NAME = 'On Record second copy (being written).zip'

/** How long after a change it is written, in milliseconds; a long writing has longer pauses. */
const PAUSE = 5000
const PAUSES_PER_WRITING = 10

/** Lets the reader choose the folder, and writes the first copy. To be called on a tap. */
export async function chooseFolder(host: FolderHost, shelf: Shelf): Promise<void> {
  const folder = await host
    .showDirectoryPicker?.({ mode: 'readwrite', id: 'on-record' })
    .catch(() => null)
  // Nothing was chosen: it stays as it was.
  if (!folder) return
  try {
    await keepFolder(host, folder)
  } catch {
    return noteCopy(host, { state: 'failed', fault: 'forgotten', folder: folder.name })
  }
  await writeCopy(host, shelf, folder)
  startCopying(host, shelf)
}

/** Asks for the permission again; to be called on a tap. */
export async function allowAgain(host: FolderHost, shelf: Shelf): Promise<void> {
  const folder = await keptFolder(host).catch(() => null)
  if (!folder) return noteCopy(host, { state: 'failed', fault: 'gone', folder: '' })
  if ((await folder.requestPermission({ mode: 'readwrite' })) === 'granted')
    await writeCopy(host, shelf, folder)
}

export async function stopCopying(host: FolderHost): Promise<void> {
  noteCopy(host, { state: 'off' })
  await keepFolder(host, null).catch(() => undefined)
}

async function writeCopy(host: FolderHost, shelf: Shelf, folder: Folder): Promise<void> {
  if ((await folder.queryPermission({ mode: 'readwrite' })) !== 'granted')
    return noteCopy(host, { state: 'permission', folder: folder.name })
  noteCopy(host, { state: 'writing' })
  try {
    const upTo = changesSoFar(host)
    const next = await folder.getFileHandle(NEXT_NAME, { create: true })
    const made = await makeBackup({ shelf, place: await placeIn(next) })
    if (made.state === 'failed') {
      await folder.removeEntry(NEXT_NAME).catch(() => undefined)
      return noteCopy(host, { state: 'failed', why: made.why })
    }
    await replaceCopy(folder, next, made.file)
    noteBackup(host, { at: made.at, where: 'copy', upTo })
    noteCopy(host, { state: 'written', at: made.at, folder: folder.name, upTo })
  } catch (error) {
    noteCopy(host, failureOf(error, folder))
  }
}

/** Some browsers move a file within its folder. */
type Movable = FileSystemFileHandle & { readonly move?: (name: string) => Promise<void> }

async function placeIn(file: FileSystemFileHandle): Promise<Place> {
  const writable = await file.createWritable()
  return {
    write: (bytes) => writable.write(bytes),
    async close() {
      await writable.close()
      return file.getFile()
    },
  }
}

/**
 * Puts a copy that is whole in the place of the one before. Where it can't be moved there, it is
 * written there too, and goes from its first place only when all of it is in the second.
 */
async function replaceCopy(folder: Folder, next: Movable, whole: Blob): Promise<void> {
  if (await moved(next)) return
  const file = await folder.getFileHandle(COPY_NAME, { create: true })
  const writable = await file.createWritable()
  await writable.write(whole)
  await writable.close()
  const { size } = await file.getFile()
  if (size !== whole.size) throw new Error(`${size} bytes of ${whole.size} were written.`)
  await folder.removeEntry(NEXT_NAME)
}

async function moved(next: Movable): Promise<boolean> {
  if (!next.move) return false
  try {
    await next.move(COPY_NAME)
    return true
  } catch {
    // Not within every folder, and not over a file that is there.
    return false
  }
}

function failureOf(error: unknown, { name: folder }: Folder): CopyState {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return { state: 'permission', folder }
  return { state: 'failed', fault: FAULTS[name] ?? 'unwritable', folder }
}

const FAULTS: Readonly<Record<string, CopyFault>> = {
  NotFoundError: 'gone',
  QuotaExceededError: 'full',
}

/** Windows that watch already, whether or not there is a copy just now. */
const copying = new WeakSet<Window>()

/** Goes on with the second copy where there is one: one tab writes, whichever has it first. */
export function startCopying(host: FolderHost, shelf: Shelf): void {
  if (copying.has(host) || peekCopy(host).state === 'off') return
  copying.add(host)
  const locks: LockManager | undefined = host.navigator.locks
  // Held until the tab is closed; then the next one goes on.
  if (locks) void locks.request(COPY_KEY, () => copyOnChange(host, shelf))
  else void copyOnChange(host, shelf)
}

function copyOnChange(host: FolderHost, shelf: Shelf): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  let pause = PAUSE
  const write = async () => {
    const began = performance.now()
    const folder = await keptFolder(host).catch(() => null)
    if (folder && isDue(host)) await writeCopy(host, shelf, folder)
    pause = Math.max(PAUSE, (performance.now() - began) * PAUSES_PER_WRITING)
    timer = undefined
    // What was changed meanwhile isn't in it; what failed is tried again with the next change.
    if (peekCopy(host).state === 'written') writeSoon()
  }
  function writeSoon() {
    if (isDue(host)) timer ??= setTimeout(() => void write(), pause)
  }
  return new Promise(() => {
    followChanges(host, writeSoon)
    // What the last tab had no time or no leave to write is written now.
    writeSoon()
  })
}

/** Nothing is looked up for it: what was written is counted as it is written. */
function isDue(host: FolderHost): boolean {
  const copy = peekCopy(host)
  if (copy.state === 'off') return false
  return copy.state !== 'written' || copy.upTo !== changesSoFar(host)
}
