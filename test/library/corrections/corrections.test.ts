// @vitest-environment jsdom
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { applyCorrections } from '../../../src/article/corrections/applyCorrections.ts'
import { type Correction, correctionOf } from '../../../src/article/corrections/Correction.ts'
import {
  type CorrectionStore,
  correctionsBehind,
  createCorrections,
} from '../../../src/library/corrections/corrections.ts'
import type { Laid } from '../../../src/library/corrections/correctionShelf.ts'
import { createShelfDoor } from '../../../src/library/shelf/shelfDoor.ts'
import { articleOf } from '../../article/article.ts'

function named(name: string): Correction {
  return correctionOf({ kind: 'publisher', name })
}

const TERN = named('Tern News')
const GAZETTE = named('The Sandport Gazette')

Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange })

/** A story of each test's own, since all of them share one disk. */
let slug = ''
let stories = 0

beforeEach(() => {
  localStorage.clear()
  slug = `story-${++stories}`
})

afterEach(() => vi.restoreAllMocks())

function ids(store: CorrectionStore, story = slug) {
  return store.peek(story).corrections.map(({ id }) => id)
}

/** A page that has just been opened. */
function openStore(): CorrectionStore {
  return createCorrections(window, correctionsBehind(createShelfDoor(window)))
}

/** As after a reload, or in another tab. */
function reopened() {
  const store = openStore()
  store.peek(slug)
  return store
}

describe('corrections', () => {
  test('are there at once, and after a reload, in the order they were made', async () => {
    const store = openStore()
    await store.add(slug, [TERN])
    await store.add(slug, [GAZETTE])
    await vi.waitFor(() => expect(ids(store)).toEqual([TERN.id, GAZETTE.id]))
    expect(store.peek(slug).kept).toBe(true)
    const later = reopened()
    await vi.waitFor(() => expect(ids(later)).toEqual([TERN.id, GAZETTE.id]))
  })

  test('are of one story', async () => {
    const store = openStore()
    await store.add(slug, [TERN])
    await store.look('boat')
    expect(ids(store, 'boat')).toEqual([])
  })

  test('are laid over the article in their order', async () => {
    const store = openStore()
    await store.add(slug, [TERN, GAZETTE])
    const laid = store.peek(slug).lay?.now(articleOf({}), null)
    expect(laid?.article.publisher?.name).toBe('The Sandport Gazette')
  })

  describe('where they are very many', () => {
    const many = Array.from({ length: 500 }, (_, at) => named(`Paper ${at}`))
    const article = articleOf({})

    /** A page that shows the article; `leave` is what it does where it goes. */
    function show(store: CorrectionStore) {
      let heard: Laid | null = null
      const tell = vi.fn<(laid: Laid) => void>((laid) => (heard = laid))
      return {
        tell,
        begin: () => store.peek(slug).lay?.calmly(article, tell) ?? (() => {}),
        now: (over = article) => store.peek(slug).lay?.now(over, heard),
        publisher: () => store.peek(slug).lay?.now(article, heard).article.publisher?.name,
      }
    }

    test('are laid by and by, and few are at once', async () => {
      const store = openStore()
      const page = show(store)
      await store.add(slug, [TERN])
      page.begin()
      expect(page.publisher()).toBe('Tern News')
      await store.add(slug, many)
      expect(page.publisher()).toBeUndefined()
      page.begin()
      await vi.waitFor(() => expect(page.tell).toHaveBeenCalledOnce())
      expect(page.now()).toMatchObject(applyCorrections(article, [TERN, ...many]))
      expect(page.now(articleOf({}))?.applied).toEqual([])
    })

    test('one that was just made is seen before all are laid again', async () => {
      const store = openStore()
      const page = show(store)
      await store.add(slug, many)
      page.begin()
      await vi.waitFor(() => expect(page.publisher()).toBe('Paper 499'))
      await store.add(slug, [GAZETTE])
      expect(page.publisher()).toBe('The Sandport Gazette')
      expect(page.now()).toMatchObject(applyCorrections(article, [...many, GAZETTE]))
    })

    test('showing them begins nothing, and a page that is left ends what it began', async () => {
      const store = openStore()
      const page = show(store)
      await store.add(slug, many)
      page.now()
      page.begin()()
      const other = show(store)
      other.begin()
      await vi.waitFor(() => expect(other.tell).toHaveBeenCalledOnce())
      expect(page.tell).not.toHaveBeenCalled()
    })

    test('an article that they can’t be laid over stays as it is', async () => {
      const store = openStore()
      const broken = Object.defineProperty(articleOf({}), 'corrections', {
        get() {
          throw new Error('Broken')
        },
      })
      const tell = vi.fn<() => void>()
      await store.add(slug, many)
      store.peek(slug).lay?.calmly(broken, tell)
      const other = show(store)
      other.begin()
      await vi.waitFor(() => expect(other.tell).toHaveBeenCalledOnce())
      expect(tell).not.toHaveBeenCalled()
      expect(store.peek(slug).lay?.now(broken, null).article).toBe(broken)
    })

    test('two pages don’t end each other’s', async () => {
      const store = openStore()
      await store.add(slug, many)
      const pages = [show(store), show(store)]
      for (const { begin } of pages) begin()
      await vi.waitFor(() => {
        for (const { tell } of pages) expect(tell).toHaveBeenCalledOnce()
      })
    })
  })

  test('that were undone are gone, here and after a reload', async () => {
    const store = openStore()
    await store.add(slug, [TERN, GAZETTE])
    await store.undo(slug, [TERN.id])
    expect(ids(store)).toEqual([GAZETTE.id])
    const later = reopened()
    await vi.waitFor(() => expect(ids(later)).toEqual([GAZETTE.id]))
  })

  test('that are imported twice are there once', async () => {
    const store = openStore()
    await store.add(slug, [TERN])
    await store.add(slug, [TERN, GAZETTE])
    await vi.waitFor(() => expect(ids(store)).toEqual([TERN.id, GAZETTE.id]))
  })

  test('can be made again after they were undone', async () => {
    const store = openStore()
    await store.add(slug, [TERN])
    await store.undo(slug, [TERN.id])
    await store.add(slug, [TERN])
    await vi.waitFor(() => expect(ids(store)).toEqual([TERN.id]))
  })
})

