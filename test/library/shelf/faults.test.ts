import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { correctionOf } from '../../../src/article/corrections/Correction.ts'
import type { Restored, Saved, Shelf } from '../../../src/library/shelf/Shelf.ts'
import { FAILURES, createFailing } from './failingStorage.ts'
import { everythingOn, markChange, markOf, openBrowser, openTab, storyChange } from './openTab.ts'

const TERN = correctionOf({ kind: 'publisher', name: 'Tern News' })

/** What the tests make fail: every kind of write that the app does. */
const WRITES: Readonly<Record<string, (shelf: Shelf) => Promise<Saved>>> = {
  'keeping stories': (shelf) =>
    shelf.save([storyChange('boat', 'Boat sinks'), storyChange('crane', 'Crane falls')]),
  'changing a note': async (shelf) => {
    const mark = await shelf.find('mark', 'm1')
    const content = markOf('Ferry', { note: 'Ask her' })
    return shelf.save([
      { kind: 'mark', id: 'm1', slug: 'ferry', content, ...(mark && { basedOn: mark }) },
    ])
  },
  deleting: (shelf) =>
    shelf.save([
      { kind: 'story', id: 'ferry', slug: 'ferry', content: null },
      markChange('m1', null),
    ]),
  'putting something right': (shelf) =>
    shelf.save([
      {
        kind: 'correction',
        id: `ferry ${TERN.id}`,
        slug: 'ferry',
        content: { correction: TERN, place: 1 },
      },
    ]),
  restoring: (shelf) => shelf.restore(BACKUP),
  wiping: (shelf) => shelf.wipe(),
}

const BACKUP: readonly Restored[] = [
  {
    kind: 'mark',
    entry: {
      id: 'm9',
      slug: 'ferry',
      revision: 3,
      trail: ['c', 'b', 'a'],
      changed: '2026-03-02T08:00:00.000Z',
      deleted: true,
    },
  },
]

/** More operations than any of the writes needs. */
const MOST = 80

describe('whichever operation of the disk fails', () => {
  for (const failure of FAILURES) {
    for (const [name, write] of Object.entries(WRITES)) {
      test(`${name} happens whole or not at all, and is said to be saved only if it is: ${failure}`, async () => {
        const failing = createFailing()
        try {
          for (let n = 1; n <= MOST; n++) {
            const browser = { ...openBrowser(), storage: createStorage(failing.storage) }
            await openTab(browser).save([
              storyChange('ferry', 'Ferry runs again'),
              markChange('m1', markOf('Ferry')),
            ])
            const before = await everythingOn(openTab(browser))
            const shelf = openTab(browser)
            failing.failAt(n, failure)
            const saved = await write(shelf)
            const reached = failing.count() >= n
            failing.failAt(Infinity, failure)
            const after = await everythingOn(openTab(browser))
            const unchanged = isDeepStrictEqual(after, before)
            expect(unchanged, `operation ${n}: ${saved.state}`).toBe(saved.state === 'refused')
            if (!reached) return
          }
          throw new Error(`${name} took more than ${MOST} operations.`)
        } finally {
          failing.stop()
        }
      })
    }
  }
})

/** A disk of its own for each round, with the same planted failure. */
function createStorage(storage: ReturnType<typeof createFailing>['storage']) {
  const Factory = storage.indexedDB.constructor as new () => typeof storage.indexedDB
  return { ...storage, indexedDB: new Factory() }
}

test('a connection that has died is opened again, and nobody notices', async () => {
  const failing = createFailing()
  try {
    const shelf = openTab({ ...openBrowser(), storage: failing.storage })
    await shelf.save([markChange('m1', markOf('Ferry'))])
    failing.failAt(1, 'InvalidStateError')
    const saved = await shelf.save([markChange('m2', markOf('Boat'))])
    expect(saved.state).toBe('saved')
    expect(await shelf.count('mark')).toBe(2)
  } finally {
    failing.stop()
  }
})

test('a disk that never answers is told after a while, and reading goes on without it', async () => {
  const browser = openBrowser()
  const silent = { open: () => new EventTarget(), databases: () => new Promise(() => {}) }
  const shelf = openTab(
    { ...browser, storage: { ...browser.storage, indexedDB: silent as never } },
    50,
  )
  expect(await shelf.save([markChange('m1', markOf('Ferry'))])).toEqual({
    state: 'refused',
    refusal: 'slow',
  })
  expect(await shelf.list('mark')).toEqual([])
  const refusals: string[] = []
  const end = shelf.watch(
    (lookup) => lookup.list('mark'),
    () => {},
    (refusal) => refusals.push(refusal),
  )
  await vi.waitFor(() => expect(refusals).toContain('slow'))
  end()
})
