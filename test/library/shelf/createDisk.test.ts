import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { TIMES, createDisk } from '../../../src/library/shelf/createDisk.ts'
import type { Database } from '../../../src/library/shelf/openDatabase.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const OPEN = { on() {}, isOpen: () => true } as unknown as Database

function never(): Promise<never> {
  return new Promise(() => {})
}

const SLOW = { state: 'refused', refusal: 'slow' }

test('a disk that says nothing is waited for once, and not as long by each who asks next', async () => {
  const disk = createDisk(OPEN, TIMES)
  const first = disk.ask(never)
  await vi.advanceTimersByTimeAsync(5000)
  expect(await first).toEqual(SLOW)
  const next = disk.ask(never)
  await vi.advanceTimersByTimeAsync(250)
  expect(await next).toEqual(SLOW)
})

test('a disk that speaks again has all its time again', async () => {
  const disk = createDisk(OPEN, TIMES)
  const first = disk.ask(never)
  await vi.advanceTimersByTimeAsync(5000)
  await first
  expect(await disk.ask(() => Promise.resolve(1))).toEqual({ state: 'done', value: 1 })
  const later = disk.ask(() => new Promise<number>((resolve) => setTimeout(resolve, 4000, 2)))
  await vi.advanceTimersByTimeAsync(4000)
  expect(await later).toEqual({ state: 'done', value: 2 })
})

test('what may take as long as it takes is never given up', async () => {
  const disk = createDisk(OPEN, TIMES)
  const first = disk.ask(never)
  await vi.advanceTimersByTimeAsync(5000)
  await first
  const work = () => new Promise<number>((resolve) => setTimeout(resolve, 60_000, 3))
  const walked = disk.ask(work, { patience: Infinity })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await walked).toEqual({ state: 'done', value: 3 })
})

test('what takes too long is taken back before anybody is told that it isn’t done', async () => {
  const disk = createDisk(OPEN, TIMES)
  const takeBack = vi.fn<() => void>()
  const asked = disk.ask(never, { takeBack })
  await vi.advanceTimersByTimeAsync(5000)
  expect(takeBack).toHaveBeenCalledOnce()
  await vi.advanceTimersByTimeAsync(1000)
  expect(await asked).toEqual(SLOW)
})

test('what was done before it could be taken back is told to be done', async () => {
  const disk = createDisk(OPEN, TIMES)
  const work = () => new Promise<number>((resolve) => setTimeout(resolve, 5100, 4))
  const asked = disk.ask(work, { takeBack() {} })
  await vi.advanceTimersByTimeAsync(5200)
  expect(await asked).toEqual({ state: 'done', value: 4 })
})

test('what was taken back isn’t tried again', async () => {
  const disk = createDisk(OPEN, TIMES)
  const work = vi.fn<() => Promise<never>>(
    () => new Promise((_, reject) => setTimeout(reject, 5100, new Error('broken off'))),
  )
  const asked = disk.ask(work, { takeBack() {} })
  await vi.advanceTimersByTimeAsync(9000)
  expect(await asked).toEqual(SLOW)
  expect(work).toHaveBeenCalledOnce()
})
