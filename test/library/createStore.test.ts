import { expect, test, vi } from 'vitest'
import { createListeners } from '../../src/library/createListeners.ts'
import { createStore } from '../../src/library/createStore.ts'

test('whoever listens is told, until they end it', () => {
  const { subscribe, tell } = createListeners()
  const listener = vi.fn<() => void>()
  const end = subscribe(listener)
  tell()
  end()
  tell()
  expect(listener).toHaveBeenCalledOnce()
})

test('a listener that ends itself keeps no other from being told', () => {
  const { subscribe, tell } = createListeners()
  const other = vi.fn<() => void>()
  const end = subscribe(() => end())
  subscribe(other)
  tell()
  expect(other).toHaveBeenCalledOnce()
})

test('a state is the same object until it is set, and who listens finds the new one', () => {
  const store = createStore({ open: 'q1', only: null as string | null })
  const before = store.peek()
  expect(store.peek()).toBe(before)
  const seen: unknown[] = []
  store.subscribe(() => seen.push(store.peek()))
  store.change({ only: 's1' })
  store.set({ open: 'q2', only: null })
  expect(seen).toEqual([
    { open: 'q1', only: 's1' },
    { open: 'q2', only: null },
  ])
  expect(before).toEqual({ open: 'q1', only: null })
})
