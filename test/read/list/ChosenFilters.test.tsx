// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Facets } from '../../../src/library/list/findShown.ts'
import { type View, WHOLE_VIEW } from '../../../src/library/list/View.ts'
import { ChosenFilters } from '../../../src/read/list/ChosenFilters.tsx'
import { choicesOf, chosenOf } from '../../../src/read/list/choices.ts'
import { inEnglish } from '../../../src/words/translate.ts'

const complaints = vi.spyOn(console, 'error').mockImplementation(() => {})
beforeEach(() => complaints.mockClear())
afterEach(cleanup)

function filters(view: View) {
  const facets: Facets | null = null
  return (
    <MemoryRouter>
      <ChosenFilters view={view} chosen={chosenOf(view, choicesOf(inEnglish, view, facets))} />
    </MemoryRouter>
  )
}

const chips = () => screen.getAllByRole('link', { name: /take this filter away/ })

test('a publisher and a language of the same name are two filters, and each goes alone', () => {
  const both: View = { ...WHOLE_VIEW, publisher: 'English', lang: 'en' }
  const { rerender } = render(filters(both))
  expect(chips().map((chip) => chip.getAttribute('href'))).toEqual([
    '/?lang=en',
    '/?publisher=English',
  ])
  rerender(filters({ ...both, publisher: null }))
  expect(chips().map((chip) => chip.getAttribute('href'))).toEqual(['/'])
  expect(complaints).not.toHaveBeenCalled()
})

test('nothing stands there where nothing is chosen', () => {
  const { container } = render(filters(WHOLE_VIEW))
  expect(container.textContent).toBe('')
})
