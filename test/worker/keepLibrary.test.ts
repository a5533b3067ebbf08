import { expect, test } from 'vitest'
import { chooseFiles, keepLibrary, keepStory, takeShare } from '../../src/worker/keepLibrary.ts'
import { createCaches, listHeld } from './fakeCaches.ts'
import { BASE, page } from './fakeHost.ts'
import { openLibrary } from './openLibrary.ts'

const TWO_STORIES = { edition: 'e1', stories: { harbour: '1', bakery: '1' } }

test('every file of the edition is kept, and its list', async () => {
  const { library, told, addresses } = openLibrary(TWO_STORIES)
  await keepLibrary(library)
  expect(await listHeld(library.caches, 'library', BASE)).toEqual(
    ['data/offline.json', ...addresses].toSorted(),
  )
  expect(told.at(-1)).toEqual({
    type: 'kept',
    state: 'kept',
    kept: 2,
    total: 2,
    bytes: 300,
    whole: true,
    reached: true,
  })
})

test('what is kept already is not fetched again', async () => {
  const { library, host } = openLibrary(TWO_STORIES)
  await keepLibrary(library)
  host.asked.length = 0
  await keepLibrary(library)
  expect(host.asked).toEqual(['data/offline.json'])
})

test('a story that fails leaves the rest alone, and is had the next time', async () => {
  const { library, host, told } = openLibrary(TWO_STORIES)
  const answer = host.answers['data/articles/harbour.json?v=1']
  host.answers['data/articles/harbour.json?v=1'] = () => 'gone'
  await keepLibrary(library)
  expect(told.at(-1)).toMatchObject({ state: 'incomplete', reason: 'network', kept: 1, total: 2 })
  host.answers['data/articles/harbour.json?v=1'] = answer
  await keepLibrary(library)
  expect(told.at(-1)).toMatchObject({ state: 'kept', kept: 2 })
})

test("a captive portal's page is never kept as a story", async () => {
  const { library, host, told, addresses } = openLibrary(TWO_STORIES)
  for (const address of addresses) host.answers[address] = () => page('Welcome to our café')
  await keepLibrary(library)
  expect(await listHeld(library.caches, 'library', BASE)).toEqual([])
  expect(told.at(-1)).toMatchObject({ state: 'incomplete', reason: 'network', kept: 0 })
})

test('a device without room says so, and keeps what it has', async () => {
  const caches = createCaches({ refuse: (url) => url.includes('bakery') })
  const { library, told } = openLibrary(TWO_STORIES, { caches })
  await keepLibrary(library)
  expect(told.at(-1)).toMatchObject({ state: 'incomplete', reason: 'storage', kept: 1 })
})

test('without a network, what is kept is told, and that the host was not reached', async () => {
  const { library, host, told } = openLibrary(TWO_STORIES)
  await keepLibrary(library)
  host.answers['data/offline.json'] = () => 'gone'
  await keepLibrary(library)
  expect(told.at(-1)).toMatchObject({ state: 'kept', kept: 2, whole: true, reached: false })
})

test('a changed story takes the place of the old one, a removed one goes', async () => {
  const { library: old } = openLibrary(TWO_STORIES)
  await keepLibrary(old)
  const { library, addresses } = openLibrary(
    { edition: 'e2', stories: { harbour: '2' } },
    { caches: old.caches },
  )
  await keepLibrary(library)
  expect(await listHeld(library.caches, 'library', BASE)).toEqual(
    ['data/offline.json', ...addresses].toSorted(),
  )
})

test('nothing of the old edition is dropped before all of the new one is there', async () => {
  const { library: old, addresses } = openLibrary(TWO_STORIES)
  await keepLibrary(old)
  const next = { edition: 'e2', stories: { harbour: '2', bakery: '2' } }
  const { library, host } = openLibrary(next, { caches: old.caches })
  host.answers['data/articles/bakery.json?v=2'] = () => 'gone'
  await keepLibrary(library)
  expect(await listHeld(library.caches, 'library', BASE)).toEqual(expect.arrayContaining(addresses))
})

test("an edition that the reader hasn't accepted leaves the kept one alone", async () => {
  const { library: old, addresses } = openLibrary(TWO_STORIES)
  await keepLibrary(old)
  const { host, library } = openLibrary(
    { edition: 'e2', stories: { harbour: '2' } },
    { caches: old.caches },
  )
  await keepLibrary({ ...library, edition: 'e1' })
  expect(host.asked).toEqual(['data/offline.json'])
  expect(await listHeld(library.caches, 'library', BASE)).toEqual(
    ['data/offline.json', ...addresses].toSorted(),
  )
})

test('an open story is kept though the library is not', async () => {
  const { library } = openLibrary(TWO_STORIES)
  await keepStory(library, 'data/articles/bakery.json?v=1')
  expect(await listHeld(library.caches, 'library', BASE)).toEqual(['data/articles/bakery.json?v=1'])
})

test('an open story is kept once, though the library comes to it at the same time', async () => {
  const { library, host } = openLibrary(TWO_STORIES)
  const answer = host.answers['data/articles/bakery.json?v=1']
  host.answers['data/articles/bakery.json'] = answer
  await Promise.all([keepStory(library, 'data/articles/bakery.json'), keepLibrary(library)])
  const held = await listHeld(library.caches, 'library', BASE)
  expect(held.filter((address) => address.includes('bakery'))).toEqual([
    'data/articles/bakery.json?v=1',
  ])
})

test('an open story that cannot be had breaks nothing', async () => {
  const { library } = openLibrary(TWO_STORIES)
  await keepStory(library, 'data/articles/none.json')
  expect(await listHeld(library.caches, 'library', BASE)).toEqual([])
})

test('the newest files are kept as far as there is room, and older ones that were opened', () => {
  const files = ['d', 'c', 'b', 'a'].map((slug) => ({ address: `${slug}.json?v=2`, bytes: 10 }))
  const chosen = chooseFiles(files, new Set(['a.json']), 25)
  expect(chosen.map(({ address }) => address)).toEqual(['d.json?v=2', 'c.json?v=2', 'a.json?v=2'])
})

test.each([
  ['files', { files: 2, bytes: 100 }, 2],
  ['bytes', { files: 9, bytes: 35 }, 3],
])('one event fetches only its share of %s', (_what, share, expected) => {
  const missing = ['a', 'b', 'c', 'd'].map((address) => ({ address, bytes: 10 }))
  expect(takeShare(missing, share)).toHaveLength(expected)
})

test('one event fetches at least one file, however large', () => {
  expect(takeShare([{ address: 'a', bytes: 99 }], { files: 1, bytes: 1 })).toHaveLength(1)
})
