import { createHash } from 'node:crypto'

/** A short hash of what a file holds: another version, another address, another copy in a cache. */
export function versionOf(content: string | Uint8Array, length = 8): string {
  return createHash('sha256').update(content).digest('hex').slice(0, length)
}

/** The whole of it, as a browser that is to fetch this very content wants it: `sha256-n4bQgYhM…`. */
export function integrityOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}
