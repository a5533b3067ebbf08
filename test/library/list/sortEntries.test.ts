import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NO_NOTES } from '../../../src/library/list/Entry.ts'
import { SORTS, type Sort, isSort } from '../../../src/library/list/Sort.ts'
import { sortEntries } from '../../../src/library/list/sortEntries.ts'
import { anyEntries, anyNotes, entryOf, slugsOf } from './entries.ts'

const READ = { read: true, favourite: false, archived: false }

const STORIES = [
  entryOf('bare', { headline: 'Ägir', publisher: 'Tern News' }),
  entryOf('undated', { headline: 'Émile walks', publisher: 'Tern News', added: '2026-05-01' }),
  entryOf('old', { headline: '“A promise”', published: '2020-01-01', added: '2026-05-03' }),
  entryOf('new', { headline: 'zebra', publisher: 'CNBC', published: '2026-03-02T10:00:00Z' }),
]

test.each<[Sort, string[], string]>([
  ['newest', ['undated', 'new', 'old', 'bare'], 'an undated one counts from when it was kept'],
  ['added', ['old', 'undated', 'new', 'bare'], 'what is built in was added by nobody'],
  ['title', ['old', 'bare', 'undated', 'new'], 'neither quotation marks nor accents count'],
  ['publisher', ['new', 'undated', 'bare', 'old'], 'stories without a publisher come last'],
  ['unread', ['undated', 'old', 'bare', 'new'], 'what was read comes after what was not'],
])('%s gives %j: %s', (sort, slugs) => {
  const notes = { ...NO_NOTES, statuses: new Map([['new', READ]]) }
  expect(slugsOf(sortEntries(STORIES, sort, notes))).toEqual(slugs)
})

test('a story that says its day is not newer for having been kept later', () => {
  const late = entryOf('late', { published: '2020-01-01', added: '2026-05-03' })
  const early = entryOf('early', { published: '2020-01-02', added: '2026-05-01' })
  expect(slugsOf(sortEntries([late, early], 'newest', NO_NOTES))).toEqual(['early', 'late'])
})

test('no order loses or adds a story, and each is the same from any order before', () => {
  fc.assert(
    fc.property(anyEntries, anyNotes, fc.constantFrom(...SORTS), (entries, notes, sort) => {
      const sorted = slugsOf(sortEntries(entries, sort, notes))
      expect(sorted.toSorted()).toEqual(slugsOf(entries).toSorted())
      expect(slugsOf(sortEntries(entries.toReversed(), sort, notes))).toEqual(sorted)
    }),
  )
})

test('an order that nobody knows is none', () => {
  expect(['newest', 'random', 3, null].filter(isSort)).toEqual(['newest'])
})
