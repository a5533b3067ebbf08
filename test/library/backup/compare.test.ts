import { describe, expect, test } from 'vitest'
import { compareBackup } from '../../../src/library/backup/compareBackup.ts'
import { undoRestore } from '../../../src/library/backup/restoreBackup.ts'
import { isSlug } from '../../../src/article/Edition.ts'
import { correctionOf } from '../../../src/article/corrections/Correction.ts'
import { formatCorrections } from '../../../src/article/corrections/CorrectionFile.ts'
import type { Shelf } from '../../../src/library/shelf/Shelf.ts'
import { markChange, markOf, openBrowser, openTab, storyChange } from '../shelf/openTab.ts'
import { backUp, contentsOf, opened, restore } from './backups.ts'

const noted = (note: string) => markChange('m1', markOf('floats', { note }))

async function talliesOf(shelf: Shelf, file: Blob) {
  return (await compareBackup(shelf, await opened(file))).tallies
}

/** A shelf with one mark, its backup, and what `change` made of the mark since. */
async function changedSince(change: (shelf: Shelf) => Promise<unknown>) {
  const shelf = openTab(openBrowser())
  await shelf.save([noted('first')])
  const file = await backUp(shelf)
  await change(shelf)
  return { shelf, file }
}

/** Two shelves that had the same mark, and a backup of the other one. */
async function crossed(mine: (shelf: Shelf) => Promise<unknown>, theirs: typeof mine) {
  const { shelf, file } = await changedSince(() => Promise.resolve())
  const other = openTab(openBrowser())
  await restore(other, file)
  await theirs(other)
  await mine(shelf)
  return { shelf, file: await backUp(other) }
}

/** What every record says, without its stamp: taking back is a new write. */
async function wordsOn(shelf: Shelf) {
  const all = [...(await contentsOf(shelf)).entries()]
  return new Map(all.map(([key, entry]) => [key, entry.deleted ? null : entry.content]))
}

const noteOn = async (shelf: Shelf) => (await shelf.find('mark', 'm1'))?.content.note

describe('an older backup', () => {
  test('never replaces newer work', async () => {
    const { shelf, file } = await changedSince((shelf) => shelf.save([noted('second')]))
    expect((await talliesOf(shelf, file)).mark).toMatchObject({ older: 1, newer: 0, conflict: 0 })
    expect(await restore(shelf, file, 'theirs')).toMatchObject({ written: 0 })
    expect(await noteOn(shelf)).toBe('second')
  })

  test('does not bring back what was deleted since', async () => {
    const { shelf, file } = await changedSince((shelf) =>
      shelf.save([{ ...noted(''), content: null }]),
    )
    expect((await talliesOf(shelf, file)).mark).toMatchObject({ gone: 1, older: 0 })
    await restore(shelf, file, 'theirs')
    expect(await shelf.count('mark')).toBe(0)
  })

  test('brings back what was deleted since where the reader asks for it, as a new write', async () => {
    const { shelf, file } = await changedSince((shelf) =>
      shelf.save([{ ...noted(''), content: null }]),
    )
    const tombstone = (await contentsOf(shelf)).get('mark m1')!
    expect(await restore(shelf, file, 'both', ['mark'])).toMatchObject({ written: 1 })
    expect(await noteOn(shelf)).toBe('first')
    const back = (await contentsOf(shelf)).get('mark m1')!
    expect(back.revision).toBe(tombstone.revision + 1)
    expect(back.trail.slice(1)).toEqual(tombstone.trail)
    expect((await talliesOf(shelf, file)).mark).toMatchObject({ older: 1, gone: 0, conflict: 0 })
  })

  test('brings back a deleted story, and nothing of another kind that was deleted too', async () => {
    const shelf = openTab(openBrowser())
    await shelf.save([storyChange('ferry', 'Ferry runs again'), noted('first')])
    const file = await backUp(shelf)
    await shelf.save([
      { kind: 'story', id: 'ferry', slug: 'ferry', content: null },
      { ...noted(''), content: null },
    ])
    expect((await talliesOf(shelf, file)).story.gone).toBe(1)
    await restore(shelf, file, 'both', ['story'])
    expect((await shelf.find('story', 'ferry'))?.content.text).toBe('Ferry runs again')
    expect(await shelf.slugs()).toEqual(['ferry'])
    expect(await shelf.count('mark')).toBe(0)
  })

  test('brings back everything after a wipe', async () => {
    const { shelf, file } = await changedSince((shelf) => shelf.wipe())
    expect((await talliesOf(shelf, file)).mark.new).toBe(1)
    await restore(shelf, file)
    expect(await noteOn(shelf)).toBe('first')
  })
})

