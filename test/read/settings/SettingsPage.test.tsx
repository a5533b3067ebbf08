// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { createSettings } from '../../../src/library/settings.ts'
import { accessibilityFaults, renderApp } from '../renderApp.tsx'

afterEach(() => {
  cleanup()
  localStorage.clear()
})

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
    'Your library',
    'Back up and restore',
    'Export',
    'Delete everything',
  ])
  for (const link of links)
    expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull()
})
