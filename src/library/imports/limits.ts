import { type Filled, filled } from '../../words/filled.ts'

/** What is taken in at once, in bytes as they really are: what a file says of itself counts nothing. */
export const LIMITS = {
  /** A story of ten million letters is no story. */
  story: 10_000_000,
  /** Another reader's export holds thousands of stories. */
  export: 100_000_000,
  /** All that a zip file holds. */
  archive: 200_000_000,
  /** How many files a zip file, or a folder, may hold. */
  files: 20_000,
  /** Text packs to a third, seldom to a tenth; a hundredth is made to fill a disk. */
  ratio: 100,
  /** A few words that are often repeated fill none. */
  ratioFrom: 100_000,
} as const

export type Limits = { readonly [Name in keyof typeof LIMITS]: number }

/** `12 kB`, `3.4 MB` */
export function formatSize(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`
}

export function tooLarge(size: number, limit: number): Filled {
  return filled`It is ${formatSize(size)}, and more than ${formatSize(limit)} isn’t taken in at once; cut it into its parts.`
}
