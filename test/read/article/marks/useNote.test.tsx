// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Kept } from '../../../../src/library/shelf/Record.ts'
import type { Change, Saved, Shelf } from '../../../../src/library/shelf/Shelf.ts'
import { createShelfDoor } from '../../../../src/library/shelf/shelfDoor.ts'
import { useNote } from '../../../../src/read/article/marks/useNote.ts'
import { ShelfContext } from '../../../../src/read/parts/ShelfContext.ts'
import { markOf } from '../../../library/shelf/openTab.ts'

beforeEach(() => {
  sessionStorage.clear()
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const MARK: Kept<'mark'> = {
  id: 'm0',
  slug: 'ferry',
  revision: 1,
  trail: ['first'],
  changed: '2026-03-02T08:00:00.000Z',
  deleted: false,
  content: markOf('twice a day'),
}

/** A note at whose disk every write is noted, and the words of it. */
async function openNote() {
  const writes: string[] = []
  const save = (changes: readonly Change[]): Promise<Saved> => {
    for (const { kind, content } of changes)
      if (kind === 'mark' && content) writes.push(content.note)
    const replaced = [
      { kind: 'mark' as const, id: 'm0', before: MARK, write: `w${writes.length}`, reading: null },
    ]
    return Promise.resolve({ state: 'saved', batch: { replaced } })
  }
  // A note asks nothing else of the shelf.
  const door = createShelfDoor(window, () => Promise.resolve({ save } as Shelf))
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <ShelfContext value={door}>{children}</ShelfContext>
  )
  const { result, unmount } = renderHook(() => useNote(MARK), { wrapper })
  const rest = (time: number) => act(() => vi.advanceTimersByTimeAsync(time))
  // What a reload left behind is looked for first.
  await rest(0)
  let words = ''
  async function type(letters: string, pause: number) {
    for (const letter of letters) {
      words += letter
      act(() => result.current.type(words))
      await rest(pause)
    }
  }
  return { writes, result, type, rest, unmount }
}

const SENTENCE = 'Ask the harbour master about this.'

describe('a note that is typed', () => {
  test('is written every two seconds at most while the typing goes on', async () => {
    const { writes, type } = await openNote()
    await type(SENTENCE, 300)
    const seconds = (SENTENCE.length * 300) / 1000
    expect(writes.length).toBeGreaterThan(1)
    expect(writes.length).toBeLessThanOrEqual(seconds / 2)
  })

  test('is saved within a second of its last letter, all of it', async () => {
    const { writes, type, rest, result } = await openNote()
    await type(SENTENCE, 300)
    await rest(700)
    expect(result.current.state).toBe('kept')
    expect(writes.at(-1)).toBe(SENTENCE)
  })

  test('isn’t written for every pause between two words', async () => {
    const { writes, type } = await openNote()
    await type('Ask', 600)
    expect(writes).toEqual([])
  })

  test('is written at once when the field is left, and when the editor closes', async () => {
    const { writes, type, rest, result, unmount } = await openNote()
    await type('A', 0)
    act(() => result.current.send())
    await rest(0)
    expect(writes).toEqual(['A'])
    await type('B', 0)
    unmount()
    await rest(0)
    expect(writes).toEqual(['A', 'AB'])
  })

  test('is written at once when the page is hidden', async () => {
    const { writes, type, rest } = await openNote()
    await type('A', 0)
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    document.dispatchEvent(new Event('visibilitychange'))
    vi.restoreAllMocks()
    await rest(0)
    expect(writes).toEqual(['A'])
  })
})
