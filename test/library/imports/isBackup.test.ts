import { expect, test } from 'vitest'
import { MANIFEST, tableFile } from '../../../src/library/backup/Manifest.ts'
import { createImport } from '../../../src/library/imports/createImport.ts'
import { backUp, changed, zipOf } from '../backup/backups.ts'
import { openBrowser, openTab, storyChange } from '../shelf/openTab.ts'
import { fileOf, openAll } from './openAll.ts'
import { openDesk, storiesOf } from './openDesk.ts'

async function backupOf(change?: (files: Record<string, string>) => void): Promise<File> {
  const shelf = openTab(openBrowser())
  await shelf.save([storyChange('ferry', 'Ferry runs again\n\nIt floats.')])
  const backup = await backUp(shelf)
  return new File([change ? await changed(backup, change) : backup], 'backup.zip')
}

/** What was found, without how many there are. */
async function foundIn(zip: File): Promise<readonly string[]> {
  const found = (await openAll([zip])).map(({ type }) => type)
  return found.filter((type) => type !== 'count')
}

test('a backup is one, whatever version made it, and whether or not its manifest is whole', async () => {
  expect(await foundIn(await backupOf())).toEqual(['backup'])
  const newer = await backupOf((files) => {
    files[MANIFEST] = files[MANIFEST]!.replace('"version": 1', '"version": 7')
  })
  expect(await foundIn(newer)).toEqual(['backup'])
  const cut = await backupOf((files) => {
    files[MANIFEST] = '{"format":"on-record-backup"}'
  })
  expect(await foundIn(cut)).toEqual(['backup'])
})

test('a zip that only looks like one is not', async () => {
  const isFile = (zip: Blob) => foundIn(new File([zip], 'a.zip'))
  expect(await isFile(zipOf({ 'a.txt': 'One.', [MANIFEST]: '{}' }))).toContain('file')
  for (const manifest of ['', '{', 'null', '[]', '{"format":"other"}', '['.repeat(100_000)]) {
    const zip = zipOf({ 'a.txt': 'One.', [MANIFEST]: manifest, [tableFile('story')]: '' })
    expect(await isFile(zip)).toContain('file')
  }
})

test('nothing of it is kept, and the stories beside it are', async () => {
  const desk = openDesk()
  const running = createImport([...storiesOf(1), await backupOf(), fileOf('b.txt', 'B.')], desk)
  await running.start()
  expect(running.peek()).toMatchObject({ total: 3, backups: ['backup.zip'], failed: [] })
  expect(await desk.shelf.count('story')).toBe(2)
})
