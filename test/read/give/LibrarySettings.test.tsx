// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Shelf } from '../../../src/library/shelf/Shelf.ts'
import { createCaches } from '../../worker/fakeCaches.ts'
import { changesSoFar } from '../../../src/library/backup/changes.ts'
import { countingShelf } from '../../../src/library/backup/countingShelf.ts'
import { keepCopy, keptCopy } from '../../../src/library/backup/keptCopy.ts'
import { noteBackup } from '../../../src/library/backup/lastBackup.ts'
import { KINDS } from '../../../src/library/shelf/Record.ts'
import { BackupReminder } from '../../../src/read/give/BackupReminder.tsx'
import { LibrarySettings } from '../../../src/read/give/LibrarySettings.tsx'
import { backUp, contentsOf, opened, problemOf, zipOf } from '../../library/backup/backups.ts'
import {
  markChange,
  markOf,
  openBrowser,
  openTab,
  storyChange,
} from '../../library/shelf/openTab.ts'
import { accessibilityFaults } from '../renderApp.tsx'
import { lendBrowser, renderGive } from './openGive.tsx'

let saved: ReturnType<typeof lendBrowser>['saved']

beforeEach(() => {
  saved = lendBrowser().saved
})
afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
})

async function filledShelf(): Promise<Shelf> {
  const shelf = openTab(openBrowser())
  await shelf.save([
    storyChange('ferry', 'Ferry runs again\n\n“It floats,” said Ana Ruiz.'),
    markChange('m1', markOf('floats')),
    markChange('m2', markOf('Ferry')),
  ])
  return shelf
}

const region = (name: string) => screen.getByRole('region', { name })
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const dialog = () => screen.findByRole('dialog')

async function chooseBackup(file: Blob, name = 'backup.zip') {
  const field = screen.getByLabelText('Restore from a backup…')
  await userEvent.upload(field, new File([await file.arrayBuffer()], name))
}

describe('the reader’s library in the settings', () => {
  test('is counted in words', async () => {
    renderGive(<LibrarySettings />, await filledShelf())
    expect(await screen.findByText(/^1 story, 2 marks are kept on this device/)).toBeTruthy()
  })

  test('is counted as one where there is one', async () => {
    const shelf = openTab(openBrowser())
    await shelf.save([storyChange('ferry', 'Ferry runs again')])
    renderGive(<LibrarySettings />, shelf)
    expect(await screen.findByText(/^1 story is kept on this device/)).toBeTruthy()
  })

  test('says of each part what it does, in words that need no other page', async () => {
    renderGive(<LibrarySettings />, await filledShelf())
    for (const [name, words] of [
      ['Back up and restore', /stories, marks, notes and corrections.*shows first/],
      ['Export for other programs', /Only a backup can be restored here/],
      ['Delete everything', /off this device for good/],
    ] as const)
      expect(screen.getByRole('region', { name }).textContent).toMatch(words)
    expect(document.body.textContent).not.toMatch(/tombstone|NDJSON|manifest|shelf|record\b/)
  })

  test('has no barrier that axe finds, in none of its sheets', async () => {
    const shelf = await filledShelf()
    const { container } = renderGive(<LibrarySettings />, shelf)
    await screen.findByText(/^1 story, 2 marks are kept/)
    expect(await accessibilityFaults(container)).toEqual([])
    await press('Export in another format…')
    expect(await accessibilityFaults(await dialog())).toEqual([])
    await press('Cancel')
    await press('Delete everything…')
    expect(await accessibilityFaults(await dialog())).toEqual([])
    await press('Cancel')
    await chooseBackup(await backUp(shelf))
    expect(await accessibilityFaults(await dialog())).toEqual([])
  })

  test('says so where the shelf can’t be fetched', async () => {
    renderGive(<LibrarySettings />, null)
    expect(
      await screen.findByText(/the part of the app that keeps it isn’t on this device yet/),
    ).toBeTruthy()
    await press('Back up everything')
    expect(await screen.findByText(/can’t be opened in this window/)).toBeTruthy()
    expect(saved).toEqual([])
  })
})

