// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test } from 'vitest'
import { DEFAULTS, createSettings } from '../../../src/library/settings.ts'
import { SettingsContext } from '../../../src/read/parts/SettingsContext.ts'
import { LookControls } from '../../../src/read/parts/look/LookControls.tsx'
import { accessibilityFaults } from '../renderApp.tsx'

afterEach(() => {
  cleanup()
  localStorage.clear()
})

function openControls({ whole = true } = {}) {
  const settings = createSettings(window)
  settings.change(DEFAULTS)
  const { container } = render(
    <SettingsContext value={settings}>
      <MemoryRouter>
        <LookControls whole={whole} />
      </MemoryRouter>
    </SettingsContext>,
  )
  return { settings, container, user: userEvent.setup() }
}

test('every theme can be chosen, and the chosen one is marked', async () => {
  const { settings, user } = openControls()
  for (const [name, theme] of [
    ['Light', 'light'],
    ['Sepia', 'sepia'],
    ['Dark', 'dark'],
    ['Black', 'black'],
    ['Contrast', 'contrast'],
    ['System', 'system'],
  ] as const) {
    const radio = screen.getByRole<HTMLInputElement>('radio', { name })
    await user.click(radio)
    expect(radio.checked).toBe(true)
    expect(settings.peek().theme).toBe(theme)
  }
})

test.each([
  ['Font', 'OpenDyslexic', 'font', 'opendyslexic'],
  ['Alignment', 'Both ends', 'align', 'justify'],
  ['Hyphens', 'Never', 'hyphens', 'never'],
  ['Spoken around quotes', 'How many there are', 'said', 'count'],
] as const)('%s can be %s', async (label, option, name, word) => {
  const { settings, user } = openControls()
  await user.selectOptions(screen.getByRole('combobox', { name: label }), option)
  expect(settings.peek()[name]).toBe(word)
})

test.each([
  ['Size', '40', '40 px', 'size', 40],
  ['Line height', '2.2', '2.2', 'lines', 2.2],
  ['Line length', '45', '45 characters', 'measure', 45],
  ['Between letters', '0.12', '+12 %', 'letters', 0.12],
  ['Between words', '0.16', '+16 %', 'words', 0.16],
] as const)('%s slides to %s, and says so', (label, value, said, name, degree) => {
  const { settings } = openControls()
  const slider = screen.getByRole('slider', { name: label })
  fireEvent.change(slider, { target: { value } })
  expect(settings.peek()[name]).toBe(degree)
  expect(slider.getAttribute('aria-valuetext')).toBe(said)
})

test('a step is taken without sliding, from where the story stands', async () => {
  const { settings, user } = openControls()
  await user.click(screen.getByRole('button', { name: 'More: Line height' }))
  expect(settings.peek().lines).toBe(1.7)
  await user.click(screen.getByRole('button', { name: 'Less: Line length' }))
  expect(settings.peek().measure).toBe(61)
})

test('no step leads beyond a scale’s end', async () => {
  const { settings, user } = openControls()
  await user.click(screen.getByRole('button', { name: 'Less: Between letters' }))
  expect(settings.peek().letters).toBe(0)
  settings.change({ size: 40 })
  await user.click(screen.getByRole('button', { name: 'More: Size' }))
  expect(settings.peek().size).toBe(40)
})

test('everything goes back to the defaults at once', async () => {
  const { settings, user } = openControls()
  settings.change({ theme: 'black', font: 'atkinson', size: 33, words: 0.2, said: 'ends' })
  await user.click(screen.getByRole('button', { name: 'Reset to defaults' }))
  expect(settings.peek()).toEqual(DEFAULTS)
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'System' }).checked).toBe(true)
})

test('what another tab chooses is shown', async () => {
  openControls()
  const newValue = '{"font":"sans"}'
  fireEvent(window, new StorageEvent('storage', { key: 'on-record-look', newValue }))
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Font' }).value).toBe('sans')
})

test('no barrier that axe finds', async () => {
  const { container } = openControls()
  expect(await accessibilityFaults(container)).toEqual([])
})

test('the panel leads to what a phone’s masthead has no room for', async () => {
  const { container } = openControls({ whole: false })
  expect(screen.getByRole('link', { name: 'Marks' }).getAttribute('href')).toBe('/marks')
  expect(screen.getByRole('link', { name: 'All settings' }).getAttribute('href')).toBe('/settings')
  expect(await accessibilityFaults(container)).toEqual([])
})

test('the page of settings doesn’t lead to itself', () => {
  openControls()
  expect(screen.queryByRole('link')).toBeNull()
})
