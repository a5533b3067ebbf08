import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reconcileEntries, reconcileMap } from '../../../src/library/list/reconcile.ts'
import { anyEntries, entryOf } from './entries.ts'

describe('stories that are read anew', () => {
  test('are the same list where none is another one', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        expect(reconcileEntries(entries, structuredClone(entries))).toBe(entries)
      }),
    )
  })

  test('are what was read, in its order, whatever was at hand', () => {
    fc.assert(
      fc.property(anyEntries, anyEntries, (before, now) => {
        expect(reconcileEntries(before, now)).toEqual(now)
      }),
    )
  })

  test('leave all the others as they were where one has changed', () => {
    const before = ['a', 'b', 'c'].map((slug) => entryOf(slug))
    const now = structuredClone(before).with(1, entryOf('b', { quotes: 4 }))
    const after = reconcileEntries(before, now)
    expect(after.map((entry, at) => entry === before[at])).toEqual([true, false, true])
    expect(after[1]?.summary.quotes).toBe(4)
  })
})

describe('statuses that are read anew', () => {
  const READ = { read: true, favourite: false, archived: false }

  test('are the same map where none is another one, and one that is gone is gone', () => {
    const before = new Map([
      ['a', READ],
      ['b', READ],
    ])
    expect(reconcileMap(before, structuredClone(before))).toBe(before)
    const less = reconcileMap(before, new Map([['a', { ...READ }]]))
    expect([...less.keys()]).toEqual(['a'])
    expect(less.get('a')).toBe(before.get('a'))
  })
})
