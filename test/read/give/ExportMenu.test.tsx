// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ExportMenu } from '../../../src/read/give/ExportMenu.tsx'
import { parseArticle } from '../../../src/parse/parseArticle.ts'
import {
  markChange,
  markOf,
  openBrowser,
  openTab,
  storyChange,
  storyOf,
} from '../../library/shelf/openTab.ts'
import { sourceOf } from '../../../src/library/shelf/sourceOf.ts'
import { lendBrowser, renderGive } from './openGive.tsx'

let saved: ReturnType<typeof lendBrowser>['saved']

beforeEach(() => {
  saved = lendBrowser().saved
})
afterEach(cleanup)

const FERRY = 'Ferry runs again\n\n“It floats again at last,” said Ana Ruiz.'

async function shelfWith(...slugs: readonly string[]) {
  const shelf = openTab(openBrowser())
  for (const slug of slugs) {
    await shelf.save([storyChange(slug, FERRY)])
    await shelf.saveReadings([
      { slug, parser: 'p', source: sourceOf(storyOf(FERRY)), article: parseArticle(FERRY) },
    ])
  }
  await shelf.save([markChange('m1', markOf('floats'))])
  return shelf
}

const save = () => userEvent.click(screen.getByRole('button', { name: 'Save the file' }))

test('every format says what it is for', async () => {
  renderGive(
    <ExportMenu slugs={['ferry']} onClose={vi.fn<() => void>()} />,
    await shelfWith('ferry'),
  )
  const formats = screen.getAllByRole('radio')
  expect(formats).toHaveLength(9)
  for (const format of formats) expect(format.getAttribute('aria-describedby')).toBeTruthy()
})

test('one story is saved under its own name', async () => {
  renderGive(
    <ExportMenu slugs={['ferry']} onClose={vi.fn<() => void>()} />,
    await shelfWith('ferry'),
  )
  expect(screen.getByRole('dialog', { name: 'Export this story' })).toBeTruthy()
  await save()
  expect(await screen.findByText('Saved as ferry.md: 1 story.')).toBeTruthy()
  expect(await saved[0]?.file.text()).toContain('“It floats again at last,”')
})

test('a selection is saved as one file', async () => {
  const shelf = await shelfWith('a', 'b', 'c')
  renderGive(<ExportMenu slugs={['a', 'b']} onClose={vi.fn<() => void>()} />, shelf)
  expect(screen.getByRole('dialog', { name: 'Export 2 stories' })).toBeTruthy()
  await userEvent.click(screen.getByRole('radio', { name: 'Quotes as a table (CSV)' }))
  await save()
  expect(
    await screen.findByText(/^Saved as On Record quotes [\d-]+\.csv: 2 stories\.$/),
  ).toBeTruthy()
  expect((await saved[0]!.file.text()).trim().split('\r\n')).toHaveLength(3)
})

test('all is every own story and whatever is marked; what is not known is said', async () => {
  const shelf = await shelfWith('a', 'b')
  renderGive(<ExportMenu slugs="all" onClose={vi.fn<() => void>()} />, shelf)
  await userEvent.click(screen.getByRole('radio', { name: 'References (RIS)' }))
  await save()
  expect(
    await screen.findByText(/2 stories\. 1 story was left out: its text is not known here\.$/),
  ).toBeTruthy()
  expect((await saved[0]!.file.text()).match(/^TY {2}- NEWS/gm)).toHaveLength(2)
})

test('nothing is saved where the shelf fails in the middle', async () => {
  const shelf = await shelfWith('a')
  const failing = { ...shelf, reading: () => Promise.reject(new Error('gone')) }
  renderGive(<ExportMenu slugs={['a']} onClose={vi.fn<() => void>()} />, failing)
  await save()
  expect(await screen.findByText(/^The file could not be written/)).toBeTruthy()
  expect(saved).toEqual([])
})
