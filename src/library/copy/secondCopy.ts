import { createFollowers } from '../followers.ts'
import type { FolderHost } from './folderHandle.ts'
import { COPY_KEY } from './copyKey.ts'
import type { Reason } from '../../words/filled.ts'

/**
 * A folder of the reader's that is written after each change: a file on their own disk is there when
 * the browser has cleared everything.
 */
export type CopyState =
  | { readonly state: 'off' }
  | { readonly state: 'waiting' }
  | { readonly state: 'writing' }
  | {
      readonly state: 'written'
      readonly at: string
      readonly folder: string
      /** The changes that are in it, by `changesSoFar`. */
      readonly upTo: number
    }
  /** Browsers ask anew after a while. */
  | { readonly state: 'permission'; readonly folder: string }
  | { readonly state: 'failed'; readonly fault: CopyFault; readonly folder: string }
  /** What stopped the backup itself. */
  | { readonly state: 'failed'; readonly why: Reason }

/** What stopped the copy; it is kept by its name and said in whatever language is read then. */
export type CopyFault = 'forgotten' | 'gone' | 'full' | 'unwritable' | 'notFetched' | 'notOpened'

const OFF: CopyState = { state: 'off' }
const { follow, tell } = createFollowers()
let shown: { readonly kept: string | null; readonly copy: CopyState } = { kept: null, copy: OFF }

export function canCopy(host: FolderHost): boolean {
  return typeof host.showDirectoryPicker === 'function'
}

/** The state as any tab noted it last; the same object until it changes. */
export function peekCopy(host: Window): CopyState {
  try {
    const kept = host.localStorage.getItem(COPY_KEY)
    if (kept !== shown.kept) shown = { kept, copy: kept === null ? OFF : readCopy(kept) }
    return shown.copy
  } catch {
    return OFF
  }
}

function readCopy(kept: string): CopyState {
  const copy: unknown = JSON.parse(kept)
  if (typeof copy !== 'object' || copy === null || !('state' in copy)) return OFF
  // Only `noteCopy` writes there.
  return copy as CopyState
}

export const followCopy = follow

/** For whoever writes it. */
export function noteCopy(host: Window, copy: CopyState) {
  try {
    if (copy.state === 'off') host.localStorage.removeItem(COPY_KEY)
    else host.localStorage.setItem(COPY_KEY, JSON.stringify(copy))
  } catch {
    // Without it no tab would go on writing, so it is no copy.
  }
  tell()
}
