// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { type Kept, OFFLINE_UNKNOWN } from '../../../src/library/offline/Offline.ts'
import type { ShelfDoor } from '../../../src/library/shelf/shelfDoor.ts'
import { OfflineContext } from '../../../src/read/parts/OfflineContext.ts'
import { OfflineState } from '../../../src/read/parts/OfflineState.tsx'
import { ShelfContext } from '../../../src/read/parts/ShelfContext.ts'
import { describeKept } from '../../../src/read/settings/describeKept.ts'
import { inEnglish } from '../../../src/words/translate.ts'

afterEach(cleanup)

const NEWEST: Kept = { state: 'ready', kept: 50, total: 1200, bytes: 40_000, whole: false }
const ALL: Kept = { state: 'ready', kept: 1200, total: 1200, bytes: 40_000, whole: true }

function openState(library: Kept, own: boolean) {
  const offline = { ...OFFLINE_UNKNOWN, library }
  const store = {
    peek: () => offline,
    subscribe: () => () => {},
    acceptUpdate() {},
    keepStory() {},
    noteReach() {},
  }
  const door: ShelfDoor = {
    mayHold: (kind) => own && kind === 'story',
    open: () => Promise.resolve(null),
    subscribe: () => () => {},
  }
  render(
    <OfflineContext value={store}>
      <ShelfContext value={door}>
        <OfflineState />
      </ShelfContext>
    </OfflineContext>,
  )
}

describe('beside the counts', () => {
  test('stories of the reader’s own are named where there are some', () => {
    openState(NEWEST, true)
    expect(
      screen.getByText('Ready offline: your own, and the newest 50 built-in stories.'),
    ).toBeTruthy()
  })

  test('nobody is told of stories that they do not have', () => {
    openState(NEWEST, false)
    expect(screen.getByText('Ready offline: the newest 50 built-in stories.')).toBeTruthy()
  })

  test('large numbers have their marks', () => {
    openState({ state: 'preparing', kept: 1100, total: 12_000 }, false)
    expect(screen.getByText('Keeping 1,100 of 12,000 built-in stories …')).toBeTruthy()
  })
})

describe('in the settings', () => {
  test.each([NEWEST, ALL])(
    'stories of the reader’s own are named only where there are some',
    (library) => {
      expect(describeKept(inEnglish, library, 2)).toContain(' Your own always are.')
      expect(describeKept(inEnglish, library, 0)).not.toMatch(/your own/i)
    },
  )

  test('it says of which stories the rest is missing, and what becomes of it', () => {
    const counts = { state: 'incomplete', kept: 1200, total: 5000 } as const
    expect(describeKept(inEnglish, { ...counts, reason: 'storage' }, 0)).toBe(
      'This device has no room for more: 1,200 of 5,000 built-in stories are kept. Free some space and open the app again.',
    )
    expect(describeKept(inEnglish, { ...counts, reason: 'network' }, 0)).toBe(
      'Not ready offline yet: 1,200 of 5,000 built-in stories are kept. The rest is tried again by itself.',
    )
  })

  test('it counts nothing where nothing is known yet', () => {
    const nothing = { kept: 0, total: 0 } as const
    expect(describeKept(inEnglish, { state: 'incomplete', reason: 'network', ...nothing }, 0)).toBe(
      'Not ready offline yet. It is tried again by itself.',
    )
    expect(describeKept(inEnglish, { state: 'preparing', ...nothing }, 0)).not.toMatch(/\d/)
  })

  test.each([NEWEST, ALL, { state: 'preparing', kept: 3, total: 1200 } as const])(
    'a number has its noun and its marks',
    (library) => {
      expect(describeKept(inEnglish, library, 0)).toMatch(/1,200 built-in stories/)
    },
  )

  test('one story is one', () => {
    expect(describeKept(inEnglish, { ...ALL, kept: 1, total: 1 }, 0)).toMatch(
      /1 built-in story is kept/,
    )
  })
})
