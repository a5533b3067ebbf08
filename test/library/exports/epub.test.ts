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

const BOOK = { title: 'Two & <three>', id: 'c1d7a0a2-9f5c', now: '2026-03-04T09:30:00.000Z' }

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
