import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { MadeStory, StoryOptions } from './makeStory.ts'
import { THREADS, type Threads, isTooMuch, openThreads } from './openThreads.ts'
import type { Seed } from './Seed.ts'

/** Makes stories out of seeds, several at a time. */
export type Maker = Threads<Seed, MadeStory>

/** `renderer` is the folder with the bundled prerenderer. */
export type ThreadOptions = StoryOptions & { readonly renderer: string }

/** In MB. */
const MOST_MEMORY = 1_500

export function openMaker(options: ThreadOptions): Maker {
  const entry = pathToFileURL(join(options.renderer, 'storyThread.js'))
  const threads = openThreads<Seed, MadeStory>(entry, {
    count: THREADS,
    given: options,
    megabytes: MOST_MEMORY,
  })
  return {
    ask: (seed) =>
      threads.ask(seed).catch((error: unknown) => {
        if (isTooMuch(error)) return tooMuch(seed)
        throw error
      }),
    close: threads.close,
  }
}

function tooMuch({ file }: Seed): MadeStory {
  const reason = `It takes more than ${MOST_MEMORY / 1000} GB of memory to read: split it into stories.`
  return { listed: null, problems: [{ file, left: 'out', reason }] }
}
