// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { accessibilityFaults, renderApp } from '../renderApp.tsx'
import { FERRY, HARBOUR } from '../seeds.ts'

afterEach(cleanup)

describe('the list', () => {
  test('shows a row for every story, with its headline as the one link', async () => {
    renderApp('/', { harbour: HARBOUR, ferry: FERRY })
    const rows = await screen.findAllByRole('article')
    expect(rows).toHaveLength(2)
    const links = within(rows[0]!).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/articles/harbour'])
    expect(links[0]).toHaveProperty('textContent', 'Harbour wall to be mended before winter')
  })

  test('counts in words what the story holds', async () => {
    renderApp('/', { harbour: HARBOUR })
    const row = await screen.findByRole('article')
    expect(row.textContent).toContain('2 speakers')
    expect(row.textContent).toContain('1 did not respond')
    expect(row.textContent).toContain('9 January 2021')
  })

  test('does not speak of silence where nobody was silent', async () => {
    renderApp('/', { ferry: FERRY })
    const row = await screen.findByRole('article')
    expect(row.textContent).not.toContain('did not respond')
  })

  test('says what to do when there are no stories', async () => {
    renderApp('/', {})
    expect(await screen.findByText('There are no stories here yet.')).toBeTruthy()
    expect(screen.getByText('seeds')).toBeTruthy()
  })

  test('shows fifty stories on a page and leads to the older ones', async () => {
    const many = Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`story-${n}`, FERRY]))
    renderApp('/', many)
    expect(await screen.findAllByRole('article')).toHaveLength(50)
    expect(screen.getByRole('link', { name: 'Older stories' }).getAttribute('href')).toBe(
      '/stories/2',
    )
    expect(screen.queryByRole('link', { name: 'Newer stories' })).toBeNull()
  })

  test('does not take a page that is no number for a page', async () => {
    renderApp('/stories/one', { ferry: FERRY })
    expect(
      await screen.findByRole('heading', { name: 'There is nothing at this address' }),
    ).toBeTruthy()
  })

  test('has no accessibility faults', async () => {
    const { container } = renderApp('/', { harbour: HARBOUR, ferry: FERRY })
    await screen.findAllByRole('article')
    expect(await accessibilityFaults(container)).toEqual([])
  })
})
