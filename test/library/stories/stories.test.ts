import { describe, expect, test, vi } from 'vitest'
import type { Article } from '../../../src/article/Article.ts'
import { plainArticle } from '../../../src/article/plainArticle.ts'
import { addressKey } from '../../../src/library/stories/addressKey.ts'
import { findTwin, isNearlySame } from '../../../src/library/stories/findTwin.ts'
import { keepStories } from '../../../src/library/stories/keepStories.ts'
import { type Reread, rereadStories } from '../../../src/library/stories/rereadStories.ts'
import { PARSER } from '../../../src/library/parser/parserVersion.ts'
import { isSlug } from '../../../src/article/Edition.ts'
import { parseArticle } from '../../../src/parse/parseArticle.ts'
import { openBrowser, openTab, storyOf } from '../shelf/openTab.ts'

const FERRY = `Ferry runs again

The Sandport Gazette
2 March 2026

“It floats,” said Ana Ruiz, the harbour master. The boat left the pier at eight in the morning, and nobody had to wait for long.

Nobody else spoke.`

function draft(text: string, article: Article | null = parseArticle(text), added = 'a') {
  return { content: storyOf(text, { added }), article }
}

describe('keeping stories', () => {
  test('gives each an address made of its headline, which no other has', async () => {
    const shelf = openTab(openBrowser())
    const { slugs } = await keepStories(shelf, [
      draft(FERRY),
      draft(FERRY, parseArticle(FERRY), 'b'),
    ])
    expect(slugs.every((slug) => slug.startsWith('ferry-runs-again-') && isSlug(slug))).toBe(true)
    expect(new Set(slugs).size).toBe(2)
    const later = await keepStories(shelf, [draft(FERRY)])
    expect(slugs).not.toContain(later.slugs[0])
  })

  test.each([
    ['Größe zählt: Äpfel', /^gro-e-zahlt-apfel-/],
    ['渡し船が再開', /^story-/],
    ['w'.repeat(300), /^story-/],
  ])('makes an address of any headline: %s', async (headline, slug) => {
    const shelf = openTab(openBrowser())
    const { slugs } = await keepStories(shelf, [draft(`${headline}\n\nText.`)])
    expect(slugs[0]).toMatch(slug)
    expect(isSlug(slugs[0] ?? '')).toBe(true)
  })

  test('keeps what the parser made of them, under its name', async () => {
    const shelf = openTab(openBrowser())
    const { slugs } = await keepStories(shelf, [draft(FERRY)])
    const reading = await shelf.reading(slugs[0] ?? '')
    expect(reading?.parser).toBe(PARSER)
    expect(reading?.article.quotes).toHaveLength(1)
  })

  test('keeps a text that no parser has read as it is, and says that it is unread', async () => {
    const shelf = openTab(openBrowser())
    const { slugs } = await keepStories(shelf, [draft(FERRY, null)])
    const [slug = ''] = slugs
    expect((await shelf.find('story', slug))?.content).toMatchObject({ text: FERRY, unread: true })
    expect((await shelf.reading(slug))?.article.quotes).toEqual([])
  })

  test('keeps what belongs to them in the same write', async () => {
    const shelf = openTab(openBrowser())
    const content = { read: true, favourite: false, archived: false }
    const { slugs } = await keepStories(shelf, [draft(FERRY)], (slugs) =>
      slugs.map((slug) => ({ kind: 'status', id: slug, slug, content })),
    )
    expect((await shelf.find('status', slugs[0] ?? ''))?.content).toEqual(content)
  })
})

