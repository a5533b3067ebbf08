import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { createSettings } from '../../../src/library/settings.ts'
import { Masthead } from '../../../src/read/parts/Masthead.tsx'
import { ReadersLanguage } from '../../../src/read/parts/ReadersLanguage.tsx'
import { Sentence } from '../../../src/read/parts/Sentence.tsx'
import { SettingsContext } from '../../../src/read/parts/SettingsContext.ts'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  localStorage.clear()
  Object.assign(document.documentElement, { lang: 'en', dir: 'ltr' })
})

const linkWords = () => screen.getAllByRole('link').map(({ textContent }) => textContent)

function show(languages: readonly string[]) {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue([...languages])
  const settings = createSettings(window)
  render(
    <SettingsContext value={settings}>
      <ReadersLanguage>
        <MemoryRouter>
          <Masthead />
          <p>
            <Sentence says="{size} px" having={{ size: <b>18</b> }} />
          </p>
        </MemoryRouter>
      </ReadersLanguage>
    </SettingsContext>,
  )
  return settings
}

test('the app opens in English and goes on in the browser’s language', async () => {
  show(['de-CH', 'en'])
  expect(linkWords()).toContain('Stories')
  await screen.findByRole('link', { name: 'Artikel' })
  await waitFor(() => expect(document.documentElement.lang).toBe('de'))
})

test('the reader’s choice goes before the browser’s', async () => {
  const settings = show(['de'])
  settings.change({ language: 'ar' })
  await screen.findByRole('link', { name: 'المقالات' })
  await waitFor(() => expect(document.documentElement.dir).toBe('rtl'))
  settings.change({ language: 'en' })
  await screen.findByRole('link', { name: 'Stories' })
  await waitFor(() => expect(document.documentElement.dir).toBe('ltr'))
})

test('a language that it doesn’t speak is answered in English', () => {
  show(['it'])
  expect(linkWords()).toContain('Stories')
  expect(document.documentElement.lang).toBe('en')
})

test('in English nothing is said of the page again, since all of it would be styled anew', async () => {
  // As `index.html` says it.
  Object.assign(document.documentElement, { lang: 'en', dir: 'ltr' })
  const seen = vi.fn<() => void>()
  const observer = new MutationObserver(seen)
  observer.observe(document.documentElement, { attributeFilter: ['lang', 'dir'] })
  show(['en'])
  await screen.findByRole('link', { name: 'Stories' })
  await new Promise((resolve) => setTimeout(resolve))
  observer.disconnect()
  expect(seen).not.toHaveBeenCalled()
})

test('a sentence has elements among its words', () => {
  show(['en'])
  expect(screen.getByText('18').tagName).toBe('B')
  expect(screen.getByRole('paragraph').textContent).toBe('18 px')
})
