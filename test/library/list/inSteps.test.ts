import { describe, expect, test } from 'vitest'
import { deleteStories } from '../../../src/library/list/deleteStories.ts'
import { undoInSteps } from '../../../src/library/list/inSteps.ts'
import { setStatus } from '../../../src/library/list/statuses.ts'
import type { Shelf } from '../../../src/library/shelf/Shelf.ts'
import { markChange, markOf, openBrowser, openTab, storyChange } from '../shelf/openTab.ts'
import { contentsOn } from './contentsOn.ts'

const MANY = Array.from({ length: 450 }, (_, at) => `story-${at}`)

/** A shelf that notes how many records each write has, and refuses from some write on. */
function watched(shelf: Shelf, refusesFrom = Infinity) {
  const sizes: number[] = []
  const refused = { state: 'refused', refusal: 'full' } as const
  const writes = <Given>(size: (given: Given) => number, write: (given: Given) => unknown) =>
    ((given: Given) => {
      if (sizes.length >= refusesFrom) return Promise.resolve(refused)
      sizes.push(size(given))
      return write(given)
    }) as never
  const watching: Shelf = {
    ...shelf,
    save: writes((changes: readonly unknown[]) => changes.length, shelf.save as never),
    undo: writes(({ replaced }: { replaced: unknown[] }) => replaced.length, shelf.undo as never),
  }
  return { watching, sizes }
}

async function openLibrary() {
  const shelf = openTab(openBrowser(), 60_000)
  await shelf.save(MANY.map((slug) => storyChange(slug, `The story ${slug}`)))
  return shelf
}

describe('a change of many stories', () => {
  test('is written in steps of at most two hundred records, and undone in as small ones', async () => {
    const shelf = await openLibrary()
    const before = await contentsOn(shelf)
    const { watching, sizes } = watched(shelf)
    const told: number[] = []
    const { batch, stories } = await setStatus(watching, MANY, { read: true }, (so) =>
      told.push(so),
    )
    expect(stories).toBe(450)
    expect(sizes).toEqual([200, 200, 50])
    expect(told).toEqual([200, 400, 450])
    sizes.splice(0)
    await undoInSteps(watching, batch)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(200)
    expect(await contentsOn(shelf)).toEqual(before)
  })

  test('deletes what belongs to a story in the same step as the story', async () => {
    const shelf = await openLibrary()
    await setStatus(shelf, MANY, { read: true })
    const { watching, sizes } = watched(shelf, 1)
    const { stories, refusal } = await deleteStories(watching, MANY, 'keep')
    expect({ stories, refusal, sizes }).toEqual({ stories: 100, refusal: 'full', sizes: [200] })
    expect(await shelf.count('status')).toBe(await shelf.count('story'))
  })

  test('does not tear one story apart, however many marks are in it', async () => {
    const shelf = await openLibrary()
    const marks = Array.from({ length: 300 }, (_, at) => `m${at}`)
    await shelf.save(marks.map((id) => markChange(id, markOf('words'), 'story-1')))
    const { watching, sizes } = watched(shelf)
    await deleteStories(watching, ['story-0', 'story-1', 'story-2'], 'delete')
    expect(sizes).toEqual([1, 301, 1])
  })

  test('that is refused on the way says how far it came, and that much can be undone', async () => {
    const shelf = await openLibrary()
    const before = await contentsOn(shelf)
    const { watching } = watched(shelf, 2)
    const stepped = await deleteStories(watching, MANY, 'keep')
    expect(stepped).toMatchObject({ stories: 400, refusal: 'full' })
    expect(await shelf.count('story')).toBe(50)
    await undoInSteps(shelf, stepped.batch)
    expect(await contentsOn(shelf)).toEqual(before)
  })

  test('whose undoing is refused on the way leaves the rest to be undone later', async () => {
    const shelf = await openLibrary()
    const before = await contentsOn(shelf)
    const { batch } = await deleteStories(shelf, MANY, 'keep')
    const { watching } = watched(shelf, 1)
    const { saved, left } = await undoInSteps(watching, batch)
    expect(saved.state).toBe('refused')
    expect(left.replaced).toHaveLength(250)
    await undoInSteps(shelf, left)
    expect(await contentsOn(shelf)).toEqual(before)
  })

  test('writes nothing where there is nothing to change', async () => {
    const { watching, sizes } = watched(openTab(openBrowser()))
    const stepped = await setStatus(watching, [], { read: true })
    expect(stepped).toEqual({ batch: { replaced: [] }, stories: 0, refusal: null })
    expect(sizes).toEqual([])
  })
})
