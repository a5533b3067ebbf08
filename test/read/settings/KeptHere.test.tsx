// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { savePlace } from '../../../src/library/places.ts'
import { KeptHere } from '../../../src/read/settings/kept/KeptHere.tsx'
import { markChange, markOf, openBrowser, openTab } from '../../library/shelf/openTab.ts'
import { lendBrowser, renderGive } from '../give/openGive.tsx'
import { accessibilityFaults } from '../renderApp.tsx'

beforeEach(() => {
  lendBrowser()
})
afterEach(() => {
  cleanup()
  localStorage.clear()
})

async function openKept() {
  const shelf = openTab(openBrowser())
  await shelf.save([markChange('m1', markOf('floats')), markChange('m2', markOf('Ferry'))])
  savePlace('ferry', { offset: 1, words: 'erry', percent: 40, headline: 'Ferry', at: 1 })
  const { container } = renderGive(<KeptHere />, shelf)
  await screen.findByText('Marks and notes: 2')
  return { shelf, container }
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

test('each kind is counted, and only what is there can go', async () => {
  const { container } = await openKept()
  expect(screen.getAllByRole('listitem').map(({ firstChild }) => firstChild?.textContent)).toEqual([
    'Stories of yours: 0',
    'Marks and notes: 2',
    'Corrections of yours: 0',
    'Places where you stopped reading: 1',
    'Built-in stories, to be read without a network: 0',
  ])
  expect(screen.getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual([
    'Delete all marks and notes?',
    'Forget every place where you stopped reading?',
  ])
  expect(await accessibilityFaults(container)).toEqual([])
})

test('nothing goes before it is asked, and Undo brings it back', async () => {
  const { shelf } = await openKept()
  await press('Delete all marks and notes?')
  const dialog = screen.getByRole('dialog', { name: 'Delete all marks and notes?' })
  expect(await accessibilityFaults(dialog)).toEqual([])
  await userEvent.click(within(dialog).getByRole('button', { name: 'Leave it' }))
  expect(await shelf.count('mark')).toBe(2)
  await press('Delete all marks and notes?')
  await press('Delete')
  expect(await screen.findByText('Marks and notes: 0')).toBeTruthy()
  await press('Undo')
  expect(await screen.findByText('Marks and notes: 2')).toBeTruthy()
  expect(await shelf.count('mark')).toBe(2)
})

test('the places of this browser go too', async () => {
  await openKept()
  await press('Forget every place where you stopped reading?')
  await press('Delete')
  expect(await screen.findByText('Places where you stopped reading: 0')).toBeTruthy()
})
