import { type Census, KINDS, type Kind } from './Record.ts'

export const CENSUS_KEY = 'on-record-shelf'

/** Null where nothing was ever kept. */
export function readCensus(host: Window): Census | null | 'unknown' {
  try {
    const kept = host.localStorage.getItem(CENSUS_KEY)
    if (kept === null) return null
    const counts: Partial<Record<string, unknown>> = JSON.parse(kept) ?? {}
    return Object.fromEntries(KINDS.map((kind) => [kind, Number(counts[kind]) || 0])) as Record<
      Kind,
      number
    >
  } catch {
    return 'unknown'
  }
}

export function noteCensus(host: Window, census: Census): void {
  try {
    host.localStorage.setItem(CENSUS_KEY, JSON.stringify(census))
  } catch {
    // Then every page looks.
  }
}
