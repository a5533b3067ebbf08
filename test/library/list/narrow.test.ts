import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../../src/library/list/fold.ts'
import { narrowTo } from '../../../src/library/list/narrow.ts'
import { anyEntries, entryOf, slugsOf } from './entries.ts'

const STORIES = [
  entryOf('wall', {
    headline: 'Harbour wall to be mended',
    publisher: 'The Sandport Gazette',
    contributors: ['Mara Quill'],
    speakers: [{ name: 'Ana Ruiz', role: 'harbour master' }, { name: 'François Øst' }],
  }),
  entryOf('count', { headline: 'The men who count the rain', publisher: 'Tern News' }),
]

describe('narrowing', () => {
  test.each([
    ['harbour', ['wall'], 'a word of the headline'],
    ['tern', ['count'], 'the publisher'],
    ['quill', ['wall'], 'an author'],
    ['ruiz', ['wall'], 'a speaker'],
    ['francois ost', ['wall'], 'letters without their marks'],
    ['HARB', ['wall'], 'the beginning of a word, in capitals'],
    ['ruiz gazette', ['wall'], 'words in different places'],
    ['  ', ['wall', 'count'], 'nothing at all'],
  ])('%j finds %j: %s', (words, found) => {
    expect(slugsOf(STORIES.filter(narrowTo(words)))).toEqual(found)
  })

  test.each([
    ['ruiz tern', 'the words stand in two stories'],
    ['master', 'a role is no name'],
    ['harbourwall', 'nobody wrote it in one word'],
  ])('%j finds nothing: %s', (words) => {
    expect(STORIES.filter(narrowTo(words))).toEqual([])
  })

  test('a further word or letter never adds a story', () => {
    fc.assert(
      fc.property(anyEntries, fc.string(), fc.string(), (entries, words, more) => {
        const before = new Set(slugsOf(entries.filter(narrowTo(words))))
        const after = slugsOf(entries.filter(narrowTo(`${words} ${more}`)))
        expect(after.every((slug) => before.has(slug))).toBe(true)
      }),
    )
  })
})

describe('folding', () => {
  test.each([
    ['Łódź’s Café', "lodz's cafe"],
    ['STRAẞE Straße', 'strasse strasse'],
    ['Ærø', 'aero'],
    ['ＡＢＣ', 'abc'],
  ])('%s is %s', (words, folded) => {
    expect(fold(words)).toBe(folded)
  })

  test('what is folded stays as it is when it is folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        expect(fold(fold(words))).toBe(fold(words))
      }),
    )
  })
})