describe('a newer backup', () => {
  const later = (shelf: Shelf) => shelf.save([noted('later')])
  const nothing = () => Promise.resolve()

  test('replaces what it grew out of', async () => {
    const { shelf, file } = await crossed(nothing, later)
    expect((await talliesOf(shelf, file)).mark).toMatchObject({ newer: 1, conflict: 0 })
    await restore(shelf, file)
    expect(await noteOn(shelf)).toBe('later')
  })

  test('deletes what was deleted there, and says so before', async () => {
    const { shelf, file } = await crossed(nothing, (other) =>
      other.save([{ ...noted(''), content: null }]),
    )
    expect((await talliesOf(shelf, file)).mark).toMatchObject({ deletes: 1, newer: 0 })
    await restore(shelf, file)
    expect(await shelf.count('mark')).toBe(0)
  })
})

describe('what was changed both here and there', () => {
  const mine = (shelf: Shelf) => shelf.save([noted('mine')])
  const theirs = (shelf: Shelf) => shelf.save([noted('theirs')])

  test('is in conflict', async () => {
    const { shelf, file } = await crossed(mine, theirs)
    expect((await talliesOf(shelf, file)).mark).toMatchObject({ conflict: 1, newer: 0, older: 0 })
  })

  test('keeps ours and puts theirs beside it, and is settled then', async () => {
    const { shelf, file } = await crossed(mine, theirs)
    await restore(shelf, file)
    const mark = await shelf.find('mark', 'm1')
    expect(mark?.content.note).toBe('mine')
    expect(mark?.others?.map(({ note }) => note)).toEqual(['theirs'])
    expect((await talliesOf(shelf, file)).mark).toMatchObject({ older: 1, conflict: 0 })
  })

  test('stays ours, or becomes theirs, where the reader says so', async () => {
    const first = await crossed(mine, theirs)
    expect(await restore(first.shelf, first.file, 'mine')).toMatchObject({ written: 0 })
    expect(await noteOn(first.shelf)).toBe('mine')
    const second = await crossed(mine, theirs)
    await restore(second.shelf, second.file, 'theirs')
    expect(await noteOn(second.shelf)).toBe('theirs')
  })

  test('of two texts of a story keeps both, the other one as a version of its own', async () => {
    const write = (text: string) => (shelf: Shelf) => shelf.save([storyChange('ferry', text)])
    const { shelf, file } = await crossed(write('Mine'), write('Theirs'))
    expect((await talliesOf(shelf, file)).story.conflict).toBe(1)
    await restore(shelf, file)
    expect((await shelf.find('story', 'ferry'))?.content.text).toBe('Mine')
    const other = (await shelf.list('story')).find(({ slug }) => slug !== 'ferry')
    expect(other).toMatchObject({
      id: other?.slug,
      content: { text: 'Theirs', versionOf: 'ferry' },
    })
    expect(isSlug(other!.slug)).toBe(true)
    // Once more adds no third one.
    expect(await restore(shelf, file)).toMatchObject({ written: 0 })
    expect(await shelf.count('story')).toBe(2)
  })

  test('of a status can’t be kept twice, so ours stays', async () => {
    const write = (read: boolean) => (shelf: Shelf) =>
      shelf.save([
        {
          kind: 'status',
          id: 'ferry',
          slug: 'ferry',
          content: { read, favourite: !read, archived: false },
        },
      ])
    const { shelf, file } = await crossed(write(true), write(false))
    expect(await restore(shelf, file, 'both')).toMatchObject({ written: 0 })
    expect(await shelf.find('status', 'ferry')).toMatchObject({ content: { read: true } })
    await restore(shelf, file, 'theirs')
    const status = await shelf.find('status', 'ferry')
    expect(status?.content.read).toBe(false)
    expect(status).not.toHaveProperty('others')
  })

  test('stays deleted where it was deleted here, and stays where it was deleted there', async () => {
    const remove = (shelf: Shelf) => shelf.save([{ ...noted(''), content: null }])
    const gone = await crossed(remove, theirs)
    expect((await talliesOf(gone.shelf, gone.file)).mark).toMatchObject({ gone: 1, conflict: 0 })
    await restore(gone.shelf, gone.file)
    expect(await gone.shelf.count('mark')).toBe(0)
    await restore(gone.shelf, gone.file, 'mine', ['mark'])
    expect(await noteOn(gone.shelf)).toBe('theirs')
    const kept = await crossed(mine, remove)
    await restore(kept.shelf, kept.file)
    expect(await noteOn(kept.shelf)).toBe('mine')
  })
})

