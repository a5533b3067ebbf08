import { expect, test } from 'vitest'
import { lookUp } from '../../../src/library/shelf/lookUp.ts'
import { openDatabase } from '../../../src/library/shelf/openDatabase.ts'
import { openBrowser } from './openTab.ts'

/** Names in the order of the disk: `s100`, `s101` … */
const slugs = (count: number) => Array.from({ length: count }, (_, at) => `s${at + 100}`)

const statusOf = (id: string) => ({
  kind: 'status' as const,
  id,
  slug: id,
  version: 1,
  deleted: false as const,
  content: { readAt: null, archivedAt: null },
})

/** A disk with so many records, and what else can happen to it while they are read. */
async function diskWith(count: number) {
  const database = openDatabase(openBrowser().storage)
  await database.table('status').bulkPut(slugs(count).map(statusOf))
  return {
    list: async () => (await lookUp(database).list('status')).map(({ id }) => id),
    add: (id: string) => database.table('status').put(statusOf(id)),
    remove: (id: string) => database.table('status').delete(id),
  }
}

test.each([0, 1, 199, 200, 201, 450])('%i records are listed, each once', async (count) => {
  const disk = await diskWith(count)
  expect(await disk.list()).toEqual(slugs(count))
})

test.each([150, 450])('of %i none is missing where another tab takes one away', async (count) => {
  const disk = await diskWith(count)
  const [listed] = await Promise.all([disk.list(), disk.remove('s100')])
  expect(listed.filter((id) => id !== 's100')).toEqual(slugs(count).slice(1))
})

test.each([150, 450])('of %i none is there twice where another tab adds one', async (count) => {
  const disk = await diskWith(count)
  const [listed] = await Promise.all([disk.list(), disk.add('a')])
  expect(listed.filter((id) => id !== 'a')).toEqual(slugs(count))
})
