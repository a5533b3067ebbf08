import type { FolderHost } from '../../../src/library/copy/folderHandle.ts'
import { keepAsIs } from '../keepAsIs.ts'

type Fault = 'none' | 'asks' | 'gone' | 'full' | 'cut'

/** A window with a folder that can be chosen; real handles live in real browsers only. */
export function createFolderHost() {
  const kept = new Map<string, string>()
  const files = new Map<string, Blob>()
  const world = {
    fault: 'none' as Fault,
    files,
    kept,
    writes: 0,
    chosen: true,
    /** Whether files can be moved within the folder; browsers differ. */
    moves: false,
    /** Told of each change of the folder's files. */
    seen: () => {},
  }
  const fail = (name: string) => Promise.reject(new DOMException('', name))

  const folder = {
    name: 'Desk',
    queryPermission: () => Promise.resolve(world.fault === 'asks' ? 'prompt' : 'granted'),
    requestPermission: () => {
      if (world.fault === 'asks') world.fault = 'none'
      return Promise.resolve('granted')
    },
    getFileHandle: (name: string) =>
      world.fault === 'gone' ? fail('NotFoundError') : Promise.resolve(fileIn(name)),
    removeEntry(name: string) {
      files.delete(name)
      world.seen()
      return Promise.resolve()
    },
  }

  function fileIn(name: string) {
    const move = (to: string) => {
      files.set(to, files.get(name) ?? new Blob([]))
      files.delete(name)
      world.seen()
      return Promise.resolve()
    }
    return {
      ...(world.moves && { move }),
      getFile: () => Promise.resolve(files.get(name) ?? new Blob([])),
      createWritable() {
        const parts: BlobPart[] = []
        return Promise.resolve({
          write(bytes: Uint8Array<ArrayBuffer> | Blob) {
            if (world.fault === 'full') return fail('QuotaExceededError')
            parts.push(bytes.slice())
            return Promise.resolve()
          },
          close() {
            world.writes++
            const whole = new Blob(parts)
            files.set(name, world.fault === 'cut' ? whole.slice(0, -9) : whole)
            world.seen()
            return Promise.resolve()
          },
          abort: () => Promise.resolve(),
        })
      },
    }
  }

  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  const host = Object.assign(new EventTarget(), {
    localStorage,
    navigator: {},
    indexedDB: keepAsIs(),
    showDirectoryPicker: () => (world.chosen ? Promise.resolve(folder) : fail('AbortError')),
  })
  // As much of a window as a second copy asks for.
  return { host: host as unknown as FolderHost, world }
}
