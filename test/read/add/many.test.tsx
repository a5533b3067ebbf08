// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter, useLocation } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { createImport } from '../../../src/library/imports/createImport.ts'
import type { Given } from '../../../src/library/imports/Incoming.ts'
import type { ShelfDoor } from '../../../src/library/shelf/shelfDoor.ts'
import { ImportReport } from '../../../src/read/add/many/ImportReport.tsx'
import { StoppedImport } from '../../../src/read/add/many/StoppedImport.tsx'
import { isOneStory } from '../../../src/read/add/many/isOneStory.ts'
import { useDroppedFiles } from '../../../src/read/add/many/useDroppedFiles.ts'
import { Bookmarklet } from '../../../src/read/parts/Bookmarklet.tsx'
import { ShelfContext } from '../../../src/read/parts/ShelfContext.ts'
import { backUp } from '../../library/backup/backups.ts'
import { fillAt, openDesk, storiesOf } from '../../library/imports/openDesk.ts'
import { openBrowser, openTab, storyChange } from '../../library/shelf/openTab.ts'
import { accessibilityFaults } from '../renderApp.tsx'

afterEach(cleanup)

const TABLE = `title,url,time_added
Stone for the wall,https://gazette.example/stone,1772438400
A trap,javascript:alert(1),1772438400
`

/** Where the reader is, and what the list is told there. */
function WhereTo() {
  const { pathname, state } = useLocation()
  return <p data-testid="where">{`${pathname} ${JSON.stringify(state)}`}</p>
}

async function report(files: readonly Given[], desk = openDesk(), more = false) {
  const running = createImport(files, desk)
  const onClose = vi.fn<() => void>()
  const { container } = render(
    <MemoryRouter initialEntries={['/add']}>
      <ImportReport running={running} more={more} onClose={onClose} />
      <WhereTo />
    </MemoryRouter>,
  )
  await act(() => running.start())
  return { container, running, onClose, desk }
}

