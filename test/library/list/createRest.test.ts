import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createRest } from '../../../src/library/list/createRest.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('work that rests while it is asked for again and again', () => {
  test('is done at once when nothing went before', () => {
    const work = vi.fn<() => void>()
    createRest(work).ask()
    expect(work).toHaveBeenCalledTimes(1)
  })

  test('waits for half a second of rest before it is done again', async () => {
    const work = vi.fn<() => void>()
    const rest = createRest(work)
    for (let turn = 0; turn < 5; turn++) {
      rest.ask()
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(work).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(399)
    expect(work).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(work).toHaveBeenCalledTimes(2)
  })

  test('is done now and then where no rest comes', async () => {
    const work = vi.fn<() => void>()
    const rest = createRest(work)
    for (let turn = 0; turn < 100; turn++) {
      rest.ask()
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(work.mock.calls.length).toBeGreaterThanOrEqual(3)
    expect(work.mock.calls.length).toBeLessThanOrEqual(5)
  })

  test('is not begun again before it is done, and is not forgotten', async () => {
    let going = 0
    let most = 0
    const work = vi.fn<() => Promise<void>>(async () => {
      most = Math.max(most, ++going)
      await new Promise((resolve) => setTimeout(resolve, 2000))
      going--
    })
    const rest = createRest(work)
    rest.ask()
    await vi.advanceTimersByTimeAsync(1000)
    rest.ask()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(work).toHaveBeenCalledTimes(2)
    expect(most).toBe(1)
  })

  test('is not done after it was stopped', async () => {
    const work = vi.fn<() => void>()
    const rest = createRest(work)
    rest.ask()
    rest.ask()
    rest.stop()
    rest.ask()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(work).toHaveBeenCalledTimes(1)
  })
})
