import { changesSince, noteBackup, readLastBackup } from '../backup/lastBackup.ts'
import { makeBackup } from '../backup/makeBackup.ts'
import { type Folder, type FolderHost, keepFolder, keptFolder } from './folderHandle.ts'
import { type CopyState, noteCopy, peekCopy } from './secondCopy.ts'
import { COPY_KEY } from './goOnCopying.ts'
import type { Shelf } from '../shelf/Shelf.ts'

export const COPY_NAME = 'On Record second copy.zip'

/** How long after a change it is written, in milliseconds; a long writing has longer pauses. */
const PAUSE = 3000
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
    return noteCopy(host, { state: 'failed', why: 'This window can’t remember the folder.' })
  }
  await writeCopy(host, shelf, folder)
  startCopying(host, shelf)
}

/** Asks for the permission again; to be called on a tap. */
export async function allowAgain(host: FolderHost, shelf: Shelf): Promise<void> {
  const folder = await keptFolder(host).catch(() => null)
  if (!folder) return noteCopy(host, { state: 'failed', why: GONE })
  if ((await folder.requestPermission({ mode: 'readwrite' })) === 'granted')
    await writeCopy(host, shelf, folder)
}

export async function stopCopying(host: FolderHost): Promise<void> {
  noteCopy(host, { state: 'off' })
  await keepFolder(host, null).catch(() => undefined)
}

const GONE = 'The folder is not there any more: choose it again, or another one.'

async function writeCopy(host: FolderHost, shelf: Shelf, folder: Folder): Promise<void> {
  if ((await folder.queryPermission({ mode: 'readwrite' })) !== 'granted')
    return noteCopy(host, { state: 'permission', folder: folder.name })
  noteCopy(host, { state: 'writing' })
  try {
    const file = await folder.getFileHandle(COPY_NAME, { create: true })
    // What was there stays until the new one is whole.
    const writable = await file.createWritable()
    const place = {
      write: (bytes: Uint8Array<ArrayBuffer>) => writable.write(bytes),
      async close() {
        await writable.close()
        return file.getFile()
      },
    }
    const made = await makeBackup({ shelf, place })
    if (made.state === 'failed') {
      await writable.abort().catch(() => undefined)
      return noteCopy(host, { state: 'failed', why: made.why })
    }
    noteBackup(host, made.at, 'copy')
    noteCopy(host, { state: 'written', at: made.at, folder: folder.name })
  } catch (error) {
    noteCopy(host, failureOf(error, folder))
  }
}

function failureOf(error: unknown, { name: folder }: Folder): CopyState {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return { state: 'permission', folder }
  if (name === 'NotFoundError') return { state: 'failed', why: GONE }
  if (name === 'QuotaExceededError')
    return { state: 'failed', why: `There is no room left in the folder “${folder}”.` }
  return { state: 'failed', why: `The folder “${folder}” could not be written to.` }
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
    const folder = await keptFolder(host).catch(() => null)
    if (peekCopy(host).state === 'off' || !folder) return
    const began = performance.now()
    await writeCopy(host, shelf, folder)
    pause = Math.max(PAUSE, (performance.now() - began) * PAUSES_PER_WRITING)
  }
  return new Promise(() => {
    let first = true
    shelf.watch(
      async (lookup) => ({
        changes: await changesSince(lookup, readLastBackup(host).at),
        stories: await lookup.count('story'),
      }),
      ({ changes }) => {
        // What the last tab had no time or no leave to write is written now.
        const due = !first || changes > 0 || peekCopy(host).state !== 'written'
        first = false
        if (!due || peekCopy(host).state === 'off') return
        clearTimeout(timer)
        timer = setTimeout(() => void write(), pause)
      },
      () => undefined,
    )
  })
}
