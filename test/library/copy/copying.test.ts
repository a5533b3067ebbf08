import { expect, test, vi } from 'vitest'
import { countingShelf } from '../../../src/library/backup/countingShelf.ts'
import { COPY_NAME, chooseFolder, stopCopying } from '../../../src/library/copy/copying.ts'
import { opened } from '../backup/backups.ts'
import { createFolderHost } from './fakeFolder.ts'
import { markChange, markOf, openBrowser, openTab } from '../shelf/openTab.ts'

/** In a file of its own: live queries of one page share what they know by the database's name. */
test('a second copy is written anew after a change', async () => {
  const { host, world } = createFolderHost()
  const shelf = countingShelf(host, openTab(openBrowser()))
  await shelf.save([markChange('m1', markOf('Ferry'))])
  await chooseFolder(host, shelf)
  await shelf.save([markChange('m2', markOf('again'))])
  await vi.waitFor(
    async () => {
      const backup = await opened(world.files.get(COPY_NAME)!)
      expect(backup.records.mark.size).toBe(2)
    },
    { timeout: 30_000, interval: 200 },
  )
  await stopCopying(host)
})
