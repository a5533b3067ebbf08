import { describe, expect, test, vi } from 'vitest'
import { readLastBackup } from '../../../src/library/backup/lastBackup.ts'
import {
  COPY_NAME,
  NEXT_NAME,
  allowAgain,
  chooseFolder,
  stopCopying,
} from '../../../src/library/copy/copying.ts'
import { canCopy, followCopy, peekCopy } from '../../../src/library/copy/secondCopy.ts'
import { contentsOf, opened, problemOf, restore } from '../backup/backups.ts'
import { createFolderHost } from './fakeFolder.ts'
import { markChange, markOf, openBrowser, openTab, storyChange } from '../shelf/openTab.ts'

async function filled() {
  const shelf = openTab(openBrowser())
  await shelf.save([storyChange('ferry', 'Ferry runs again'), markChange('m1', markOf('Ferry'))])
  return shelf
}

describe('a second copy', () => {
  test('is offered only where a folder can be chosen', () => {
    expect(canCopy(createFolderHost().host)).toBe(true)
    expect(canCopy(openBrowser().host)).toBe(false)
  })

  test('is written at once, and is a whole backup', async () => {
    const { host, world } = createFolderHost()
    const shelf = await filled()
    await chooseFolder(host, shelf)
    expect(peekCopy(host)).toMatchObject({ state: 'written', folder: 'Desk' })
    expect(readLastBackup(host).where).toBe('copy')
    expect([...world.files.keys()]).toEqual([COPY_NAME])
    const file = world.files.get(COPY_NAME)!
    const before = await contentsOf(shelf)
    await shelf.wipe()
    await restore(shelf, file)
    expect(await contentsOf(shelf)).toStrictEqual(before)
  })

  test('stays as it is where nothing is chosen', async () => {
    const { host, world } = createFolderHost()
    world.chosen = false
    await chooseFolder(host, await filled())
    expect(peekCopy(host).state).toBe('off')
    expect(world.writes).toBe(0)
  })

  test('tells that it needs leave again, and goes on when it has it', async () => {
    const { host, world } = createFolderHost()
    const shelf = await filled()
    world.fault = 'asks'
    await chooseFolder(host, shelf)
    expect(peekCopy(host)).toEqual({ state: 'permission', folder: 'Desk' })
    await allowAgain(host, shelf)
    expect(peekCopy(host).state).toBe('written')
  })

  test.each([
    ['gone', { state: 'failed', fault: 'gone', folder: 'Desk' }],
    ['full', { state: 'failed', why: expect.stringContaining('no room') }],
  ] as const)('notes why it failed: %s', async (fault, noted) => {
    const { host, world } = createFolderHost()
    const shelf = await filled()
    await chooseFolder(host, shelf)
    const whole = world.files.get(COPY_NAME)
    world.fault = fault
    await allowAgain(host, shelf)
    expect(peekCopy(host)).toEqual(noted)
    // What was written before is still there.
    expect(world.files.get(COPY_NAME)).toBe(whole)
    expect(await problemOf(whole!)).toBeNull()
  })

  test.each([true, false])(
    'is whole at every moment while it is written anew, where files can be moved: %s',
    async (moves) => {
      const { host, world } = createFolderHost()
      const shelf = await filled()
      await chooseFolder(host, shelf)
      const moments: (readonly Blob[])[] = []
      world.moves = moves
      world.seen = () => moments.push([...world.files.values()])
      await shelf.save([markChange('m2', markOf('again'))])
      await allowAgain(host, shelf)
      expect(peekCopy(host).state).toBe('written')
      expect(moments.length).toBeGreaterThanOrEqual(2)
      for (const files of moments) {
        const problems = await Promise.all(files.map(problemOf))
        expect(problems).toContain(null)
      }
      expect([...world.files.keys()]).toEqual([COPY_NAME])
      expect((await opened(world.files.get(COPY_NAME)!)).records.mark.size).toBe(2)
    },
  )

  test('that comes out cut does not replace the one before', async () => {
    const { host, world } = createFolderHost()
    const shelf = await filled()
    await chooseFolder(host, shelf)
    const whole = world.files.get(COPY_NAME)
    world.fault = 'cut'
    await allowAgain(host, shelf)
    const copy = peekCopy(host)
    expect(copy.state === 'failed' && 'why' in copy && copy.why).toMatch(/could not be read again/)
    expect(world.files.get(COPY_NAME)).toBe(whole)
    expect(world.files.has(NEXT_NAME)).toBe(false)
  })

  test('tells whoever looks at its state, and is off when it is stopped', async () => {
    const { host } = createFolderHost()
    const listener = vi.fn<() => void>()
    const unfollow = followCopy(host, listener)
    await chooseFolder(host, await filled())
    expect(listener).toHaveBeenCalled()
    await stopCopying(host)
    expect(peekCopy(host)).toEqual({ state: 'off' })
    listener.mockClear()
    unfollow()
    await stopCopying(host)
    expect(listener).not.toHaveBeenCalled()
  })
})
