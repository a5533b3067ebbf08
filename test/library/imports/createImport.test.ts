import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { createImport } from '../../../src/library/imports/createImport.ts'
import {
  findStopped,
  forgetImport,
  noteImport,
  undoStopped,
} from '../../../src/library/imports/importNote.ts'
import { everythingOn, markChange, markOf, openBrowser, openTab } from '../shelf/openTab.ts'
import { fileOf } from './openAll.ts'
import { fillAt, openDesk, storiesOf } from './openDesk.ts'

function exportOf(name: string): File {
  const path = fileURLToPath(new URL(`exports/${name}`, import.meta.url))
  return fileOf(name, readFileSync(path))
}

/** What is there and not deleted, by its kind. */
async function liveOn(shelf: Parameters<typeof everythingOn>[0]) {
  const all = await everythingOn(shelf)
  return all.filter(({ entry }) => !entry.deleted).map(({ kind }) => kind)
}

test('every file is kept as a story, in its order, with its text as it was', async () => {
  const desk = openDesk()
  const running = createImport(storiesOf(60), desk)
  await running.start()
  const { state, total, kept, failed } = running.peek()
  expect([state, total, kept.length, failed.length]).toEqual(['finished', 60, 60, 0])
  expect(kept.map(({ headline }) => headline)).toEqual(
    Array.from({ length: 60 }, (_, at) => `Ferry ${at} runs again`),
  )
  const story = await desk.shelf.find('story', kept[7]?.slug ?? '')
  expect(story?.content).toMatchObject({
    text: 'Ferry 7 runs again\n\nIt sailed on day 7.',
    file: 'story-7.txt',
    way: 'file',
    format: 'plain',
    unread: false,
  })
  const listed = await desk.shelf.listedAfter('', 99)
  const latestFirst = listed.toSorted((a, b) => (a.added < b.added ? 1 : -1))
  expect(latestFirst.map(({ slug }) => slug)).toEqual(kept.map(({ slug }) => slug).toReversed())
})

test('what can’t be added is named with why, and the rest goes on', async () => {
  const desk = openDesk()
  const files = [
    ...storiesOf(2),
    fileOf('a.txt', '%PDF-1.7'),
    fileOf('b.txt', 'A\u0000B'),
    ...storiesOf(1, 5),
  ]
  const running = createImport(files, desk)
  await running.start()
  const { kept, failed, total } = running.peek()
  expect([kept.length, total]).toEqual([3, 5])
  expect(failed.map(({ name }) => name).toSorted()).toEqual(['a.txt', 'b.txt'])
  expect(failed.every(({ why }) => why.startsWith('It is not text:'))).toBe(true)
})

test('the same story again is left out and told, whether it was there before or comes twice', async () => {
  const desk = openDesk()
  await createImport(storiesOf(1), desk).start()
  const running = createImport([...storiesOf(3), ...storiesOf(1, 2)], desk)
  await running.start()
  const { kept, same } = running.peek()
  expect(kept.map(({ headline }) => headline)).toEqual(['Ferry 1 runs again', 'Ferry 2 runs again'])
  expect(same.map(({ twin }) => twin.headline)).toEqual([
    'Ferry 0 runs again',
    'Ferry 2 runs again',
  ])
  expect(same[1]?.twin.slug).toBe(kept[1]?.slug)
})

test('both are kept where the reader wants it, and the second knows of the first', async () => {
  const desk = openDesk()
  await createImport(storiesOf(1), desk).start()
  const running = createImport(storiesOf(1), desk)
  await running.start()
  const [same] = running.peek().same
  if (!same) throw new Error('It was not told.')
  await running.keepBoth(same)
  const [kept] = running.peek().kept
  expect(running.peek().same[0]?.choice).toEqual({ slug: kept?.slug })
  expect((await desk.shelf.find('story', kept?.slug ?? ''))?.content.versionOf).toBe(same.twin.slug)
  await running.undo()
  expect(await desk.shelf.count('story')).toBe(1)
})

test('an import can be taken back whole', async () => {
  const desk = openDesk()
  await createImport(storiesOf(2), desk).start()
  const before = await liveOn(desk.shelf)
  const running = createImport([...storiesOf(40, 10), exportOf('wallabag.json')], desk)
  await running.start()
  expect(await desk.shelf.count('mark')).toBe(3)
  await running.undo()
  expect(running.peek().state).toBe('undone')
  expect(await liveOn(desk.shelf)).toEqual(before)
})

