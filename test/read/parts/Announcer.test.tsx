// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Announcer, announce } from '../../../src/read/parts/Announcer.tsx'
import type { Kept } from '../../../src/read/parts/marks/keepMarks.ts'
import { MarkNotice } from '../../../src/read/parts/marks/MarkNotice.tsx'

afterEach(cleanup)

const said = () => screen.getByRole('status').textContent

test('the same words again are a change, as many times as they are said', () => {
  render(<Announcer />)
  const heard = ['Archived', 'Archived', 'Archived'].map((words) => {
    act(() => announce(words))
    return said()
  })
  expect(heard.map((words) => words.trim())).toEqual(['Archived', 'Archived', 'Archived'])
  expect(heard[1]).not.toBe(heard[0])
  expect(heard[2]).not.toBe(heard[1])
})

test('other words have nothing after them', () => {
  render(<Announcer />)
  act(() => announce('Archived'))
  act(() => announce('Undone'))
  expect(said()).toBe('Undone')
})

test('a notice of marks says again what was done again', () => {
  const kept = (): Kept => ({
    said: 'marked as fact',
    outcome: { state: 'saved', batch: { replaced: [] } },
  })
  const page = (kept: Kept) => (
    <>
      <MarkNotice kept={kept} onNext={() => {}} />
      <Announcer />
    </>
  )
  const { rerender } = render(page(kept()))
  const first = said()
  rerender(page(kept()))
  expect(said().trim()).toBe('Saved: marked as fact.')
  expect(said()).not.toBe(first)
})

test('a notice of marks that is drawn again says nothing again', () => {
  const kept: Kept = { said: 'marked as fact', outcome: { state: 'undone' } }
  const page = () => (
    <>
      <MarkNotice kept={kept} onNext={() => {}} />
      <Announcer />
    </>
  )
  const { rerender } = render(page())
  const first = said()
  rerender(page())
  expect(said()).toBe(first)
})
