import { Dexie } from 'dexie'
import { describe, expect, test, vi } from 'vitest'
import { correctionOf } from '../../../src/article/corrections/Correction.ts'
import { plainArticle } from '../../../src/article/plainArticle.ts'
import { createHint } from '../../../src/library/corrections/correctionHint.ts'
import { readCensus } from '../../../src/library/shelf/census.ts'
import { openShelf } from '../../../src/library/shelf/openShelf.ts'
import type { Kept } from '../../../src/library/shelf/Record.ts'
import type { Restored, Saved, Shelf } from '../../../src/library/shelf/Shelf.ts'
import { sourceOf } from '../../../src/library/shelf/sourceOf.ts'
import {
  everythingOn,
  markChange,
  markOf,
  openBrowser,
  openTab,
  storyChange,
  storyOf,
} from './openTab.ts'

const FERRY = 'Ferry runs again\n\n“It floats,” said Ana Ruiz.'

function contentsOf(all: readonly Restored[]) {
  return all.map(({ kind, entry }) => [kind, entry.id, entry.deleted ? null : entry.content])
}

function batchOf(saved: Saved) {
  if (saved.state === 'refused') throw new Error(`Refused: ${saved.refusal}`)
  return saved.batch
}

async function markOn(shelf: Shelf, id = 'm1'): Promise<Kept<'mark'>> {
  const mark = await shelf.find('mark', id)
  if (!mark) throw new Error(`There is no mark ${id}.`)
  return mark
}

describe('what is saved', () => {
  test('is there after a reload, to the character', async () => {
    const browser = openBrowser()
    const odd = 'NUL \0, half a pair \ud83d, a mark of order \ufeff, many bytes 🛟 漢'
    batchOf(await openTab(browser).save([storyChange('ferry', odd)]))
    const story = await openTab(browser).find('story', 'ferry')
    expect(story?.content.text).toBe(odd)
    expect(story?.revision).toBe(1)
  })

  test('is listed as a story, before any parser has read it', async () => {
    const shelf = openTab(openBrowser())
    await shelf.save([storyChange('ferry', FERRY)])
    const [row] = await shelf.listedAfter('', 1)
    expect(row?.summary.headline).toContain('Ferry runs again')
    expect(await shelf.outdated('new', 10)).toHaveLength(1)
  })

  test('is written whole or not at all', async () => {
    const shelf = openTab(openBrowser())
    const bad = markChange('m2', markOf('floats'))
    // What can't be cloned can't be stored.
    const broken = { ...bad, content: { ...bad.content, note: () => {} } } as unknown as typeof bad
    const saved = await shelf.save([markChange('m1', markOf('Ferry')), broken])
    expect(saved).toEqual({ state: 'refused', refusal: 'failed' })
    expect(await shelf.list('mark')).toEqual([])
  })

  test('is written whole or not at all, and listed whole, however much it is', async () => {
    const shelf = openTab(openBrowser())
    const many = Array.from({ length: 450 }, (_, at) => markChange(`m${at}`, markOf('Ferry')))
    const bad = markChange('m9999', markOf('floats'))
    const broken = { ...bad, content: { ...bad.content, note: () => {} } } as unknown as typeof bad
    expect(await shelf.save([...many, broken])).toEqual({ state: 'refused', refusal: 'failed' })
    expect(await shelf.list('mark', 'ferry')).toEqual([])
    const batch = batchOf(await shelf.save(many))
    const ids = many.map(({ id }) => id).toSorted()
    const idsOf = async (slug?: string) => (await shelf.list('mark', slug)).map(({ id }) => id)
    expect(await idsOf('ferry')).toEqual(ids)
    expect(await idsOf()).toEqual(ids)
    expect(await idsOf('boat')).toEqual([])
    await shelf.save([markChange('m449', null), markChange('m1', null)])
    expect(await idsOf('ferry')).toEqual(ids.filter((id) => id !== 'm449' && id !== 'm1'))
    await shelf.undo(batch)
    expect(await idsOf()).toEqual([])
  })

  test('counts its writes, and tells the latest of them', async () => {
    const shelf = openTab(openBrowser())
    await shelf.save([markChange('m1', markOf('Ferry'))])
    await shelf.save([markChange('m1', markOf('Ferry', { note: 'When?' }))])
    const mark = await markOn(shelf)
    expect(mark.revision).toBe(2)
    expect(mark.trail).toHaveLength(2)
  })

  test('has its row some at a time, in the order of slugs', async () => {
    const shelf = openTab(openBrowser())
    await shelf.save(['c', 'a', 'b'].map((slug) => storyChange(slug, FERRY)))
    const slugsAfter = async (slug: string, most: number) =>
      (await shelf.listedAfter(slug, most)).map((row) => row.slug)
    expect(await slugsAfter('', 2)).toEqual(['a', 'b'])
    expect(await slugsAfter('b', 2)).toEqual(['c'])
    expect(await slugsAfter('c', 2)).toEqual([])
    expect(await shelf.slugs()).toEqual(['a', 'b', 'c'])
  })

  test('is listed a story at a time', async () => {
    const shelf = openTab(openBrowser())
    await shelf.save([
      markChange('m1', markOf('Ferry')),
      markChange('m2', markOf('Boat'), 'boat'),
      {
        kind: 'status',
        id: 'boat',
        slug: 'boat',
        content: { read: true, favourite: false, archived: false },
      },
    ])
    expect((await shelf.list('mark', 'boat')).map(({ id }) => id)).toEqual(['m2'])
    expect((await shelf.list('status', 'boat')).map(({ id }) => id)).toEqual(['boat'])
    expect(await shelf.list('mark', 'nowhere')).toEqual([])
  })
})

