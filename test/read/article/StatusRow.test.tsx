// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { savePlace } from '../../../src/library/places.ts'
import type { Saved, Shelf } from '../../../src/library/shelf/Shelf.ts'
import { openShelf } from '../../../src/library/shelf/openShelf.ts'
import { createShelfDoor } from '../../../src/library/shelf/shelfDoor.ts'
import { parseArticle } from '../../../src/parse/parseArticle.ts'
import { openBrowser } from '../../library/shelf/openTab.ts'
import { likeBrowser } from '../likeBrowser.ts'
import { accessibilityFaults, renderApp } from '../renderApp.tsx'
import { HARBOUR } from '../seeds.ts'

likeBrowser()
async function openStory(saves: { save?: Shelf['save'] } = {}) {
  const browser = openBrowser()
  const door = createShelfDoor(browser.host, (onCensus) => {
    const shelf = openShelf({ ...browser, onCensus })
    return Promise.resolve({
      ...shelf,
      save: (changes) => (saves.save ?? shelf.save)(changes),
    })
  })
  const shelf = await door.open()
  if (!shelf) throw new Error('There is no shelf.')
  const user = userEvent.setup()
  const { container } = renderApp('/articles/harbour', { harbour: HARBOUR }, { door })
  await screen.findByRole('group', { name: 'This story is' })
  return { shelf, user, container }
}

/** What is in the window, as a browser tells it. */
function fakeWindow() {
  const observers = new Set<FakeObserver>()
  class FakeObserver {
    readonly parts = new Set<Element>()
    readonly tell: (entries: readonly Partial<IntersectionObserverEntry>[]) => void
    constructor(tell: (entries: readonly Partial<IntersectionObserverEntry>[]) => void) {
      this.tell = tell
      observers.add(this)
    }
    observe(part: Element) {
      this.parts.add(part)
    }
    unobserve(part: Element) {
      this.parts.delete(part)
    }
    disconnect() {
      this.parts.clear()
    }
  }
  const move = (target: Element, isIntersecting: boolean) => {
    for (const { parts, tell } of observers)
      if (parts.has(target)) tell([{ target, isIntersecting }])
  }
  beforeEach(() => void vi.stubGlobal('IntersectionObserver', FakeObserver))
  afterEach(() => void vi.unstubAllGlobals())
  return {
    enter: (part: Element) => move(part, true),
    leave: (part: Element) => move(part, false),
  }
}

const place = { offset: 10, words: 'Harbour wall', headline: 'Harbour wall', at: 1 }
const isOn = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-pressed')

test('a story is made a favourite by a tap and by its key, and none again', async () => {
  const { shelf, user, container } = await openStory()
  await user.click(screen.getByRole('button', { name: 'A favourite' }))
  await waitFor(() => expect(isOn('A favourite')).toBe('true'))
  expect((await shelf.find('status', 'harbour'))?.content.favourite).toBe(true)
  expect(await accessibilityFaults(container)).toEqual([])
  await user.keyboard('f')
  await waitFor(() => expect(isOn('A favourite')).toBe('false'))
})

test('a story is archived and marked as read by keys', async () => {
  const { user } = await openStory()
  await user.keyboard('e')
  await waitFor(() => expect(isOn('Archived')).toBe('true'))
  await user.keyboard('r')
  await waitFor(() => expect(isOn('Read')).toBe('true'))
  expect(isOn('A favourite')).toBe('false')
})

describe('a story is read by itself', () => {
  const window = fakeWindow()
  const blocks = () => [...document.querySelectorAll('main .body [id^=b]')]
  beforeEach(
    () =>
      void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true }),
  )
  afterEach(() => void vi.useRealTimers())

  /** Each part in turn stands in the window for so long. */
  async function scrollThrough(parts: readonly Element[], ms: number) {
    for (const part of parts) {
      window.enter(part)
      await vi.advanceTimersByTimeAsync(ms)
      window.leave(part)
    }
  }

  test('when it was looked through to its end', async () => {
    const { shelf } = await openStory()
    await scrollThrough(blocks(), 1100)
    expect(await shelf.find('status', 'harbour')).toBeNull()
    savePlace('harbour', { ...place, percent: 98 })
    await waitFor(() => expect(isOn('Read')).toBe('true'))
    expect((await shelf.find('status', 'harbour'))?.content.read).toBe(true)
  })

  test('when the rest is looked through, from where it was left', async () => {
    const offset = parseArticle(HARBOUR).blocks.at(-2)?.start ?? 0
    savePlace('harbour', { ...place, offset, percent: 80 })
    await openStory()
    await scrollThrough(blocks().slice(-2), 1100)
    savePlace('harbour', { ...place, percent: 100 })
    await waitFor(() => expect(isOn('Read')).toBe('true'))
  })

  test.each([
    ['where keys go through it', () => blocks(), 100],
    ['where only its end was seen', () => blocks().slice(-1), 5000],
    ['where nothing of it was', () => [], 0],
  ])('but not %s', async (_, parts, ms) => {
    const { shelf } = await openStory()
    await scrollThrough(parts(), ms)
    savePlace('harbour', { ...place, percent: 100 })
    await vi.advanceTimersByTimeAsync(5000)
    expect(await shelf.find('status', 'harbour')).toBeNull()
    expect(isOn('Read')).toBe('false')
  })

  test('but not in a window that nobody sees', async () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    const { shelf } = await openStory()
    await scrollThrough(blocks(), 5000)
    savePlace('harbour', { ...place, percent: 100 })
    expect(await shelf.find('status', 'harbour')).toBeNull()
    vi.restoreAllMocks()
  })

  test('but not anew where it was at its end when it was opened', async () => {
    savePlace('harbour', { ...place, percent: 98 })
    const { shelf } = await openStory()
    savePlace('harbour', { ...place, percent: 99 })
    savePlace('other', { ...place, percent: 99 })
    expect(await shelf.find('status', 'harbour')).toBeNull()
    expect(isOn('Read')).toBe('false')
  })
})

test('a status that could not be saved is told to everybody, and tried again', async () => {
  const saves: { save?: Shelf['save'] } = {
    save: () => Promise.resolve({ state: 'refused', refusal: 'full' } satisfies Saved),
  }
  const { shelf, user, container } = await openStory(saves)
  expect(screen.queryByRole('complementary', { name: 'Not saved' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Archived' }))
  const notice = await screen.findByRole('complementary', { name: 'Not saved' })
  expect(notice.textContent).toContain('Not saved: this device has no room left.')
  expect(isOn('Archived')).toBe('false')
  expect(await accessibilityFaults(container)).toEqual([])
  delete saves.save
  await user.click(within(notice).getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(isOn('Archived')).toBe('true'))
  expect((await shelf.find('status', 'harbour'))?.content.archived).toBe(true)
  expect(screen.queryByRole('complementary', { name: 'Not saved' })).toBeNull()
})
