import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inBreaths } from '../../../src/library/pieces/inBreaths.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now())
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** Work of so many steps, each of so many milliseconds; gives what it noted when it ends. */
function* work(steps: number, each: number, noted: string[] = []) {
  for (let step = 1; step <= steps; step++) {
    vi.setSystemTime(Date.now() + each)
    noted.push(`step ${step}`)
    yield
  }
  return noted
}

test('work that takes long lets others come in between, and gives what it gives', async () => {
  const noted: string[] = []
  setTimeout(() => noted.push('a key'))
  const done = inBreaths(work(3, 20, noted))
  await vi.runAllTimersAsync()
  expect(await done).toEqual(['step 1', 'a key', 'step 2', 'step 3'])
})

test('short work is done before anything else comes', async () => {
  const noted: string[] = []
  setTimeout(() => noted.push('a key'))
  const done = inBreaths(work(3, 1, noted))
  await vi.runAllTimersAsync()
  expect(await done).toEqual(['step 1', 'step 2', 'step 3', 'a key'])
})

test('what isn’t wanted any more goes no further', async () => {
  const noted: string[] = []
  const done = inBreaths(work(3, 20, noted), () => noted.length < 2)
  await vi.runAllTimersAsync()
  expect(await done).toBeNull()
  expect(noted).toEqual(['step 1', 'step 2'])
})

test('what a step throws is what it rejects with', async () => {
  const broken = (function* () {
    yield
    throw new Error('Torn.')
  })()
  await expect(inBreaths(broken)).rejects.toThrow('Torn.')
})
