import { expect, test } from 'vitest'
import { NO_DRAFT } from '../../../src/read/add/AddDraft.ts'
import { openDraftStore } from '../../../src/read/add/draftStore.ts'
import { dropLeft, findLeft, holdTab, leaveDraft } from '../../../src/read/add/leftDrafts.ts'

function storageOf(kept: Map<string, string>, full = false) {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (full) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: (key: string) => void kept.delete(key),
  }
}

/** A browser whose tabs share one storage and see each other's locks. */
function openTabs({ full = false, locking = true } = {}) {
  const shared = new Map<string, string>()
  const held = new Map<string, object>()
  function open(session = new Map<string, string>()) {
    const me = {}
    const locks = {
      query: () => Promise.resolve({ held: [...held.keys()].map((name) => ({ name })) }),
      request(name: string, _: unknown, granted: (lock: object | null) => unknown) {
        if (held.has(name)) return Promise.resolve(granted(null))
        held.set(name, me)
        return Promise.resolve(granted({}))
      },
    }
    const host = {
      localStorage: storageOf(shared, full),
      sessionStorage: storageOf(session),
      navigator: locking ? { locks } : {},
      setTimeout,
      clearTimeout,
    } as unknown as Window
    const close = () => {
      for (const [name, tab] of held) if (tab === me) held.delete(name)
    }
    return { host, session, close }
  }
  return { open, shared }
}

const draftOf = (text: string) => ({ ...NO_DRAFT, text })

async function textsFor(host: Window) {
  return (await findLeft(host)).map(({ draft }) => draft.text)
}

async function typeIn(host: Window, text: string) {
  await holdTab(host)
  leaveDraft(host, draftOf(text))
}

test('what a closed tab left is found by the next, each tab’s by itself', async () => {
  const { open } = openTabs()
  const [one, other] = [open(), open()]
  await typeIn(one.host, 'A wall')
  await typeIn(other.host, 'A ferry')
  one.close()
  other.close()
  expect(await textsFor(open().host)).toEqual(['A wall', 'A ferry'])
})

test('what an open tab holds is not found, nor is a tab’s own', async () => {
  const { open } = openTabs()
  const one = open()
  await typeIn(one.host, 'A wall')
  expect(await textsFor(open().host)).toEqual([])
  expect(await textsFor(one.host)).toEqual([])
})

test('a reload is the same tab, and is not told of its own draft', async () => {
  const { open } = openTabs()
  const one = open()
  await typeIn(one.host, 'A wall')
  one.close()
  expect(await textsFor(open(one.session).host)).toEqual([])
})

test('a tab that was duplicated does not write over the draft of the first', async () => {
  const { open } = openTabs()
  const one = open()
  await typeIn(one.host, 'A wall')
  const copy = open(new Map(one.session))
  await typeIn(copy.host, 'A wall, mended')
  one.close()
  copy.close()
  expect(await textsFor(open().host)).toEqual(['A wall', 'A wall, mended'])
})

test('where the browser has no locks all but a tab’s own is found', async () => {
  const { open } = openTabs({ locking: false })
  const one = open()
  await typeIn(one.host, 'A wall')
  expect(await textsFor(open().host)).toEqual(['A wall'])
  expect(await textsFor(one.host)).toEqual([])
})

test('a field that was kept or cleared leaves nothing, and takes nothing of another tab', async () => {
  const { open, shared } = openTabs()
  const [one, other] = [open(), open()]
  await typeIn(one.host, 'A wall')
  await typeIn(other.host, 'A ferry')
  leaveDraft(one.host, NO_DRAFT)
  one.close()
  other.close()
  expect(await textsFor(open().host)).toEqual(['A ferry'])
  for (const { tab } of await findLeft(open().host)) dropLeft(open().host, tab)
  expect(shared.size).toBe(0)
})

test('the sixth draft lets the oldest go', async () => {
  const { open } = openTabs()
  for (const text of ['1', '2', '3', '4', '5', '6']) {
    const { host, close } = open()
    await typeIn(host, text)
    close()
  }
  expect(await textsFor(open().host)).toEqual(['2', '3', '4', '5', '6'])
})

test('storage that is full or missing does not throw, and the tab keeps its draft', () => {
  const { host } = openTabs({ full: true }).open()
  const store = openDraftStore(host)
  store.change({ text: 'A wall' })
  store.flush()
  expect(store.peek().text).toBe('A wall')
  expect(store.atRisk()).toBe(false)
  expect(() => leaveDraft({} as Window, draftOf('A wall'))).not.toThrow()
})

test.each(['{', 'null', '7', '[null, 7, {"tab": "a"}]'])(
  'what is no draft is not found: %s',
  async (json) => {
    const { open, shared } = openTabs()
    shared.set('on-record-draft left', json)
    expect(await findLeft(open().host)).toEqual([])
  },
)