describe('what keeps corrections', () => {
  test('isn’t fetched for a story that has none', () => {
    const fetchShelf = vi.fn<() => Promise<never>>(() => Promise.reject(new Error('not fetched')))
    const store = createCorrections(window, fetchShelf)
    expect(ids(store)).toEqual([])
    expect(fetchShelf).not.toHaveBeenCalled()
  })

  test('is fetched for a story that another visit corrected', async () => {
    const store = openStore()
    await store.add(slug, [TERN])
    const fetchShelf = vi.fn<() => Promise<never>>(() => Promise.reject(new Error('no network')))
    createCorrections(window, fetchShelf).peek(slug)
    expect(fetchShelf).toHaveBeenCalledOnce()
  })

  test('tells listeners of what comes from disk', async () => {
    await openStore().add(slug, [TERN])
    const store = openStore()
    const listener = vi.fn<() => void>()
    store.subscribe(listener)
    store.peek(slug)
    await vi.waitFor(() => expect(listener).toHaveBeenCalled())
    expect(ids(store)).toEqual([TERN.id])
  })
})

describe('where nothing can be kept', () => {
  test.each([
    ['there is no IndexedDB', undefined],
    [
      'IndexedDB refuses',
      {
        open: () => {
          throw new DOMException('Refused', 'SecurityError')
        },
      },
    ],
  ])(
    '%s: corrections hold for this visit, and it is said that they aren’t kept',
    async (_, idb) => {
      const { indexedDB } = Dexie.dependencies
      onTestFinished(() => void Object.assign(Dexie.dependencies, { indexedDB }))
      Object.assign(Dexie.dependencies, { indexedDB: idb })
      const store = openStore()
      await store.add(slug, [TERN, GAZETTE])
      expect(ids(store)).toEqual([TERN.id, GAZETTE.id])
      expect(store.peek(slug).kept).toBe(false)
      await store.undo(slug, [TERN.id])
      expect(ids(store)).toEqual([GAZETTE.id])
    },
  )

  test('without localStorage every story is looked for', async () => {
    await openStore().add(slug, [TERN])
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('Refused', 'SecurityError')
    })
    const store = openStore()
    store.peek(slug)
    await vi.waitFor(() => expect(ids(store)).toEqual([TERN.id]))
  })
})
