// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ActionNotice } from '../../../src/read/parts/ActionNotice.tsx'
import { KeptNotice } from '../../../src/read/parts/KeptNotice.tsx'
import { keptStory } from '../../../src/read/parts/keptStory.ts'
import { useLatestNotice } from '../../../src/read/parts/useLatestNotice.ts'

beforeEach(() => {
  const latest = { slug: 'ferry', at: Date.now(), batch: { replaced: [] }, putBack: () => true }
  keptStory.change({ latest })
})
afterEach(() => {
  cleanup()
  keptStory.change({ latest: null })
})

function Other() {
  return useLatestNotice('other') && <aside aria-label="Another" />
}

function page(withOther = false) {
  return (
    <MemoryRouter initialEntries={['/articles/ferry']}>
      <main id="main" tabIndex={-1}>
        <a href="#x">A link</a>
      </main>
      <KeptNotice />
      {withOther && <Other />}
    </MemoryRouter>
  )
}

const undo = () => screen.getByRole('button', { name: 'Undo' })

describe('a notice that goes', () => {
  test('with the keyboard in it, for another one, leaves the keyboard to the page', () => {
    const { rerender } = render(page())
    undo().focus()
    rerender(page(true))
    expect(screen.getByRole('complementary', { name: 'Another' })).toBeTruthy()
    expect(screen.queryByRole('complementary', { name: 'Kept' })).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('main'))
  })

  test('because it is done with leaves the keyboard to the page too', () => {
    render(page())
    undo().focus()
    act(() => keptStory.change({ latest: null }))
    expect(document.activeElement).toBe(screen.getByRole('main'))
  })

  test('does not take the keyboard from where else it is', () => {
    const { rerender } = render(page())
    const link = screen.getByRole('link')
    link.focus()
    rerender(page(true))
    expect(document.activeElement).toBe(link)
  })

  test('does not lose the keyboard as long as it stands', () => {
    const { rerender } = render(page())
    undo().focus()
    rerender(page())
    expect(document.activeElement).toBe(undo())
  })
})

describe('a notice', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  function show(leaves: unknown) {
    vi.useFakeTimers()
    const onClose = vi.fn<() => void>()
    const page = (leaves: unknown) => (
      <ActionNotice label="Kept" action={null} onClose={onClose} leaves={leaves}>
        Kept.
      </ActionNotice>
    )
    const { rerender } = render(page(leaves))
    return { onClose, change: (leaves: unknown) => rerender(page(leaves)) }
  }

  test('goes by itself after a while, which begins anew with what is new', () => {
    const { onClose, change } = show('one')
    vi.advanceTimersByTime(14_000)
    change('another')
    vi.advanceTimersByTime(14_000)
    expect(onClose).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1000)
    expect(onClose).toHaveBeenCalledOnce()
  })

  test('does not go while the keyboard is in it', () => {
    const { onClose } = show('one')
    screen.getByRole('button', { name: 'Close' }).focus()
    vi.advanceTimersByTime(60_000)
    expect(onClose).not.toHaveBeenCalled()
  })

  test('does not go by itself where it is meant to stay', () => {
    const { onClose } = show(null)
    vi.advanceTimersByTime(60_000)
    expect(onClose).not.toHaveBeenCalled()
  })
})
