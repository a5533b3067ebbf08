import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Export, ForeignStory } from '../../../src/library/imports/Incoming.ts'
import { recognise } from '../../../src/library/imports/recognise.ts'

function textOf(file: string): string {
  return readFileSync(fileURLToPath(new URL(`exports/${file}`, import.meta.url)), 'utf8')
}

async function readExport(name: string, text = textOf(name)) {
  const recognised = await recognise(name, text)
  if (!recognised) throw new Error(`${name} was not recognised.`)
  return { from: recognised.from, ...(await recognised.read(text)) }
}

/** Each row without words as `title | address`. */
function toFind({ withoutText }: Export): readonly string[] {
  return withoutText.map(({ title, address }) => `${title} | ${address ?? 'no address'}`)
}

function only({ stories }: Export): ForeignStory {
  const [story, another] = stories
  if (!story || another) throw new Error(`There are ${stories.length} stories, not one.`)
  return story
}

const FERRY = 'The ferry to Sandholm sails again | https://gazette.example/ferry'

test('Pocket’s table holds addresses, and each row is told', async () => {
  const found = await readExport('pocket.csv')
  expect(found.from).toBe('Pocket')
  expect(found.stories).toEqual([])
  expect(toFind(found)).toEqual([
    FERRY,
    '“We counted every winter,” says the harbour keeper | https://gazette.example/winter',
    'https://gazette.example/untitled | https://gazette.example/untitled',
    'A trap | no address',
  ])
  expect(found.withoutText.map(({ why }) => why)).toEqual([
    null,
    null,
    null,
    'Its address isn’t a web address, and was left out.',
  ])
})

test('Pocket’s page is read without ever being shown', async () => {
  const found = await readExport('pocket.html')
  expect(found.from).toBe('Pocket')
  expect(toFind(found)).toEqual([
    'The ferry & the bridge | https://gazette.example/ferry?a=1&b=2',
    'A trap | no address',
    'Möwe über dem Café 🦜 | https://gazette.example/m%C3%B6we',
  ])
})

test('what was selected in Instapaper is kept as a story of its own, with a highlight', async () => {
  const found = await readExport('instapaper.csv')
  expect(found.from).toBe('Instapaper')
  expect(toFind(found)).toHaveLength(3)
  const story = only(found)
  expect(story).toMatchObject({
    title: 'Stone for the wall',
    text: 'We have waited long enough\nfor stone.',
    favourite: true,
    archived: false,
    added: '2026-03-03T08:00:00.000Z',
  })
  expect(story.highlights.map(({ quote }) => quote)).toEqual([story.text])
})

test('an older Instapaper table, without some columns, is read too', async () => {
  const found = await readExport('instapaper-2015.csv')
  expect([found.from, ...toFind(found)]).toEqual(['Instapaper', FERRY])
})

test('wallabag’s stories come with their words, notes, tags and states', async () => {
  const found = await readExport('wallabag.json')
  expect(found.from).toBe('wallabag')
  const story = only(found)
  expect(story).toMatchObject({
    title: 'Harbour wall to be mended by spring',
    address: 'https://gazette.example/wall',
    format: 'html',
    author: 'Mara Quill',
    published: '2026-03-02T06:00:00.000Z',
    language: 'en-GB',
    tags: ['harbour', 'stone'],
    archived: true,
    favourite: false,
  })
  expect(story.text).toContain('<p>“We have waited long enough for stone,”')
  expect(story.highlights.map(({ quote, note }) => [quote, note])).toEqual([
    ['waited long enough for stone', 'Who paid for it?'],
    ['words that the story never had', ''],
    ['', 'A note without a quote'],
  ])
})

test('a page that wallabag could not fetch is to be found, and its excuse is no story', async () => {
  const found = await readExport('wallabag.json')
  expect(found.withoutText.map(({ title, why }) => [title, why])).toEqual([
    ['A page that could not be fetched', 'wallabag could not fetch its words either.'],
    ['Only a title', 'Its address isn’t a web address, and was left out.'],
  ])
  expect(found.problems).toEqual([])
})

test('Omnivore’s list is read; its words lie beside it', async () => {
  const found = await readExport('omnivore.json')
  expect([found.from, ...toFind(found)]).toEqual([
    'Omnivore',
    FERRY,
    'Without an address | no address',
  ])
})

test('Karakeep’s texts are stories, and a note on a link is not lost', async () => {
  const found = await readExport('karakeep.json')
  expect(found.from).toBe('Karakeep')
  expect(found.stories.map(({ title, text, archived }) => [title, text, archived])).toEqual([
    ['The ferry to Sandholm sails again', 'Ask the harbour office', true],
    [null, 'Minutes of the council\n\nThe wall is to be mended, said Ana Ruiz.', false],
  ])
  expect(toFind(found)).toEqual([
    FERRY,
    'Nothing in it | no address',
    'A link | https://gazette.example/link',
  ])
})

test('Raindrop’s cell of highlights is taken apart', async () => {
  const found = await readExport('raindrop.csv')
  expect(found.from).toBe('Raindrop')
  const story = only(found)
  expect(story.note).toBe('Ask the harbour office')
  expect(story.favourite).toBe(true)
  expect(story.highlights.map(({ quote, note }) => [quote, note])).toEqual([
    ['We counted every winter', 'Since when?'],
    ['The crossing takes forty minutes', ''],
  ])
  expect(toFind(found)).toHaveLength(2)
})

