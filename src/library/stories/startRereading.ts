import { openParser } from '../parser/openParser.ts'
import { PARSER } from '../parser/parserVersion.ts'
import type { Shelf } from '../shelf/Shelf.ts'
import { askedOf } from './askedOf.ts'
import { rereadStories } from './rereadStories.ts'

type Trust = (script: string) => string

/** Reads own stories anew as soon as there are some that this parser hasn't read. */
export function startRereading(host: Window, shelf: Shelf, trust: Trust): void {
  let busy = false
  shelf.watch(
    async (lookup) => (await lookup.outdated(PARSER, 1)).length > 0,
    (some) => {
      if (!some || busy) return
      busy = true
      void reread(host, shelf, trust).then(() => (busy = false))
    },
    () => {},
  )
}

async function reread(host: Window, shelf: Shelf, trust: Trust): Promise<void> {
  const parser = openParser({ host, trust })
  try {
    await rereadStories(host, shelf, PARSER, async ({ content }) => {
      const read = await parser.parse(askedOf(content))
      return read.stopped ? 'stopped' : read.article
    })
  } finally {
    parser.close()
  }
}
