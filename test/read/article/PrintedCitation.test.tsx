// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { likeBrowser } from '../likeBrowser.ts'
import { renderApp } from '../renderApp.tsx'
import { FERRY, HARBOUR } from '../seeds.ts'

likeBrowser()

async function citationOf(text: string): Promise<string> {
  renderApp('/articles/story', { story: text })
  const heading = await screen.findByRole('heading', { name: 'Cite this story' })
  return heading.nextElementSibling?.textContent ?? ''
}

test('a story is cited with its writer, headline, publisher, day and address', async () => {
  const top = '---\npublisher: Tern News\nurl: https://www.tern.example/wall\n---\n\n'
  expect(await citationOf(top + HARBOUR)).toBe(
    '“Harbour wall to be mended before winter”, by Mara Quill, Tern News, 9 January 2021. https://www.tern.example/wall',
  )
})

test('what a story doesn’t give is left out of its citation', async () => {
  expect(await citationOf(FERRY)).toBe('“Ferry to run twice a day”, 2 March 2022.')
  cleanup()
  expect(
    await citationOf('Ferry to run twice a day\n\nThe ferry to Holm will run twice a day.'),
  ).toBe('“Ferry to run twice a day”.')
})
