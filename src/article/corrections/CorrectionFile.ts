import type { Correction } from './Correction.ts'

/**
 * The corrections of one article as a file: what a reader takes along, what another reader takes in,
 * and what a publisher's desk lays beside the seed as `slug.fix.json`.
 */
export type CorrectionFile = {
  readonly version: 1
  readonly slug: string
  readonly corrections: readonly Correction[]
}

/** `ferry-runs-again.fix.json` belongs to the seed `ferry-runs-again.txt`. */
export const FIX_ENDING = '.fix.json'

/** The file as JSON, two spaces deep, so that a desk can read and edit it. */
export function formatCorrections(slug: string, corrections: readonly Correction[]): string {
  const file: CorrectionFile = { version: 1, slug, corrections }
  return `${JSON.stringify(file, null, 2)}\n`
}
