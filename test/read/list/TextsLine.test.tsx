// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { EDITION_FILE } from '../../../src/article/Edition.ts'
import { createEdition } from '../../../src/library/edition.ts'
import type { TextsSearched } from '../../../src/library/list/searchTexts.ts'
import { type Kept, OFFLINE_UNKNOWN } from '../../../src/library/offline/Offline.ts'
import { TextsLine } from '../../../src/read/list/TextsLine.tsx'
import { useTexts } from '../../../src/read/list/useTexts.ts'
import { EditionContext } from '../../../src/read/parts/EditionContext.ts'
import { OfflineContext } from '../../../src/read/parts/OfflineContext.ts'
import { entryOf } from '../../library/list/entries.ts'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const noShelf = () => Promise.resolve(null)

const DONE: TextsSearched = { found: new Map(), sofar: 9, all: 9, missing: new Map() }

/** So many stories, by slug, each with the same of it. */
const each = <Of,>(count: number, of: Of, from = 0) =>
  Array.from({ length: count }, (_, at) => [`s${from + at}`, of] as const)

function openLine(first: TextsSearched | null, hidden = 0) {
  const taken = { searched: { ...DONE, sofar: 0 } }
  function Line() {
    const [searched, search] = useState(first)
    const ask = () => search(taken.searched)
    const texts = { count: 9, away: 0, searched, inText: DONE.found, ask, askAgain: ask }
    return <TextsLine texts={texts} hidden={hidden} />
  }
  render(<Line />)
  return screen.getByRole('status')
}

describe('what came of looking in the texts', () => {
  test.each<[string, Partial<TextsSearched>, number?]>([
    ['Looked in the text of 9 stories too: nothing found.', {}],
    ['Looked in the text of 1 story too: nothing found.', { sofar: 1, all: 1 }],
    // How many are shown stands above the list.
    ['Looked in the text of 9 stories too.', { found: new Map(each(2, null)) }],
    [
      'Looked in the text of 9 stories too. The filters hide 1 more.',
      { found: new Map(each(2, null)) },
      1,
    ],
    [
      'Looked in the text of 6 stories too: nothing found. 1 text can’t be had without a connection. 2 texts can’t be had just now.',
      { missing: new Map([...each(1, 'unreachable' as const), ...each(2, 'unread' as const, 1)]) },
    ],
    [
      '9 texts can’t be had without a connection.',
      { missing: new Map(each(9, 'unreachable' as const)) },
    ],
  ])('is said to those who listen as well: %s', (said, searched, hidden) => {
    const line = openLine({ ...DONE, ...searched }, hidden)
    expect(line.textContent).toBe(said)
    expect(line.getAttribute('aria-busy')).toBe('false')
  })

  test('does not have its every step said', () => {
    const line = openLine({ ...DONE, sofar: 5 })
    expect(line.textContent).toBe('Looking in the texts: 5 of 9.')
    expect(line.getAttribute('aria-busy')).toBe('true')
  })

  test('stands where the keyboard goes when the offer is taken', async () => {
    const line = openLine(null)
    expect(line.textContent).toBe('')
    screen.getByRole('button', { name: 'Look in the text of 9 stories too' }).focus()
    await userEvent.keyboard('{Enter}')
    expect(screen.queryByRole('button')).toBeNull()
    expect(document.activeElement).toBe(line)
    expect(line.textContent).toBe('Looking in the texts: 0 of 9.')
  })
})

describe('the offer to look again', () => {
  test('stands where a text can’t be had, and leaves the keyboard with what is said', async () => {
    const line = openLine({ ...DONE, missing: new Map(each(1, 'unread' as const)) })
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.queryByRole('button')).toBeNull()
    expect(document.activeElement).toBe(line)
    expect(line.textContent).toBe('Looking in the texts: 0 of 9.')
  })

  test.each([
    ['all were had', DONE],
    [
      'the search still goes on',
      { ...DONE, sofar: 5, missing: new Map(each(1, 'unread' as const)) },
    ],
  ])('does not where %s', (_, searched) => {
    openLine(searched)
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('asks for those alone that couldn’t be had', async () => {
    const asked: string[] = []
    let isBack = false
    vi.spyOn(globalThis, 'fetch').mockImplementation((input) => {
      const address = typeof input === 'string' ? input : ''
      asked.push(address)
      if (!isBack && address.includes('far')) return Promise.reject(new Error('No network'))
      return Promise.resolve(Response.json({ text: 'The tide came in.' }))
    })
    const entries = [entryOf('near'), entryOf('far')]
    function Search() {
      const texts = useTexts('tide', entries, noShelf)
      return (
        <>
          <TextsLine texts={texts} hidden={0} />
          <p>Found: {[...texts.inText.keys()].join(', ')}</p>
        </>
      )
    }
    render(
      <EditionContext value={createEdition(() => Promise.reject(new Error('No network')))}>
        <Search />
      </EditionContext>,
    )
    await userEvent.click(screen.getByRole('button', { name: /^Look in the text/ }))
    await screen.findByText('Found: near')
    isBack = true
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
    // What was found stays while it looks again.
    screen.getByText('Found: near')
    expect(await screen.findByText('Found: near, far')).toBeDefined()
    expect(asked.map((address) => /near|far/.exec(address)?.[0])).toEqual(['near', 'far', 'far'])
  })
})

describe('the offer to look in the texts', () => {
  const many = (added: string | null) =>
    Array.from({ length: 400 }, (_, at) => entryOf(`s${at}`, { added }))
  const ways = { own: many('2026-03-12T10:00:00Z'), 'built-in': many(null) }

  const PREPARING: Kept = { state: 'preparing', kept: 0, total: 0 }
  const NOTHING_DONE = { keep() {}, acceptUpdate() {}, keepStory() {} }
  const KEPT = { state: 'ready', kept: 1900, total: 2000, bytes: 1, whole: false } as const

  function Offer({ of }: { readonly of: keyof typeof ways }) {
    return <TextsLine texts={useTexts('tide', ways[of], noShelf)} hidden={0} />
  }

  test.each<[string, keyof typeof ways, Kept, string]>([
    ['own stories', 'own', PREPARING, ''],
    ['built-in stories, none of which is kept', 'built-in', PREPARING, ' (about 400 kB)'],
    ['built-in stories, most of which are kept', 'built-in', KEPT, ' (about 100 kB)'],
    ['built-in stories, all of which are kept', 'built-in', { ...KEPT, whole: true }, ''],
  ])('names no size but that of what isn’t here: of %s', (_, of, library, size) => {
    const edition = createEdition(() => Promise.reject(new Error('No network')))
    edition.put(EDITION_FILE, { bytes: 2_000_000, stories: 2000 })
    const offline = { ...OFFLINE_UNKNOWN, library }
    const store = { peek: () => offline, subscribe: () => () => {}, ...NOTHING_DONE }
    render(
      <OfflineContext value={store}>
        <EditionContext value={edition}>
          <Offer of={of} />
        </EditionContext>
      </OfflineContext>,
    )
    expect(screen.getByRole('button').textContent).toBe(
      `Look in the text of 400 stories too${size}`,
    )
  })
})
