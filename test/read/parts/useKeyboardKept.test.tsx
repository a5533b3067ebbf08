// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { useKeyboardKept } from '../../../src/read/parts/useKeyboardKept.ts'

function List({ rows }: { readonly rows: readonly string[] }) {
  useKeyboardKept()
  return (
    <div className="list">
      <input aria-label="Narrow" />
      <select aria-label="Sort" />
      <p>
        {rows.map((row) => (
          <button key={row} type="button">
            {row}
          </button>
        ))}
      </p>
    </div>
  )
}

beforeEach(() => {
  document.body.innerHTML = '<main id="main" tabindex="-1"></main>'
})
afterEach(() => {
  cleanup()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

function pointAs(precision: 'fine' | 'coarse') {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === `(pointer: ${precision})` }))
}

function open(rows: readonly string[]) {
  const container = document.getElementById('main') ?? undefined
  const list = (rows: readonly string[]) => <List rows={rows} />
  const { rerender } = render(list(rows), container && { container })
  return async (rows: readonly string[]) => {
    rerender(list(rows))
    // What looks at the page comes right behind what changes it.
    await Promise.resolve()
  }
}

const row = (name: string) => screen.getByRole('button', { name })

describe('the keyboard', () => {
  test('goes on with what came next, or before where nothing does', async () => {
    pointAs('fine')
    const show = open(['One', 'Two', 'Three'])
    row('Two').focus()
    await show(['One', 'Three'])
    expect(document.activeElement).toBe(row('Three'))
    await show(['One'])
    expect(document.activeElement).toBe(row('One'))
  })

  test('goes on beside what had it and went', async () => {
    pointAs('fine')
    const show = open(['One'])
    row('One').focus()
    await show([])
    expect(document.activeElement).toBe(screen.getByRole('textbox'))
  })

  test('does not go to a text field on a touch screen', async () => {
    pointAs('coarse')
    const show = open(['One'])
    row('One').focus()
    await show([])
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Sort' }))
  })

  test('is not given back to whoever had let go of it', async () => {
    pointAs('fine')
    const show = open(['One'])
    row('One').focus()
    row('One').blur()
    await Promise.resolve()
    await show([])
    expect(document.activeElement).toBe(document.body)
  })

  test('stays where the reader has moved it', async () => {
    pointAs('fine')
    const show = open(['One', 'Two'])
    row('One').focus()
    row('Two').focus()
    await show(['Two'])
    expect(document.activeElement).toBe(row('Two'))
  })

  test('stays known while the window is elsewhere, which takes it from nothing', async () => {
    pointAs('fine')
    const show = open(['One'])
    row('One').focus()
    row('One').dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
    await Promise.resolve()
    await show([])
    expect(document.activeElement).toBe(screen.getByRole('textbox'))
  })
})