describe('what is deleted', () => {
  test('is gone, and leaves only its stamp', async () => {
    const shelf = openTab(openBrowser())
    await shelf.save([markChange('m1', markOf('Ferry', { note: 'Secret' }))])
    await shelf.save([markChange('m1', null)])
    expect(await shelf.find('mark', 'm1')).toBeNull()
    expect(await shelf.count('mark')).toBe(0)
    const [left] = await everythingOn(shelf)
    expect(left?.entry).toMatchObject({ id: 'm1', slug: 'ferry', revision: 2, deleted: true })
    expect(JSON.stringify(left)).not.toContain('Secret')
  })

  test('is told from what was never there', async () => {
    const shelf = openTab(openBrowser())
    await shelf.save([storyChange('ferry', FERRY), storyChange('boat', FERRY)])
    await shelf.save([{ kind: 'story', id: 'ferry', slug: 'ferry', content: null }])
    expect(await shelf.gone(['boat', 'ferry', 'never'])).toEqual(['ferry'])
    expect(await shelf.gone([])).toEqual([])
  })

  test('takes its row and its reading along, and brings them back when it is undone', async () => {
    const shelf = openTab(openBrowser())
    await shelf.save([storyChange('ferry', FERRY)])
    const before = await everythingOn(shelf)
    const batch = batchOf(
      await shelf.save([{ kind: 'story', id: 'ferry', slug: 'ferry', content: null }]),
    )
    expect(await shelf.slugs()).toEqual([])
    await shelf.undo(batch)
    expect(contentsOf(await everythingOn(shelf))).toEqual(contentsOf(before))
    expect(await shelf.slugs()).toHaveLength(1)
  })

  test('and brought back is a later write, so that a copy made in between never wins over it', async () => {
    const shelf = openTab(openBrowser())
    await shelf.save([markChange('m1', markOf('Ferry'))])
    const batch = batchOf(await shelf.save([markChange('m1', null)]))
    const [between] = await everythingOn(shelf)
    await shelf.undo(batch)
    const [back] = await everythingOn(shelf)
    expect(back?.entry.revision).toBe(3)
    expect(back?.entry.trail).toContain(between?.entry.trail[0])
  })

  test('doesn’t take the story’s marks along', async () => {
    const shelf = openTab(openBrowser())
    await shelf.save([storyChange('ferry', FERRY), markChange('m1', markOf('Ferry'))])
    await shelf.save([{ kind: 'story', id: 'ferry', slug: 'ferry', content: null }])
    expect(await shelf.list('mark', 'ferry')).toHaveLength(1)
  })
})

describe('undoing', () => {
  test('leaves alone what was changed since', async () => {
    const shelf = openTab(openBrowser())
    const batch = batchOf(
      await shelf.save([markChange('m1', markOf('Ferry')), markChange('m2', markOf('Boat'))]),
    )
    await shelf.save([markChange('m1', markOf('Ferry', { note: 'Mine' }))])
    await shelf.undo(batch)
    expect((await shelf.list('mark')).map(({ id }) => id)).toEqual(['m1'])
  })

  test('can be undone', async () => {
    const shelf = openTab(openBrowser())
    const batch = batchOf(await shelf.save([markChange('m1', markOf('Ferry'))]))
    const before = await everythingOn(shelf)
    const undone = batchOf(await shelf.undo(batch))
    expect(await everythingOn(shelf)).toEqual([])
    await shelf.undo(undone)
    expect(await everythingOn(shelf)).toEqual(before)
  })

  test('goes back to the first of two changes of one record in a batch', async () => {
    const shelf = openTab(openBrowser())
    const batch = batchOf(
      await shelf.save([
        markChange('m1', markOf('Ferry')),
        markChange('m1', markOf('Ferry', { note: 'When?' })),
      ]),
    )
    await shelf.undo(batch)
    expect(await everythingOn(shelf)).toEqual([])
  })
})

