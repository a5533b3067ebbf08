import type { ImportDesk } from '../../../src/library/imports/importStories.ts'
import type { AskedStory, StoryRead } from '../../../src/library/imports/openReaders.ts'
import type { Shelf } from '../../../src/library/shelf/Shelf.ts'
import { formatOf } from '../../../src/parse/formats/formatOf.ts'
import { openArticle } from '../../../src/parse/formats/openArticle.ts'
import { readHtml } from '../../../src/parse/formats/readHtml.ts'
import { readPlain } from '../../../src/parse/formats/readPlain.ts'
import { openBrowser, openTab } from '../shelf/openTab.ts'
import { fileOf } from './openAll.ts'

/** The parser without its worker. A text that holds `SLOW` takes it too long. */
export function readHere({ name, content }: AskedStory): Promise<StoryRead> {
  const format = formatOf(name) ?? 'plain'
  const given = typeof content === 'string' ? content : new TextDecoder().decode(content)
  if (given.includes('SLOW'))
    return Promise.resolve({ article: null, given, problem: 'It took too long.', stopped: true })
  const bytes = typeof content === 'string' ? content : new Uint8Array(content)
  const opened = openArticle(bytes, format, format === 'html' ? readHtml : readPlain)
  return Promise.resolve({ ...opened, given: opened.article && given, stopped: false })
}

export function openDesk(shelf: Shelf = openTab(openBrowser())): ImportDesk {
  return { shelf, read: readHere, now: () => Date.UTC(2026, 2, 2, 8), locks: undefined }
}

/** Files of a story each, told apart by their number. */
export function storiesOf(count: number, first = 0): readonly File[] {
  return Array.from({ length: count }, (_, at) =>
    fileOf(
      `story-${first + at}.txt`,
      `Ferry ${first + at} runs again\n\nIt sailed on day ${first + at}.`,
    ),
  )
}

/** A shelf that has no room from its nth save on, until `free` is called. */
export function fillAt(shelf: Shelf, nth: number) {
  let [saves, full] = [0, true]
  const save: Shelf['save'] = (changes) => {
    saves++
    return full && saves >= nth
      ? Promise.resolve({ state: 'refused', refusal: 'full' })
      : shelf.save(changes)
  }
  return { shelf: { ...shelf, save }, free: () => (full = false) }
}
