// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { dropped, takeDrops } from '../../../src/read/parts/dropped.ts'

const open = vi.fn<() => void>()
let leave = takeDrops(open)

afterEach(() => {
  leave()
  open.mockClear()
  dropped.length = 0
  leave = takeDrops(open)
})

const file = new File(['A'], 'a.txt')
const folder = { isDirectory: true, name: 'news' }
const dataTransfer = {
  types: ['Files'],
  items: [
    { kind: 'file', getAsFile: () => file },
    { kind: 'file', webkitGetAsEntry: () => folder, getAsFile: () => null },
    { kind: 'string' },
  ],
}

test('files are taken from the browser, folders too, and lead on', () => {
  expect(fireEvent.dragOver(document.body, { dataTransfer })).toBe(false)
  expect(open).not.toHaveBeenCalled()
  expect(fireEvent.drop(document.body, { dataTransfer })).toBe(false)
  expect(open).toHaveBeenCalledOnce()
  expect(dropped.map(([entry, one]) => one ?? entry)).toEqual([file, folder])
})

test('words that are dropped are left to the field', () => {
  expect(fireEvent.drop(document.body, { dataTransfer: { types: ['text/plain'] } })).toBe(true)
  expect(open).not.toHaveBeenCalled()
})

test('what a page has taken is not taken again', () => {
  const take = (event: Event) => event.preventDefault()
  document.addEventListener('drop', take)
  fireEvent.drop(document.body, { dataTransfer })
  document.removeEventListener('drop', take)
  expect(open).not.toHaveBeenCalled()
  expect(dropped).toEqual([])
})

test('nothing is taken when the app is gone', () => {
  leave()
  expect(fireEvent.drop(document.body, { dataTransfer })).toBe(true)
})
