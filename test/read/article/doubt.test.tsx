// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { likeBrowser } from '../likeBrowser.ts'
import { accessibilityFaults, renderApp } from '../renderApp.tsx'

likeBrowser()

const RAIN = `The men who count the rain

Walter Penhallow came to the hall. “My father did it in pencil,” he said. “The pen lost us a month.”

“We have waited long enough,” said Ines Falk, the harbour master.
`

const italian = (words: string) => `---
language: it
---

Il porto riapre

Il porto di Sanremo riaprirà lunedì. ${words}
`

async function open(story: string) {
  const page = renderApp('/articles/story', { story })
  await screen.findByRole('heading', { level: 1 })
  return page
}

/** It lies beside the story, and jsdom takes it for hidden. */
const panel = () => document.querySelector<HTMLElement>('#people')!

describe('a speaker who is inferred', () => {
  test('has a question mark on both halves of what was said, and in their names', async () => {
    await open(RAIN)
    const guessed = 'Quote, Walter Penhallow, speaker inferred: WP?'
    const badges = screen.getAllByRole('button', { name: guessed })
    expect(badges.map(({ textContent }) => textContent)).toEqual(['WP?', 'WP?'])
    expect(screen.getByRole('button', { name: 'Quote, Ines Falk: IF' })).toBeTruthy()
  })

  test('is said to be so beside the quotes of the panel, and nobody else is', async () => {
    await open(RAIN)
    const said = within(panel()).getAllByText('speaker inferred')
    expect(said.map((one) => one.closest('li')?.textContent)).toEqual([
      '“My father did it in pencil,” speaker inferred',
      '“The pen lost us a month.” speaker inferred',
    ])
  })

  test('is said to be so among just the quotes', async () => {
    await open(RAIN)
    await userEvent.keyboard('q')
    const digest = await screen.findByRole('region', { name: 'Just the quotes' })
    const heads = within(digest).getAllByRole('heading', { level: 2 })
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      'WPWalter Penhallowdirect quote, speaker inferred',
      'IFInes Falkdirect quote',
    ])
  })

  test('has the real reason on the card', async () => {
    const { container } = await open(RAIN)
    await userEvent.click(screen.getAllByRole('button', { name: /^Quote, Walter/ })[0]!)
    const card = screen.getByRole('region', { name: 'Quote, Walter Penhallow' })
    expect(card.textContent).toContain(
      'Inferred“he said” names nobody; of those quoted, Walter Penhallow was named last',
    )
    expect(await accessibilityFaults(container)).toEqual([])
  })
})

describe('a language whose speakers aren’t read', () => {
  test('is named, and nobody is said to be silent above the quotes', async () => {
    await open(italian('“Le pietre del porto non ci aspetteranno più.”'))
    expect(within(panel()).getByText('Speakers aren’t read in Italian.')).toBeTruthy()
    expect(within(panel()).getByText('Speaker not identified')).toBeTruthy()
    expect(screen.queryByText(/Nobody is quoted|No quotes were found/)).toBeNull()
    expect(screen.queryByText(/not stated/)).toBeNull()
  })

  test('is told of a story without quotes too', async () => {
    await open(italian('La gente è contenta.'))
    expect(screen.getAllByText('Speakers aren’t read in Italian.').length).toBeGreaterThan(0)
  })

  test('is not told of a language that is read', async () => {
    await open('Harbour wall to be mended\n\nThe council of Sandport voted on Friday.\n')
    expect(within(panel()).getByText('No quotes were found in this story.')).toBeTruthy()
    expect(screen.queryByText(/aren’t read/)).toBeNull()
  })

  test('is not named where the language isn’t known', async () => {
    await open('Гавань открыта\n\n«Мы ждали достаточно долго», — сказала Анна Рыбакова.\n')
    expect(
      within(panel()).getByText(
        'The language of this story isn’t known, so its speakers aren’t read.',
      ),
    ).toBeTruthy()
  })
})
