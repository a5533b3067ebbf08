import { createListeners } from '../createListeners.ts'
import type { Batch } from '../shelf/Shelf.ts'
import { type OwnStore, dropOwn, keepOwn, keptOwn } from '../ownStore.ts'

/** What was here before a restore: it is kept beside the library, so that it outlives the page. */
export type KeptCopy = {
  /** ISO moment. */
  readonly at: string
  /** The name of the file that was restored then. */
  readonly of: string
  /** A whole backup. */
  readonly file: Blob
  /** What the restore replaced; null where it was broken off. */
  readonly batch: Batch | null
}

const COPIES: OwnStore = {
  database: 'on-record-copies',
  store: 'copies',
  key: 'before the restore',
}

const { subscribe, tell } = createListeners()

/** Keeps one copy: an older one goes. Rejects where there is no room. */
export async function keepCopy(host: Window, copy: KeptCopy): Promise<void> {
  await keepOwn(host, COPIES, copy)
  tell()
}

export async function dropCopy(host: Window): Promise<void> {
  await dropOwn(host, COPIES).catch(() => undefined)
  tell()
}

/** Null where there is none, or none can be had. */
export async function keptCopy(host: Window): Promise<KeptCopy | null> {
  try {
    // Only `keepCopy` writes there.
    return ((await keptOwn(host, COPIES)) as KeptCopy | undefined) ?? null
  } catch {
    return null
  }
}

export const followKeptCopy = subscribe
