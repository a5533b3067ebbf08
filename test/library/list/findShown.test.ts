import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_NOTES, type Notes } from '../../../src/library/list/Entry.ts'
import { findShown } from '../../../src/library/list/findShown.ts'
import { HAVINGS, STATUS_VIEWS, type View, WHOLE_VIEW } from '../../../src/library/list/View.ts'
import { anyEntries, anyNotes, anyView, entryOf, slugsOf } from './entries.ts'

const STORIES = [
  entryOf('a', { publisher: 'Tern News', didNotRespond: ['Amazon'], added: '2026-05-01' }),
  entryOf('b', { publisher: 'Tern News', gaveNoComment: ['Parler'], unnamed: 1 }),
  entryOf('c', { publisher: 'CNBC', doubtful: 2, lang: 'de' }),
]
const NOTES: Notes = {
  statuses: new Map([
    ['a', { read: true, favourite: true, archived: true }],
    ['b', { read: true, favourite: false, archived: false }],
  ]),
  marks: new Map([['b', 2]]),
}

function shownBy(view: Partial<View>): readonly string[] {
  return slugsOf(findShown(STORIES, NOTES, { ...WHOLE_VIEW, ...view }).entries)
}

describe('what is shown', () => {
  test.each<[Partial<View>, string, string[]]>([
    [{}, 'all but what is archived', ['b', 'c']],
    [{ narrow: 'a' }, 'the archive too, where words are looked for', ['a']],
    [{ narrow: 'a', status: 'unread' }, 'no archive where the unread are looked through', []],
    [{ status: 'unread' }, 'what was not read', ['c']],
    [{ status: 'favourites' }, 'favourites, archived or not', ['a']],
    [{ status: 'archived' }, 'the archive alone', ['a']],
    [{ having: ['marks'] }, 'what has marks', ['b']],
    [{ having: ['silent'] }, 'where somebody gave no answer', ['b']],
    [{ having: ['unnamed'] }, 'what rests on unnamed sources', ['b']],
    [{ having: ['doubtful'] }, 'where the text leaves a speaker open', ['c']],
    [{ having: ['marks', 'doubtful'] }, 'both at once: nothing', []],
    [{ publisher: 'CNBC' }, 'one publisher', ['c']],
    [{ lang: 'de' }, 'one language', ['c']],
    [{ by: 'you', status: 'archived' }, 'what the reader added', ['a']],
    [{ by: 'builtin' }, 'what came with the app', ['b', 'c']],
  ])('%j shows %s', (view, _, slugs) => {
    expect(shownBy(view)).toEqual(slugs)
  })
})

test('a story whose text has the words is shown with those whose row has them', () => {
  const view = { ...WHOLE_VIEW, narrow: 'b' }
  expect(slugsOf(findShown(STORIES, NOTES, view, new Set(['c'])).entries)).toEqual(['b', 'c'])
  const cnbc = { ...view, publisher: 'Tern News' }
  expect(slugsOf(findShown(STORIES, NOTES, cnbc, new Set(['c'])).entries)).toEqual(['b'])
})

describe('counts', () => {
  test('tell what each choice would show, and what is chosen beside it stays', () => {
    const view = { ...WHOLE_VIEW, publisher: 'CNBC' }
    const { facets } = findShown(STORIES, NOTES, view)
    expect(facets.publishers).toEqual([
      { name: 'CNBC', count: 1 },
      { name: 'Tern News', count: 1 },
    ])
    expect(facets.having).toEqual({ marks: 0, silent: 0, unnamed: 0, doubtful: 1 })
  })

  test('do not count an unknown language, or no publisher, as one', () => {
    const { facets } = findShown([entryOf('x', { lang: 'und' })], NO_NOTES, WHOLE_VIEW)
    expect([facets.langs, facets.publishers]).toEqual([[], []])
  })

  test('a choice shows as many stories as its count says', () => {
    fc.assert(
      fc.property(anyEntries, anyNotes, anyView, (entries, notes, view) => {
        const { facets } = findShown(entries, notes, view)
        const shows = (next: Partial<View>) =>
          findShown(entries, notes, { ...view, ...next }).entries.length
        for (const status of STATUS_VIEWS) expect(shows({ status })).toBe(facets.status[status])
        for (const one of HAVINGS) {
          const having = [...new Set([...view.having, one])]
          expect(shows({ having })).toBe(facets.having[one])
        }
        for (const { name, count } of facets.publishers)
          expect(shows({ publisher: name })).toBe(count)
        for (const { name, count } of facets.langs) expect(shows({ lang: name })).toBe(count)
        for (const by of ['you', 'builtin'] as const) expect(shows({ by })).toBe(facets.by[by])
      }),
    )
  })

  test('of both who can have added a story sum to what is shown without that choice', () => {
    fc.assert(
      fc.property(anyEntries, anyNotes, anyView, (entries, notes, view) => {
        const { entries: shown, facets } = findShown(entries, notes, { ...view, by: null })
        expect(facets.by.you + facets.by.builtin).toBe(shown.length)
      }),
    )
  })
})
