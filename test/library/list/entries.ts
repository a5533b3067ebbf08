import fc from 'fast-check'
import type { Summary } from '../../../src/article/Summary.ts'
import type { Entry, Notes } from '../../../src/library/list/Entry.ts'
import { type View, HAVINGS, STATUS_VIEWS } from '../../../src/library/list/View.ts'

type Parts = Partial<Summary> & { readonly added?: string | null }

/** A story of the list with nothing in it but what a test gives; built in, unless it was added. */
export function entryOf(slug: string, { added = null, ...parts }: Parts = {}): Entry {
  const summary: Summary = {
    slug,
    version: 'v1',
    headline: slug,
    publisher: null,
    published: null,
    contributors: [],
    opening: '',
    minutes: 1,
    quotes: 0,
    lang: 'en',
    speakers: [],
    didNotRespond: [],
    gaveNoComment: [],
    unnamed: 0,
    doubtful: 0,
    ...parts,
  }
  return { slug, summary, added }
}

export function slugsOf(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ slug }) => slug)
}

const WORDS = ['Harbour', 'Łódź', 'wall', 'Café', 'ferry', '“Rain”', '']
const PUBLISHERS = [null, 'Tern News', 'The Sandport Gazette', 'CNBC']

/** Any stories, each with a slug of its own. */
export const anyEntries: fc.Arbitrary<readonly Entry[]> = fc
  .array(
    fc.record({
      words: fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }),
      publisher: fc.constantFrom(...PUBLISHERS),
      lang: fc.constantFrom('en', 'de', 'und'),
      day: fc.option(fc.integer({ min: 1, max: 28 })),
      own: fc.boolean(),
      unnamed: fc.nat(2),
      doubtful: fc.nat(2),
      silent: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    all.map(({ words, publisher, lang, day, own, unnamed, doubtful, silent }, at) =>
      entryOf(`s${at}`, {
        headline: words.join(' '),
        publisher,
        lang,
        published: day === null ? null : `2026-03-${String(day).padStart(2, '0')}`,
        added: own ? `2026-04-0${(at % 9) + 1}T08:00:00Z` : null,
        unnamed,
        doubtful,
        didNotRespond: silent ? ['Brack & Sons'] : [],
      }),
    ),
  )

/** Any statuses and marks of up to thirty stories. */
export const anyNotes: fc.Arbitrary<Notes> = fc
  .array(
    fc.record({
      read: fc.boolean(),
      favourite: fc.boolean(),
      archived: fc.boolean(),
      marks: fc.nat(2),
    }),
    { maxLength: 30 },
  )
  .map((all) => ({
    statuses: new Map(
      all.map(({ read, favourite, archived }, at) => [`s${at}`, { read, favourite, archived }]),
    ),
    marks: new Map(all.map(({ marks }, at) => [`s${at}`, marks])),
  }))

export const anyView: fc.Arbitrary<View> = fc.record({
  narrow: fc.constantFrom('', 'harbour', 'lodz', 'wall ferry', 'zzz'),
  status: fc.constantFrom(...STATUS_VIEWS),
  having: fc.subarray([...HAVINGS]),
  publisher: fc.constantFrom(...PUBLISHERS),
  lang: fc.constantFrom(null, 'en', 'de'),
  by: fc.constantFrom(null, 'you' as const, 'builtin' as const),
})
