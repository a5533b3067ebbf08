import { expect, test } from 'vitest'
import { inOrder } from '../../src/site/inOrder.ts'

async function* countTo(last: number): AsyncGenerator<number> {
  for (let at = 1; at <= last; at++) yield await Promise.resolve(at)
}

test('what is done first waits for what was begun before it', async () => {
  const done: number[] = []
  let open = (): void => undefined
  const gate = new Promise<void>((resolve) => (open = resolve))
  const work = async (item: number): Promise<number> => {
    if (item === 1) await gate
    if (item === 4) open()
    done.push(item)
    return item
  }
  const results: number[] = []
  for await (const result of inOrder(countTo(4), work, 4)) results.push(result)
  expect(done.at(-1)).toBe(1)
  expect(results).toEqual([1, 2, 3, 4])
})

test('no more is begun at once than is allowed', async () => {
  let running = 0
  let most = 0
  const work = async (): Promise<void> => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 1))
    running--
  }
  for await (const _ of inOrder(countTo(9), work, 3)) continue
  expect(most).toBe(3)
})
