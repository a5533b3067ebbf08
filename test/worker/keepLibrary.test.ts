import { describe, expect, test } from 'vitest'
import {
  LIBRARY,
  OPENED_STORIES,
  SOUND,
  SWITCHED_OFF,
} from '../../src/library/offline/cacheNames.ts'
import { chooseFiles, keepLibrary, keepStory, takeShare } from '../../src/worker/keepLibrary.ts'
import { createCaches, listHeld } from './fakeCaches.ts'
import { BASE, json, page } from './fakeHost.ts'
import { openLibrary } from './openLibrary.ts'

const TWO_STORIES = { harbour: 'Ice.', bakery: 'Bread.' }

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
  const { library, host, told, addressOf } = openLibrary(TWO_STORIES)
  const answer = host.answers[addressOf('harbour')]
  host.answers[addressOf('harbour')] = () => 'gone'
  await keepLibrary(library)
  expect(told.at(-1)).toMatchObject({ state: 'incomplete', reason: 'network', kept: 1, total: 2 })
  host.answers[addressOf('harbour')] = answer
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

const CUT = () => new Response('"Ic', { headers: { 'content-type': 'application/json' } })

test.each([
  ['breaks off', CUT],
  ['is another story', () => json('Bread.')],
])('a story that %s is not kept, and had when the host is whole', async (_, answer) => {
  const { library, host, told, addressOf } = openLibrary(TWO_STORIES)
  const whole = host.answers[addressOf('harbour')]
  host.answers[addressOf('harbour')] = answer
  await keepLibrary(library)
  expect(told.at(-1)).toMatchObject({ state: 'incomplete', reason: 'damaged', kept: 1, total: 2 })
  host.answers[addressOf('harbour')] = whole
  await keepLibrary(library)
  expect(told.at(-1)).toMatchObject({ state: 'kept', kept: 2 })
})

test.each([
  ['was dropped by the browser', (cache: Cache, url: string) => cache.delete(url)],
  ['breaks off', (cache: Cache, url: string) => cache.put(url, CUT())],
  ['is another story', (cache: Cache, url: string) => cache.put(url, json('Bread.'))],
])('a kept story that %s is not counted, and fetched again', async (_, spoil) => {
  const { library, host, told, addressOf } = openLibrary(TWO_STORIES)
  await keepLibrary(library)
  const whole = host.answers[addressOf('harbour')]
  host.answers[addressOf('harbour')] = () => 'gone'
  await spoil(await library.caches.open('library'), new URL(addressOf('harbour'), BASE).href)
  await keepLibrary(library)
  expect(told.at(-1)).toMatchObject({ state: 'incomplete', reason: 'network', kept: 1 })
  host.answers[addressOf('harbour')] = whole
  await keepLibrary(library)
  expect(told.at(-1)).toMatchObject({ state: 'kept', kept: 2 })
})

test.each([
  ['breaks off', (text: string) => text.slice(0, -30)],
  [
    'lacks a story',
    (text: string) => text.replace(/\{[^{]+bakery[^}]+\},?/, '').replace(',]', ']'),
  ],
])('a list that %s is no list', async (_, spoil) => {
  const { library, host, told } = openLibrary(TWO_STORIES)
  const list = host.answers['data/offline.json']?.() as Response
  const text = spoil(await list.text())
  host.answers['data/offline.json'] = () => new Response(text)
  await keepLibrary(library)
  expect(told.at(-1)).toMatchObject({ state: 'incomplete', reason: 'damaged', reached: true })
  expect(await listHeld(library.caches, 'library', BASE)).toEqual([])
})

test('all stories are no use while the app is not there whole', async () => {
  const { library, told } = openLibrary(TWO_STORIES)
  await keepLibrary(library, Infinity, 'damaged')
  expect(told.at(-1)).toMatchObject({ state: 'incomplete', reason: 'damaged', kept: 2 })
})