describe('two tabs', () => {
  test('that change different fields of a note both keep what they wrote', async () => {
    const browser = openBrowser()
    const [one, other] = [openTab(browser), openTab(browser)]
    await one.save([markChange('m1', markOf('Ferry'))])
    const seen = await markOn(one)
    const [noted, changed] = [
      { ...seen.content, note: 'Ask her' },
      { ...seen.content, kind: 'check' as const },
    ]
    await one.save([{ kind: 'mark', id: 'm1', slug: 'ferry', content: noted, basedOn: seen }])
    await other.save([{ kind: 'mark', id: 'm1', slug: 'ferry', content: changed, basedOn: seen }])
    const mark = await markOn(one)
    expect(mark.content).toMatchObject({ note: 'Ask her', kind: 'check' })
    expect(mark.others).toBeUndefined()
  })

  test('that really cross keep both versions, until one is chosen', async () => {
    const browser = openBrowser()
    const [one, other] = [openTab(browser), openTab(browser)]
    await one.save([markChange('m1', markOf('Ferry'))])
    const seen = await markOn(one)
    const write = (shelf: Shelf, note: string) =>
      shelf.save([
        {
          kind: 'mark',
          id: 'm1',
          slug: 'ferry',
          content: { ...seen.content, note },
          basedOn: seen,
        },
      ])
    await write(one, 'Ask her')
    await write(other, 'Ask him')
    const crossed = await markOn(one)
    expect(crossed.content.note).toBe('Ask him')
    expect(crossed.others?.map(({ note }) => note)).toEqual(['Ask her'])
    const { content } = crossed
    await one.save([
      { kind: 'mark', id: 'm1', slug: 'ferry', content, basedOn: crossed, settled: true },
    ])
    expect((await markOn(one)).others).toBeUndefined()
  })

  test('see what the other has saved', async () => {
    const browser = openBrowser()
    const [one, other] = [openTab(browser), openTab(browser)]
    const told: number[] = []
    const end = other.watch(
      async (lookup) => (await lookup.list('mark')).length,
      (count) => told.push(count),
      () => {},
    )
    await vi.waitFor(() => expect(told).toEqual([0]))
    await one.save([markChange('m1', markOf('Ferry'))])
    await vi.waitFor(() => expect(told.at(-1)).toBe(1))
    end()
    await one.save([markChange('m2', markOf('Boat'))])
    expect(told.at(-1)).toBe(1)
  })

  test('see what the other changes in the last of very many', async () => {
    const browser = openBrowser()
    const [one, other] = [openTab(browser), openTab(browser)]
    const many = Array.from({ length: 450 }, (_, at) => markChange(`m${at}`, markOf('Ferry')))
    await one.save(many)
    const told: (string | undefined)[] = []
    const end = other.watch(
      async (lookup) => (await lookup.list('mark', 'ferry')).at(-1),
      (last) => told.push(last?.content.note),
      () => {},
    )
    await vi.waitFor(() => expect(told).toEqual(['']))
    await one.save([markChange('m99', markOf('Ferry', { note: 'When?' }))])
    await vi.waitFor(() => expect(told.at(-1)).toBe('When?'))
    end()
  })
})