test('another reader’s marks, notes and states come along with the story', async () => {
  const desk = openDesk()
  const running = createImport([exportOf('wallabag.json')], desk)
  await running.start()
  const { kept, toFind, failed, marks, orphans, tagged } = running.peek()
  expect([kept.length, toFind.length, failed.length]).toEqual([1, 2, 0])
  expect([marks, orphans, tagged]).toEqual([3, 1, 1])
  const slug = kept[0]?.slug ?? ''
  const found = (await desk.shelf.list('mark', slug)).map(({ content }) => content)
  const words = found.find(({ note }) => note === 'Who paid for it?')
  expect(words?.target).toMatchObject({
    type: 'words',
    at: { words: 'waited long enough for stone' },
  })
  expect(words?.target.type === 'words' && words.target.at.start).toBeGreaterThan(0)
  expect(words?.made).toBe('2026-03-05T10:00:00.000Z')
  const lost = found.find(({ target }) => target.type === 'words' && target.at.start === null)
  expect(lost?.target).toMatchObject({ at: { words: 'words that the story never had' } })
  expect((await desk.shelf.find('status', slug))?.content).toEqual({
    read: false,
    favourite: false,
    archived: true,
  })
  expect((await desk.shelf.find('story', slug))?.content).toMatchObject({
    way: 'import',
    format: 'html',
    address: 'https://gazette.example/wall',
    added: '2026-03-03T09:30:00.000Z',
    head: {
      title: 'Harbour wall to be mended by spring',
      author: 'Mara Quill',
      date: '2026-03-02',
    },
  })
})

test('a story that takes the parser too long is kept as its text, and said so', async () => {
  const desk = openDesk()
  const running = createImport([fileOf('slow.txt', 'SLOW words'), ...storiesOf(1)], desk)
  await running.start()
  expect(running.peek().unread).toEqual(['slow.txt'])
  const story = await desk.shelf.find('story', running.peek().kept[0]?.slug ?? '')
  expect(story?.content).toMatchObject({ text: 'SLOW words', unread: true })
})

test('where there is no room, nothing more is added, and it goes on when there is', async () => {
  const browser = openBrowser()
  const disk = fillAt(openTab(browser), 2)
  const running = createImport(storiesOf(60), openDesk(disk.shelf))
  await running.start()
  expect(running.peek()).toMatchObject({
    state: 'refused',
    total: 60,
    refusal: { refusal: 'full' },
  })
  expect(running.peek().kept).toHaveLength(25)
  expect(running.peek().refusal?.needs).toBeGreaterThan(35 * 50)
  await running.start()
  expect(running.peek().kept).toHaveLength(25)
  disk.free()
  await running.start()
  expect(running.peek()).toMatchObject({ state: 'finished' })
  expect(running.peek().kept).toHaveLength(60)
  expect(await openTab(browser).count('story')).toBe(60)
})

test('it stops when it is told to, and goes on from there', async () => {
  const desk = openDesk()
  const running = createImport(storiesOf(60), desk)
  const started = running.start()
  running.subscribe(() => {
    if (running.peek().kept.length === 25 && running.peek().state === 'running') running.stop()
  })
  // Told at once, and not only every tenth of a second.
  const ticking = {
    ...desk,
    now: (
      (at) => () =>
        (at += 1000)
    )(0),
  }
  const other = createImport(storiesOf(60, 100), ticking)
  const unsubscribe = other.subscribe(() => {
    if (other.peek().kept.length === 25 && other.peek().state === 'running') other.stop()
  })
  await started
  await other.start()
  unsubscribe()
  expect(other.peek().state).toBe('stopped')
  expect(other.peek().kept.length).toBeLessThan(60)
  await other.start()
  expect(other.peek().state).toBe('finished')
  expect(other.peek().kept).toHaveLength(60)
})

test('an app that is left in the middle leaves whole stories, and knows where it stopped', async () => {
  const browser = openBrowser()
  const disk = fillAt(openTab(browser), 3)
  const running = createImport([...storiesOf(60), exportOf('wallabag.json')], openDesk(disk.shelf))
  await running.start()
  await running.leave()
  const next = openTab(browser)
  const stopped = await findStopped(next)
  expect(stopped?.kept).toHaveLength(50)
  // The export counts as one file until it is opened.
  expect(stopped?.total).toBe(61)
  for (const { slug } of stopped?.kept ?? []) expect(await next.reading(slug)).not.toBeNull()
  expect(await next.count('story')).toBe(50)
})

