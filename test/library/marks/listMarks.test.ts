import { describe, expect, test } from 'vitest'
import { ALL_MARKS, filterMarks, groupMarks } from '../../../src/library/marks/listMarks.ts'
import type { Kept, MarkContent } from '../../../src/library/shelf/Record.ts'
import { markOf } from '../shelf/openTab.ts'

function kept(id: string, slug: string, words: string, parts: Partial<MarkContent> = {}) {
  const content = markOf(words, parts)
  const stamp = { id, slug, revision: 1, trail: ['w'], changed: content.made }
  return { ...stamp, deleted: false, content } satisfies Kept<'mark'>
}

const MARKS = [
  kept('a', 'ferry', 'twice a day', { made: '2026-03-01T12:00:00.000Z' }),
  kept('b', 'wall', 'the stones', { made: '2026-03-02T12:00:00.000Z', kind: 'check' }),
  kept('c', 'ferry', 'from April', {
    made: '2026-03-03T12:00:00.000Z',
    kind: 'question',
    note: 'Élan vital?',
  }),
  kept('d', 'wall', '', {
    made: '2026-03-03T12:00:00.000Z',
    kind: null,
    note: 'Call her',
    target: { type: 'speaker', name: 'Ines Falk' },
  }),
]

const ids = (marks: readonly Kept<'mark'>[]) => marks.map(({ id }) => id).join('')

describe('marks are narrowed', () => {
  test.each([
    ['by a word of theirs', 'stones', 'b'],
    ['by a word of the note, whatever its accents and capitals', 'elan VITAL', 'c'],
    ['by the speaker’s name', 'falk', 'd'],
    ['by every word, in any order', 'april from', 'c'],
    ['not by words that stand in different marks', 'stones april', ''],
    ['not by nothing', '  ', 'abcd'],
  ])('%s', (_, words, found) => {
    expect(ids(filterMarks(MARKS, { ...ALL_MARKS, words }))).toBe(found)
  })

  test('by kind, and a note alone has none', () => {
    expect(ids(filterMarks(MARKS, { ...ALL_MARKS, kind: 'check' }))).toBe('b')
    expect(ids(filterMarks(MARKS, { ...ALL_MARKS, kind: 'none' }))).toBe('d')
  })

  test('to those with a note', () => {
    expect(ids(filterMarks(MARKS, { ...ALL_MARKS, noted: true }))).toBe('cd')
  })
})

describe('marks are grouped', () => {
  test('by story, the one marked last first', () => {
    expect(groupMarks(MARKS, 'story').map(({ key, marks }) => [key, ids(marks)])).toEqual([
      ['ferry', 'ca'],
      ['wall', 'db'],
    ])
  })

  test('by day, the latest first', () => {
    expect(groupMarks(MARKS, 'day').map(({ key }) => key)).toEqual([
      '2026-03-03',
      '2026-03-02',
      '2026-03-01',
    ])
  })

  test('by kind, in the order of the kinds', () => {
    expect(groupMarks(MARKS, 'kind').map(({ key }) => key)).toEqual([
      'fact',
      'question',
      'check',
      'none',
    ])
  })
})