describe('what was found as it was built', () => {
  const MANY = Object.fromEntries(Array.from({ length: 310 }, (_, at) => [`s${at}`, `Story ${at}`]))

  /** Which kept files another worker reads, of those that aren’t among the newest 300. */
  async function readByNext({ library }: ReturnType<typeof openLibrary>) {
    const cache = await library.caches.open(LIBRARY)
    const read: string[] = []
    const match = cache.match.bind(cache)
    cache.match = (request, options) => {
      if (typeof request === 'string') read.push(request)
      return match(request, options)
    }
    const next = { ...library, sound: new Set<string>() }
    await keepLibrary(next)
    cache.match = match
    return read.filter((url) => /\/s30[0-9]\.json/.test(url))
  }

  test('is not read again by the next worker', async () => {
    const opened = openLibrary(MANY)
    await keepLibrary(opened.library)
    expect(await readByNext(opened)).toEqual([])
    expect(opened.told.at(-1)).toMatchObject({ state: 'kept', kept: 310 })
  })

  test('is read where that isn’t noted, and noted then', async () => {
    const opened = openLibrary(MANY)
    await keepLibrary(opened.library)
    await opened.library.caches.delete(SOUND)
    expect(await readByNext(opened)).toHaveLength(10)
    expect(await readByNext(opened)).toEqual([])
  })
})

test('a device without room says so, and keeps what it has', async () => {
  const caches = createCaches({ refuse: (url) => url.includes('bakery') })
  const { library, told } = openLibrary(TWO_STORIES, { caches })
  await keepLibrary(library)
  expect(told.at(-1)).toMatchObject({ state: 'incomplete', reason: 'storage', kept: 1 })
})

test('a device without room for the note of what is sound alone has all that is kept', async () => {
  const caches = createCaches({ refuse: (url) => url.endsWith('data/sound.txt') })
  const { library, told, addresses } = openLibrary(TWO_STORIES, { caches })
  await keepLibrary(library)
  expect(told.at(-1)).toMatchObject({ state: 'kept', kept: 2, total: 2 })
  expect(await listHeld(caches, LIBRARY, library.base)).toEqual(
    [...addresses, 'data/offline.json'].toSorted(),
  )
})

test('where the note of what is sound can’t be opened, all is kept and told as without it', async () => {
  const caches = createCaches()
  const { library, told } = openLibrary(TWO_STORIES, { caches })
  const open = caches.open.bind(caches)
  caches.open = (name) => (name === SOUND ? Promise.reject(new Error('broken')) : open(name))
  await keepLibrary(library)
  expect(told.at(-1)).toMatchObject({ state: 'kept', kept: 2, total: 2 })
})

test('a browser that keeps nothing for another reason is not called a full device', async () => {
  const { library, told } = openLibrary(TWO_STORIES)
  library.caches.open = () => Promise.reject(new DOMException('off', 'SecurityError'))
  await keepLibrary(library)
  expect(told.at(-1)).toMatchObject({ state: 'incomplete', reason: 'refused' })
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
  const { library, addresses } = openLibrary({ harbour: 'Fog.' }, { caches: old.caches })
  await keepLibrary(library)
  expect(await listHeld(library.caches, 'library', BASE)).toEqual(
    ['data/offline.json', ...addresses].toSorted(),
  )
})

test('nothing of the old edition is dropped before all of the new one is there', async () => {
  const { library: old, addresses } = openLibrary(TWO_STORIES)
  await keepLibrary(old)
  const next = { harbour: 'Fog.', bakery: 'Buns.' }
  const { library, host, addressOf } = openLibrary(next, { caches: old.caches })
  host.answers[addressOf('bakery')] = () => 'gone'
  await keepLibrary(library)
  expect(await listHeld(library.caches, 'library', BASE)).toEqual(expect.arrayContaining(addresses))
})

