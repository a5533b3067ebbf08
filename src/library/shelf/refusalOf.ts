import type { Refusal } from './Shelf.ts'

/** Why a browser's storage refused, by the names of its errors. Dexie wraps one in another. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
}

export function refusalOf(error: unknown): Refusal {
  const seen = new Set<unknown>()
  for (let one = error; isNamed(one) && !seen.has(one); one = one.inner) {
    const refusal = REFUSALS[one.name]
    if (refusal) return refusal
    seen.add(one)
  }
  return 'failed'
}

/** Not every error of a browser is an `Error`. */
function isNamed(error: unknown): error is { readonly name: string; readonly inner?: unknown } {
  return typeof error === 'object' && error !== null && 'name' in error
}