describe('what the parser made of a story', () => {
  const reading = (text: string) => ({
    slug: 'ferry',
    parser: 'p',
    source: sourceOf(storyOf(text)),
    article: plainArticle(text),
  })

  test('goes when the story has another text, and is asked for again', async () => {
    const shelf = openTab(openBrowser())
    await shelf.save([storyChange('ferry', FERRY)])
    await shelf.saveReadings([reading(FERRY)])
    expect(await shelf.outdated('p', 9)).toEqual([])
    await shelf.save([storyChange('ferry', 'Ferry sinks')])
    expect(await shelf.reading('ferry')).toBeNull()
    expect(await shelf.outdated('p', 9)).toHaveLength(1)
  })

  test('is left out where the story has another text by then', async () => {
    const shelf = openTab(openBrowser())
    await shelf.save([storyChange('ferry', 'Ferry sinks')])
    await shelf.saveReadings([reading(FERRY)])
    expect(await shelf.reading('ferry')).toBeNull()
    expect((await shelf.listedAfter('', 1))[0]?.summary.headline).toBe('Ferry sinks')
  })

  test('stays when anything else of the story changes', async () => {
    const shelf = openTab(openBrowser())
    await shelf.save([storyChange('ferry', FERRY)])
    await shelf.saveReadings([reading(FERRY)])
    await shelf.save([storyChange('ferry', FERRY, { versionOf: 'boat' })])
    expect(await shelf.reading('ferry')).not.toBeNull()
  })
})

describe('restoring', () => {
  test('takes records and tombstones with their stamps, and can be undone', async () => {
    const source = openTab(openBrowser())
    await source.save([storyChange('ferry', FERRY), markChange('m1', markOf('Ferry'))])
    await source.save([markChange('m1', null)])
    const all = await everythingOn(source)
    const target = openTab(openBrowser())
    const batch = batchOf(await target.restore(all))
    expect(await everythingOn(target)).toEqual(all)
    expect(await target.slugs()).toHaveLength(1)
    await target.undo(batch)
    expect(await everythingOn(target)).toEqual([])
  })
})

describe('corrections of an earlier release', () => {
  const tern = correctionOf({ kind: 'publisher', name: 'Tern News' })
  const gazette = correctionOf({ kind: 'publisher', name: 'The Sandport Gazette' })

  /** As the release before the shelf had it. */
  async function keepInOldForm(browser: ReturnType<typeof openBrowser>) {
    const old = new Dexie('on-record-corrections', browser.storage)
    old.version(1).stores({ corrections: '++place, slug' })
    await old.table('corrections').bulkAdd([
      { slug: 'ferry', correction: tern },
      { slug: 'boat', correction: tern },
      { slug: 'ferry', correction: gazette },
    ])
    old.close()
  }

  test('are moved over in their order, and the old database goes', async () => {
    const browser = openBrowser()
    await keepInOldForm(browser)
    const records = await openTab(browser).list('correction', 'ferry')
    const inOrder = records.toSorted((a, b) => a.content.place - b.content.place)
    expect(inOrder.map(({ content }) => content.correction)).toEqual([tern, gazette])
    const left = await browser.storage.indexedDB.databases()
    expect(left.map(({ name }) => name)).toEqual(['on-record'])
  })

  test('aren’t taken again when a tab with that release writes on', async () => {
    const browser = openBrowser()
    await keepInOldForm(browser)
    const shelf = openTab(browser)
    await shelf.save([{ kind: 'correction', id: `ferry ${tern.id}`, slug: 'ferry', content: null }])
    await keepInOldForm(browser)
    const later = await openTab(browser).list('correction', 'ferry')
    expect(later.map(({ content }) => content.correction)).toEqual([gazette])
  })
})

describe('what can be asked before the shelf is open', () => {
  test('follows what is on it', async () => {
    const browser = openBrowser()
    const hint = createHint(browser.host)
    const shelf = openTab(browser)
    const correction = correctionOf({ kind: 'publisher', name: 'Tern News' })
    const id = `ferry ${correction.id}`
    await shelf.save([
      storyChange('ferry', FERRY),
      { kind: 'correction', id, slug: 'ferry', content: { correction, place: 1 } },
    ])
    expect(readCensus(browser.host)).toMatchObject({ story: 1, correction: 1, mark: 0 })
    expect(hint.has('ferry')).toBe(true)
    await shelf.save([{ kind: 'correction', id, slug: 'ferry', content: null }])
    expect(hint.has('ferry')).toBe(false)
  })

  test.each([
    ['was cleared', null, null],
    ['was never written', '{"story":0,"correction":0}', ''],
  ])('is put right where it %s, and whoever asked is told', async (_, census, corrected) => {
    const browser = openBrowser()
    const correction = correctionOf({ kind: 'publisher', name: 'Tern News' })
    const gone = { kind: 'correction', id: 'boat c1', slug: 'boat' } as const
    const id = `ferry ${correction.id}`
    await openTab(browser).save([
      { kind: 'correction', id, slug: 'ferry', content: { correction, place: 1 } },
      { ...gone, content: { correction, place: 1 } },
    ])
    await openTab(browser).save([{ ...gone, content: null }])
    for (const [key, value] of Object.entries({ shelf: census, corrected })) {
      if (value === null) browser.host.localStorage.removeItem(`on-record-${key}`)
      else browser.host.localStorage.setItem(`on-record-${key}`, value)
    }
    const told = vi.fn<() => void>()
    await openShelf({ ...browser, onCensus: told }).missed()
    expect(told).toHaveBeenCalledOnce()
    expect(readCensus(browser.host)).toMatchObject({ correction: 2 })
    expect(createHint(browser.host).has('ferry')).toBe(true)
    expect(createHint(browser.host).has('boat')).toBe(false)
  })

  test('is told of to nobody where it was right', async () => {
    const browser = openBrowser()
    await openTab(browser).save([storyChange('ferry', FERRY)])
    const told = vi.fn<() => void>()
    await openShelf({ ...browser, onCensus: told }).missed()
    expect(told).not.toHaveBeenCalled()
  })
})

