import { encode } from './bytes.ts'
import { createSha256 } from './sha256.ts'

/** The same for two values that hold the same, whatever the order of their fields. */
export function digestOf(value: unknown): string {
  const sha256 = createSha256()
  sha256.add(encode(JSON.stringify(value, inOrder)))
  return sha256.end()
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
