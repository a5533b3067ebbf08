import { describe, expect, test } from 'vitest'
import { changesSince, changesSoFar } from '../../../src/library/backup/changes.ts'
import { countingShelf } from '../../../src/library/backup/countingShelf.ts'
import {
  forgetBackup,
  isWorthAWord,
  noteBackup,
  remindLater,
} from '../../../src/library/backup/lastBackup.ts'
import { noteCensus, readCensus } from '../../../src/library/shelf/census.ts'
import { markChange, markOf, openBrowser, openTab, storyChange } from '../shelf/openTab.ts'

const YEARS_AGO = '2019-03-02T08:00:00.000Z'

/** A browser whose last backup has everything that was written before. */
function backedUp() {
  const browser = openBrowser()
  const { host } = browser
  const shelf = countingShelf(host, openTab(browser))
  const note = () =>
    noteBackup(host, { at: '2026-03-02T08:00:00.000Z', where: 'file', upTo: changesSoFar(host) })
  note()
  return { host, shelf, note }
}

const stories = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    storyChange(`story-${at}`, `Story ${at}`, { added: YEARS_AGO }),
  )

describe('since the last backup', () => {
  test('an import counts, whenever its stories say that they were added', async () => {
    const { host, shelf } = backedUp()
    await shelf.save(stories(30))
    expect(isWorthAWord(host)).toBe(true)
  })

  test('a head put right and a deletion count', async () => {
    const { host, shelf, note } = backedUp()
    await shelf.save(stories(20))
    note()
    expect(isWorthAWord(host)).toBe(false)
    await shelf.save(stories(10))
    await shelf.save(
      stories(20)
        .slice(10)
        .map(({ kind, id, slug }) => ({ kind, id, slug, content: null })),
    )
    expect(isWorthAWord(host)).toBe(true)
  })

  test('a record that is written again and again is one change', async () => {
    const { host, shelf } = backedUp()
    for (let at = 0; at < 25; at++) await shelf.save([markChange('m1', markOf('floats'))])
    expect(changesSince(host, 0)).toBe(1)
    expect(isWorthAWord(host)).toBe(false)
  })

  test('a place does not count, nor does a writing that was refused', async () => {
    const { host, shelf } = backedUp()
    const place = { offset: 1, words: 'w', percent: 9, headline: 'h', at: 1 }
    await shelf.save([{ kind: 'place', id: 'ferry', slug: 'ferry', content: place }])
    const refused = countingShelf(host, {
      ...shelf,
      save: () => Promise.resolve({ state: 'refused', refusal: 'full' }),
    })
    await refused.save(stories(30))
    expect(changesSoFar(host)).toBe(0)
  })

  test('what was written while the backup was made counts', async () => {
    const { host, shelf } = backedUp()
    const upTo = changesSoFar(host)
    await shelf.save(stories(20))
    noteBackup(host, { at: '2026-03-03T08:00:00.000Z', where: 'copy', upTo })
    expect(isWorthAWord(host)).toBe(true)
  })

  test('nothing counts twice after it was put off, or after everything was deleted', async () => {
    const { host, shelf } = backedUp()
    await shelf.save(stories(20))
    remindLater(host)
    expect(isWorthAWord(host)).toBe(false)
    await shelf.save(stories(20))
    expect(isWorthAWord(host)).toBe(true)
    await shelf.wipe()
    forgetBackup(host)
    expect(isWorthAWord(host)).toBe(false)
  })
})

test('before the first backup every record counts, also one that nobody has counted', async () => {
  const browser = openBrowser()
  await openTab(browser).save(stories(20))
  expect(isWorthAWord(browser.host)).toBe(true)
  const census = readCensus(browser.host)
  if (census === null || census === 'unknown') throw new Error('There is no census.')
  noteCensus(browser.host, { ...census, story: 19 })
  expect(isWorthAWord(browser.host)).toBe(false)
})
