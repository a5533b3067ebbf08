import { openParser } from '../parser/openParser.ts'
import type { Asked, Parsed } from '../parser/parserMessages.ts'

export type ReadStory = (asked: Asked) => Promise<Parsed>

export type Readers = { readonly read: ReadStory; readonly close: () => void }

/** Two at once: a third gains nothing where a phone has few cores, and the page needs one. */
const AT_ONCE = 2

/** Parsers side by side; each story goes to the one that has the least to do. */
export function openReaders(trust: (script: string) => string): Readers {
  const parsers = Array.from({ length: AT_ONCE }, () => ({
    parser: openParser({ trust }),
    waiting: 0,
  }))
  return {
    async read(asked) {
      const least = parsers.reduce((least, one) => (one.waiting < least.waiting ? one : least))
      least.waiting++
      const read = await least.parser.parse(asked)
      least.waiting--
      return read
    },
    close() {
      for (const { parser } of parsers) parser.close()
    },
  }
}
