// @vitest-environment jsdom
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Change, Shelf } from '../../../src/library/shelf/Shelf.ts'
import { createShelfDoor } from '../../../src/library/shelf/shelfDoor.ts'
import { type Draft, keepStories } from '../../../src/library/stories/keepStories.ts'
import { parseArticle } from '../../../src/parse/parseArticle.ts'
import { markOf, openBrowser, openTab, storyOf } from '../../library/shelf/openTab.ts'
import { accessibilityFaults, renderApp } from '../renderApp.tsx'
import { FERRY, HARBOUR } from '../seeds.ts'

const WALL = `12 March 2026

Tern colony doubles in one summer

“The fish came back,” said Ana Ruiz, a biologist.
`

beforeAll(() => {
  // The list is fetched when it is asked for, and a busy machine takes its time.
  configure({ asyncUtilTimeout: 15_000 })
  // What the list asks of a browser and jsdom may not have.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
  window.scrollTo = () => {}
})
beforeEach(() => localStorage.clear())
afterEach(cleanup)

/** A browser whose reader has put in the story of the terns. */
async function openLibrary(more: (slug: string) => readonly Change[] = () => [], text = WALL) {
  const browser = openBrowser()
  const shelf: Shelf = openTab(browser)
  const draft: Draft = { content: storyOf(text), article: parseArticle(text) }
  const { slugs, saved } = await keepStories(shelf, [draft])
  if (saved.state === 'refused') throw new Error(saved.refusal)
  const [slug = ''] = slugs
  await shelf.save(more(slug))
  const door = createShelfDoor(browser.host, () => Promise.resolve(shelf))
  return { shelf, slug, door }
}

async function openList(address = '/', more?: (slug: string) => readonly Change[], text?: string) {
  const library = await openLibrary(more, text)
  const user = userEvent.setup()
  const { container } = renderApp(address, { harbour: HARBOUR, ferry: FERRY }, library)
  // What only the whole list has.
  await screen.findAllByRole('button', { name: /^Do something with/ })
  return { ...library, user, container }
}

const headlines = () =>
  screen.getAllByRole('article').map((row) => within(row).getByRole('link').textContent)

const HARBOUR_LINE = 'Harbour wall to be mended before winter'
const TERNS = 'Tern colony doubles in one summer'
const FERRY_LINE = 'Ferry to run twice a day'

