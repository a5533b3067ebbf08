import { describe, expect, test } from 'vitest'
import { countMarks, deleteStories } from '../../../src/library/list/deleteStories.ts'
import { setStatus } from '../../../src/library/list/statuses.ts'
import type { Stepped } from '../../../src/library/list/inSteps.ts'
import type { Shelf } from '../../../src/library/shelf/Shelf.ts'
import { markChange, markOf, openBrowser, openTab, storyChange } from '../shelf/openTab.ts'
import { contentsOn } from './contentsOn.ts'

function batchOf({ batch, refusal }: Stepped) {
  if (refusal !== null) throw new Error(refusal)
  return batch
}

async function openLibrary(): Promise<Shelf> {
  const shelf = openTab(openBrowser())
  const status = { read: true, favourite: false, archived: false }
  await shelf.save([
    storyChange('ferry', 'Ferry runs again'),
    storyChange('wall', 'Harbour wall mended'),
    markChange('m1', markOf('Ferry')),
    markChange('m2', markOf('Harbour'), 'wall'),
    { kind: 'status', id: 'ferry', slug: 'ferry', content: status },
  ])
  return shelf
}

describe('a status', () => {
  test('is set for a story that has none, and for one that is built in', async () => {
    const shelf = await openLibrary()
    await setStatus(shelf, ['guide'], { favourite: true })
    expect((await shelf.find('status', 'guide'))?.content).toEqual({
      read: false,
      favourite: true,
      archived: false,
    })
  })

  test('leaves the rest of what is known of the story as it was', async () => {
    const shelf = await openLibrary()
    await setStatus(shelf, ['ferry', 'wall'], { archived: true })
    const statuses = await shelf.list('status')
    expect(statuses.map(({ slug, content }) => [slug, content.read, content.archived])).toEqual([
      ['ferry', true, true],
      ['wall', false, true],
    ])
  })

  test('of many stories is undone at once', async () => {
    const shelf = await openLibrary()
    const before = await contentsOn(shelf)
    const batch = batchOf(await setStatus(shelf, ['ferry', 'wall', 'guide'], { read: true }))
    await shelf.undo(batch)
    expect(await contentsOn(shelf)).toEqual(before)
  })
})

describe('deleting a story', () => {
  test('keeps the marks in it, and takes what else belongs to it', async () => {
    const shelf = await openLibrary()
    await deleteStories(shelf, ['ferry'], 'keep')
    expect(await shelf.find('story', 'ferry')).toBeNull()
    expect(await shelf.find('status', 'ferry')).toBeNull()
    expect((await shelf.list('mark')).map(({ id }) => id)).toEqual(['m1', 'm2'])
    expect(await shelf.slugs()).toEqual(['wall'])
  })

  test('takes the marks in it where that is asked, and none of another story', async () => {
    const shelf = await openLibrary()
    expect(await countMarks(shelf, ['ferry'])).toEqual({ marks: 1, notes: 0 })
    await deleteStories(shelf, ['ferry'], 'delete')
    expect((await shelf.list('mark')).map(({ id }) => id)).toEqual(['m2'])
  })

  test('asks about marks and about notes that mark nothing, each counted', async () => {
    const shelf = await openLibrary()
    const note = markOf('Harbour', { kind: null, note: 'Ask her.' })
    await shelf.save([markChange('m3', note, 'wall'), markChange('m4', note, 'guide')])
    expect(await countMarks(shelf, ['wall'])).toEqual({ marks: 1, notes: 1 })
    expect(await countMarks(shelf, ['wall', 'ferry'])).toEqual({ marks: 2, notes: 1 })
    expect(await countMarks(shelf, ['none'])).toEqual({ marks: 0, notes: 0 })
  })

  test.each(['keep', 'delete'] as const)('is undone with all that went: %s', async (marks) => {
    const shelf = await openLibrary()
    const before = await contentsOn(shelf)
    const rows = async () =>
      (await shelf.listedAfter('', 9)).map(({ slug, added }) => [slug, added])
    const listed = await rows()
    const batch = batchOf(await deleteStories(shelf, ['ferry', 'wall'], marks))
    expect(await shelf.slugs()).toEqual([])
    await shelf.undo(batch)
    expect(await contentsOn(shelf)).toEqual(before)
    expect(await rows()).toEqual(listed)
  })
})
