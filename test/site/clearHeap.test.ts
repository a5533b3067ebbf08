import { expect, test } from 'vitest'
import { clearHeap } from '../../src/site/clearHeap.ts'

test('what nobody needs any more is let go of', async () => {
  const dropped = new WeakRef({ name: 'ferry' })
  await clearHeap()
  expect(dropped.deref()).toBeUndefined()
})

test('what is needed stays', async () => {
  const needed = { name: 'ferry' }
  const kept = new WeakRef(needed)
  await clearHeap()
  expect(kept.deref()).toBe(needed)
})
