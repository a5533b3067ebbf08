import { IDBFactory } from 'fake-indexeddb'
import type { FolderHost } from '../../../src/library/copy/folderHandle.ts'

type Fault = 'none' | 'asks' | 'gone' | 'full'

/** A window with a folder that can be chosen; real handles live in real browsers only. */
export function createFolderHost() {
  const kept = new Map<string, string>()
  const files = new Map<string, Blob>()
  const world = { fault: 'none' as Fault, files, kept, writes: 0, chosen: true }
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
  }

  function fileIn(name: string) {
    return {
      getFile: () => Promise.resolve(files.get(name) ?? new Blob([])),
      createWritable() {
        const parts: BlobPart[] = []
        return Promise.resolve({
          write(bytes: Uint8Array<ArrayBuffer>) {
            if (world.fault === 'full') return fail('QuotaExceededError')
            parts.push(bytes.slice())
            return Promise.resolve()
          },
          close() {
            world.writes++
            files.set(name, new Blob(parts))
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
    indexedDB: handleStore(folder),
    showDirectoryPicker: () => (world.chosen ? Promise.resolve(folder) : fail('AbortError')),
  })
  // As much of a window as a second copy asks for.
  return { host: host as unknown as FolderHost, world }
}

/** A handle can be kept in a browser, but functions can't be cloned: a token stands for it. */
function handleStore(folder: unknown): IDBFactory {
  const factory = new IDBFactory()
  const open = factory.open.bind(factory)
  factory.open = (...given) => {
    const opening = open(...given)
    opening.addEventListener('success', () => {
      const database = opening.result
      const transaction = database.transaction.bind(database)
      database.transaction = (...asked) => {
        const begun = transaction(...asked)
        const objectStore = begun.objectStore.bind(begun)
        begun.objectStore = (name) => {
          const store = objectStore(name)
          const [put, get] = [store.put.bind(store), store.get.bind(store)]
          store.put = (_, key) => put('folder', key)
          store.get = (key) => {
            const asking = get(key)
            const token = () => (asking.readyState === 'done' ? asking.result : undefined)
            return new Proxy(asking, {
              get(target, property) {
                if (property === 'result') return token() === 'folder' ? folder : undefined
                const value: unknown = Reflect.get(target, property, target)
                return typeof value === 'function' ? value.bind(target) : value
              },
            })
          }
          return store
        }
        return begun
      }
    })
    return opening
  }
  return factory
}
