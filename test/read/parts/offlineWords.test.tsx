// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { type Kept, OFFLINE_UNKNOWN } from '../../../src/library/offline/Offline.ts'
import type { ShelfDoor } from '../../../src/library/shelf/shelfDoor.ts'
import { OPENED, ROOM_KEY } from '../../../src/library/offline/rooms.ts'
import { OfflineContext } from '../../../src/read/parts/OfflineContext.ts'
import { OfflineState } from '../../../src/read/parts/OfflineState.tsx'
import { ShelfContext } from '../../../src/read/parts/ShelfContext.ts'
import { describeKept } from '../../../src/read/settings/describeKept.ts'
import { inEnglish } from '../../../src/words/translate.ts'
import { likeBrowser } from '../likeBrowser.ts'

likeBrowser({ wide: false })

const NEWEST: Kept = { state: 'ready', kept: 50, total: 1200, bytes: 40_000, whole: false }
const ALL: Kept = { state: 'ready', kept: 1200, total: 1200, bytes: 40_000, whole: true }

function openState(library: Kept, own: boolean) {
  const offline = { ...OFFLINE_UNKNOWN, library }
  const store = {
    peek: () => offline,
    subscribe: () => () => {},
    keep() {},
    acceptUpdate() {},
    keepStory() {},
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
  test('an incomplete copy is said to be, and nothing is where none is wanted', () => {
    openState({ state: 'incomplete', reason: 'damaged', kept: 1, total: 2 }, false)
    expect(screen.getByText('Offline copy incomplete – trying again.')).toBeTruthy()
    cleanup()
    openState({ state: 'off' }, false)
    expect(screen.queryByText(/offline/i)).toBeNull()
  })

  test('stories of the reader’s own are named where there are some', () => {
    openState(NEWEST, true)
    expect(
      screen.getByText('Ready offline: your own, and 50 of 1,200 built-in stories.'),
    ).toBeTruthy()
  })

  test('nobody is told of stories that they do not have', () => {
    openState(NEWEST, false)
    expect(screen.getByText('Ready offline: 50 of 1,200 built-in stories.')).toBeTruthy()
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
      'This device has no room for more: 1,200 of 5,000 built-in stories are kept. Free some space, and the rest is tried again by itself.',
    )
    expect(describeKept(inEnglish, { ...counts, reason: 'network' }, 0)).toBe(
      'Not ready offline yet: 1,200 of 5,000 built-in stories are kept. The rest is tried again by itself.',
    )
  })

  test('it doesn’t call a browser that refuses a full device', () => {
    const counts = { state: 'incomplete', kept: 0, total: 0 } as const
    expect(describeKept(inEnglish, { ...counts, reason: 'refused' }, 0)).toMatch(
      /^This browser doesn’t let more be kept just now/,
    )
  })

  test('it says where the host is to blame', () => {
    const counts = { state: 'incomplete', kept: 1200, total: 5000 } as const
    expect(describeKept(inEnglish, { ...counts, reason: 'damaged' }, 0)).toBe(
      'Offline copy incomplete: 1,200 of 5,000 built-in stories are kept. Some files came broken from the host, and are asked for again by themselves.',
    )
  })

  test('it names neither the newest nor any other where only those are kept that were opened', () => {
    localStorage.setItem(ROOM_KEY, String(OPENED))
    expect(describeKept(inEnglish, NEWEST, 0)).toBe(
      'Ready offline: 50 of 1,200 built-in stories are kept on this device (40 kB), those that you opened.',
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