describe('the same story again', () => {
  async function twinOf(text: string, address: string | null = null) {
    const shelf = openTab(openBrowser())
    const content = storyOf(FERRY, { address: 'https://www.gazette.example/ferry?utm_source=mail' })
    const { slugs } = await keepStories(shelf, [{ content, article: parseArticle(FERRY) }])
    const twin = await findTwin(shelf, parseArticle(text), address)
    return twin && { ...twin, slug: twin.slug === slugs[0] }
  }

  test('is found by its words, whatever stands between them', async () => {
    const twin = await twinOf(FERRY.replaceAll('\n\n', '\r\n\r\n\r\n').replaceAll(' ', '  '))
    expect(twin).toEqual({ slug: true, headline: 'Ferry runs again', same: true })
  })

  test('is found under front matter', async () => {
    expect((await twinOf(`---\ntitle: Another title\n---\n${FERRY}`))?.same).toBe(true)
  })

  test('is found at its address where most of its words are there still', async () => {
    const updated = FERRY.replace('Nobody else spoke.', 'Jon Ebbe, who built it, was glad.')
    expect(await twinOf(updated, 'https://gazette.example/ferry/')).toMatchObject({
      slug: true,
      same: false,
    })
  })

  test.each([
    ['other words from elsewhere', 'Boat sinks\n\nIt went down.', null],
    [
      'another story at the same address',
      'Boat sinks\n\nIt went down at noon, they said.',
      'https://gazette.example/ferry',
    ],
    [
      'nearly the same words from elsewhere',
      FERRY.replace('else', 'at all'),
      'https://tern.example/ferry',
    ],
  ])('isn’t found in %s', async (_, text, address) => {
    expect(await twinOf(text, address)).toBeNull()
  })

  test('of few words is the same only to the letter', () => {
    expect(isNearlySame('It floats', 'It floats ')).toBe(true)
    expect(isNearlySame('It floats', 'It sank')).toBe(false)
  })
})

test.each([
  ['https://www.gazette.example/ferry/?utm_source=mail&id=7#top', 'gazette.example/ferry?id=7'],
  ['http://m.gazette.example/ferry', 'gazette.example/ferry'],
  ['no address', 'no address'],
])('%s is the page %s', (address, key) => {
  expect(addressKey(address)).toBe(key)
})

describe('when the parser has got better', () => {
  const better: Reread = ({ content }) => Promise.resolve(parseArticle(content.text))

  async function openOld() {
    const shelf = openTab(openBrowser())
    const { slugs } = await keepStories(shelf, [draft(FERRY, plainArticle(FERRY))])
    return { shelf, slug: slugs[0] ?? '' }
  }

  test('stories are read again, and their records stay as they are', async () => {
    const { shelf, slug } = await openOld()
    const before = await shelf.find('story', slug)
    expect(await rereadStories(window, shelf, 'better', better)).toBe(1)
    expect((await shelf.reading(slug))?.article.quotes).toHaveLength(1)
    expect((await shelf.listedAfter('', 1))[0]?.summary.quotes).toBe(1)
    expect(await shelf.find('story', slug)).toEqual(before)
  })

  test('what it has read isn’t read again', async () => {
    const { shelf } = await openOld()
    const reread = vi.fn<Reread>(better)
    expect(await rereadStories(window, shelf, PARSER, reread)).toBe(0)
    expect(reread).not.toHaveBeenCalled()
  })

  test('what takes too long is plain text for this parser, and asked once', async () => {
    const { shelf, slug } = await openOld()
    const reread = vi.fn<Reread>(() => Promise.resolve('stopped'))
    await rereadStories(window, shelf, 'better', reread)
    await rereadStories(window, shelf, 'better', reread)
    expect(reread).toHaveBeenCalledOnce()
    expect((await shelf.reading(slug))?.article.blocks).not.toEqual([])
  })

  test('what can’t be read now stays as it was, and is tried at the next visit', async () => {
    const { shelf, slug } = await openOld()
    expect(await rereadStories(window, shelf, 'better', () => Promise.resolve(null))).toBe(0)
    expect((await shelf.reading(slug))?.parser).toBe(PARSER)
    expect(await rereadStories(window, shelf, 'better', better)).toBe(1)
  })
})

// As much of a window as reading again asks for.
const window = { navigator: {} } as Window
