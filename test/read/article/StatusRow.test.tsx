// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { savePlace } from '../../../src/library/places.ts'
import type { Saved, Shelf } from '../../../src/library/shelf/Shelf.ts'
import { openShelf } from '../../../src/library/shelf/openShelf.ts'
import { createShelfDoor } from '../../../src/library/shelf/shelfDoor.ts'
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
