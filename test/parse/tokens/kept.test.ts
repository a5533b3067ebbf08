import { expect, test } from 'vitest'
import { kept } from '../../../src/parse/tokens/kept.ts'

test('what was made of a word is made once', () => {
  let made = 0
  const keyOf = kept((words) => `${words} ${++made}`)
  expect([keyOf('Ana'), keyOf('Jon'), keyOf('Ana')]).toEqual(['Ana 1', 'Jon 2', 'Ana 1'])
})

test('a long string is not kept, and of many strings not all', () => {
  let made = 0
  const sizeOf = kept((words) => {
    made++
    return words.length
  })
  const long = 'a'.repeat(100)
  expect([sizeOf(long), sizeOf(long), made]).toEqual([100, 100, 2])
  for (let at = 0; at < 5000; at++) sizeOf(`word ${at}`)
  made = 0
  sizeOf('word 0')
  expect(made).toBe(1)
})
