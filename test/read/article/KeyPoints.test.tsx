// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { parseArticle } from '../../parse/parseArticle.ts'
import { likeBrowser } from '../likeBrowser.ts'
import { accessibilityFaults, renderApp } from '../renderApp.tsx'

likeBrowser()

const STORM = `Live

Storm shuts Sandport harbour

Key events

• The harbour is shut to all boats.

• Two masts are down.

What we know

• Nobody is missing.

The harbour of Sandport was shut on Friday as the storm came in from the west.

The harbour master said that the boats were safe and that nobody was missing in the town.
`

async function open(story: string) {
  const page = renderApp('/articles/story', { story })
  await screen.findByRole('heading', { level: 1 })
  return page
}

const points = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

test('each list of key points stands under the name that the story gives it', async () => {
  const { container } = await open(STORM)
  expect(points('Key events')).toEqual(['The harbour is shut to all boats.', 'Two masts are down.'])
  expect(points('What we know')).toEqual(['Nobody is missing.'])
  expect(await accessibilityFaults(container)).toEqual([])
})

test('no label of the head is left out, and none is shown twice', async () => {
  await open(STORM)
  const { text, blocks } = parseArticle(STORM)
  const labels = blocks.filter(({ type }) => type === 'kicker')
  const words = labels.map(({ start, end }) => text.slice(start, end))
  expect(words).toEqual(['Live', 'Key events', 'What we know'])
  for (const label of words) expect(screen.getAllByText(label)).toHaveLength(1)
})

test('a list without a name is called by what it is', async () => {
  await open(STORM.replace('Key events\n\n', '').replace('What we know\n\n', ''))
  expect(points('Key points')).toHaveLength(3)
})
