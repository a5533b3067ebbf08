import { expect, test } from 'vitest'
import { openBrowser, openTab, storyChange } from './openTab.ts'

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
  await raiseVersion(browser.storage.indexedDB, 20)
  const saved = await openTab(browser).save([storyChange('flood', 'The flood.')])
  expect(saved).toEqual({ state: 'refused', refusal: 'newer' })
  const left = await browser.storage.indexedDB.databases()
  expect(left).toEqual([{ name: 'on-record', version: 20 }])
})
