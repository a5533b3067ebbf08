import { type GivenHead, withHead } from './GivenHead.ts'
import type { Readable } from './Readable.ts'

/** Plain text is what it is. */
export function readPlain(content: string, head: GivenHead = {}): Readable {
  return { text: withHead(content, head), hints: null }
}