describe('a restore', () => {
  test('is undone in one go: everything says what it said before', async () => {
    const { shelf, file } = await crossed(
      (shelf) => shelf.save([noted('mine'), storyChange('own', 'Own story')]),
      (other) => other.save([noted('theirs'), storyChange('other', 'Other story')]),
    )
    const before = await wordsOn(shelf)
    const outcome = await restore(shelf, file, 'theirs')
    if (outcome.state !== 'restored') throw new Error(outcome.state)
    expect(await noteOn(shelf)).toBe('theirs')
    await undoRestore(shelf, outcome.batch)
    expect(await wordsOn(shelf)).toStrictEqual(before)
  })

  test('of a thousand marks is undone whole too', async () => {
    const full = openTab(openBrowser())
    const marks = Array.from({ length: 1000 }, (_, at) => markChange(`m${at}`, markOf('floats')))
    await full.save(marks)
    const shelf = openTab(openBrowser())
    const outcome = await restore(shelf, await backUp(full))
    if (outcome.state !== 'restored') throw new Error(outcome.state)
    expect(await shelf.count('mark')).toBe(1000)
    await undoRestore(shelf, outcome.batch)
    expect((await contentsOf(shelf)).size).toBe(0)
  })

  test('that the disk refuses in the middle leaves nothing of it behind', async () => {
    const full = openTab(openBrowser())
    const marks = Array.from({ length: 500 }, (_, at) => markChange(`m${at}`, markOf('floats')))
    await full.save(marks)
    const shelf = openTab(openBrowser())
    let steps = 0
    const refusing: Shelf = {
      ...shelf,
      restore: (records) =>
        ++steps === 2
          ? Promise.resolve({ state: 'refused', refusal: 'full' })
          : shelf.restore(records),
    }
    expect(await restore(refusing, await backUp(full))).toMatchObject({
      state: 'refused',
      refusal: 'full',
    })
    expect((await contentsOf(shelf)).size).toBe(0)
  })
})

describe('a file of corrections', () => {
  const at = { words: 'floats', before: '', after: '', start: null }
  const correction = correctionOf({ kind: 'notQuote', at }, '2026-03-02T08:00:00Z')
  const file = new Blob([formatCorrections('ferry', [correction])])

  test('is restored as if its corrections were made here', async () => {
    const shelf = openTab(openBrowser())
    expect(await restore(shelf, file)).toMatchObject({ written: 1 })
    const [record] = await shelf.list('correction', 'ferry')
    expect(record?.content).toEqual({ correction, place: 1 })
    expect(record?.trail).toHaveLength(1)
  })

  test('twice is once, and does not bring back what was undone since', async () => {
    const shelf = openTab(openBrowser())
    await restore(shelf, file)
    expect(await restore(shelf, file)).toMatchObject({ written: 0 })
    const [record] = await shelf.list('correction', 'ferry')
    await shelf.save([{ kind: 'correction', id: record!.id, slug: 'ferry', content: null }])
    expect(await restore(shelf, file)).toMatchObject({ written: 0 })
    expect(await shelf.count('correction')).toBe(0)
  })
})
