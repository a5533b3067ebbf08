// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createSettings } from '../../../../src/library/settings.ts'
import { likeBrowser } from '../../likeBrowser.ts'
import { accessibilityFaults, renderApp } from '../../renderApp.tsx'

const WALL = `Harbour wall to be mended

The council of Sandport voted. “We have waited long enough,” said Ines Falk, the harbour master. “The stones will not wait for us.”

“My father,” Bram Oster, a fisherman, said, “laid those stones.”

The wall is old.
`

likeBrowser()

/** Opens the story, and gives the words of a paragraph as a screen reader comes by them. */
async function openWall(said: 'nothing' | 'ends' | 'count') {
  const settings = createSettings(window)
  settings.change({ said })
  const { container } = renderApp('/articles/wall', { wall: WALL }, { settings })
  await screen.findByRole('heading', { level: 1 })
  const paragraph = (start: RegExp) => {
    const shown = within(screen.getByRole('main')).getAllByText(start, { selector: 'p' })
    return shown[0]?.textContent.replace(/\s+/g, ' ') ?? ''
  }
  return { container, settings, paragraph }
}

test('nothing is said around quotes unless the reader wishes it', async () => {
  const { container, paragraph } = await openWall('nothing')
  expect(paragraph(/The council/)).toMatch(/voted\. “We have waited long enough,”/)
  expect(container.querySelector('.said')).toBeNull()
})

test('where a quote starts its speaker is named, and its end is said', async () => {
  const { paragraph } = await openWall('ends')
  expect(paragraph(/The council/)).toMatch(
    /voted\. Quote, Ines Falk: “We have waited long enough,” End of quote\. .*said Ines Falk/,
  )
})

test('a quote that goes on after “said” says so', async () => {
  const { paragraph } = await openWall('ends')
  expect(paragraph(/Bram Oster/)).toMatch(
    /Quote, Bram Oster: “My father,” End of quote\. .*said, Quote goes on: “laid those stones\.” End of quote\./,
  )
})

test('a paragraph says how many quotes it has, once, and none says nothing', async () => {
  const { paragraph } = await openWall('count')
  expect(paragraph(/The council/)).toMatch(/^2 quotes: The council of Sandport/)
  expect(paragraph(/Bram Oster/)).toMatch(/^1 quote: “My father,”/)
  expect(paragraph(/The wall is old/)).toBe('The wall is old.')
})

test('the words come and go as it is chosen', async () => {
  const { container, settings } = await openWall('nothing')
  act(() => settings.change({ said: 'ends' }))
  expect(container.querySelectorAll('.said').length).toBeGreaterThan(0)
  expect(await accessibilityFaults(container)).toEqual([])
  act(() => settings.change({ said: 'nothing' }))
  expect(container.querySelectorAll('.said')).toHaveLength(0)
})