test("an edition that the reader hasn't accepted leaves the kept one alone", async () => {
  const { library: old, addresses } = openLibrary(TWO_STORIES)
  await keepLibrary(old)
  const { host, library } = openLibrary({ harbour: 'Fog.' }, { caches: old.caches })
  await keepLibrary({ ...library, edition: old.edition })
  expect(host.asked).toEqual(['data/offline.json'])
  expect(await listHeld(library.caches, 'library', BASE)).toEqual(
    ['data/offline.json', ...addresses].toSorted(),
  )
})

test('an open story is kept though the library is not', async () => {
  const { library, addressOf } = openLibrary(TWO_STORIES)
  await keepStory(library, addressOf('bakery'))
  expect(await listHeld(library.caches, 'library', BASE)).toEqual([addressOf('bakery')])
})

test('an open story is kept once, though the library comes to it at the same time', async () => {
  const { library, host, addressOf } = openLibrary(TWO_STORIES)
  host.answers['data/articles/bakery.json'] = host.answers[addressOf('bakery')]
  await Promise.all([keepStory(library, 'data/articles/bakery.json'), keepLibrary(library)])
  const held = await listHeld(library.caches, 'library', BASE)
  expect(held.filter((address) => address.includes('bakery'))).toEqual([addressOf('bakery')])
})

test('half an open story is not kept, whether its version is known or not', async () => {
  const { library, host, addressOf } = openLibrary(TWO_STORIES)
  host.answers[addressOf('harbour')] = CUT
  host.answers['data/articles/harbour.json'] = CUT
  await keepStory(library, addressOf('harbour'))
  await keepStory(library, 'data/articles/harbour.json')
  expect(await listHeld(library.caches, 'library', BASE)).toEqual([])
})

test('an open story that cannot be had breaks nothing', async () => {
  const { library } = openLibrary(TWO_STORIES)
  await keepStory(library, 'data/articles/none.json')
  expect(await listHeld(library.caches, 'library', BASE)).toEqual([])
})

const FILES = ['d', 'c', 'b', 'a'].map((slug) => ({ address: `${slug}.json?v=2`, bytes: 10 }))

test.each([
  ['the newest files are kept as far as there is room', 25, [], 'dc'],
  ['older ones that were opened are kept too', 25, ['a.json'], 'dca'],
  ['where only what was opened is kept, the first list is all the same', 0, ['b.json'], 'db'],
  ['everything is kept where there is room for everything', Infinity, [], 'dcba'],
])('%s', (_, room, opened, expected) => {
  const chosen = chooseFiles(FILES, new Set(opened), room)
  expect(chosen.map(({ address }) => address[0]).join('')).toBe(expected)
})

test('less is kept than before when the reader chose so, but what they opened stays', async () => {
  const { library, host, told, addresses, addressOf } = openLibrary(TWO_STORIES)
  await keepLibrary(library)
  await keepStory(library, 'data/articles/bakery.json')
  host.answers['data/offline.json'] = () => 'gone'
  await keepLibrary(library, 0)
  expect(await listHeld(library.caches, 'library', BASE)).toEqual([
    addressOf('bakery'),
    'data/offline.json',
    addresses[0],
  ])
  expect(told.at(-1)).toMatchObject({ state: 'kept', kept: 1, total: 2, bytes: 200, whole: false })
})

test('what was opened of an edition that is not accepted yet stays', async () => {
  const { library } = openLibrary(TWO_STORIES)
  await keepLibrary(library)
  const next = openLibrary({ harbour: 'Fog.' }, { caches: library.caches })
  await keepStory(next.library, next.addressOf('harbour'))
  await keepLibrary({ ...next.library, edition: library.edition })
  expect(await listHeld(library.caches, 'library', BASE)).toContain(next.addressOf('harbour'))
})