test('it is continued with the same files: what is there is left out, and undo takes back all', async () => {
  const browser = openBrowser()
  await createImport(storiesOf(1, 900), openDesk(openTab(browser))).start()
  const first = createImport(storiesOf(60), openDesk(fillAt(openTab(browser), 2).shelf))
  await first.start()
  await first.leave()
  const next = openTab(browser)
  const stopped = await findStopped(next)
  const second = createImport(storiesOf(60), openDesk(next), stopped)
  await second.start()
  expect(second.peek()).toMatchObject({ state: 'finished' })
  expect([second.peek().kept.length, second.peek().same.length]).toEqual([35, 25])
  expect(await findStopped(next)).toBeNull()
  await second.undo()
  expect(await next.count('story')).toBe(1)
})

test('a stopped import can be taken back at the next visit, but not what was worked on since', async () => {
  const browser = openBrowser()
  const first = createImport(storiesOf(60), openDesk(fillAt(openTab(browser), 2).shelf))
  await first.start()
  const next = openTab(browser)
  const stopped = await findStopped(next)
  const worked = stopped?.kept[3]?.slug ?? ''
  const story = await next.find('story', worked)
  if (!stopped || !story) throw new Error('It is not there.')
  const content = { ...story.content, head: { title: 'Put right' } }
  await next.save([{ kind: 'story', id: worked, slug: worked, content }])
  const { saved, stay } = await undoStopped(next, stopped)
  expect([saved.state, stay]).toEqual(['saved', 1])
  expect((await next.list('story')).map(({ id }) => id)).toEqual([worked])
  expect(await findStopped(next)).toBeNull()
})

test('an import that came to its end, or was left so, is not told of again', async () => {
  const browser = openBrowser()
  await createImport(storiesOf(30), openDesk(openTab(browser))).start()
  expect(await findStopped(openTab(browser))).toBeNull()
  await createImport(storiesOf(60, 100), openDesk(fillAt(openTab(browser), 2).shelf)).start()
  const next = openTab(browser)
  expect(await findStopped(next)).not.toBeNull()
  await forgetImport(next)
  expect(await findStopped(next)).toBeNull()
  expect(await next.count('story')).toBe(55)
})

test('stories by the thousand are noted in parts, and all of them are known, in their order', async () => {
  const shelf = openTab(openBrowser())
  const kept = Array.from({ length: 3010 }, (_, at) => ({
    slug: `ferry-${at}`,
    marks: at % 7 === 0 ? [`mark-${at}`] : [],
    status: at % 3 === 0,
  }))
  for (let count = 10; count <= kept.length; count += 250)
    await shelf.save(noteImport(4000, kept.slice(0, count), 250))
  expect(await findStopped(shelf)).toEqual({ total: 4000, kept })
  expect(await shelf.count('setting')).toBe(13)
})

test('an import is noted before its first file is read', async () => {
  const shelf = openTab(openBrowser())
  const noted: unknown[] = []
  const [file] = storiesOf(1)
  if (!file) throw new Error('There is no file.')
  file.arrayBuffer = async () => {
    noted.push(await findStopped(shelf))
    return new ArrayBuffer(0)
  }
  await createImport([file, ...storiesOf(2)], openDesk(shelf)).start()
  expect(noted).toEqual([{ total: 3, kept: [] }])
})

test('where not even that can be noted, nothing is read, and it says why', async () => {
  const shelf = openTab(openBrowser())
  const read = { count: 0 }
  const desk = openDesk({
    ...shelf,
    save: () => Promise.resolve({ state: 'refused', refusal: 'slow' }),
  })
  const counting: typeof desk.read = (asked) => {
    read.count++
    return desk.read(asked)
  }
  const running = createImport(storiesOf(3), { ...desk, read: counting })
  await running.start()
  expect(running.peek()).toMatchObject({ state: 'refused', refusal: { refusal: 'slow' } })
  expect(read.count).toBe(0)
})

test('a page that is left in the middle keeps what is ready, and the next visit tells of the rest', async () => {
  const shelf = openTab(openBrowser())
  const desk = openDesk(shelf)
  let read = 0
  const running = createImport(storiesOf(60), {
    ...desk,
    read(asked) {
      read++
      if (read === 12) void running.leave()
      return desk.read(asked)
    },
  })
  await running.start()
  const kept = await shelf.count('story')
  expect(kept).toBe(12)
  expect(running.peek().state).toBe('stopped')
  expect((await findStopped(shelf))?.kept).toHaveLength(12)
  expect((await findStopped(shelf))?.total).toBe(60)
})

test('leaving an import that has come to its end leaves nothing to tell of', async () => {
  const shelf = openTab(openBrowser())
  const running = createImport(storiesOf(3), openDesk(shelf))
  await running.start()
  await running.leave()
  expect(await findStopped(shelf)).toBeNull()
  expect(await shelf.count('story')).toBe(3)
})

