import { type Census, KINDS } from './Record.ts'
import type { Replaced } from './Shelf.ts'

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