describe('records that the browser has removed', () => {
  test('aren’t missed where a write was undone', async () => {
    const shelf = openTab(openBrowser())
    const batch = batchOf(
      await shelf.save([storyChange('ferry', FERRY), storyChange('boat', 'Boat sinks')]),
    )
    await shelf.undo(batch)
    expect(await shelf.missed()).toBeNull()
    await shelf.save([storyChange('crane', 'Crane falls')])
    expect(await shelf.missed()).toBeNull()
  })

  test('are missed when the shelf is opened again', async () => {
    const browser = openBrowser()
    await openTab(browser).save([storyChange('ferry', FERRY)])
    const emptied = { ...openBrowser(), host: browser.host }
    const shelf = openTab(emptied)
    expect(await shelf.missed()).toMatchObject({ story: 1 })
    await shelf.forgetMissed()
    expect(await shelf.missed()).toBeNull()
    expect(await openTab(emptied).missed()).toBeNull()
  })

  test('are missed as soon as something is written where they were', async () => {
    const browser = openBrowser()
    await openTab(browser).save([storyChange('ferry', FERRY), markChange('m', markOf('ferry'))])
    // It was looked for once, and is cleared while the page is open.
    const emptied = { ...openBrowser(), host: browser.host }
    const open = openTab(emptied)
    await open.count('mark')
    await open.save([markChange('n', markOf('boat'))])
    expect(await open.missed()).toMatchObject({ story: 1, mark: 1 })
    expect(readCensus(browser.host)).toMatchObject({ story: 0, mark: 1 })
  })

  test('aren’t missed where others of their kind are there, in whatever tab they were written', async () => {
    const browser = openBrowser()
    const [one, other] = [openTab(browser), openTab(browser)]
    await one.save([storyChange('ferry', FERRY), markChange('m', markOf('ferry'))])
    await other.save([markChange('n', markOf('boat'))])
    await one.save([markChange('m', null)])
    expect(await other.missed()).toBeNull()
    expect(readCensus(browser.host)).toMatchObject({ story: 1, mark: 2 })
  })

  test('are counted rightly while two tabs write different kinds at the same time', async () => {
    for (let round = 0; round < 20; round++) {
      const browser = openBrowser()
      const [one, other] = [openTab(browser), openTab(browser)]
      await one.save([markChange('m', markOf('ferry'))])
      const marks = Array.from({ length: 8 }, (_, at) => markChange(`m${at}`, markOf('ferry')))
      const marking = marks.reduce<Promise<unknown>>(
        (before, mark) => before.then(() => one.save([mark])),
        Promise.resolve(),
      )
      await Promise.all([marking, other.save([storyChange('wall', FERRY)])])
      expect(readCensus(browser.host)).toMatchObject({ story: 1, mark: 9 })
    }
  })

  test('aren’t missed where the reader deleted them', async () => {
    const browser = openBrowser()
    const shelf = openTab(browser)
    await shelf.save([storyChange('ferry', FERRY)])
    await shelf.save([{ kind: 'story', id: 'ferry', slug: 'ferry', content: null }])
    expect(await openTab(browser).missed()).toBeNull()
    await shelf.save([storyChange('boat', FERRY), markChange('m', markOf('boat'))])
    await shelf.wipe()
    expect(await shelf.missed()).toBeNull()
    expect(await everythingOn(shelf)).toEqual([])
    expect(await openTab(browser).missed()).toBeNull()
  })

  test('aren’t missed where nothing ever was', async () => {
    expect(await openTab(openBrowser()).missed()).toBeNull()
  })
})
