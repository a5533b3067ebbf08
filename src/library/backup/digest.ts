import { hashOf } from '../../article/hashOf.ts'

/** The same for two values that hold the same, whatever the order of their fields. */
export function digestOf(value: unknown): string {
  const json = JSON.stringify(value, inOrder)
  return `${json.length} ${hashOf(json)}`
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
