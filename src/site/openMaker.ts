import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { MadeStory, StoryOptions } from './makeStory.ts'
import { THREADS, type Threads, isTooLate, isTooMuch, openThreads } from './openThreads.ts'
import { LONGEST_READING } from './parseLate.ts'
import type { Seed } from './Seed.ts'

/** Makes stories out of seeds, several at a time. */
export type Maker = Threads<Seed, MadeStory>

/** `renderer` is the folder with the bundled prerenderer. */
export type ThreadOptions = StoryOptions & { readonly renderer: string }

/** What a thread may take, in MB. */
type Megabytes = { readonly usual: number; readonly most: number }

/**
 * V8 clears little before it must: without a bound, what a thread holds grows with the stories that it made.
 * One of a thousand words takes half of the usual, and the few that need more are made again with room.
 */
const MEGABYTES: Megabytes = { usual: 128, most: 1_500 }

/**
 * Nearly every story is read by a thread that watches neither its memory nor its time: to watch over each took
 * longer than to write it down. The few that end their thread are read again by one that does.
 */
export function openMaker(
  options: ThreadOptions,
  { usual, most } = MEGABYTES,
  limit = LONGEST_READING,
): Maker {
  const entry = pathToFileURL(join(options.renderer, 'storyThread.js'))
  const threads = openThreads<Seed, MadeStory>(entry, {
    count: THREADS,
    given: { ...options, limit: Infinity },
    megabytes: usual,
    limit,
  })
  // One at a time, so that a folder of long stories takes no more.
  const roomy = openThreads<Seed, MadeStory>(entry, { count: 1, given: options, megabytes: most })
  return {
    async ask(seed) {
      const made =
        (await unlessStopped(threads.ask(seed))) ?? (await unlessStopped(roomy.ask(seed)))
      return made ?? tooMuch(seed, most)
    },
    close() {
      threads.close()
      roomy.close()
    },
  }
}

/** Null where it took more memory or time than its thread may. */
async function unlessStopped(made: Promise<MadeStory>): Promise<MadeStory | null> {
  try {
    return await made
  } catch (error) {
    if (isTooMuch(error) || isTooLate(error)) return null
    throw error
  }
}

function tooMuch({ file }: Seed, most: number): MadeStory {
  const reason = `It takes more than ${most / 1000} GB of memory to read: split it into stories.`
  return { listed: null, problems: [{ file, left: 'out', reason }] }
}
