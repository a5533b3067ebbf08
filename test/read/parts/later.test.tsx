import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { later } from '../../../src/read/parts/later.tsx'

afterEach(cleanup)

const Letter = ({ to }: { readonly to: string }) => <main>Dear {to}</main>

describe('a page that is fetched later', () => {
  test('stands there as soon as it has come, and at once the next time', async () => {
    const Page = later(() => Promise.resolve(Letter))
    const first = render(<Page to="Ana" />)
    expect(document.body.textContent).toBe('Opening …')
    await screen.findByText('Dear Ana')
    first.unmount()
    render(<Page to="Bo" />)
    expect(document.body.textContent).toBe('Dear Bo')
  })

  test('says so where it can’t be fetched, and is fetched anew the next time', async () => {
    const fetchPage = vi
      .fn<() => Promise<typeof Letter>>()
      .mockResolvedValue(Letter)
      .mockRejectedValueOnce(new Error('gone'))
    const Page = later(fetchPage)
    const shown = () =>
      render(
        <MemoryRouter>
          <Page to="Ana" />
        </MemoryRouter>,
      )
    const first = shown()
    await screen.findByRole('heading', { name: 'This part isn’t on this device yet' })
    first.unmount()
    shown()
    await screen.findByText('Dear Ana')
    expect(fetchPage).toHaveBeenCalledTimes(2)
  })
})
