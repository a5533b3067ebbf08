import { expect, test, vi } from 'vitest'
import { NO_DRAFT, addressOf, contentOf, sourceOf } from '../../../src/read/add/AddDraft.ts'
import { openDraftStore } from '../../../src/read/add/draftStore.ts'
import { readArrival } from '../../../src/read/add/readIncoming.ts'
import type { Arrival } from '../../../src/library/imports/arrival.ts'
import { parserHere } from './desk.tsx'
import { inEnglish } from '../../../src/words/translate.ts'

/** A tab with so much room, in characters. */
function openTab(room = 10_000) {
  const kept = new Map<string, string>()
  const sessionStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: (key: string) => void kept.delete(key),
  }
  const host = { sessionStorage, setTimeout, clearTimeout } as unknown as Window
  /** As after a reload: another window on what was kept. */
  const reload = () => ({ sessionStorage, setTimeout, clearTimeout }) as unknown as Window
  return { host, kept, reload }
}

test('what was typed is kept for the tab when typing pauses', () => {
  vi.useFakeTimers()
  const { host, reload } = openTab()
  openDraftStore(host).change({ text: 'A wall', head: { title: 'Wall' } })
  vi.advanceTimersByTime(500)
  expect(openDraftStore(reload()).peek()).toEqual({
    ...NO_DRAFT,
    text: 'A wall',
    head: { title: 'Wall' },
  })
  vi.useRealTimers()
})

test('what there is no room for stays in memory, and is known to be at risk', () => {
  const { host } = openTab(10)
  const store = openDraftStore(host)
  store.change({ text: 'A wall' })
  store.flush()
  expect(store.atRisk()).toBe(true)
  expect(openDraftStore(host).peek().text).toBe('A wall')
})

test('what fits again is at risk no more', () => {
  const { host } = openTab(200)
  const store = openDraftStore(host)
  store.change({ text: 'wall '.repeat(100) })
  store.flush()
  store.change({ text: 'A wall' })
  store.flush()
  expect(store.atRisk()).toBe(false)
})

test('an empty draft leaves nothing behind', () => {
  const { host, kept } = openTab()
  const store = openDraftStore(host)
  store.change({ text: 'A wall' })
  store.flush()
  expect(kept.has('on-record-draft add')).toBe(true)
  store.replace(NO_DRAFT)
  store.flush()
  expect(kept.has('on-record-draft add')).toBe(false)
})

test.each(['{', 'null', '7', '"x"'])('what is no draft is none: %s', (json) => {
  const { host, kept } = openTab()
  kept.set('on-record-draft add', json)
  expect(openDraftStore(host).peek()).toEqual(NO_DRAFT)
})

test('a page is kept as given only as long as its words stand unchanged', () => {
  const page = { html: '<p>A wall', plain: 'A wall.', shown: 'A wall' }
  expect(sourceOf({ ...NO_DRAFT, text: 'A wall', page })).toEqual({
    format: 'html',
    text: '<p>A wall',
  })
  expect(sourceOf({ ...NO_DRAFT, text: 'A wall!', page })).toEqual({
    format: 'plain',
    text: 'A wall!',
  })
  expect(sourceOf({ ...NO_DRAFT, text: 'A wall', page, format: 'plain' }).format).toBe('plain')
})

test('what the reader says of the address wins; what is no web address is none', () => {
  const draft = { ...NO_DRAFT, address: 'https://came.example/a' }
  expect(addressOf(draft, null)).toBe('https://came.example/a')
  expect(addressOf({ ...draft, head: { url: 'https://said.example/' } }, null)).toBe(
    'https://said.example/',
  )
  expect(addressOf({ ...NO_DRAFT, address: 'javascript:alert(1)' }, null)).toBeNull()
})

test('a story that no parser has read is kept as such', () => {
  const draft = { ...NO_DRAFT, text: 'A wall' }
  expect(contentOf(draft, { article: null, versionOf: null }).unread).toBe(true)
})

const ARRIVED: Arrival = {
  way: 'bookmarklet',
  format: 'html',
  content: '<p>The council decided on Tuesday to mend the wall of the harbour.',
  title: 'Wall · Gazette',
  address: 'https://gazette.example/wall',
  cut: false,
  files: [],
  problem: null,
  id: null,
}

test('a page that arrives brings its address, and its title where it shows none', async () => {
  const { draft, words } = await readArrival(inEnglish, ARRIVED, parserHere().parser)
  expect(draft).toMatchObject({
    head: { title: 'Wall · Gazette', url: 'https://gazette.example/wall' },
    way: 'bookmarklet',
    page: { html: ARRIVED.content },
    text: 'The council decided on Tuesday to mend the wall of the harbour.',
  })
  expect(words).toBe('')
})

test('a page’s title gives way to the headline that it shows', async () => {
  const content = `<h1>Harbour wall to be mended</h1>${ARRIVED.content}`
  const { draft } = await readArrival(inEnglish, { ...ARRIVED, content }, parserHere().parser)
  expect(draft?.head).toEqual({ url: 'https://gazette.example/wall' })
})

test('a page that was cut says so, with how much came', async () => {
  const content = `<p>${'wall '.repeat(400)}`
  const { words } = await readArrival(
    inEnglish,
    { ...ARRIVED, content, cut: true },
    parserHere().parser,
  )
  expect(words).toBe(
    'The page was longer than an address can hold: 2,003 characters came. Paste the rest below.',
  )
})

test('an address alone is no story, and is kept for the words that are pasted next', async () => {
  const { draft, words } = await readArrival(
    inEnglish,
    { ...ARRIVED, content: '' },
    parserHere().parser,
  )
  expect(draft).toMatchObject({ text: '', head: { url: 'https://gazette.example/wall' } })
  expect(words).toContain('Only the story’s address came: https://gazette.example/wall.')
})
