// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Shelf } from '../../../src/library/shelf/Shelf.ts'
import { noteBackup } from '../../../src/library/backup/lastBackup.ts'
import { BackupReminder } from '../../../src/read/give/BackupReminder.tsx'
import { LibrarySettings } from '../../../src/read/give/LibrarySettings.tsx'
import { backUp, contentsOf, problemOf, zipOf } from '../../library/backup/backups.ts'
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

  test('whoever comes for the backup arrives at it, and nobody else does', async () => {
    const seen: string[] = []
    Element.prototype.scrollIntoView = function scrollIntoView() {
      seen.push(this.id)
    }
    renderGive(<LibrarySettings />, await filledShelf(), '/settings#backup')
    expect(document.activeElement?.id).toBe('backup')
    expect(document.activeElement?.textContent).toContain('Restore from a backup…')
    cleanup()
    renderGive(<LibrarySettings />, await filledShelf(), '/settings#look')
    expect(document.activeElement).toBe(document.body)
    expect(seen).toEqual(['backup'])
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

  test('says so where this window keeps nothing', async () => {
    renderGive(<LibrarySettings />, null)
    expect(await screen.findByText(/this window keeps nothing/)).toBeTruthy()
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
        /^1 story, 2 marks\. Read again and whole\. Saved as On Record backup/,
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
    expect(await screen.findByText(/^Restored: 3 records\./)).toBeTruthy()
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
    await screen.findByText(/^Restored: 1 record\./)
    const mark = await shelf.find('mark', 'm1')
    expect([mark?.content.note, mark?.others?.[0]?.note]).toEqual(['', 'theirs'])
  })

  test('refuses what is no backup in a sentence, and leaves everything as it is', async () => {
    const shelf = await filledShelf()
    const before = await contentsOf(shelf)
    renderGive(<LibrarySettings />, shelf)
    await chooseBackup(zipOf({ 'holiday.txt': 'sun' }), 'holiday.zip')
    expect(
      await screen.findByText(
        'holiday.zip was not restored. This zip is no backup of On Record: it has no manifest of one.',
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

  test('comes with twenty changes that are nowhere else, not before', async () => {
    const shelf = openTab(openBrowser())
    await shelf.save(marks(19))
    renderGive(<BackupReminder />, shelf)
    await waitFor(async () => expect(await shelf.count('mark')).toBe(19))
    expect(screen.queryByRole('complementary', { name: 'Backup' })).toBeNull()
    await shelf.save([markChange('m99', markOf('floats'))])
    expect(await screen.findByText(/^20 changes or more are on this device only/)).toBeTruthy()
  })

  test('goes when a backup was made from it, which says what is in it', async () => {
    const shelf = openTab(openBrowser())
    await shelf.save(marks(20))
    renderGive(<BackupReminder />, shelf)
    await userEvent.click(await screen.findByRole('button', { name: 'Back up now' }))
    expect(await screen.findByText(/^20 marks\. Read again and whole/)).toBeTruthy()
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Back up now' })).toBeNull())
    expect(saved).toHaveLength(1)
  })

  test('goes when it is put off', async () => {
    const shelf = openTab(openBrowser())
    await shelf.save(marks(20))
    renderGive(<BackupReminder />, shelf)
    await userEvent.click(await screen.findByRole('button', { name: 'Later' }))
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
  })

  test('says since when, and does not count what a backup has', async () => {
    const shelf = openTab(openBrowser())
    await shelf.save(marks(20))
    noteBackup(window, '2026-03-02T08:00:00.000Z', 'file')
    renderGive(<BackupReminder />, shelf)
    expect(await screen.findByText(/since your backup of 2 March 2026/)).toBeTruthy()
    noteBackup(window, new Date(Date.now() + 1000).toISOString(), 'file')
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
  })
})
