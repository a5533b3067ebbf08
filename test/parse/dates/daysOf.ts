import { readBlocks } from '../../../src/parse/tokens/readBlocks.ts'
import { lexiconOf } from '../../../src/parse/tokens/lexicons.ts'
import { findMarks } from '../../../src/parse/tokens/findMarks.ts'
import { type Days, findDates } from '../../../src/parse/dates/findDates.ts'
import type { Block } from '../../../src/article/Block.ts'

const PUBLISHED = '2026-11-20'

/** The days that one paragraph names, as `Friday: 2026-11-20` and `last week: 2026-11-09…2026-11-15`. */
export function daysOf(
  text: string,
  lang = 'en',
  published: string | null = PUBLISHED,
): readonly string[] {
  return daysIn(text, lang, published).dates.map(
    ({ start, end, from, to }) =>
      `${text.slice(start, end)}: ${from === to ? from : `${from}…${to}`}`,
  )
}

/** Those that it leaves open, as `14 March: lacks year`. */
export function openDaysOf(
  text: string,
  lang = 'en',
  published: string | null = PUBLISHED,
): readonly string[] {
  const { openDates = [] } = daysIn(text, lang, published)
  return openDates.map(({ start, end, lacks }) => `${text.slice(start, end)}: lacks ${lacks}`)
}

function daysIn(text: string, lang: string, published: string | null): Days {
  const blocks: readonly Block[] = [{ type: 'paragraph', start: 0, end: text.length }]
  const { marks } = findMarks(text, blocks, lexiconOf(lang))
  return findDates(text, readBlocks(text, blocks, marks, lexiconOf(lang)), {
    blocks,
    published: published === null ? null : { iso: published, start: 0, end: 0 },
    lang,
  })
}
