import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WHOLE_VIEW, isWhole, readView, writeView } from '../../../src/library/list/View.ts'
import { anyView } from './entries.ts'

test('a view is read from the address as it was written there', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(readView(new URLSearchParams(writeView(view)))).toEqual(view)
    }),
  )
})

test('the whole list needs no words in the address', () => {
  expect(writeView(WHOLE_VIEW)).toBe('')
  expect(isWhole({ ...WHOLE_VIEW, narrow: '  ' })).toBe(true)
})

test('an address reads like what it shows', () => {
  const view = { ...WHOLE_VIEW, having: ['marks', 'silent'], publisher: 'Tern News' } as const
  expect(writeView(view)).toBe('with=marks,silent&publisher=Tern+News')
})

test.each(['show=all&x=1', 'show=tomorrow', 'with=wings', 'added=them', 'publisher='])(
  'what %s means nobody knows: the whole list is shown',
  (address) => {
    expect(readView(new URLSearchParams(address))).toEqual(WHOLE_VIEW)
  },
)