const linesOf = (list: string) =>
  within(screen.getByRole('list', { name: list }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

test('what became of each is told in a line, and no barrier is in the way', async () => {
  const desk = openDesk()
  await createImport(storiesOf(1), desk).start()
  const files = [...storiesOf(3), new File(['%PDF-1.7'], 'a.txt'), new File([TABLE], 'p.csv')]
  const { container } = await report(files, desk)
  expect(screen.getByRole('heading', { level: 2, name: '2 stories are kept' })).toBeTruthy()
  expect(linesOf('Not added')).toEqual([
    'a.txt It is not text: it is a PDF; save its words as a .txt, .md or .html file.',
  ])
  expect(linesOf('Here already')).toEqual(['Ferry 0 runs again Open itKeep both'])
  expect(linesOf('Kept')).toEqual(['Ferry 1 runs again', 'Ferry 2 runs again'])
  const find = screen.getByRole('list', { name: 'To find' })
  const [link, another] = within(find).getAllByRole('link')
  expect(link?.getAttribute('href')).toBe('https://gazette.example/stone')
  expect(link?.getAttribute('rel')).toBe('noopener noreferrer')
  expect(another).toBeUndefined()
  expect(find.textContent).toContain('A trap Its address isn’t a web address')
  expect(await accessibilityFaults(container)).toEqual([])
})

test('a backup is named as one, and the way to restore it is a link', async () => {
  const shelf = openTab(openBrowser())
  await shelf.save([storyChange('ferry', 'Ferry runs again\n\nIt floats.')])
  const zip = new File([await backUp(shelf)], 'On Record backup.zip')
  const { desk } = await report([zip])
  expect(screen.getByRole('heading', { name: 'Nothing new was added' })).toBeTruthy()
  expect(screen.getByText(/^“On Record backup\.zip” is a backup of On Record/)).toBeTruthy()
  const link = screen.getByRole('link', { name: 'Restore from a backup in the settings' })
  expect(link.getAttribute('href')).toBe('/settings#backup')
  expect(await desk.shelf.count('story')).toBe(0)
})

test('a story that was there already is kept a second time only when asked', async () => {
  const desk = openDesk()
  await createImport(storiesOf(1), desk).start()
  await report(storiesOf(1), desk)
  expect(screen.getByText('Nothing new was added')).toBeTruthy()
  expect(await desk.shelf.count('story')).toBe(1)
  await userEvent.click(screen.getByRole('button', { name: 'Keep both' }))
  expect(await screen.findByText(/Both are kept/)).toBeTruthy()
  expect(await desk.shelf.count('story')).toBe(2)
})

test('all of it can be taken back, and the keyboard stays where one was', async () => {
  const { desk } = await report(storiesOf(3))
  await userEvent.click(screen.getByRole('button', { name: 'Undo all' }))
  const heading = await screen.findByRole('heading', { level: 2, name: 'Taken back' })
  expect(await desk.shelf.count('story')).toBe(0)
  expect(document.activeElement).toBe(heading)
  expect(screen.queryByRole('button', { name: /Undo/ })).toBeNull()
})

test('without room it says how much is needed, what is kept, and goes on when asked', async () => {
  const disk = fillAt(openTab(openBrowser()), 2)
  const { container } = await report(storiesOf(30), openDesk(disk.shelf))
  expect(
    screen.getByText(
      /^Not saved: this device has no room left; about \d+ kB more are needed\. Nothing more was added; 25 of 30 are kept\.$/,
    ),
  ).toBeTruthy()
  expect(await accessibilityFaults(container)).toEqual([])
  disk.free()
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
  expect(await screen.findByText('30 stories are kept')).toBeTruthy()
})

test('a list of many shows its beginning, and the rest when asked', async () => {
  await report(storiesOf(25))
  expect(linesOf('Kept')).toHaveLength(10)
  await userEvent.click(screen.getByRole('button', { name: 'Show 15 more' }))
  expect(linesOf('Kept')).toHaveLength(25)
  expect(document.activeElement?.textContent).toBe(linesOf('Kept')[10])
  expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull()
})

test('whoever is through with it is told so', async () => {
  const { onClose } = await report(storiesOf(1))
  await userEvent.click(screen.getByRole('button', { name: 'Done' }))
  expect(onClose).toHaveBeenCalledOnce()
  expect(screen.getByTestId('where').textContent).toBe('/ {"sort":"added"}')
})

test('where nothing new came in, or other files wait, it leads nowhere else', async () => {
  await report([new File(['%PDF-1.7'], 'a.txt')])
  await userEvent.click(screen.getByRole('button', { name: 'Done' }))
  expect(screen.getByTestId('where').textContent).toMatch(/^\/add/)
  cleanup()
  await report(storiesOf(2), openDesk(), true)
  await userEvent.click(screen.getByRole('button', { name: 'Done' }))
  expect(screen.getByTestId('where').textContent).toMatch(/^\/add/)
})

function doorTo(shelf: ReturnType<typeof openTab>): ShelfDoor {
  return {
    mayHold: () => true,
    open: () => Promise.resolve(shelf),
    subscribe: () => () => undefined,
  }
}

async function stoppedImport() {
  const browser = openBrowser()
  const first = createImport(storiesOf(60), openDesk(fillAt(openTab(browser), 2).shelf))
  await first.start()
  const shelf = openTab(browser)
  const onContinue = vi.fn<(files: readonly File[]) => void>()
  const { container } = render(
    <ShelfContext value={doorTo(shelf)}>
      <StoppedImport onContinue={onContinue} />
    </ShelfContext>,
  )
  await screen.findByRole('heading', { name: 'Import stopped at 25 of 60' })
  return { shelf, onContinue, container }
}

test('an import that was stopped is told of, and goes on with its files', async () => {
  const { container, onContinue } = await stoppedImport()
  expect(await accessibilityFaults(container)).toEqual([])
  const files = [new File(['A'], 'a.txt')]
  await userEvent.upload(screen.getByLabelText('Continue'), files)
  expect(onContinue.mock.calls[0]?.[0]).toEqual(files)
})

test('an import that was stopped can be taken back', async () => {
  const { shelf } = await stoppedImport()
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText(/^Taken back/)).toBeTruthy()
  expect(await shelf.count('story')).toBe(0)
})

test('an import that was stopped can be left so', async () => {
  const { shelf } = await stoppedImport()
  await userEvent.click(screen.getByRole('button', { name: 'Leave it so' }))
  await waitFor(() => expect(screen.queryByRole('heading')).toBeNull())
  expect(await shelf.count('story')).toBe(25)
})

function Dropping({ take }: { readonly take: (given: readonly Given[]) => void }) {
  return useDroppedFiles(take) ? 'over' : 'not over'
}

test('files that are dropped anywhere are taken, and words are not', () => {
  const take = vi.fn<(given: readonly Given[]) => void>()
  render(<Dropping take={take} />)
  const file = new File(['A'], 'a.txt')
  const folder = { isDirectory: true, name: 'news' }
  const dataTransfer = {
    types: ['Files'],
    items: [
      { kind: 'file', webkitGetAsEntry: () => ({ isDirectory: false }), getAsFile: () => file },
      { kind: 'file', webkitGetAsEntry: () => folder, getAsFile: () => null },
      { kind: 'string' },
    ],
  }
  expect(fireEvent.dragOver(document.body, { dataTransfer })).toBe(false)
  expect(screen.getByText('over')).toBeTruthy()
  expect(fireEvent.drop(document.body, { dataTransfer })).toBe(false)
  expect(take.mock.calls).toEqual([[[file, folder]]])
  expect(screen.getByText('not over')).toBeTruthy()
  expect(fireEvent.drop(document.body, { dataTransfer: { types: ['text/plain'] } })).toBe(true)
  expect(take).toHaveBeenCalledOnce()
})

test.each([
  ['a.txt', true],
  ['A.HTML', true],
  ['a.md', true],
  ['a.zip', false],
  ['a.csv', false],
  ['wallabag.json', false],
  ['bookmarks_1_3_26.html', false],
  ['ril_export.html', false],
])('%s as one story: %s', (name, one) => {
  expect(isOneStory([new File(['A'], name)])).toBe(one)
  expect(isOneStory([new File(['A'], name), new File(['A'], name)])).toBe(false)
})

test('the bookmark can be dragged, tells what it is for, and runs nothing here', async () => {
  const { container } = render(<Bookmarklet />)
  const link = screen.getByRole('link', { name: 'Keep on record' })
  expect(link.getAttribute('href')).toMatch(/^javascript:/)
  expect(fireEvent.click(link)).toBe(false)
  expect(screen.getByText(/^Here it does nothing/)).toBeTruthy()
  expect(await accessibilityFaults(container)).toEqual([])
})

test('whoever can’t drag copies the bookmark’s address', async () => {
  const user = userEvent.setup()
  render(<Bookmarklet />)
  await user.click(screen.getByRole('button', { name: 'Copy its address' }))
  expect(await navigator.clipboard.readText()).toMatch(/^javascript:/)
  expect(screen.getByText(/^Copied/)).toBeTruthy()
})
