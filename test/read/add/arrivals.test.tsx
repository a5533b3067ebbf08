// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { accessibilityFaults } from '../renderApp.tsx'
import { field, openAdd, put, shelfHere } from './desk.tsx'

/** What lies in the inbox, by its address. */
const kept = new Map<string, Response>()

const inbox = {
  keys: () => Promise.resolve([...kept.keys()].map((url) => ({ url }))),
  match: ({ url }: { readonly url: string }) => Promise.resolve(kept.get(url)?.clone()),
  delete: ({ url }: { readonly url: string }) => Promise.resolve(kept.delete(url)),
}

beforeEach(() => {
  Object.assign(window, { caches: { open: () => Promise.resolve(inbox) } })
})
afterEach(() => {
  cleanup()
  sessionStorage.clear()
  kept.clear()
})

function share(id: string, text: string, files: readonly string[] = []) {
  const listed = files.map((name) => ({ name, type: 'text/plain' }))
  kept.set(`https://a.example/inbox/${id}/meta`, Response.json({ text, files: listed }))
  for (const [at] of files.entries())
    kept.set(`https://a.example/inbox/${id}/file-${at}`, new Response('Ferry runs again'))
}

const idsLeft = () => [...new Set([...kept.keys()].map((url) => url.split('/').at(-2)))]

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

test('words that were shared stay in the inbox until they are kept', async () => {
  const shelf = shelfHere()
  share('a', 'Ferry runs again\n\nIt sailed on Monday.')
  openAdd({ shelf })
  await waitFor(() => expect(field().value).toContain('It sailed on Monday.'))
  expect(idsLeft()).toEqual(['a'])
  press('Keep')
  await screen.findByText(/^Opened /)
  await waitFor(() => expect(idsLeft()).toEqual([]))
  expect(await shelf.count('story')).toBe(1)
})

test('words that were shared are in the field once, however often the page is opened', async () => {
  share('a', 'Ferry runs again')
  openAdd()
  await waitFor(() => expect(field().value).toBe('Ferry runs again'))
  cleanup()
  openAdd()
  share('b', 'Other words')
  await screen.findByRole('alert')
  expect(screen.getByRole('alert').textContent).toContain('Other words')
  expect(screen.queryByText(/arrived after it/)).toBeNull()
})

test('they leave the inbox where the reader clears the field', async () => {
  share('a', 'Ferry runs again')
  openAdd()
  await waitFor(() => expect(field().value).toBe('Ferry runs again'))
  press('Clear')
  await waitFor(() => expect(idsLeft()).toEqual([]))
})

test('all that was shared is offered, one after the other, and nothing is overwritten', async () => {
  for (const id of ['a', 'b', 'c']) share(id, `Words of ${id}`)
  openAdd()
  put('My own words')
  expect(await screen.findByText('2 more arrived after it.')).toBeTruthy()
  expect(screen.getByRole('alert').textContent).toContain('Words of a')
  press('Leave it')
  await waitFor(() => expect(idsLeft()).toEqual(['b', 'c']))
  expect(screen.getByRole('alert').textContent).toContain('Words of b')
  press('Put it in place of that')
  expect(field().value).toBe('Words of b')
  expect(screen.getByRole('alert').textContent).toContain('Words of c')
  expect(idsLeft()).toEqual(['b', 'c'])
})

test('files of another app are named, and nothing is added before the reader says so', async () => {
  const shelf = shelfHere()
  share('a', '', ['a.txt', 'b.txt', 'c.zip'])
  const { container } = openAdd({ shelf })
  const asked = await screen.findByRole('alert')
  expect(asked.textContent).toContain('3 files arrived from another app: a.txt, b.txt, c.zip.')
  expect(await accessibilityFaults(container)).toEqual([])
  expect(await shelf.count('setting')).toBe(0)
  fireEvent.click(within(asked).getByRole('button', { name: 'Leave them' }))
  expect(screen.queryByRole('alert')).toBeNull()
  await waitFor(() => expect(idsLeft()).toEqual([]))
})

test('files of another app are added on a tap, and more that come then wait their turn', async () => {
  share('a', '', ['a.txt', 'b.txt'])
  openAdd({ shelf: null })
  await screen.findByRole('alert')
  press('Keep them')
  await screen.findByRole('heading', { level: 2, name: 'Nothing can be added' })
  // Nothing could be kept: they can be had again.
  expect(idsLeft()).toEqual(['a'])
  const files = [new File(['C'], 'c.txt')]
  const items = [{ kind: 'file', getAsFile: () => files[0] }]
  fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], items, files } })
  expect(await screen.findByText(/^Press “Done” below to add 1 more file\.$/)).toBeTruthy()
  press('Done')
  await waitFor(() => expect(screen.queryByText(/to add 1 more file/)).toBeNull())
  await screen.findByRole('heading', { level: 2, name: 'Nothing can be added' })
  press('Done')
  expect(field().value).toBe('')
})
