import type { Readable } from './Readable.ts'

/** Plain text is what it is. */
export function readPlain(content: string): Readable {
  return { text: content, hints: null }
}
