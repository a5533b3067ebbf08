// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { releaseKeys } from '../../../src/read/parts/heldKeys.ts'
import { Mishap } from '../../../src/read/parts/Mishap.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function Broken(): never {
  throw new Error('no such block')
}

test('a page that can’t be shown has a title, and hears the keys', () => {
  vi.spyOn(console, 'error').mockReturnValue()
  releaseKeys()
  history.pushState(null, '', '/articles/broken')
  render(
    <MemoryRouter>
      <Mishap>
        <Broken />
      </Mishap>
    </MemoryRouter>,
  )
  screen.getByRole('main')
  screen.getByRole('button', { name: 'Load it again' })
  expect(document.title).toBe('This page couldn’t be shown · On Record')
  const key = new KeyboardEvent('keydown', { key: '?' })
  const stopped = vi.spyOn(key, 'stopPropagation')
  window.dispatchEvent(key)
  expect(stopped).not.toHaveBeenCalled()
})