describe('the list as it comes with the page', () => {
  test('shows a row for every story, with its headline as the one link', async () => {
    renderApp('/', { harbour: HARBOUR, ferry: FERRY })
    const rows = await screen.findAllByRole('article')
    expect(rows).toHaveLength(2)
    const links = within(rows[0]!).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/articles/harbour'])
    expect(links[0]).toHaveProperty('textContent', HARBOUR_LINE)
  })

  test('names who says most, with roles, and who did not answer', async () => {
    renderApp('/', { harbour: HARBOUR })
    const row = await screen.findByRole('article')
    expect(row.textContent).toContain('Ines Falk, harbour master')
    expect(row.textContent).toContain('Brack & Sons didn’t answer')
    expect(row.textContent).toContain('9 January 2021')
    expect(row.textContent).toMatch(/\d quotes/)
  })

  test('does not speak of silence, voices or marks where there are none', async () => {
    renderApp('/', { ferry: FERRY })
    const row = await screen.findByRole('article')
    expect(row.textContent).not.toMatch(/answer|comment|speaker|mark|yours|Unread/)
  })

  test('says what to do when there are no stories: adding one comes first', async () => {
    renderApp('/', {})
    expect(await screen.findByText('There are no stories here yet.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'add a story' }).getAttribute('href')).toBe('/add')
    // How a library is built is nothing to somebody who reads in it.
    expect(document.querySelector('main')?.textContent).not.toMatch(/seeds|npm/)
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

describe('the whole list', () => {
  test('has own and built-in stories together, the newest first', async () => {
    const { container } = await openList()
    expect(headlines()).toEqual([TERNS, FERRY_LINE, HARBOUR_LINE])
    expect(await screen.findByText('3 stories.', { exact: false })).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  test.each([
    ['says when the reader kept a story that says no day', WALL.replace('12 March 2026', ''), true],
    ['says no more than the day of a story that says one', WALL, false],
  ])('%s', async (_, text, isSaid) => {
    await openList('/', undefined, text)
    const row = screen.getByText(TERNS).closest('article')
    expect(/kept \d{1,2} \w+ \d{4}/.test(row?.textContent ?? '')).toBe(isSaid)
    expect(headlines()[0]).toBe(TERNS)
  })

  test('counts the marks that are the reader’s', async () => {
    await openList('/', (slug) => [
      { kind: 'mark', id: 'm1', slug, content: markOf('fish') },
      { kind: 'mark', id: 'm2', slug, content: markOf('came') },
    ])
    expect(screen.getAllByRole('article')[0]?.textContent).toContain('1 quote · 2 marks of yours')
  })

  test('narrows as one types, and Escape brings all back', async () => {
    const { user } = await openList()
    const field = screen.getByRole('searchbox', { name: 'Search: a headline, a name, words' })
    await user.type(field, 'ruiz')
    await waitFor(() => expect(headlines()).toEqual([TERNS]))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(headlines()).toHaveLength(3))
    expect(field).toHaveProperty('value', '')
  })

  test('says what it looked in where nothing is found', async () => {
    const { user } = await openList()
    await user.type(screen.getByRole('searchbox'), 'zeppelin')
    expect(await screen.findByText(/No story has “zeppelin” in its headline/)).toBeTruthy()
    await user.click(screen.getByRole('link', { name: 'Show all stories' }))
    await waitFor(() => expect(headlines()).toHaveLength(3))
  })

  test('is held to what a filter names, with counts that follow', async () => {
    const { user } = await openList()
    const filters = screen.getByRole('navigation', { name: 'Filters' })
    await user.click(await within(filters).findByRole('link', { name: 'Built in 2' }))
    await waitFor(() => expect(headlines()).toEqual([FERRY_LINE, HARBOUR_LINE]))
    const silent = within(filters).getByRole('link', { name: 'Someone who didn’t answer 1' })
    await user.click(silent)
    await waitFor(() => expect(headlines()).toEqual([HARBOUR_LINE]))
    expect(silent.getAttribute('aria-current')).toBe('true')
    await user.click(silent)
    await waitFor(() => expect(headlines()).toHaveLength(2))
  })

  test('shows all again where All is chosen, whatever else was', async () => {
    const { user } = await openList()
    const filters = screen.getByRole('navigation', { name: 'Filters' })
    await user.click(await within(filters).findByRole('link', { name: 'Built in 2' }))
    await waitFor(() => expect(headlines()).toEqual([FERRY_LINE, HARBOUR_LINE]))
    const all = within(filters).getByRole('link', { name: 'All' })
    expect(all.getAttribute('aria-current')).toBeNull()
    await user.click(all)
    await waitFor(() => expect(headlines()).toHaveLength(3))
    expect(all.getAttribute('aria-current')).toBe('true')
  })

  test('opens as the address names it', async () => {
    const library = await openLibrary()
    renderApp('/?added=builtin&narrow=ferry', { harbour: HARBOUR, ferry: FERRY }, library)
    await waitFor(() => expect(headlines()).toEqual([FERRY_LINE]))
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'ferry')
  })

  test('is sorted as the reader chooses, and keeps the choice', async () => {
    const { user, shelf } = await openList()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort' }), 'Title')
    await waitFor(() => expect(headlines()).toEqual([FERRY_LINE, HARBOUR_LINE, TERNS]))
    await waitFor(async () => {
      expect((await shelf.find('setting', 'list-sort'))?.content.value).toBe('title')
    })
  })
})

describe('what can be done with a story', () => {
  const openMenu = (user: ReturnType<typeof userEvent.setup>, headline: string) =>
    user.click(screen.getByRole('button', { name: `Do something with ${headline}` }))

  test('is to archive it: it goes from the list, and Undo brings it back', async () => {
    const { user, shelf } = await openList()
    await openMenu(user, FERRY_LINE)
    await user.click(screen.getByRole('button', { name: 'Archive' }))
    await waitFor(() => expect(headlines()).toEqual([TERNS, HARBOUR_LINE]))
    expect((await shelf.find('status', 'ferry'))?.content.archived).toBe(true)
    expect(screen.getByText('Archived 1 story.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(headlines()).toHaveLength(3))
  })

  test('is not to delete what is built in, and says so', async () => {
    const { user } = await openList()
    await openMenu(user, FERRY_LINE)
    expect(screen.queryByRole('button', { name: /^Delete/ })).toBeNull()
    expect(screen.getByText('Built in: it can be archived, not deleted.')).toBeTruthy()
    await user.keyboard('{Escape}')
    expect(screen.queryByText(/^Built in: /)).toBeNull()
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false')
  })

  test('is to delete an own one, whose marks stay unless they are to go too', async () => {
    const { user, shelf, slug, container } = await openList('/', (slug) => [
      { kind: 'mark', id: 'm1', slug, content: markOf('fish') },
    ])
    await openMenu(user, TERNS)
    await user.click(screen.getByRole('button', { name: 'Delete …' }))
    const dialog = screen.getByRole('dialog', { name: 'Delete this story?' })
    const keep = await within(dialog).findByRole<HTMLInputElement>('radio', { name: /^Keep it/ })
    expect(within(dialog).getByRole('group', { name: '1 mark of yours' })).toBeTruthy()
    expect(keep.checked).toBe(true)
    expect(await accessibilityFaults(container)).toEqual([])
    await user.click(within(dialog).getByRole('button', { name: 'Delete' }))
    await waitFor(() => expect(headlines()).toEqual([FERRY_LINE, HARBOUR_LINE]))
    expect(await shelf.count('mark')).toBe(1)
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(headlines()).toHaveLength(3))
    expect(await shelf.find('story', slug)).not.toBeNull()
  })

  test('is told from a place that was there before', async () => {
    const { user } = await openList()
    const places = screen.getAllByRole('status')
    await openMenu(user, FERRY_LINE)
    await user.click(screen.getByRole('button', { name: 'Archive' }))
    const said = await screen.findByText('Archived 1 story.')
    expect(places).toContain(said)
  })

  test('leaves the keyboard on the way back after a deletion, and on the list after that', async () => {
    const { user } = await openList()
    await openMenu(user, TERNS)
    await user.click(screen.getByRole('button', { name: 'Delete …' }))
    const dialog = screen.getByRole('dialog', { name: 'Delete this story?' })
    await user.click(within(dialog).getByRole('button', { name: 'Delete' }))
    await waitFor(() => expect(headlines()).toEqual([FERRY_LINE, HARBOUR_LINE]))
    const undo = await screen.findByRole('button', { name: 'Undo' })
    expect(document.activeElement).toBe(undo)
    await user.click(undo)
    await screen.findByText('All is as it was.')
    const close = screen.getByRole('button', { name: 'Close' })
    expect(document.activeElement).toBe(close)
    await user.click(close)
    expect(document.activeElement).not.toBe(document.body)
  })

  test('leaves the keyboard on the next row where its own row goes', async () => {
    const { user } = await openList()
    screen.getByRole('link', { name: FERRY_LINE }).focus()
    await user.keyboard('e')
    await waitFor(() => expect(headlines()).toEqual([TERNS, HARBOUR_LINE]))
    await waitFor(() => expect(document.activeElement?.textContent).toBe(HARBOUR_LINE))
  })

  test('says why it was not saved, and can be tried again', async () => {
    const { user, shelf } = await openList()
    const save = vi.spyOn(shelf, 'save')
    save.mockResolvedValueOnce({ state: 'refused', refusal: 'full' })
    await openMenu(user, FERRY_LINE)
    await user.click(screen.getByRole('button', { name: 'Archive' }))
    await screen.findByText(/^Not saved: this device has no room left/)
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(headlines()).toEqual([TERNS, HARBOUR_LINE]))
  })

  test('is done with all that are selected at once', async () => {
    const { user, shelf, container } = await openList()
    await user.keyboard('x')
    await user.click(await screen.findByRole('checkbox', { name: `Select ${TERNS}` }))
    await user.click(screen.getByRole('checkbox', { name: `Select ${FERRY_LINE}` }))
    const bar = screen.getByRole('region', { name: 'Selected stories' })
    expect(within(bar).getByText('2 stories selected')).toBeTruthy()
    expect(within(bar).getByText('1 built-in story can be archived but not deleted.')).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
    await user.click(within(bar).getByRole('button', { name: 'Mark read' }))
    await waitFor(async () => expect(await shelf.list('status')).toHaveLength(2))
    await user.click(within(bar).getByRole('button', { name: 'Done' }))
    expect(screen.queryByRole('checkbox')).toBeNull()
  })

  test('has keys for the row that is gone to by keyboard, and for no other', async () => {
    const { user, shelf } = await openList()
    await user.keyboard('f')
    expect(await shelf.count('status')).toBe(0)
    screen.getByRole('link', { name: FERRY_LINE }).focus()
    await user.keyboard('f')
    await waitFor(async () => {
      expect((await shelf.find('status', 'ferry'))?.content.favourite).toBe(true)
    })
  })
})

describe('the filters on a phone', () => {
  test('stand in a sheet, and can be cleared', async () => {
    const { user, container } = await openList('/?added=builtin')
    await user.click(await screen.findByRole('button', { name: 'Filter (1)' }))
    const sheet = screen.getByRole('dialog', { name: 'Filter the list' })
    expect(within(sheet).getByRole('button', { name: 'Show 2 stories' })).toBeTruthy()
    await user.click(within(sheet).getByRole('link', { name: 'Clear' }))
    expect(await within(sheet).findByRole('button', { name: 'Show 3 stories' })).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })
  test('that are in use stand above the list, and each goes on a tap', async () => {
    const { user, container } = await openList('/?show=unread&added=you')
    const used = await screen.findByRole('navigation', { name: 'Filters in use' })
    expect(
      within(used)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Unread ×', 'By you ×', 'Clear all'])
    expect(screen.getByRole('button', { name: 'Filter (2)' })).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
    await user.click(within(used).getByRole('link', { name: /^Unread/ }))
    expect(await screen.findByRole('button', { name: 'Filter (1)' })).toBeTruthy()
    await user.click(within(used).getByRole('link', { name: /^By you/ }))
    expect(await screen.findByRole('button', { name: 'Filter' })).toBeTruthy()
    await waitFor(() =>
      expect(screen.queryByRole('navigation', { name: 'Filters in use' })).toBeNull(),
    )
    // With the last of them the keyboard isn't lost.
    await waitFor(() => expect(document.activeElement).not.toBe(document.body))
  })

  test('are none where the list is only narrowed by words', async () => {
    await openList('/?narrow=ferry')
    expect(await screen.findByRole('button', { name: 'Filter' })).toBeTruthy()
    expect(screen.queryByRole('navigation', { name: 'Filters in use' })).toBeNull()
  })
})

describe('a link to the list', () => {
  const first = () => screen.getAllByRole('article')[0]?.textContent

  test('may ask for an order, which is not kept for the next visit', async () => {
    const library = await openLibrary()
    renderApp({ pathname: '/', state: { sort: 'added' } }, { harbour: HARBOUR }, library)
    await screen.findAllByRole('button', { name: /^Do something with/ })
    await waitFor(() => expect(first()).toContain('Tern colony'))
    expect(screen.getByRole('combobox', { name: /Sort/ })).toHaveProperty('value', 'added')
    expect(await library.shelf.find('setting', 'list-sort')).toBeNull()
  })
})

describe('selecting', () => {
  test('leaves the keyboard where it was when nothing is selected any more', async () => {
    const { user } = await openList()
    await user.click(screen.getByRole('button', { name: 'Select' }))
    await user.click(screen.getAllByRole('checkbox')[0] as HTMLElement)
    const archive = screen.getByRole('button', { name: 'Archive' })
    await user.click(archive)
    await screen.findByText('Archived 1 story.')
    expect(document.activeElement).toBe(archive)
    expect(archive.getAttribute('aria-disabled')).toBe('true')
    await user.click(
      within(screen.getByRole('region', { name: 'Selected stories' })).getByRole('button', {
        name: 'Done',
      }),
    )
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Select' }))
  })
})