test('Readwise Reader’s table holds addresses', async () => {
  const found = await readExport('readwise-reader.csv')
  expect(found.from).toBe('Readwise Reader')
  expect(toFind(found)).toEqual([FERRY, 'Stone for the wall | https://gazette.example/stone'])
})

test('Readwise’s highlights are gathered by story, and a formula stays plain words', async () => {
  const found = await readExport('readwise-highlights.csv')
  expect(found.from).toBe('Readwise')
  expect(found.stories.map(({ title, text }) => [title, text])).toEqual([
    [
      'The ferry to Sandholm sails again',
      '“We counted every winter,” said Marta Lindqvist.\n\nThe crossing takes forty minutes.',
    ],
    ['A sheet that counts', '=HYPERLINK("https://evil.example")'],
  ])
  expect(found.stories[0]?.highlights[0]?.note).toBe('Since when?')
})

test('Matter’s table holds addresses', async () => {
  const found = await readExport('matter.csv')
  expect([found.from, ...toFind(found)]).toEqual([
    'Matter',
    FERRY,
    'Stone for the wall | https://gazette.example/stone',
  ])
})

test('Linkwarden’s links are read out of their collections, with their words where there are any', async () => {
  const found = await readExport('linkwarden.json')
  expect(found.from).toBe('Linkwarden')
  expect(only(found).text).toContain('The builder said')
  expect(toFind(found)).toEqual([FERRY])
})

test('a browser’s bookmarks are read, odd tags and all', async () => {
  const found = await readExport('bookmarks.html')
  expect(found.from).toBe('a browser’s bookmarks')
  expect(toFind(found)).toEqual([
    FERRY,
    'A link without quotes | https://gazette.example/bare',
    'Keep on record | no address',
  ])
})

test('any table with addresses is read, and its words where it has a column of them', async () => {
  const found = await readExport('links.csv')
  expect(found.from).toBe('a table of links')
  expect(only(found).text).toBe('The ferry sailed again on Sunday; nobody was late.')
  expect(toFind(found)).toEqual(['Stone for the wall | https://gazette.example/stone'])
})

test.each([
  ['ferry.csv', 'Day,Passengers\n2026-03-02,41\n'],
  ['ferry.json', '[{"day":"2026-03-02","passengers":41}]'],
  ['ferry.json', '{"harbour":{"name":"Sandport"}}'],
  ['ferry.json', '"ferry"'],
  ['ferry.html', '<!doctype html><title>Ferry</title><p><a href="https://a.example">A story</a>'],
  ['ferry.txt', 'title,url,time_added\nFerry,https://gazette.example/ferry,1772438400'],
])('%s that is nobody’s export is not taken for one: %s', async (name, text) => {
  expect(await recognise(name, text)).toBeNull()
})

test('columns may stand in any order, and any but the telling one may be missing', async () => {
  const table = 'STATUS , time_added,Url\narchive,1772438400,https://gazette.example/ferry\n'
  const found = await readExport('moved.csv', `\ufeff${table}`)
  expect([found.from, ...toFind(found)]).toEqual([
    'Pocket',
    'https://gazette.example/ferry | https://gazette.example/ferry',
  ])
})

test('a row that is cut off is named, and the others are read', async () => {
  const table = 'title,url,time_added\nFerry,https://gazette.example/ferry,1\n"Stone,https://g'
  const found = await readExport('cut.csv', table)
  expect(found.withoutText[0]?.title).toBe('Ferry')
  expect(found.problems.join()).toContain('Row 3')
})

test('a list that is cut off gives what is whole, and says so', async () => {
  const whole = textOf('wallabag.json')
  const found = await readExport('cut.json', whole.slice(0, whole.indexOf('Only a title')))
  expect(found.stories).toHaveLength(1)
  expect(found.problems).toEqual([
    'It ends in the middle, so it is no whole JSON file; nothing after that was read.',
  ])
})

test('one bad entry of a list is named, and the others are read', async () => {
  const list =
    '{"bookmarks":[{"title":"A","content":{"text":"One."}},{"title":B},{"title":"C","content":{"text":"Two."}}]}'
  const found = await readExport('odd.json', list)
  expect(found.stories.map(({ title }) => title)).toEqual(['A', 'C'])
  expect(found.problems).toEqual(['Entry 2 is no JSON that can be read; the others were.'])
})

test('a list that is nested without an end is refused in words', async () => {
  const deep = `[{"url":"https://a.example","content":"One."},${'['.repeat(100_000)}`
  const found = await readExport('deep.json', deep)
  expect(found.stories).toHaveLength(1)
  expect(found.problems.join()).toContain('nested more than 64 deep')
})

test('no name in a file reaches what every object has', async () => {
  const names =
    '"__proto__":{"title":"Bad","polluted":1},"constructor":{"prototype":{"polluted":1}}'
  const list = `[{${names},"url":"https://a.example","content":"One.","content":"Two.","is_archived":1}]`
  const found = await readExport('proto.json', list)
  expect(only(found)).toMatchObject({ title: null, text: 'Two.' })
  const table = '__proto__,constructor,url,time_added\nbad,bad,https://a.example,1\n'
  expect(toFind(await readExport('proto.csv', table))).toEqual([
    'https://a.example | https://a.example/',
  ])
  expect({}).not.toHaveProperty('polluted')
  expect(Object.prototype).not.toHaveProperty('title')
})
