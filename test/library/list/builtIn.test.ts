import { describe, expect, test } from 'vitest'
import { type StoryPage, storiesFile } from '../../../src/article/Edition.ts'
import { createEdition } from '../../../src/library/edition.ts'
import { createBuiltIn } from '../../../src/library/list/builtIn.ts'
import { entryOf, slugsOf } from './entries.ts'

const ON_A_PAGE = 2

function pageOf(page: number, pages: number): StoryPage {
  const first = (page - 1) * ON_A_PAGE
  const summaries = Array.from(
    { length: ON_A_PAGE },
    (_, at) => entryOf(`s${first + at + 1}`).summary,
  )
  return { page, pages, stories: pages * ON_A_PAGE, quotes: 0, summaries }
}

/** An edition of so many pages, each of which comes when it is let through. */
function openEdition(pages: number) {
  const under = new Map<string, (answer: Response) => void>()
  const asked: string[] = []
  const edition = createEdition((address) => {
    asked.push(address)
    return new Promise((answer) => under.set(address, answer))
  })
  const builtIn = createBuiltIn(edition)
  let told = 0
  const end = builtIn.follow(() => told++)
  async function answer(page: number, response: Response) {
    const address = storiesFile(page)
    under.get(address)?.(response)
    under.delete(address)
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve))
  }
  return {
    builtIn,
    asked,
    end,
    told: () => told,
    bring: (page: number) => answer(page, Response.json(pageOf(page, pages))),
    lose: (page: number) => answer(page, new Response('', { status: 500 })),
    underWay: () => [...under.keys()],
  }
}

describe('the built-in stories', () => {
  test('are the newest alone, of a large edition, until all are asked for', async () => {
    const { builtIn, bring, asked } = openEdition(100)
    await bring(1)
    expect(slugsOf(builtIn.entries())).toEqual(['s1', 's2'])
    expect(builtIn.looked()).toEqual({ stories: 200, sofar: 2, done: true, asked: false })
    expect(asked).toEqual([storiesFile(1)])
  })

  test('are all asked for at once where there are few', async () => {
    const { builtIn, bring } = openEdition(3)
    await bring(1)
    expect(builtIn.looked()).toEqual({ stories: 6, sofar: 2, done: false, asked: true })
    await bring(2)
    await bring(3)
    expect(builtIn.looked()).toEqual({ stories: 6, sofar: 6, done: true, asked: true })
    expect(slugsOf(builtIn.entries())).toEqual(['s1', 's2', 's3', 's4', 's5', 's6'])
  })

  test('say how many have been looked through while the others are on their way', async () => {
    const { builtIn, bring, told } = openEdition(100)
    await bring(1)
    const first = told()
    builtIn.askForAll()
    expect(builtIn.looked()).toEqual({ stories: 200, sofar: 2, done: false, asked: true })
    const before = told()
    expect(before).toBe(first + 1)
    for (let page = 2; page <= 10; page++) await bring(page)
    // Each showing sorts and counts everything: one page more isn't told of.
    expect(told()).toBe(before)
    await bring(11)
    expect(told()).toBe(before + 1)
    expect(builtIn.looked()).toEqual({ stories: 200, sofar: 22, done: false, asked: true })
  })

  test('are fetched a few files at a time', async () => {
    const { builtIn, bring, underWay } = openEdition(100)
    await bring(1)
    builtIn.askForAll()
    expect(underWay()).toHaveLength(4)
    await bring(3)
    expect(underWay()).toEqual([2, 4, 5, 6].map((page) => storiesFile(page)))
  })

  test('stand in the order of their pages, in whatever order these come', async () => {
    const { builtIn, bring } = openEdition(4)
    for (const page of [1, 4, 2, 3]) await bring(page)
    expect(slugsOf(builtIn.entries())).toEqual(['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8'])
  })

  test('are done without those that cannot be had, and do not say that they were looked through', async () => {
    const { builtIn, bring, lose } = openEdition(3)
    await bring(1)
    await lose(2)
    await bring(3)
    expect(builtIn.looked()).toEqual({ stories: 6, sofar: 4, done: true, asked: true })
  })

  test('are none, and done, where not even the first page can be had', async () => {
    const { builtIn, lose, told } = openEdition(3)
    await lose(1)
    expect(builtIn.entries()).toEqual([])
    expect(builtIn.looked()).toMatchObject({ stories: 0, sofar: 0, done: true })
    expect(told()).toBe(1)
  })

  test('stay the same objects when more come, so that no row is drawn anew', async () => {
    const { builtIn, bring } = openEdition(2)
    await bring(1)
    const [first] = builtIn.entries()
    await bring(2)
    expect(builtIn.entries()[0]).toBe(first)
  })

  test('tell nobody who has gone', async () => {
    const { bring, end, told } = openEdition(2)
    end()
    await bring(1)
    expect(told()).toBe(0)
  })
})
