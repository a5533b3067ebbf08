// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Bytes } from '../../../src/library/pieces/bytes.ts'
import { joined } from '../../../src/library/pieces/bytes.ts'
import type { StoryToExport } from '../../../src/library/exports/StoryToExport.ts'
import { writeEpub } from '../../../src/library/exports/epub.ts'
import { anyText } from '../backup/libraries.ts'
import { FERRY, markOn, storyToExport, streamed } from './stories.ts'
import { inEnglish } from '../../../src/words/translate.ts'

const BOOK = {
  title: 'Two & <three>',
  id: 'c1d7a0a2-9f5c',
  now: '2026-03-04T09:30:00.000Z',
  t: inEnglish,
}

async function bookOf(stories: readonly StoryToExport[]) {
  const parts: Bytes[] = []
  await writeEpub(streamed(stories), (bytes) => Promise.resolve(void parts.push(bytes)), BOOK)
  const bytes = joined(parts)
  const packed = unzipSync(Uint8Array.from(bytes))
  const files = Object.entries(packed).map(([name, file]) => [name, strFromU8(file)] as const)
  return { bytes, files: new Map(files) }
}

function xmlOf(text: string | undefined): Document {
  const page = new DOMParser().parseFromString(text ?? '', 'application/xml')
  expect(page.querySelector('parsererror')?.textContent ?? null).toBeNull()
  return page
}

const wordsOf = (page: Document) => page.documentElement.textContent

