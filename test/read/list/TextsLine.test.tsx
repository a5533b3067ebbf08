// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { EDITION_FILE } from '../../../src/article/Edition.ts'
import { createEdition } from '../../../src/library/edition.ts'
import type { TextsSearched } from '../../../src/library/list/searchTexts.ts'
import { TextsLine } from '../../../src/read/list/TextsLine.tsx'
import { useTexts } from '../../../src/read/list/useTexts.ts'
import { EditionContext } from '../../../src/read/parts/EditionContext.ts'
import { entryOf } from '../../library/list/entries.ts'

afterEach(cleanup)

const DONE: TextsSearched = { found: new Set(), sofar: 9, all: 9, unreachable: 0, unread: 0 }

function openLine(first: TextsSearched | null) {
  const taken = { searched: { ...DONE, sofar: 0 } }
  function Line() {
    const [searched, search] = useState(first)
    const ask = () => search(taken.searched)
    return <TextsLine texts={{ count: 9, here: true, searched, inText: new Set(), ask }} />
  }
  render(<Line />)
  return screen.getByRole('status')
}

describe('what came of looking in the texts', () => {
  test.each<[string, Partial<TextsSearched>]>([
    ['Looked in the text of 9 stories too: nothing found.', {}],
    ['Looked in the text of 1 story too: nothing found.', { sofar: 1, all: 1 }],
    ['Looked in the text of 9 stories too: found in 2.', { found: new Set(['a', 'b']) }],
    [
      'Looked in the text of 6 stories too: nothing found. 1 text can’t be had without a connection. 2 texts can’t be had just now.',
      { unreachable: 1, unread: 2 },
    ],
    ['9 texts can’t be had without a connection.', { unreachable: 9 }],
  ])('is said to those who listen as well: %s', (said, searched) => {
    const line = openLine({ ...DONE, ...searched })
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

describe('the offer to look in the texts', () => {
  const noShelf = () => Promise.resolve(null)
  const many = (added: string | null) =>
    Array.from({ length: 400 }, (_, at) => entryOf(`s${at}`, { added }))
  const ways = { own: many('2026-03-12T10:00:00Z'), 'built-in': many(null) }

  function Offer({ of }: { readonly of: keyof typeof ways }) {
    return <TextsLine texts={useTexts('tide', ways[of], noShelf)} />
  }

  test.each<[keyof typeof ways, string]>([
    ['own', 'Look in the text of 400 stories too'],
    ['built-in', 'Look in the text of 400 stories too (2.0 MB)'],
  ])('names no size but that of what isn’t here: of %s stories', (of, name) => {
    const edition = createEdition(() => Promise.reject(new Error('No network')))
    edition.put(EDITION_FILE, { bytes: 2_000_000 })
    render(
      <EditionContext value={edition}>
        <Offer of={of} />
      </EditionContext>,
    )
    expect(screen.getByRole('button').textContent).toBe(name)
  })
})
