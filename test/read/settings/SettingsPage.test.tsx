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
  expect(within(look).getAllByRole('combobox')).toHaveLength(4)
  await userEvent.click(within(look).getByRole('radio', { name: 'Black' }))
  expect(settings.peek().theme).toBe('black')
  expect(document.documentElement.dataset['theme']).toBe('black')
})

test('the settings have no barrier that axe finds', async () => {
  const { container } = await openSettings()
  expect(await accessibilityFaults(container)).toEqual([])
})
