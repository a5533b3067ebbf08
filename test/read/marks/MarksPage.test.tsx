// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import type { MarkContent } from '../../../src/library/shelf/Record.ts'
import { openShelf } from '../../../src/library/shelf/openShelf.ts'
import { createShelfDoor } from '../../../src/library/shelf/shelfDoor.ts'
import { markChange, markOf, openBrowser, storyChange } from '../../library/shelf/openTab.ts'
import { likeBrowser } from '../likeBrowser.ts'
import { accessibilityFaults, renderApp } from '../renderApp.tsx'
import { FERRY } from '../seeds.ts'

likeBrowser({ wide: false })

/** The page of marks, with these on the disk: words and slug. */
async function openMarks(
  ...marks: readonly (readonly [words: string, slug: string, parts?: Partial<MarkContent>])[]
) {
  const shelf = openShelf({ host: window, storage: openBrowser().storage })
  await shelf.save(
    marks.map(([words, slug, parts], at) =>
      markChange(
        `m${at}`,
        markOf(words, {
          story: { headline: `The ${slug}`, publisher: 'Tern News', published: '2026-03-02' },
          ...parts,
        }),
        slug,
      ),
    ),
  )
  const door = createShelfDoor(window, () => Promise.resolve(shelf))
  const page = () => renderApp('/marks', { ferry: FERRY }, { door })
  return { shelf, door, page }
}

describe('the page of marks', () => {
  test('says how to mark where there are none', async () => {
    const { page } = await openMarks()
    const { container } = page()
    await screen.findByText(/Select words in any story/)
    expect(await accessibilityFaults(container)).toEqual([])
  })

  test('shows every mark under its story, each with the way to its place', async () => {
    const { page } = await openMarks(
      ['twice a day', 'ferry', { note: 'From when?' }],
      ['the stones', 'wall', { kind: 'check' }],
    )
    const { container } = page()
    const link = await screen.findByRole('link', { name: 'twice a day' })
    expect(link.getAttribute('href')).toBe('/articles/ferry#m-m0')
    expect(screen.getByRole('heading', { name: 'The wall' })).toBeTruthy()
    expect(screen.getByText('From when?')).toBeTruthy()
    expect(screen.getByText('2 marks')).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  test('is narrowed as one types, and by kind', async () => {
    const { page } = await openMarks(
      ['twice a day', 'ferry'],
      ['the stones', 'wall', { kind: 'check' }],
    )
    page()
    await userEvent.type(await screen.findByRole('searchbox'), 'stones')
    await screen.findByText('1 mark of 2')
    await userEvent.clear(screen.getByRole('searchbox'))
    await userEvent.click(screen.getByRole('button', { name: /^Fact/ }))
    await waitFor(() => expect(screen.queryByText('the stones')).toBeNull())
    expect(screen.getByText('twice a day')).toBeTruthy()
  })

  test('is grouped by kind, and names the story of each', async () => {
    const { page } = await openMarks(
      ['twice a day', 'ferry'],
      ['the stones', 'wall', { kind: 'check' }],
    )
    page()
    await userEvent.selectOptions(await screen.findByLabelText('Grouped by'), 'Kind')
    expect(await screen.findByRole('heading', { name: 'Check' })).toBeTruthy()
    expect(screen.getByText('The wall')).toBeTruthy()
  })

  test('deletes what was chosen at once, and takes it back', async () => {
    const { page, shelf } = await openMarks(
      ['twice a day', 'ferry'],
      ['the stones', 'wall'],
      ['third', 'wall'],
    )
    page()
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Choose: the stones' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Choose: third' }))
    await userEvent.click(screen.getByRole('button', { name: 'Delete 2 marks' }))
    const notice = await screen.findByRole('complementary', { name: 'Marks' })
    expect(within(notice).getByText('Saved: 2 marks deleted.')).toBeTruthy()
    await waitFor(() => expect(screen.queryByText('the stones')).toBeNull())
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByText('the stones')
    expect(await shelf.list('mark')).toHaveLength(3)
  })

  test('keeps the marks of a story that was deleted, and says that it is', async () => {
    const { page, shelf } = await openMarks(['twice a day', 'ferry'], ['the stones', 'wall'])
    await shelf.save([storyChange('wall', 'The wall\n\nThe stones.')])
    await shelf.save([{ kind: 'story', id: 'wall', slug: 'wall', content: null }])
    page()
    const note = await screen.findByText(/The story is no longer here/)
    const group = note.closest('section')!
    expect(within(group).getByText('the stones')).toBeTruthy()
    expect(within(group).queryByRole('link')).toBeNull()
    expect(screen.getByRole('link', { name: 'twice a day' })).toBeTruthy()
  })

  test('asks once for what was deleted, however many letters are typed', async () => {
    const { page, shelf } = await openMarks(['twice a day', 'ferry'], ['the stones', 'wall'])
    await shelf.save([storyChange('wall', 'The wall\n\nThe stones.')])
    await shelf.save([{ kind: 'story', id: 'wall', slug: 'wall', content: null }])
    const looked = vi.spyOn(shelf, 'gone')
    page()
    await screen.findByText(/The story is no longer here/)
    await userEvent.type(screen.getByRole('searchbox'), 'stones')
    await screen.findByText('1 mark of 2')
    expect(looked).toHaveBeenCalledTimes(1)
  })

  test('shows very many step by step', async () => {
    const many = Array.from({ length: 150 }, (_, at) => [`mark ${at}`, 'ferry'] as const)
    const { page } = await openMarks(...many)
    page()
    await screen.findByText('150 marks')
    expect(screen.getAllByRole('checkbox')).toHaveLength(60)
    await userEvent.click(screen.getByRole('button', { name: 'Show more: 90 marks left' }))
    expect(screen.getAllByRole('checkbox')).toHaveLength(120)
  })
})

describe('a story that a new edition has dropped', () => {
  test('says so when it is opened from its marks, and shows what was marked', async () => {
    const { page } = await openMarks(
      ['the stones', 'old-wall', { kind: 'check', note: 'How many?' }],
      ['twice a day', 'ferry'],
    )
    const { container } = page()
    await userEvent.click(await screen.findByRole('link', { name: 'the stones' }))
    await screen.findByText(/This story is no longer in this edition/)
    expect(screen.getByRole('heading', { name: 'The old-wall' })).toBeTruthy()
    expect(screen.getByText('the stones')).toBeTruthy()
    expect(screen.getByText('How many?')).toBeTruthy()
    expect(screen.queryByText('twice a day')).toBeNull()
    expect(await accessibilityFaults(container)).toEqual([])

    await userEvent.click(screen.getByRole('link', { name: 'All marks' }))
    const note = await screen.findByText(/no longer in this edition; what you marked is kept/)
    expect(within(note.closest('section')!).getByText('the stones')).toBeTruthy()
  })

  test('is nothing but an unknown address where nothing was marked in it', async () => {
    const { door } = await openMarks(['twice a day', 'ferry'])
    renderApp('/articles/never-was', { ferry: FERRY }, { door })
    await screen.findByText('There is nothing at this address')
    expect(screen.queryByText(/no longer in this edition/)).toBeNull()
  })
})