describe('an EPUB', () => {
  test('begins with what it is, unpacked, so that its first bytes tell', async () => {
    const { bytes } = await bookOf([storyToExport()])
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 58))
    expect(head.slice(30)).toBe('mimetypeapplication/epub+zip')
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    expect([view.getUint16(6, true), view.getUint16(8, true)]).toEqual([0, 0])
    expect([view.getUint32(18, true), view.getUint16(28, true)]).toEqual([20, 0])
  })

  test('lists every file that it has, and has every file that it lists', async () => {
    const { files } = await bookOf([storyToExport(), storyToExport()])
    const container = xmlOf(files.get('META-INF/container.xml'))
    const path = container.querySelector('rootfile')?.getAttribute('full-path') ?? ''
    const opf = xmlOf(files.get(path))
    const hrefs = [...opf.querySelectorAll('manifest > item')].map(
      (item) => `OEBPS/${item.getAttribute('href')}`,
    )
    const others = ['mimetype', 'META-INF/container.xml', path]
    expect([...hrefs, ...others].toSorted()).toEqual([...files.keys()].toSorted())
    const ids = [...opf.querySelectorAll('manifest > item')].map((item) => item.id)
    const spine = [...opf.querySelectorAll('itemref')].map((item) => item.getAttribute('idref'))
    expect(spine).toHaveLength(2)
    for (const id of spine) expect(ids).toContain(id)
  })

  test('has a title, a language, an identifier and the moment of its making', async () => {
    const opf = xmlOf((await bookOf([storyToExport()])).files.get('OEBPS/package.opf'))
    const unique = opf.documentElement.getAttribute('unique-identifier')
    expect(opf.querySelector(`[id="${unique}"]`)?.textContent).toBe('urn:uuid:c1d7a0a2-9f5c')
    expect(opf.getElementsByTagName('dc:title')[0]?.textContent).toBe('Two & <three>')
    expect(opf.getElementsByTagName('dc:language')[0]?.textContent).toBe('en')
    expect(opf.querySelector('meta[property="dcterms:modified"]')?.textContent).toBe(
      '2026-03-04T09:30:00Z',
    )
  })

  test('leads to each story from its contents', async () => {
    const { files } = await bookOf([storyToExport(), storyToExport()])
    const nav = xmlOf(files.get('OEBPS/nav.xhtml'))
    const links = [...nav.querySelectorAll('nav a')]
    expect(links.map((link) => link.textContent)).toEqual(
      Array.from({ length: 2 }, () => 'Ferry runs again: #1, "at last"'),
    )
    for (const link of links) expect(files.has(`OEBPS/${link.getAttribute('href')}`)).toBe(true)
  })

  test('has the words of a story, who said what, and the notes', async () => {
    const marks = [markOn('ferry runs', { note: 'Since <when>?' })]
    const { files } = await bookOf([storyToExport(FERRY, { marks })])
    const page = xmlOf(files.get('OEBPS/story-1.xhtml'))
    expect(page.querySelector('h1')?.textContent).toBe('Ferry runs again: #1, "at last"')
    expect(wordsOf(page)).toContain('*the* _council_ said [on Monday] <b>.')
    expect(wordsOf(page)).toContain('— Ines Falk, harbour master [speaker inferred]')
    expect(wordsOf(page)).toContain('Since <when>?')
    expect(page.querySelector('b, script')).toBeNull()
  })

  test('has lists as lists: items that follow each other are one, others are others', async () => {
    const text = 'Harbour plan\n\nThe plan:\n\n• a pier\n• a crane\n\nAnd then:\n\n• a light\n'
    const { files } = await bookOf([storyToExport(text)])
    const lists = [...xmlOf(files.get('OEBPS/story-1.xhtml')).querySelectorAll('ul')]
    const items = lists.map((list) => [...list.children].map((item) => item.textContent))
    expect(items).toEqual([['a pier', 'a crane'], ['a light']])
  })

  test('shows marks at their words, and leads from them to the note and back', async () => {
    const marks = [
      markOn('ferry runs', { note: 'Since when?' }),
      markOn('runs again after', { kind: 'check' }),
    ]
    const { files } = await bookOf([storyToExport(FERRY, { marks })])
    const page = xmlOf(files.get('OEBPS/story-1.xhtml'))
    const under = (kind: string) =>
      [...page.querySelectorAll(`p > mark.${kind}, mark mark.${kind}`)].map(
        (piece) => piece.textContent,
      )
    expect(under('fact').join('')).toBe('ferry runs')
    expect(under('check').join('')).toBe('runs again after')
    const signs = [...page.querySelectorAll('p > a.ref')]
    expect(signs.map((sign) => sign.previousElementSibling?.textContent)).toEqual([
      'runs',
      ' again after',
    ])
    const notes = signs.map((sign) =>
      page.getElementById(sign.getAttribute('href')?.slice(1) ?? ''),
    )
    expect(notes.map((note) => note?.querySelector('strong')?.textContent)).toEqual([
      'Fact',
      'Check',
    ])
    expect(notes[0]?.textContent).toContain('Since when?')
    const back = notes.map((note) => note?.querySelector('a')?.getAttribute('href'))
    expect(back).toEqual(signs.map(({ id }) => `#${id}`))
  })

  test('shows marks on the headline too', async () => {
    const marks = [markOn('Ferry runs')]
    const { files } = await bookOf([storyToExport(FERRY, { marks })])
    const page = xmlOf(files.get('OEBPS/story-1.xhtml'))
    expect(page.querySelector('h1 > mark.fact')?.textContent).toBe('Ferry runs')
    expect(page.querySelectorAll('a.ref')).toHaveLength(1)
  })

  test('marks nothing for words that are gone, and keeps what was noted on them', async () => {
    const gone = markOn('ferry runs', {
      target: { type: 'words', at: { words: 'never said', before: 'x', after: 'y', start: 4 } },
      note: 'Why?',
    })
    const on = markOn('x', { kind: null, target: { type: 'speaker', name: 'Ines Falk' } })
    const { files } = await bookOf([storyToExport(FERRY, { marks: [gone, on] })])
    const page = xmlOf(files.get('OEBPS/story-1.xhtml'))
    expect(page.querySelector('mark, a.ref')).toBeNull()
    const notes = [...page.querySelectorAll('section li[id]')].map((note) => note.textContent)
    expect(notes).toEqual(['Fact: never saidWhy?', 'Note on a speaker: Ines Falk'])
  })

  test('gives no two parts of a page one name, however marks overlap', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(380), fc.nat(60)), { maxLength: 12 }),
        async (cuts) => {
          const marks = cuts.map(([start, length]) =>
            markOn(FERRY.slice(start, start + length + 1)),
          )
          const { files } = await bookOf([storyToExport(FERRY, { marks })])
          const page = xmlOf(files.get('OEBPS/story-1.xhtml'))
          const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
          expect(new Set(ids).size).toBe(ids.length)
          for (const link of page.querySelectorAll('a[href^="#"]'))
            expect(ids).toContain(link.getAttribute('href')?.slice(1))
          expect(page.querySelectorAll('section li[id]')).toHaveLength(marks.length)
        },
      ),
      { numRuns: 50 },
    )
  })

  test('is whole XML, whatever stands in its stories', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (text, note) => {
        const story = storyToExport(`${text}\n\n“${text}” ]]> <script>`, {
          marks: [markOn('ferry', { note })],
        })
        const unread = storyToExport('', { article: null, text })
        const { files } = await bookOf([story, unread])
        const pages = [...files].filter(([name]) => /\.(?:xhtml|opf|xml)$/.test(name))
        expect(pages.map(([, file]) => xmlOf(file).documentElement.tagName)).toHaveLength(5)
      }),
      { numRuns: 50 },
    )
  })
})