/** An export whose stories come with marks, then files; stopped after all of the export is kept. */
async function stopAfterMarks() {
  const browser = openBrowser()
  const files = [exportOf('wallabag.json'), ...storiesOf(60)]
  await createImport(files, openDesk(fillAt(openTab(browser), 2).shelf)).start()
  const shelf = openTab(browser)
  const stopped = await findStopped(shelf)
  if (!stopped) throw new Error('It was not noted.')
  const [{ slug } = { slug: '' }] = await shelf.list('mark')
  return { shelf, stopped, slug }
}

test('a stopped import takes back the marks that it has made itself', async () => {
  const { shelf, stopped } = await stopAfterMarks()
  expect(await shelf.count('mark')).toBe(3)
  expect(await undoStopped(shelf, stopped)).toMatchObject({ saved: { state: 'saved' }, stay: 0 })
  expect([await shelf.count('story'), await shelf.count('mark')]).toEqual([0, 0])
  expect(await shelf.count('status')).toBe(0)
})

test('a reader’s own mark on an imported story stays, and the story with all that came along', async () => {
  const { shelf, stopped, slug } = await stopAfterMarks()
  await shelf.save([markChange('mine', markOf('ferry', { note: 'Mine' }), slug)])
  expect((await undoStopped(shelf, stopped)).stay).toBe(1)
  expect((await shelf.list('story')).map(({ id }) => id)).toEqual([slug])
  expect((await shelf.find('mark', 'mine'))?.content.note).toBe('Mine')
  expect(await shelf.list('mark', slug)).toHaveLength(4)
})

test.each([
  [
    'a state',
    (slug: string) =>
      ({
        kind: 'status',
        id: slug,
        slug,
        content: { read: true, favourite: false, archived: false },
      }) as const,
  ],
  ['a mark', (slug: string) => markChange('mine', markOf('ferry'), slug)],
])(
  'undoing an import that is still shown leaves a story with %s of the reader’s',
  async (_, own) => {
    const desk = openDesk()
    const running = createImport(storiesOf(30), desk)
    await running.start()
    const slug = running.peek().kept[4]?.slug ?? ''
    await desk.shelf.save([own(slug)])
    await running.undo()
    expect(running.peek()).toMatchObject({ state: 'undone', stay: 1 })
    expect((await desk.shelf.list('story')).map(({ id }) => id)).toEqual([slug])
  },
)

test('where somebody was reading is no reason for a story to stay', async () => {
  const desk = openDesk()
  const running = createImport(storiesOf(2), desk)
  await running.start()
  const slug = running.peek().kept[0]?.slug ?? ''
  const content = { offset: 3, words: '', percent: 9, headline: 'Ferry', at: 1 }
  await desk.shelf.save([{ kind: 'place', id: slug, slug, content }])
  await running.undo()
  expect(running.peek().stay).toBe(0)
  expect(await desk.shelf.count('story')).toBe(0)
})

test('what was kept elsewhere while an import stood still is not kept a second time', async () => {
  const browser = openBrowser()
  const disk = fillAt(openTab(browser), 1)
  const running = createImport(storiesOf(10), openDesk(disk.shelf))
  await running.start()
  expect(running.peek().state).toBe('refused')
  await createImport(storiesOf(1, 4), openDesk(openTab(browser))).start()
  disk.free()
  await running.start()
  expect(running.peek()).toMatchObject({ state: 'finished' })
  expect(running.peek().kept).toHaveLength(9)
  expect(running.peek().same.map(({ ready }) => ready.headline)).toEqual(['Ferry 4 runs again'])
  expect(await openTab(browser).count('story')).toBe(10)
})

test('what is here already is held without what the parser made of it', async () => {
  const desk = openDesk()
  await createImport(storiesOf(1), desk).start()
  const running = createImport(storiesOf(1), desk)
  await running.start()
  const [same] = running.peek().same
  expect(same?.ready.draft.article).toBeNull()
  if (same) await running.keepBoth(same)
  const slug = running.peek().kept[0]?.slug ?? ''
  expect((await desk.shelf.reading(slug))?.article.quotes).toEqual([])
  expect((await desk.shelf.find('story', slug))?.content.unread).toBe(false)
})

test('a story without a title of its own is headed by its words, not by its address', async () => {
  const desk = openDesk()
  const list = [
    { url: 'https://gazette.example/1', content: '<h1>Ferry runs again</h1><p>It sailed.</p>' },
  ]
  const running = createImport([fileOf('wallabag.json', JSON.stringify(list))], desk)
  await running.start()
  const [kept] = running.peek().kept
  expect(kept?.headline).toBe('Ferry runs again')
  expect((await desk.shelf.find('story', kept?.slug ?? ''))?.content.head).toEqual({
    url: 'https://gazette.example/1',
  })
})
