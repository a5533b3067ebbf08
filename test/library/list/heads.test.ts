import { describe, expect, test } from 'vitest'
import { type Change, correctionOf } from '../../../src/article/corrections/Correction.ts'
import { headsOf, withHeads } from '../../../src/library/list/heads.ts'
import type { Kept } from '../../../src/library/shelf/Record.ts'
import { entryOf } from './entries.ts'

const WALL = entryOf('wall', { headline: 'Skip to content', publisher: 'Tern News' })
const RAIN = entryOf('rain', { headline: 'The men who count the rain' })

const TITLE: Change = {
  kind: 'headline',
  at: { words: 'Harbour wall\nto be mended', before: '', after: '', start: null },
}

function kept(slug: string, place: number, change: Change): Kept<'correction'> {
  const correction = correctionOf(change)
  return {
    id: `${slug} ${correction.id}`,
    slug,
    revision: 1,
    trail: ['w1'],
    changed: '2026-03-02T08:00:00Z',
    deleted: false,
    content: { correction, place },
  }
}

describe('what the reader put right of a head', () => {
  test('stands in the list: headline, authors, day and publisher', () => {
    const heads = headsOf([
      kept('wall', 1, TITLE),
      kept('wall', 2, { kind: 'authors', names: ['Mara Quill'] }),
      kept('wall', 3, { kind: 'published', iso: '2026-03-02' }),
      kept('wall', 4, { kind: 'publisher', name: null }),
    ])
    const [wall, rain] = withHeads([WALL, RAIN], heads)
    expect(wall?.summary).toMatchObject({
      headline: 'Harbour wall to be mended',
      contributors: ['Mara Quill'],
      published: '2026-03-02',
      publisher: null,
    })
    expect(rain).toBe(RAIN)
  })

  test('is what was said last, in whatever order it is read', () => {
    const heads = headsOf([
      kept('wall', 2, { kind: 'publisher', name: 'The Sandport Gazette' }),
      kept('wall', 1, { kind: 'publisher', name: 'Old News' }),
    ])
    expect(withHeads([WALL], heads)[0]?.summary.publisher).toBe('The Sandport Gazette')
  })

  test('changes nothing where another thing was put right', () => {
    const entries = [WALL, RAIN]
    const heads = headsOf([kept('wall', 1, { kind: 'samePerson', name: 'Falk', as: 'Ines Falk' })])
    expect(withHeads(entries, heads)).toBe(entries)
  })

  test('leaves the headline as it is where the story is said to have none', () => {
    const heads = headsOf([kept('wall', 1, { kind: 'headline', at: null })])
    expect(withHeads([WALL], heads)).toEqual([WALL])
  })

  test('takes back the headline that it gave before, and nothing else', () => {
    const heads = headsOf([
      kept('wall', 1, TITLE),
      kept('wall', 2, { kind: 'publisher', name: 'The Sandport Gazette' }),
      kept('wall', 3, { kind: 'headline', at: null }),
    ])
    expect(withHeads([WALL], heads)[0]?.summary).toEqual({
      ...WALL.summary,
      publisher: 'The Sandport Gazette',
    })
  })

  test('gives a headline again after it took one back', () => {
    const heads = headsOf([kept('wall', 1, { kind: 'headline', at: null }), kept('wall', 2, TITLE)])
    expect(withHeads([WALL], heads)[0]?.summary.headline).toBe('Harbour wall to be mended')
  })

  // Whether the text has the words still, only who has the text could tell.
  test('gives the headline’s words as they were said, without a text to look for them in', () => {
    const at = { words: 'Gone with the new build', before: '', after: '', start: null }
    const heads = headsOf([kept('wall', 1, { kind: 'headline', at })])
    expect(withHeads([WALL], heads)[0]?.summary.headline).toBe('Gone with the new build')
  })
})
