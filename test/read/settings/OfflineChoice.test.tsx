// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createEdition } from '../../../src/library/edition.ts'
import { OFFLINE_UNKNOWN } from '../../../src/library/offline/Offline.ts'
import { LITTLE, ROOM_KEY } from '../../../src/library/offline/rooms.ts'
import { EditionContext } from '../../../src/read/parts/EditionContext.ts'
import { OfflineContext } from '../../../src/read/parts/OfflineContext.ts'
import { OfflineChoice } from '../../../src/read/settings/OfflineChoice.tsx'
import { accessibilityFaults } from '../renderApp.tsx'

let phone = false
beforeEach(() => {
  phone = false
  vi.stubGlobal('matchMedia', () => ({ matches: phone }))
})
afterEach(() => {
  cleanup()
  localStorage.clear()
  vi.unstubAllGlobals()
})

function openChoice({ saveData = false, unreached = false } = {}) {
  Object.assign(navigator, { connection: { saveData } })
  const keep = vi.fn<() => void>()
  const store = {
    peek: () => OFFLINE_UNKNOWN,
    subscribe: () => () => {},
    keep,
    acceptUpdate() {},
    keepStory() {},
  }
  const sizes = { bytes: 29_000_000, app: 2_600_000 }
  const edition = createEdition(() =>
    unreached ? Promise.reject(new TypeError('gone')) : Promise.resolve(Response.json(sizes)),
  )
  const { container } = render(
    <EditionContext value={edition}>
      <OfflineContext value={store}>
        <OfflineChoice />
      </OfflineContext>
    </EditionContext>,
  )
  const choice = screen.getByRole('combobox', { name: 'Built-in stories that are kept' })
  const chosen = () => screen.getByRole<HTMLOptionElement>('option', { selected: true }).text
  return { keep, choice, chosen, container }
}

test('each choice says what it takes', async () => {
  const { container } = openChoice()
  await screen.findByRole('option', { name: 'Everything (29.0 MB)' })
  expect(screen.getAllByRole<HTMLOptionElement>('option').map(({ text }) => text)).toEqual([
    'None, nor the app (off)',
    'What I open',
    'The newest, up to 5.0 MB, and what I open',
    'The newest, up to 25.0 MB, and what I open',
    'Everything (29.0 MB)',
  ])
  expect(screen.getByText(/^The app itself takes 2.6 MB/)).toBeTruthy()
  expect(await accessibilityFaults(container)).toEqual([])
})

test('where the sizes can’t be had, there is a choice all the same', async () => {
  openChoice({ unreached: true })
  expect(await screen.findByRole('option', { name: 'Everything' })).toBeTruthy()
})

test('a choice is kept, and holds at once', async () => {
  const { choice, chosen, keep } = openChoice()
  expect(chosen()).toMatch(/25.0 MB/)
  await userEvent.selectOptions(choice, 'What I open')
  expect(localStorage.getItem(ROOM_KEY)).toBe('0')
  await vi.waitFor(() => expect(keep).toHaveBeenCalledOnce())
  expect(chosen()).toBe('What I open')
})

test('a phone keeps little unasked', () => {
  phone = true
  expect(openChoice().chosen()).toMatch(/5.0 MB/)
})

test('a browser that saves data keeps nothing unasked, and says why', async () => {
  const { choice, chosen } = openChoice({ saveData: true })
  expect(chosen()).toBe('None, nor the app (off)')
  expect(screen.getByText(/^Your browser is set to save data/)).toBeTruthy()
  await userEvent.selectOptions(choice, [String(LITTLE)])
  expect(screen.queryByText(/^Your browser is set to save data/)).toBeNull()
})