describe('Back up everything', () => {
  test('saves a whole backup, and says what is in it', async () => {
    renderGive(<LibrarySettings />, await filledShelf())
    await press('Back up everything')
    expect(
      await screen.findByText(
        /^1 story, 2 marks\. Read again and whole\. Handed to the browser as On Record backup .*; look in your downloads\.$/,
      ),
    ).toBeTruthy()
    expect(saved).toHaveLength(1)
    expect(await problemOf(saved[0]!.file)).toBeNull()
    expect(screen.getByText('Last backup: just now.')).toBeTruthy()
  })

  test('saves nothing where the shelf can’t be read to its end', async () => {
    const shelf = await filledShelf()
    renderGive(<LibrarySettings />, { ...shelf, walk: () => Promise.resolve(false) })
    await press('Back up everything')
    expect(await screen.findByText(/could not be read to its end/)).toBeTruthy()
    expect(saved).toEqual([])
    expect(screen.getByText('There is no backup from this device yet.')).toBeTruthy()
  })
})

describe('Restore from a backup', () => {
  test('shows first what it would do, then does it, and takes it back', async () => {
    const file = await backUp(await filledShelf())
    const shelf = openTab(openBrowser())
    renderGive(<LibrarySettings />, shelf)
    await chooseBackup(file)
    const preview = within(await dialog())
    expect(preview.getByText('Stories').nextSibling?.textContent).toBe('1 new')
    expect(preview.getByText('Marks').nextSibling?.textContent).toBe('2 new')
    expect((await contentsOf(shelf)).size).toBe(0)
    await press('Restore')
    expect(await screen.findByText(/^Restored: 1 story, 2 marks\./)).toBeTruthy()
    expect((await contentsOf(shelf)).size).toBe(3)
    await press('Undo the restore')
    expect(await screen.findByText(/^The restore was taken back\./)).toBeTruthy()
    expect((await contentsOf(shelf)).size).toBe(0)
  })

  test('writes nothing when it is cancelled', async () => {
    const shelf = openTab(openBrowser())
    renderGive(<LibrarySettings />, shelf)
    await chooseBackup(await backUp(await filledShelf()))
    await dialog()
    await press('Cancel')
    expect((await contentsOf(shelf)).size).toBe(0)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('asks about what was changed in both, and keeps both by itself', async () => {
    const shelf = await filledShelf()
    const other = openTab(openBrowser())
    await other.save([markChange('m1', markOf('floats', { note: 'theirs' }))])
    renderGive(<LibrarySettings />, shelf)
    await chooseBackup(await backUp(other))
    const asked = within(await dialog()).getByRole('group', {
      name: '1 mark changed both here and in the backup',
    })
    expect(within(asked).getByRole<HTMLInputElement>('radio', { name: 'Keep both' }).checked).toBe(
      true,
    )
    await press('Restore')
    await screen.findByText(/^Restored: 1 (?:mark|story)\./)
    const mark = await shelf.find('mark', 'm1')
    expect([mark?.content.note, mark?.others?.[0]?.note]).toEqual(['', 'theirs'])
  })

  test('asks about two texts of a story, and makes the other one a story of its own', async () => {
    const shelf = openTab(openBrowser())
    await shelf.save([storyChange('ferry', 'Mine')])
    const other = openTab(openBrowser())
    await other.save([storyChange('ferry', 'Theirs')])
    renderGive(<LibrarySettings />, shelf)
    await chooseBackup(await backUp(other))
    const both = within(await dialog()).getByRole<HTMLInputElement>('radio', {
      name: 'Keep both, the backup’s as a story of its own',
    })
    expect(both.checked).toBe(true)
    await press('Restore')
    await screen.findByText(/^Restored: 2 stories\./)
    const texts = (await shelf.list('story')).map(({ content }) => content.text)
    expect(texts.toSorted()).toEqual(['Mine', 'Theirs'])
  })

  test('keeps mine of two statuses by itself, and offers no way to keep both', async () => {
    const status = (read: boolean) => ({
      kind: 'status' as const,
      id: 'ferry',
      slug: 'ferry',
      content: { read, favourite: false, archived: false },
    })
    const shelf = openTab(openBrowser())
    await shelf.save([status(true)])
    const other = openTab(openBrowser())
    await other.save([status(false)])
    renderGive(<LibrarySettings />, shelf)
    await chooseBackup(await backUp(other))
    const names = within(await dialog())
      .getAllByRole<HTMLInputElement>('radio')
      .map(({ checked, labels }) => `${labels?.[0]?.textContent} ${checked}`)
    expect(names).toEqual(['Keep mine true', 'Take the backup’s false'])
  })

  test('brings back what was deleted since only where the reader says so', async () => {
    const shelf = await filledShelf()
    const file = await backUp(shelf)
    await shelf.save([{ kind: 'story', id: 'ferry', slug: 'ferry', content: null }])
    renderGive(<LibrarySettings />, shelf)
    await chooseBackup(file)
    const preview = within(await dialog())
    expect(preview.getByText('Stories').nextSibling?.textContent).toBe(
      '1 deleted here since the backup',
    )
    const asked = within(
      preview.getByRole('group', { name: '1 story was deleted here since the backup' }),
    )
    const tick = asked.getByRole<HTMLInputElement>('checkbox', { name: 'Bring it back' })
    expect(tick.checked).toBe(false)
    await userEvent.click(tick)
    expect(await accessibilityFaults(await dialog())).toEqual([])
    await press('Restore')
    await screen.findByText(/^Restored: 1 (?:mark|story)\./)
    expect(await shelf.count('story')).toBe(1)
  })

  test('keeps a copy before, which brings everything back after the page was left', async () => {
    const shelf = openTab(openBrowser())
    await shelf.save([storyChange('wall', 'Wall to be mended')])
    renderGive(<LibrarySettings />, shelf)
    await chooseBackup(await backUp(await filledShelf()))
    await dialog()
    await press('Restore')
    await screen.findByText(/^Restored: 1 story, 2 marks\./)
    cleanup()
    await shelf.save([markChange('m9', markOf('mine'))])

    renderGive(<LibrarySettings />, shelf)
    expect(
      await screen.findByText(/^Copy from before the restore of backup\.zip, made just now/),
    ).toBeTruthy()
    expect(await accessibilityFaults(document.body)).toEqual([])
    const copy = await keptCopy(window)
    expect((await opened(copy!.file)).records.story.has('wall')).toBe(true)
    await press('Bring it back')
    expect(await screen.findByText(/^The restore was taken back\./)).toBeTruthy()
    expect((await shelf.list('story')).map(({ slug }) => slug)).toEqual(['wall'])
    // What was made since is nobody's to take away.
    expect((await shelf.list('mark')).map(({ id }) => id)).toEqual(['m9'])
    expect(await keptCopy(window)).toBeNull()
    await waitFor(() => expect(screen.queryByText(/^Copy from before/)).toBeNull())
  })

  test('keeps a copy that can be deleted', async () => {
    const shelf = openTab(openBrowser())
    await keepCopy(window, {
      at: '2026-03-02T08:00:00.000Z',
      of: 'old.zip',
      batch: null,
      file: await backUp(await filledShelf()),
    })
    renderGive(<LibrarySettings />, shelf)
    expect(await screen.findByText(/^Copy from before the restore of old\.zip/)).toBeTruthy()
    await press('Delete the copy')
    await screen.findByText('The copy from before the restore was deleted.')
    expect(await keptCopy(window)).toBeNull()
    await waitFor(() => expect(screen.queryByText(/^Copy from before/)).toBeNull())
  })

  test('shows what the copy would bring back where the restore was broken off', async () => {
    const shelf = openTab(openBrowser())
    await keepCopy(window, {
      at: '2026-03-02T08:00:00.000Z',
      of: 'old.zip',
      batch: null,
      file: await backUp(await filledShelf()),
    })
    renderGive(<LibrarySettings />, shelf)
    await userEvent.click(await screen.findByRole('button', { name: 'Bring it back' }))
    expect(within(await dialog()).getByText('Marks').nextSibling?.textContent).toBe('2 new')
  })

  test('writes nothing where no copy could be kept before', async () => {
    const shelf = openTab(openBrowser())
    await shelf.save([storyChange('wall', 'Wall to be mended')])
    const before = await contentsOf(shelf)
    Object.assign(window, { indexedDB: undefined })
    renderGive(<LibrarySettings />, shelf)
    await chooseBackup(await backUp(await filledShelf()))
    await dialog()
    await press('Restore')
    expect(
      await screen.findByText(/^Nothing was restored\. A copy of what is here now comes first/),
    ).toBeTruthy()
    expect(await contentsOf(shelf)).toStrictEqual(before)
  })

  test('refuses what is no backup in a sentence, and leaves everything as it is', async () => {
    const shelf = await filledShelf()
    const before = await contentsOf(shelf)
    renderGive(<LibrarySettings />, shelf)
    await chooseBackup(zipOf({ 'holiday.txt': 'sun' }), 'holiday.zip')
    expect(
      await screen.findByText(
        'holiday.zip was not restored. This zip is no backup of On Record: manifest.json, which every backup has, isn’t in it.',
      ),
    ).toBeTruthy()
    expect(await contentsOf(shelf)).toStrictEqual(before)
  })

  test('says where there is no room, and that nothing was restored', async () => {
    const shelf = openTab(openBrowser())
    const full: Shelf = {
      ...shelf,
      restore: () => Promise.resolve({ state: 'refused', refusal: 'full' }),
    }
    renderGive(<LibrarySettings />, full)
    await chooseBackup(await backUp(await filledShelf()))
    await dialog()
    await press('Restore')
    expect(
      await screen.findByText(/^Nothing was restored: this device has no room left\./),
    ).toBeTruthy()
  })
})

describe('Delete everything', () => {
  test('does nothing until the word is typed', async () => {
    const shelf = await filledShelf()
    renderGive(<LibrarySettings />, shelf)
    await press('Delete everything…')
    const sheet = within(await dialog())
    await userEvent.click(sheet.getByRole('button', { name: 'Delete everything' }))
    expect(sheet.getByText(/^Nothing was deleted\. Type the word delete/)).toBeTruthy()
    await userEvent.type(sheet.getByRole('textbox'), 'remove{Enter}')
    expect((await contentsOf(shelf)).size).toBe(3)
  })

  test('offers a backup first', async () => {
    renderGive(<LibrarySettings />, await filledShelf())
    await press('Delete everything…')
    await userEvent.click(within(await dialog()).getByRole('button', { name: 'Back up first' }))
    expect(await screen.findByText(/Read again and whole/)).toBeTruthy()
    expect(saved).toHaveLength(1)
  })

  test('asks whether the backup is there, where one was made', async () => {
    const shelf = await filledShelf()
    renderGive(<LibrarySettings />, shelf)
    await press('Delete everything…')
    const sheet = within(await dialog())
    expect(sheet.queryByRole('checkbox')).toBeNull()
    await userEvent.click(sheet.getByRole('button', { name: 'Back up first' }))
    const tick = await sheet.findByRole('checkbox', { name: /^The backup of .* in my downloads/ })
    await userEvent.type(sheet.getByRole('textbox'), 'delete{Enter}')
    expect(sheet.getByText(/^Nothing was deleted\. Look first whether/)).toBeTruthy()
    expect((await contentsOf(shelf)).size).toBe(3)
    expect(await accessibilityFaults(await dialog())).toEqual([])
    await userEvent.click(tick)
    await userEvent.click(sheet.getByRole('button', { name: 'Delete everything' }))
    expect(await screen.findByText(/^Everything of yours was deleted/)).toBeTruthy()
    expect((await contentsOf(shelf)).size).toBe(0)
  })

  test('takes drafts, hints, what was shared and the copy too, but no choice of the look', async () => {
    sessionStorage.setItem('on-record-draft add', '{"words":"Half a story"}')
    sessionStorage.setItem('on-record-draft ferry q2', '{"name":"Ana"}')
    sessionStorage.setItem('on-record-note m1', 'Since when?')
    sessionStorage.setItem('elsewhere', 'stays')
    localStorage.setItem('on-record-corrected', 'ferry')
    localStorage.setItem('on-record-draft left', '[]')
    localStorage.setItem('on-record-look', '{"theme":"dark"}')
    const caches = createCaches()
    for (const name of ['inbox', 'opened', 'library'])
      await (await caches.open(name)).put('data/articles/a.json', new Response('{}'))
    Object.assign(window, { caches })
    const shelf = await filledShelf()
    const file = await backUp(shelf)
    await keepCopy(window, { at: '2026-03-02T08:00:00.000Z', of: 'old.zip', batch: null, file })
    renderGive(<LibrarySettings />, shelf)
    await press('Delete everything…')
    await userEvent.type(within(await dialog()).getByRole('textbox'), 'delete{Enter}')
    expect(await screen.findByText(/backups and second copies stay where they are/)).toBeTruthy()
    expect(localStorage.getItem('on-record-draft left')).toBeNull()
    expect(Object.keys(sessionStorage)).toEqual(['elsewhere'])
    expect(localStorage.getItem('on-record-corrected')).toBeNull()
    expect(localStorage.getItem('on-record-look')).toBe('{"theme":"dark"}')
    await waitFor(async () => expect(await caches.keys()).toEqual(['library', 'opened']))
    expect(await (await caches.open('opened')).keys()).toEqual([])
    expect(await keptCopy(window)).toBeNull()
    Reflect.deleteProperty(window, 'caches')
  })

  test('takes everything away when it is', async () => {
    const shelf = await filledShelf()
    renderGive(<LibrarySettings />, shelf)
    await press('Delete everything…')
    const sheet = within(await dialog())
    await userEvent.type(sheet.getByRole('textbox'), 'Delete{Enter}')
    expect(await screen.findByText(/^Everything of yours was deleted/)).toBeTruthy()
    expect((await contentsOf(shelf)).size).toBe(0)
    expect(region('Your library').textContent).toContain('Nothing of your own')
  })
})

describe('the reminder', () => {
  const marks = (count: number) =>
    Array.from({ length: count }, (_, at) => markChange(`m${at}`, markOf('floats')))
  const counted = () => countingShelf(window, openTab(openBrowser()))
  const aside = () => screen.queryByRole('complementary', { name: 'Backup' })

  test('comes with twenty changes that are nowhere else, not before', async () => {
    const shelf = counted()
    await shelf.save(marks(19))
    renderGive(<BackupReminder />, shelf)
    expect(aside()).toBeNull()
    await act(() => shelf.save([markChange('m99', markOf('floats'))]))
    expect(await screen.findByText(/^20 changes or more are on this device only/)).toBeTruthy()
  })

  test('comes before the first backup with twenty records, whoever has written them', async () => {
    const kinds = Object.fromEntries(KINDS.map((kind) => [kind, 0]))
    localStorage.setItem('on-record-shelf', JSON.stringify({ ...kinds, story: 12, mark: 8 }))
    renderGive(<BackupReminder />, counted())
    expect(await screen.findByText(/there is no backup of them yet/)).toBeTruthy()
  })

  test('looks nothing up on the shelf', async () => {
    const shelf = counted()
    await shelf.save(marks(20))
    const asked: string[] = []
    const door = new Proxy(shelf, {
      get(target, name, receiver) {
        asked.push(String(name))
        return Reflect.get(target, name, receiver) as unknown
      },
    })
    renderGive(<BackupReminder />, door)
    expect(aside()).not.toBeNull()
    expect(asked).toEqual([])
  })

  test('goes when a backup was made from it, which says what is in it', async () => {
    const shelf = counted()
    await shelf.save(marks(20))
    renderGive(<BackupReminder />, shelf)
    await userEvent.click(await screen.findByRole('button', { name: 'Back up now' }))
    expect(await screen.findByText(/^20 marks\. Read again and whole/)).toBeTruthy()
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Back up now' })).toBeNull())
    expect(saved).toHaveLength(1)
  })

  test('goes when it is put off, and comes back with twenty more', async () => {
    const shelf = counted()
    await shelf.save(marks(20))
    renderGive(<BackupReminder />, shelf)
    await userEvent.click(await screen.findByRole('button', { name: 'Later' }))
    expect(aside()).toBeNull()
    await act(() => shelf.save(marks(19)))
    expect(aside()).toBeNull()
    await act(() => shelf.save(marks(20)))
    expect(aside()).not.toBeNull()
  })

  test('says since when, and does not count what a backup has', async () => {
    const shelf = counted()
    noteBackup(window, { at: '2026-03-02T08:00:00.000Z', where: 'file', upTo: 0 })
    await shelf.save(marks(20))
    renderGive(<BackupReminder />, shelf)
    expect(await screen.findByText(/since your backup of 2 March 2026/)).toBeTruthy()
    const upTo = changesSoFar(window)
    act(() => noteBackup(window, { at: '2026-03-03T08:00:00.000Z', where: 'file', upTo }))
    expect(aside()).toBeNull()
  })
})
