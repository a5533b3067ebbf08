import { type Census, KINDS, type Kind } from './Record.ts'
import type { Replaced } from './Shelf.ts'

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

export function total(census: Census): number {
  return KINDS.reduce((sum, kind) => sum + census[kind], 0)
}

/**
 * Whether more is gone than a write has taken, and nothing is there but what it wrote: then the
 * browser has cleared the rest.
 */
export function isEmptied(before: Census, now: Census, replaced: readonly Replaced[]): boolean {
  const written = replaced.filter(isWritten).length
  const had = replaced.filter(({ before }) => before !== null).length
  const expected = total(before) + written - had
  return total(now) < expected && total(now) <= written
}

/**
 * Whether the kinds of a write hold nothing but what it wrote. A browser clears everything or
 * nothing, so that one older record of any kind says that the others are there.
 */
export function mayBeEmptied(now: Census, replaced: readonly Replaced[]): boolean {
  return KINDS.every((kind) => {
    const ofKind = replaced.filter((one) => one.kind === kind)
    return ofKind.length === 0 || now[kind] <= ofKind.filter(isWritten).length
  })
}

function isWritten({ write }: Replaced): boolean {
  return write !== ''
}
