// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { wordsOf } from '../../../src/read/article/reading/storyWords.ts'
import { likeBrowser } from '../likeBrowser.ts'
import { renderApp } from '../renderApp.tsx'

const PARAGRAPH =
  'Ines Falk called the wall “a promise”; on Friday, she said it would be “mended soon”. “It holds,” she said.'

likeBrowser()

async function openParagraph() {
  renderApp('/articles/wall', { wall: `9 January 2021\n\nHarbour wall mended\n\n${PARAGRAPH}\n` })
  await screen.findByRole('heading', { level: 1 })
  return screen.getByText(/called the wall/, { selector: 'main .body p' })
}

test('stops behind a badge stand on its line, and none of the words change', async () => {
  const paragraph = await openParagraph()
  const kept = within(paragraph)
    .getAllByRole('button', { name: /^Quote, / })
    .map((badge) => badge.nextSibling?.textContent ?? '')
  expect(kept).toEqual([';', '.', ''])
  expect([...wordsOf(paragraph)].map(({ data }) => data).join('')).toBe(PARAGRAPH)
})

test('a day that says more on a tap is no line’s end before its comma', async () => {
  const paragraph = await openParagraph()
  const day = within(paragraph).getByRole('button', { name: 'Friday' })
  expect(day.parentElement?.className).toBe('kept')
  expect(day.parentElement?.nextSibling?.textContent).toMatch(/^, she said/)
})
