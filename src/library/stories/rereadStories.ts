import type { Article } from '../../article/Article.ts'
import { plainArticle } from '../../article/plainArticle.ts'
import type { Kept } from '../shelf/Record.ts'
import type { Reading, Shelf } from '../shelf/Shelf.ts'
import { sourceOf } from '../shelf/sourceOf.ts'

/** Reads a story anew: `stopped` where that takes too long, null where it can't be done now. */
export type Reread = (story: Kept<'story'>) => Promise<Article | 'stopped' | null>

/** How many are read before they are written. */
const STEP = 10

/**
 * When the parser has got better, what it made of the reader's stories is made anew, a few at a time,
 * in one tab. Their texts, corrections and marks stay as they are. Gives how many were read.
 */
export function rereadStories(
  host: Window,
  shelf: Shelf,
  parser: string,
  reread: Reread,
): Promise<number> {
  const work = () => rereadAll(shelf, parser, reread)
  const locks: LockManager | undefined = host.navigator.locks
  return locks
    ? locks.request('on-record-reread', { ifAvailable: true }, (lock) => (lock ? work() : 0))
    : work()
}

async function rereadAll(shelf: Shelf, parser: string, reread: Reread): Promise<number> {
  let count = 0
  for (;;) {
    const stories = await shelf.outdated(parser, STEP)
    const readings: Reading[] = []
    for (const story of stories) {
      const read = await reread(story)
      const article = read === 'stopped' ? plainArticle(story.content.text) : read
      const source = sourceOf(story.content)
      if (article) readings.push({ slug: story.slug, parser, source, article })
    }
    const saved = readings.length > 0 ? await shelf.saveReadings(readings) : null
    if (saved?.state === 'saved') count += readings.length
    // What can't be read now is tried again at the next visit.
    if (readings.length < stories.length || saved?.state !== 'saved') return count
  }
}
