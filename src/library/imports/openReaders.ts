import type { Article } from '../../article/Article.ts'
import { openParser } from '../openParser.ts'
import type { StoryHead } from '../shelf/Record.ts'

/** What is to be read: a file as its bytes, or words that another reader kept. */
export type AskedStory = {
  /** Its ending says the format. */
  readonly name: string
  readonly content: ArrayBuffer | string
  readonly head: StoryHead
}

export type ReadStory = (asked: AskedStory) => Promise<StoryRead>

export type StoryRead = {
  readonly article: Article | null
  /** The content as text, as it was given; null where it holds none. */
  readonly given: string | null
  /** In one sentence, where there is no article. */
  readonly problem: string | null
  /** The parser took too long over it. */
  readonly stopped: boolean
}

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
    async read(asked: AskedStory): Promise<StoryRead> {
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
