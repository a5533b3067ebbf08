import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openBrowser, openTab } from '../shelf/openTab.ts'
import { backUp, contentsOf, opened, restore } from './backups.ts'
import { libraries } from './libraries.ts'

describe('any library', () => {
  test('comes back whole from its backup, with its orphans and tombstones', async () => {
    await fc.assert(
      fc.asyncProperty(libraries, async (library) => {
        const shelf = openTab(openBrowser())
        await shelf.restore(library)
        const before = await contentsOf(shelf)
        const file = await backUp(shelf)
        await shelf.wipe()
        expect((await contentsOf(shelf)).size).toBe(0)
        expect((await restore(shelf, file)).state).toBe('restored')
        expect(await contentsOf(shelf)).toStrictEqual(before)
      }),
      { numRuns: 1000 },
    )
  }, 300_000)

  test('has a backup in which nothing is bad, and nothing is another than it was written', async () => {
    await fc.assert(
      fc.asyncProperty(libraries, async (library) => {
        const shelf = openTab(openBrowser())
        await shelf.restore(library)
        const backup = await opened(await backUp(shelf))
        expect({ bad: backup.bad, changed: backup.changed }).toEqual({ bad: [], changed: [] })
      }),
      { numRuns: 100 },
    )
  })

  test('stays as it is when its own backup is restored', async () => {
    await fc.assert(
      fc.asyncProperty(libraries, async (library) => {
        const shelf = openTab(openBrowser())
        await shelf.restore(library)
        const before = await contentsOf(shelf)
        const outcome = await restore(shelf, await backUp(shelf))
        expect(outcome).toMatchObject({ state: 'restored', written: 0 })
        expect(await contentsOf(shelf)).toStrictEqual(before)
      }),
      { numRuns: 100 },
    )
  })
})
