// @vitest-environment jsdom
import { cleanup, configure, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { savePlace } from '../../../src/library/places.ts'
import { openShelf } from '../../../src/library/shelf/openShelf.ts'
import { createShelfDoor } from '../../../src/library/shelf/shelfDoor.ts'
import { openBrowser } from '../../library/shelf/openTab.ts'
import { accessibilityFaults, renderApp } from '../renderApp.tsx'
import { HARBOUR } from '../seeds.ts'

beforeAll(() => {
  configure({ asyncUtilTimeout: 15_000 })
  // What a story asks of a browser and jsdom may not have.
  Element.prototype.scrollIntoView = () => {}
  window.matchMedia = () =>
    ({
      matches: true,
      addEventListener() {},
      removeEventListener() {},
    }) as unknown as MediaQueryList
})
beforeEach(() => localStorage.clear())
afterEach(cleanup)

async function openStory() {
  const browser = openBrowser()
  const door = createShelfDoor(browser.host, (onCensus) =>
    Promise.resolve(openShelf({ ...browser, onCensus })),
  )
  const shelf = await door.open()
  if (!shelf) throw new Error('There is no shelf.')
  const user = userEvent.setup()
  const { container } = renderApp('/articles/harbour', { harbour: HARBOUR }, { door })
  await screen.findByRole('group', { name: 'This story is' })
  return { shelf, user, container }
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

test('a story that is read to its end is read, by itself', async () => {
  const { shelf } = await openStory()
  savePlace('harbour', { ...place, percent: 60 })
  savePlace('harbour', { ...place, percent: 98 })
  await waitFor(() => expect(isOn('Read')).toBe('true'))
  expect((await shelf.find('status', 'harbour'))?.content.read).toBe(true)
})

test('a story that was at its end when it was opened is not marked anew', async () => {
  savePlace('harbour', { ...place, percent: 98 })
  const { shelf } = await openStory()
  savePlace('harbour', { ...place, percent: 99 })
  savePlace('other', { ...place, percent: 99 })
  expect(await shelf.find('status', 'harbour')).toBeNull()
  expect(isOn('Read')).toBe('false')
})
