// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { type ComponentType, Suspense, useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test } from 'vitest'
import { NotHerePage } from '../../../src/read/parts/NotHerePage.tsx'
import { nearby } from '../../../src/read/parts/nearby.tsx'

afterEach(() => {
  cleanup()
  document.body.innerHTML = ''
})

function Counter() {
  const [count, setCount] = useState(0)
  return (
    <div className="foot">
      <button type="button" onClick={() => setCount(count + 1)}>
        {count}
      </button>
    </div>
  )
}

function openPage(Part: ComponentType) {
  const page = document.createElement('div')
  document.body.append(page)
  return { page, app: <Suspense>{<Part />}</Suspense> }
}

const button = () => document.querySelector('button')!

test('what the host has rendered stays until the part is there, and a press before is done then', async () => {
  const atHost = nearby('.foot', () => Promise.resolve(Counter))
  await atHost.bring()
  const html = renderToString(openPage(atHost).app)
  document.body.innerHTML = ''

  let come: (part: ComponentType) => void = () => {}
  const Part = nearby('.foot', () => new Promise<ComponentType>((resolve) => (come = resolve)))
  const { page, app } = openPage(Part)
  page.innerHTML = html
  await act(async () => hydrateRoot(page, app))
  const before = button()
  button().click()
  expect(button().textContent).toBe('0')
  await act(async () => come(Counter))
  expect(button()).toBe(before)
  expect(button().textContent).toBe('1')
  await act(async () => button().click())
  expect(button().textContent).toBe('2')
})

test('where the part can’t be fetched, that is said, and whoever comes next asks again', async () => {
  let asked = 0
  const Part = nearby<object>('.foot', () => {
    asked++
    return asked === 1 ? Promise.reject(new Error('no network')) : Promise.resolve(Counter)
  })
  await Part.bring()
  expect(asked).toBe(1)
  await Part.bring()
  expect(asked).toBe(2)
  expect(renderToString(openPage(Part).app)).toContain('<button')
})

test('where it is a whole page, a page says so', async () => {
  const Part = nearby('main', () => Promise.reject(new Error('no network')), NotHerePage)
  await act(async () => render(<MemoryRouter>{openPage(Part).app}</MemoryRouter>))
  screen.getByRole('heading', { name: 'This part isn’t on this device yet' })
  screen.getByRole('main')
  expect(document.title).toBe('Not on this device · On Record')
})
