import type { ImportDesk } from '../../../src/library/imports/importStories.ts'
import type { Asked, Parsed } from '../../../src/library/parser/parserMessages.ts'
import type { Shelf } from '../../../src/library/shelf/Shelf.ts'
import { formatOf } from '../../../src/parse/formats/formatOf.ts'
import { openText, readArticle } from '../../../src/parse/formats/openArticle.ts'
import { readHtml } from '../../../src/parse/formats/readHtml.ts'
import { readPlain } from '../../../src/parse/formats/readPlain.ts'
import { openBrowser, openTab } from '../shelf/openTab.ts'
import { filled } from '../../../src/words/filled.ts'
import { fileOf } from './openAll.ts'

/** The parser without its worker. A text that holds `SLOW` takes it too long. */
export function readHere({ name, content, head }: Asked): Promise<Parsed> {
  const format = formatOf(name) ?? 'plain'
  const bytes = typeof content === 'string' ? content : new Uint8Array(content)
  const opened = openText(bytes, format)
  if (opened.text === null)
    return Promise.resolve({ ...NOTHING, problem: filled`${opened.problem}` })
  const { text: given, encoding } = opened
  if (given.includes('SLOW'))
    return Promise.resolve({
      ...NOTHING,
      given,
      encoding,
      problem: 'The parser took too long over this text and was stopped.',
      stopped: true,
    })
  const article = readArticle(given, format === 'html' ? readHtml : readPlain, head)
  return Promise.resolve({ article, given, encoding, problem: null, stopped: false })
}

const NOTHING = { article: null, given: null, encoding: null, stopped: false } as const

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

/** A shelf that has no room from the nth save of stories on, until `free` is called. */
export function fillAt(shelf: Shelf, nth: number) {
  let [saves, full] = [0, true]
  const save: Shelf['save'] = (changes) => {
    if (changes.some(({ kind }) => kind === 'story')) saves++
    return full && saves >= nth
      ? Promise.resolve({ state: 'refused', refusal: 'full' })
      : shelf.save(changes)
  }
  return { shelf: { ...shelf, save }, free: () => (full = false) }
}
