import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Voices } from '../../../src/read/list/Voices.tsx'
import { entryOf } from '../../library/list/entries.ts'

afterEach(cleanup)

const summaryOf = (summary: Parameters<typeof entryOf>[1]) => entryOf('a', summary).summary

test('who was asked and said nothing is named', () => {
  render(<Voices summary={summaryOf({ gaveNoComment: ['Hollis & Vane'] })} />)
  expect(screen.getByText(/Hollis & Vane gave no comment/).textContent).toBe(
    'Hollis & Vane gave no comment',
  )
})
