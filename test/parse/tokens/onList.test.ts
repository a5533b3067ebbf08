import { expect, test } from 'vitest'
import { onList } from '../../../src/parse/tokens/onList.ts'

test('what is made of a list is made once, and for each list and purpose by itself', () => {
  let made = 0
  const sumOf = onList((list: readonly number[]) => {
    made++
    return list.reduce((sum, one) => sum + one, 0)
  })
  const firstOf = onList((list: readonly number[]) => list[0] ?? null)
  const one = [1, 2]
  const other = [3, 4]
  expect([sumOf(one), sumOf(other), sumOf(one), firstOf(one)]).toEqual([3, 7, 3, 1])
  expect(made).toBe(2)
  expect(Object.keys(one)).toEqual(['0', '1'])
})
