import { IDBObjectStore } from 'fake-indexeddb'
import { Dexie } from 'dexie'
import { afterEach, describe, expect, test, vi } from 'vitest'
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

/** A browser whose disk the first release has written; its tab stays open, and lets go by itself. */
async function openFirst(...marks: readonly object[]) {
  const { host, storage } = openBrowser()
  const old = new Dexie('on-record', storage)
  old.version(1).stores(FIRST)
  await old.table('mark').bulkPut([...marks])
  return { host, storage }
}

/** A mark as any release keeps it. */
async function keptMark() {
  const first = openTab(openBrowser())
  await first.save([markChange('there', markOf('ferry'))])
  const mark = await first.find('mark', 'there')
  if (!mark) throw new Error('It isn’t kept.')
  return mark
}

test('what the first release has kept is there, and is counted without what was deleted', async () => {
  const mark = await keptMark()
  const later = openTab(
    await openFirst(
      mark,
      { ...mark, id: 'another' },
      { ...mark, id: 'gone', deleted: true, content: undefined },
    ),
  )
  expect(await later.count('mark')).toBe(2)
  expect((await later.list('mark', 'ferry')).map(({ id }) => id)).toEqual(['another', 'there'])
})

describe('an upgrade that breaks off', () => {
  afterEach(() => vi.restoreAllMocks())

  const breakOff = (name: string) =>
    vi.spyOn(IDBObjectStore.prototype, 'createIndex').mockImplementation(() => {
      throw new DOMException('Planted', name)
    })

  test.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'failed'],
    ['ConstraintError', 'failed'],
  ])('with %s is said, and loses nothing', async (name, refusal) => {
    const mark = await keptMark()
    const browser = await openFirst(mark, { ...mark, id: 'another' })
    const broken = breakOff(name)
    const tab = openTab(browser)
    expect(await tab.save([storyChange('flood', 'The flood.')])).toEqual({
      state: 'refused',
      refusal,
    })
    const said = new Promise((resolve) =>
      tab.watch((shelf) => shelf.count('mark'), resolve, resolve),
    )
    expect(await said).toBe(refusal)
    expect(broken).toHaveBeenCalled()
    expect(await browser.storage.indexedDB.databases()).toEqual([
      { name: 'on-record', version: 10 },
    ])

    broken.mockRestore()
    const later = openTab(browser)
    expect((await later.list('mark', 'ferry')).map(({ id }) => id)).toEqual(['another', 'there'])
    expect(await later.save([storyChange('flood', 'The flood.')])).toMatchObject({ state: 'saved' })
  })

  test('once is tried again, and nobody notices', async () => {
    const mark = await keptMark()
    const browser = await openFirst(mark)
    const broken = breakOff('UnknownError')
    broken.mockImplementationOnce(() => {
      broken.mockRestore()
      throw new DOMException('Planted', 'UnknownError')
    })
    expect(await openTab(browser).count('mark')).toBe(1)
  })
})
