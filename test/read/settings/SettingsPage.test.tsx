// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { createSettings } from '../../../src/library/settings.ts'
import { KEY_LIST } from '../../../src/read/keys/keyList.ts'
import { likeBrowser } from '../likeBrowser.ts'
import { accessibilityFaults, renderApp } from '../renderApp.tsx'

likeBrowser()

async function openSettings() {
  const settings = createSettings(window)
  const { container } = renderApp('/settings', {}, { settings })
  const look = screen.getByRole('region', { name: 'Look' })
  await within(look).findByRole('group', { name: 'Theme' })
  return { settings, container, look }
}

test('everything about the look can be chosen on the settings page, and holds at once', async () => {
  const { settings, look } = await openSettings()
  expect(within(look).getAllByRole('radio')).toHaveLength(6)
  expect(within(look).getAllByRole('slider')).toHaveLength(5)
  expect(within(look).getAllByRole('combobox')).toHaveLength(5)
  await userEvent.click(within(look).getByRole('radio', { name: 'Black' }))
  expect(settings.peek().theme).toBe('black')
  expect(document.documentElement.dataset['theme']).toBe('black')
})

test('the settings have no barrier that axe finds', async () => {
  const { container } = await openSettings()
  expect(await accessibilityFaults(container)).toEqual([])
})

test('what one comes for is named at the top, and each name leads to a part of the page', async () => {
  await openSettings()
  await screen.findByRole('heading', { name: 'Back up and restore' })
  const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole(
    'link',
  )
  expect(links.map((link) => link.textContent)).toEqual([
    'On this device',
    'Your library',
    'Back up and restore',
    'Export',
    'Delete everything',
    'Keys',
  ])
  for (const link of links)
    expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull()
})

test('how it is seen who speaks is said for those who have opened a quote, too', async () => {
  localStorage.setItem('on-record-quote-opened', 'yes')
  await openSettings()
  expect(screen.getByText(/^Underlined words are someone’s/)).toBeTruthy()
})

test('the keys are listed as the sheet of keys has them', async () => {
  await openSettings()
  const keys = await screen.findByRole('region', { name: 'Keys' })
  const terms = within(keys).getAllByRole('term')
  expect(terms.map(({ textContent }) => textContent)).toEqual(
    KEY_LIST.flatMap(({ keys }) => keys.map(([key]) => (key === 'Escape' ? 'Esc' : key))),
  )
  expect(within(keys).getByRole('checkbox', { name: 'Single keys are on' })).toBeTruthy()
})