test('it stays without a network too', async () => {
  const { library } = openLibrary(TWO_STORIES)
  await keepLibrary(library)
  const next = openLibrary({ harbour: 'Fog.' }, { caches: library.caches })
  await keepStory(next.library, next.addressOf('harbour'))
  next.host.answers['data/offline.json'] = () => 'gone'
  await keepLibrary({ ...next.library, edition: library.edition })
  expect(await listHeld(library.caches, 'library', BASE)).toContain(next.addressOf('harbour'))
})

test('what was kept of another edition and never opened goes without a network', async () => {
  const { library, host } = openLibrary(TWO_STORIES)
  await keepLibrary(library)
  const url = new URL('data/articles/old.json?v=1', BASE).href
  await (await library.caches.open(LIBRARY)).put(url, json('Old.'))
  host.answers['data/offline.json'] = () => 'gone'
  await keepLibrary(library)
  expect(await listHeld(library.caches, 'library', BASE)).not.toContain(
    'data/articles/old.json?v=1',
  )
})

test('a story that is opened while a round makes less room stays', async () => {
  const { library, addressOf } = openLibrary(TWO_STORIES)
  await keepLibrary(library)
  const fetchThen: typeof fetch = async (input, init) => {
    await keepStory(library, addressOf('bakery'))
    return library.fetch(input, init)
  }
  await keepLibrary({ ...library, fetch: fetchThen }, 0)
  expect(await listHeld(library.caches, 'library', BASE)).toContain(addressOf('bakery'))
})

/** What an earlier release kept, without a note of what was opened: the newest 25 MB, and more. */
async function openEarlier() {
  const large = Object.fromEntries(Array.from({ length: 3 }, (_, at) => [`s${at}`, `Words ${at}.`]))
  const opened = openLibrary(large, { bytes: 10_000_000 })
  // Each is more than a share.
  for (const _ of opened.addresses) await keepLibrary(opened.library, Infinity)
  await opened.library.caches.delete(OPENED_STORIES)
  return opened
}

test('what an earlier release kept beyond its room was opened, and stays', async () => {
  const { library, addressOf } = await openEarlier()
  await keepLibrary(library, 0)
  const held = await listHeld(library.caches, 'library', BASE)
  expect(held).toContain(addressOf('s2'))
  expect(held).not.toContain(addressOf('s0'))
})

test('it stays as well where another story is opened first', async () => {
  const { library, addressOf } = await openEarlier()
  await keepStory(library, addressOf('s0'))
  await keepLibrary(library, 0)
  const held = await listHeld(library.caches, 'library', BASE)
  expect(held).toEqual(expect.arrayContaining([addressOf('s0'), addressOf('s2')]))
})

test('where everything was deleted, nothing is taken for opened', async () => {
  const { library, addressOf } = await openEarlier()
  await library.caches.open(OPENED_STORIES)
  await keepLibrary(library, 0)
  expect(await listHeld(library.caches, 'library', BASE)).not.toContain(addressOf('s2'))
})

test('where nothing is to be kept, nothing is, nor told', async () => {
  const { library, told, host, addressOf } = openLibrary(TWO_STORIES)
  await library.caches.open(SWITCHED_OFF)
  await keepLibrary(library)
  await keepStory(library, addressOf('bakery'))
  expect(await library.caches.keys()).toEqual([SWITCHED_OFF])
  expect({ told, asked: host.asked }).toEqual({ told: [], asked: [] })
})

test('a round that is under way ends when nothing is to be kept any more', async () => {
  const { library, told, host, addresses } = openLibrary(TWO_STORIES)
  const [front = ''] = addresses
  const answer = host.answers[front]
  host.answers[front] = () => {
    void library.caches.open(SWITCHED_OFF)
    void library.caches.delete(LIBRARY)
    return answer?.() ?? 'gone'
  }
  await keepLibrary(library)
  expect(await library.caches.keys()).not.toContain(LIBRARY)
  expect(told.map(({ state }) => state)).toEqual(['keeping'])
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
