/** As much of the File System Access API as a second copy asks for; the compiler doesn't know it yet. */
export type Folder = FileSystemDirectoryHandle & {
  readonly queryPermission: (mode: { readonly mode: 'readwrite' }) => Promise<PermissionState>
  readonly requestPermission: (mode: { readonly mode: 'readwrite' }) => Promise<PermissionState>
}

export type FolderHost = Window & {
  readonly showDirectoryPicker?: (options: {
    readonly mode: 'readwrite'
    readonly id: string
  }) => Promise<Folder>
}

/*
 * The way to a folder can be kept, but not written as text: it has a database of its own, which no
 * backup holds.
 */

const DATABASE = 'on-record-folder'
const STORE = 'folders'
const ONLY = 'second copy'

export async function keepFolder(host: FolderHost, folder: Folder | null): Promise<void> {
  if (folder) await inStore(host, 'readwrite', (store) => store.put(folder, ONLY))
  else await inStore(host, 'readwrite', (store) => store.delete(ONLY))
}

export async function keptFolder(host: FolderHost): Promise<Folder | null> {
  const folder = await inStore<Folder | undefined>(host, 'readonly', (store) => store.get(ONLY))
  return folder ?? null
}

async function inStore<Value>(
  { indexedDB }: FolderHost,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const opening = indexedDB.open(DATABASE, 1)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE))
  const database = await answerOf(opening)
  try {
    return await answerOf(ask(database.transaction(STORE, mode).objectStore(STORE)))
  } finally {
    database.close()
  }
}

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('No answer')))
  })
}
