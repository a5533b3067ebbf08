// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  MARK_LIST,
  markListCame,
  openMarkList,
} from '../../../../src/read/article/marks/openMarkList.ts'

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn<() => void>()
  window.history.replaceState(null, '', '/articles/ferry')
})
afterEach(cleanup)

const showList = () =>
  render(
    <details>
      <summary id={MARK_LIST} ref={markListCame} tabIndex={0}>
        Yours in this story
      </summary>
    </details>,
  )

const isOpen = () => screen.getByText('Yours in this story').closest('details')?.open
const isFocused = () => document.activeElement === screen.getByText('Yours in this story')

test('the list of marks is unfolded, and has the keyboard', () => {
  showList()
  expect([isOpen(), isFocused()]).toEqual([false, false])
  openMarkList()
  expect([isOpen(), isFocused()]).toEqual([true, true])
})

test('a list that was asked for before it was there opens when it comes, once', () => {
  openMarkList()
  showList()
  expect([isOpen(), isFocused()]).toEqual([true, true])
  cleanup()
  showList()
  expect([isOpen(), isFocused()]).toEqual([false, false])
})

test('the list of another story stays as it is', () => {
  openMarkList()
  window.history.replaceState(null, '', '/articles/harbour')
  showList()
  expect([isOpen(), isFocused()]).toEqual([false, false])
})
