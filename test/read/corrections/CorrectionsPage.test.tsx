// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { type Change, correctionOf } from '../../../src/article/corrections/Correction.ts'
import {
  correctionsBehind,
  createCorrections,
} from '../../../src/library/corrections/corrections.ts'
import { openShelf } from '../../../src/library/shelf/openShelf.ts'
import { createShelfDoor } from '../../../src/library/shelf/shelfDoor.ts'
import { openBrowser } from '../../library/shelf/openTab.ts'
import { likeBrowser } from '../likeBrowser.ts'
import { accessibilityFaults, renderApp } from '../renderApp.tsx'
import { FERRY, HARBOUR } from '../seeds.ts'

likeBrowser({ wide: false })

let now = Date.parse('2026-03-02T08:00:00.000Z')

type Made = readonly [slug: string, change: string | Change]

/** What was put right, one after the other: a change, or a publisher by name. */
async function openCorrections(...made: readonly Made[]) {
  const shelf = openShelf({ host: window, storage: openBrowser().storage })
  const door = createShelfDoor(window, () => Promise.resolve(shelf))
  const corrections = createCorrections(window, correctionsBehind(door))
  for (const [slug, what] of made) {
    const change = typeof what === 'string' ? ({ kind: 'publisher', name: what } as const) : what
    await corrections.add(slug, [correctionOf(change, new Date((now += 1000)).toISOString())])
  }
  return renderApp('/corrections', { ferry: FERRY, harbour: HARBOUR }, { door, corrections })
}

function saidBy(name: string): Change {
  const at = { words: '“My father laid those stones,”', before: '', after: '', start: null }
  return { kind: 'speaker', at, speaker: { name, kind: 'person' } }
}

describe('the page of corrections', () => {
  test('says how to begin where nothing was put right', async () => {
    const { container } = await openCorrections()
    expect(await screen.findByText(/You have put nothing right yet/)).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  test('lists what was put right in every story, under its headline', async () => {
    const { container } = await openCorrections(['ferry', 'Tern News'], ['gone', 'The Gazette'])
    const link = await screen.findByRole('link', { name: 'Ferry to run twice a day' })
    expect(link.getAttribute('href')).toBe('/articles/ferry')
    expect(screen.getByRole('heading', { name: 'gone' })).toBeTruthy()
    expect(screen.getByText('2 corrections in 2 stories')).toBeTruthy()
    expect(screen.getByText('Published by Tern News')).toBeTruthy()
    expect(screen.getByText('Published by The Gazette').textContent).toMatch(/^Corrected /)
    expect(await accessibilityFaults(container)).toEqual([])
  })

  test('says of each whether it corrects or confirms, and counts them apart', async () => {
    await openCorrections(
      ['harbour', saidBy('Bram Oster')],
      ['harbour', saidBy('Ines Falk')],
      ['ferry', 'Tern News'],
    )
    expect(await screen.findByText('2 corrections and 1 confirmation in 2 stories')).toBeTruthy()
    expect(screen.getByText('Said by Bram Oster').textContent).toMatch(/^Confirmed /)
    expect(screen.getByText('Said by Ines Falk').textContent).toMatch(/^Corrected /)
    expect(screen.getByText('Published by Tern News').textContent).toMatch(/^Corrected /)
  })

  test('says of a story that can’t be had neither, and counts only the stories', async () => {
    await openCorrections(['gone', saidBy('Bram Oster')], ['gone', 'The Gazette'])
    expect(await screen.findByText('1 story')).toBeTruthy()
    expect(screen.getByText('Said by Bram Oster').textContent).toMatch(/^\s*Said by/)
    expect(screen.getByText('Published by The Gazette').textContent).toMatch(/^Corrected /)
  })

  test('counts confirmations alone where nothing was corrected', async () => {
    await openCorrections(['harbour', saidBy('Bram Oster')])
    expect(await screen.findByText('1 confirmation in 1 story')).toBeTruthy()
  })

  test('takes one back, and leaves the others', async () => {
    await openCorrections(['ferry', 'Sandport Post'], ['ferry', 'Holm Herald'])
    const button = await screen.findByRole('button', { name: 'Undo: Published by Sandport Post' })
    await userEvent.click(button)
    await waitFor(() => expect(screen.queryByText('Published by Sandport Post')).toBeNull())
    expect(screen.getByText('1 correction in 1 story')).toBeTruthy()
    expect(screen.getByText('Published by Holm Herald')).toBeTruthy()
  })

  test('the keyboard goes on with the next, with the last that is left, and with the page', async () => {
    await openCorrections(['ferry', 'Post'], ['ferry', 'Herald'], ['ferry', 'Gazette'])
    const undo = (name: string) =>
      screen.findByRole('button', { name: `Undo: Published by ${name}` })
    await userEvent.click(await undo('Herald'))
    await waitFor(async () => expect(document.activeElement).toBe(await undo('Gazette')))
    await userEvent.keyboard('{Enter}')
    await waitFor(async () => expect(document.activeElement).toBe(await undo('Post')))
    await userEvent.keyboard('{Enter}')
    await screen.findByText(/You have put nothing right yet/)
    expect(document.activeElement).toBe(screen.getByRole('main'))
  })

  test('the keyboard goes on with the next story where one has no more', async () => {
    await openCorrections(['ferry', 'Post'], ['harbour', 'Herald'])
    const first = await screen.findAllByRole('button', { name: /^Undo/ })
    await userEvent.click(first[0] ?? document.body)
    const headline = await screen.findByRole('link', { name: 'Ferry to run twice a day' })
    await waitFor(() => expect(document.activeElement).toBe(headline))
  })
})
