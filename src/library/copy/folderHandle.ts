import { type OwnStore, dropOwn, keepOwn, keptOwn } from '../ownStore.ts'

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

/** The way to a folder can be kept, but not written as text. */
const FOLDER: OwnStore = { database: 'on-record-folder', store: 'folders', key: 'second copy' }

export async function keepFolder(host: FolderHost, folder: Folder | null): Promise<void> {
  if (folder) await keepOwn(host, FOLDER, folder)
  else await dropOwn(host, FOLDER)
}

export async function keptFolder(host: FolderHost): Promise<Folder | null> {
  // Only `keepFolder` writes there.
  return ((await keptOwn(host, FOLDER)) as Folder | undefined) ?? null
}
