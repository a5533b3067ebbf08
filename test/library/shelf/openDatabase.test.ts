import { expect, test } from 'vitest'
import { Dexie } from 'dexie'
import { markChange, markOf, openBrowser, openTab, storyChange } from './openTab.ts'

/** As a later release leaves it: of its own version, with a table that this one knows nothing of. */
function raiseVersion(indexedDB: IDBFactory, version: number): Promise<void> {
  return new Promise((resolve) => {
    const asked = indexedDB.open('on-record', version)
    asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore('future'))
    asked.addEventListener('success', () => {
      asked.result.close()
      resolve()
    })
  })
}

test('what a newer release has written is refused, and left as it is', async () => {
  const browser = openBrowser()
  const tab = openTab(browser)
  await tab.save([storyChange('ferry', 'The ferry runs.')])
  await raiseVersion(browser.storage.indexedDB, 90)
  const saved = await openTab(browser).save([storyChange('flood', 'The flood.')])
  expect(saved).toEqual({ state: 'refused', refusal: 'newer' })
  const left = await browser.storage.indexedDB.databases()
  expect(left).toEqual([{ name: 'on-record', version: 90 }])
})

/** As the first release kept it. */
const FIRST = {
  story: 'id',
  correction: 'id, slug',
  mark: 'id, slug',
  status: 'id',
  place: 'id',
  setting: 'id',
  readings: 'slug, parser',
  listed: 'slug, added, fingerprint, address, summary.published',
}

test('what the first release has kept is there, and is counted without what was deleted', async () => {
  const browser = openBrowser()
  const first = openTab(browser)
  await first.save([markChange('there', markOf('ferry'))])
  const mark = await first.find('mark', 'there')
  const { host, storage } = openBrowser()
  const old = new Dexie('on-record', storage)
  old.version(1).stores(FIRST)
  await old
    .table('mark')
    .bulkPut([
      mark,
      { ...mark, id: 'another' },
      { ...mark, id: 'gone', deleted: true, content: undefined },
    ])
  // The old tab stays open: it lets go by itself.
  const later = openTab({ host, storage })
  expect(await later.count('mark')).toBe(2)
  expect((await later.list('mark', 'ferry')).map(({ id }) => id)).toEqual(['another', 'there'])
})
