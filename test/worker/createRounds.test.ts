import { expect, test } from 'vitest'
import { createRounds } from '../../src/worker/createRounds.ts'

/** Rounds that end when they are let. */
function openRounds() {
  const begun: (number | undefined)[] = []
  const ends: (() => void)[] = []
  const ask = createRounds((room) => {
    begun.push(room)
    return new Promise((resolve) => void ends.push(resolve))
  })
  const end = async () => {
    ends.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { ask, end, begun }
}

test('who asks for the same while a round runs is told about that one', async () => {
  const { ask, end, begun } = openRounds()
  expect(ask(5)).toBe(ask(5))
  await end()
  expect(begun).toEqual([5])
})

test('a room that is chosen while a round runs has one of its own, and only the latest', async () => {
  const { ask, end, begun } = openRounds()
  void ask(5)
  void ask(25)
  const last = ask(0)
  await end()
  expect(begun).toEqual([5, 0])
  await end()
  await expect(last).resolves.toBeUndefined()
  expect(begun).toEqual([5, 0])
})

test('who comes back to the room that is being kept begins no other round', async () => {
  const { ask, end, begun } = openRounds()
  void ask(5)
  void ask(25)
  void ask(5)
  await end()
  expect(begun).toEqual([5])
})

test('once a round has ended, the next who asks begins one', async () => {
  const { ask, end, begun } = openRounds()
  void ask(5)
  await end()
  void ask(5)
  expect(begun).toEqual([5, 5])
})
