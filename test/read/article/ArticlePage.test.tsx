// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { likeBrowser } from '../likeBrowser.ts'
import { accessibilityFaults, renderApp } from '../renderApp.tsx'
import { FERRY, HARBOUR } from '../seeds.ts'

likeBrowser()

async function openHarbour(hash = '') {
  const page = renderApp(`/articles/harbour${hash}`, { harbour: HARBOUR })
  await screen.findByRole('heading', { level: 1 })
  return page
}

const badge = (name: string) =>
  screen.getAllByRole('button', { name: new RegExp(`^Quote, ${name}(?:, [^:]+)?: `) }).at(-1)!

describe('a story', () => {
  test('has one headline, and who wrote and published it', async () => {
    await openHarbour()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Harbour wall to be mended before winter',
    )
    expect(screen.getByText('Mara Quill', { selector: '.byline b' })).toBeTruthy()
    expect(screen.getByText('9 January 2021')).toBeTruthy()
  })

  test('shows a caption as a caption, with its credit apart', async () => {
    await openHarbour()
    const caption = screen.getByText('Photo caption').parentElement!
    expect(within(caption).getByText('Ines Falk at the harbour wall.')).toBeTruthy()
    expect(within(caption).getByText('Photo: Jon Ebbe · Tern News')).toBeTruthy()
  })

  test('shows who did not respond, in the words of the text', async () => {
    await openHarbour()
    const notice = screen.getByRole('note', { name: 'Did not respond' })
    expect(notice.textContent).toBe(
      'Did not respond: Brack & Sons. Representatives from Brack & Sons did not respond to a request for comment.',
    )
  })

  test('leads to where it was first published, and says under which terms', async () => {
    const top = '---\nurl: https://www.tern.example/wall/\nlicence: CC BY 4.0\n---\n\n'
    renderApp('/articles/harbour', { harbour: top + HARBOUR })
    const link = await screen.findByRole('link', { name: 'tern.example/wall' })
    expect(link.getAttribute('href')).toBe('https://www.tern.example/wall/')
    expect(link.getAttribute('rel')).toBe('noopener noreferrer')
    expect(screen.getByText(/Licence: CC BY 4\.0/)).toBeTruthy()
  })

  test('shows what kind of text it is, and who else made it', async () => {
    const parts = HARBOUR.split('\n\n')
    const foot = 'Additional reporting by Jon Ebbe in Ostwick.'
    const text = ['Opinion', ...parts.slice(1, -2), 'By Mara Quill', foot].join('\n\n')
    const { container } = renderApp('/articles/harbour', { harbour: text })
    const label = await screen.findByText('Opinion')
    expect(label.closest('header')).toBeTruthy()
    expect(screen.getByText(foot).className).toBe('note')
    expect(screen.queryByText(/from around the story/)).toBeNull()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  test('folds page furniture at the end', async () => {
    await openHarbour()
    expect(screen.getByText('1 line from around the story')).toBeTruthy()
  })

  test('gives every quote a stable address', async () => {
    await openHarbour()
    expect(document.querySelector('#q1')?.textContent).toBe('“We have waited long enough,”')
  })

  test('opens a quote to its speaker, role and reason, and closes it on Escape', async () => {
    await openHarbour()
    const user = userEvent.setup()
    await user.click(badge('Ines Falk'))
    const card = screen.getByRole('region', { name: 'Quote, Ines Falk' })
    expect(within(card).getByText(/harbour master/)).toBeTruthy()
    expect(within(card).getByText(/direct quote/)).toBeTruthy()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: 'Quote, Ines Falk' })).toBeNull()
    expect(document.activeElement).toBe(badge('Ines Falk'))
  })

  test('opens a quote by a tap on its words, and closes it by another', async () => {
    await openHarbour()
    const words = screen.getByText('“My father laid those stones,”', { selector: 'main q' })
    await userEvent.click(words)
    expect(screen.getByRole('region', { name: 'Quote, Bram Oster' })).toBeTruthy()
    await userEvent.click(words)
    expect(screen.queryByRole('region', { name: 'Quote, Bram Oster' })).toBeNull()
  })

  test('does not take the selection of words for a tap', async () => {
    await openHarbour()
    const words = screen.getByText('“My father laid those stones,”', { selector: 'main q' })
    getSelection()?.selectAllChildren(words)
    words.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    expect(screen.queryByRole('region', { name: 'Quote, Bram Oster' })).toBeNull()
  })

  test('paints the attributing words of the open quote only', async () => {
    await openHarbour()
    expect(document.querySelectorAll('.evidence')).toHaveLength(0)
    await userEvent.click(badge('Bram Oster'))
    const painted = [...document.querySelectorAll('.evidence')].map((mark) => mark.textContent)
    expect(painted).toEqual(['Bram Oster', 'said'])
  })

  test('opens the quote of its address and says which one it is', async () => {
    await openHarbour('#q1')
    expect(screen.getByRole('region', { name: 'Quote, Ines Falk' })).toBeTruthy()
    expect(screen.getByRole('status').textContent).toMatch(/^Quote 1 of \d, Ines Falk$/)
  })

  test('does not open anything for an address that names no quote', async () => {
    await openHarbour('#q99')
    expect(screen.queryByRole('region')).toBeNull()
  })

  test('copies a quote with its citation', async () => {
    const user = userEvent.setup()
    await openHarbour()
    await user.click(badge('Bram Oster'))
    await user.click(screen.getByRole('button', { name: 'Copy quote with citation' }))
    await waitFor(async () =>
      expect(await navigator.clipboard.readText()).toMatch(
        /^“My father laid those stones,” — Bram Oster, in “Harbour wall to be mended before winter”, by Mara Quill, .*9 January 2021\.$/,
      ),
    )
  })

  test('lists the people in order, and leads from there to their words', async () => {
    await openHarbour()
    const people = screen.getByRole('tabpanel', { name: /People/ })
    const names = within(people).getAllByRole('heading', { level: 3 })
    expect(names.map(({ lastChild }) => lastChild?.textContent)).toEqual([
      'Ines Falk',
      'Bram Oster',
      'Asked, and did not respond',
    ])
    await userEvent.click(within(people).getByRole('link', { name: /My father/ }))
    expect(screen.getByRole('region', { name: 'Quote, Bram Oster' })).toBeTruthy()
  })

  test('turns to the sources by arrow key', async () => {
    await openHarbour()
    screen.getByRole('tab', { name: /People/ }).focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(screen.getByRole('tab', { name: /Sources/, selected: true })).toBe(
      document.activeElement,
    )
    expect(screen.getByRole('tabpanel', { name: /Sources/ }).textContent).toContain('Jon Ebbe')
  })

  test('shows the file as it was beside the story, character for character, and nothing twice', async () => {
    const { container } = await openHarbour()
    await userEvent.click(screen.getByRole('button', { name: 'Original' }))
    await screen.findByText('headline, line 3')
    expect(screen.queryByText(/from around the story$/)).toBeNull()
    expect(screen.getByText(/^around the story, comments, line \d+$/)).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
    const lines = [...container.querySelectorAll('.raw')]
    for (const label of container.querySelectorAll('.raw small')) label.remove()
    expect(lines.map(({ textContent }) => textContent).join('')).toBe(HARBOUR)
    await userEvent.click(screen.getByRole('button', { name: 'Hide the original' }))
    expect(container.querySelector('.raw')).toBeNull()
    expect(screen.getByText('1 line from around the story')).toBeTruthy()
  })

  test('has each paragraph’s own lines right after it', async () => {
    const { container } = await openHarbour()
    await userEvent.click(screen.getByRole('button', { name: 'Original' }))
    await screen.findByText('headline, line 3')
    const paragraph = container.querySelector('.body > p')
    const lines = paragraph?.nextElementSibling?.querySelector('div')
    expect(lines?.textContent).toContain(
      'The council of Sandport voted on Friday to mend the wall.',
    )
  })

  test('says so when there is nothing at the address', async () => {
    renderApp('/articles/nowhere', { ferry: FERRY })
    expect(
      await screen.findByRole('heading', { name: 'There is nothing at this address' }),
    ).toBeTruthy()
  })

  test('has no accessibility faults, closed or open', async () => {
    const { container } = await openHarbour()
    expect(await accessibilityFaults(container)).toEqual([])
    await userEvent.click(badge('Ines Falk'))
    expect(await accessibilityFaults(container)).toEqual([])
  })
})
