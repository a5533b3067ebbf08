// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { Parsed } from '../../../src/library/parser/parserMessages.ts'
import type { Parser } from '../../../src/library/parser/openParser.ts'
import type { StoryContent } from '../../../src/library/shelf/Record.ts'
import type { Change } from '../../../src/library/shelf/Shelf.ts'
import { sourceOf } from '../../../src/library/shelf/sourceOf.ts'
import { createShelfDoor } from '../../../src/library/shelf/shelfDoor.ts'
import { keepStories } from '../../../src/library/stories/keepStories.ts'
import { parseArticle } from '../../../src/parse/parseArticle.ts'
import { markOf, openBrowser, openTab, storyOf } from '../../library/shelf/openTab.ts'
import { likeBrowser } from '../likeBrowser.ts'
import { accessibilityFaults, renderApp } from '../renderApp.tsx'
import { HARBOUR } from '../seeds.ts'

const WALL = `12 March 2026

Tern colony doubles in one summer

“The fish came back,” said Ana Ruiz, a biologist.
`
const AGAIN = `${WALL}
More terns came on Sunday.
`
const ADDRESS = 'https://gazette.example/terns'
const NAME = 'This story is yours'

likeBrowser()
async function openLibrary() {
  const browser = openBrowser()
  const shelf = openTab(browser)
  const door = createShelfDoor(browser.host, () => Promise.resolve(shelf))
  async function keep(text: string, parts: Partial<StoryContent> = {}, plain = false) {
    const content = storyOf(text, { added: '2026-11-29T08:00:00.000Z', ...parts })
    const article = plain ? null : parseArticle(text)
    const { slugs } = await keepStories(shelf, [{ content, article }])
    return slugs[0] ?? ''
  }
  return { shelf, door, keep }
}

type Library = Awaited<ReturnType<typeof openLibrary>>

async function openStory(library: Library & { readonly parser?: Parser }, slug: string) {
  const user = userEvent.setup()
  const { container } = renderApp(`/articles/${slug}`, { harbour: HARBOUR }, library)
  await screen.findByRole('group', { name: 'This story is' })
  return { user, container }
}

describe('the foot of an own story', () => {
  test('says when it was kept and from where', async () => {
    const library = await openLibrary()
    const { container } = await openStory(library, await library.keep(WALL, { address: ADDRESS }))
    const foot = await screen.findByRole('region', { name: NAME })
    expect(foot.textContent).toContain('Yours · kept 29 November 2026 · from gazette.example/terns')
    expect(within(foot).getByRole('link').getAttribute('href')).toBe(ADDRESS)
    expect(foot.textContent).not.toMatch(/plain text|Another version/)
    expect(await accessibilityFaults(container)).toEqual([])
  })

  test('does not link an address that is none of the web', async () => {
    const library = await openLibrary()
    await openStory(library, await library.keep(WALL, { address: 'javascript:alert(1)' }))
    const foot = await screen.findByRole('region', { name: NAME })
    expect(within(foot).queryByRole('link')).toBeNull()
  })

  test('is not there for a story that is built in', async () => {
    const library = await openLibrary()
    await library.keep(WALL)
    await openStory(library, 'harbour')
    await library.shelf.count('story')
    expect(screen.queryByRole('region', { name: NAME })).toBeNull()
  })

  test('links another version of it, from each to the other', async () => {
    const library = await openLibrary()
    const first = await library.keep(WALL, { address: ADDRESS })
    const second = await library.keep(AGAIN, { address: ADDRESS, versionOf: first })
    await library.keep(`${AGAIN} No version.`, { address: ADDRESS })
    const { user } = await openStory(library, first)
    const foot = await screen.findByRole('region', { name: NAME })
    const there = within(foot).getByRole('link', { name: /^Tern colony/ })
    expect(there.getAttribute('href')).toBe(`/articles/${second}`)
    await user.click(there)
    await waitFor(() =>
      expect(screen.getByRole('link', { name: /^Tern colony/ }).getAttribute('href')).toBe(
        `/articles/${first}`,
      ),
    )
  })

  test('does not name a version that is gone', async () => {
    const library = await openLibrary()
    await openStory(library, await library.keep(WALL, { versionOf: 'gone' }))
    const foot = await screen.findByRole('region', { name: NAME })
    expect(foot.textContent).not.toContain('Another version')
  })
})

describe('a story that took too long to read', () => {
  function parserThat(answer: Parsed): Parser {
    return {
      parse: () => Promise.resolve(answer),
      parseLatest: () => Promise.resolve(null),
      close() {},
    }
  }

  const GIVEN = { given: WALL, encoding: null }
  const PLAIN = /^Kept as plain text: reading it took too long/

  test('says so, and is read once more when that is asked', async () => {
    const library = await openLibrary()
    const slug = await library.keep(WALL, {}, true)
    const article = parseArticle(WALL)
    if (!article) throw new Error('It has not been read.')
    const parser = parserThat({ ...GIVEN, article, problem: null, stopped: false })
    const { user } = await openStory({ ...library, parser }, slug)
    await screen.findByText(PLAIN)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(screen.queryByText(PLAIN)).toBeNull())
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Tern colony/)
    expect((await library.shelf.find('story', slug))?.content.unread).toBe(false)
  })

  test('does not say so once another parser has read it', async () => {
    const library = await openLibrary()
    const slug = await library.keep(WALL, {}, true)
    const article = parseArticle(WALL)
    if (!article) throw new Error('It has not been read.')
    await library.shelf.saveReadings([
      { slug, parser: 'newer', source: sourceOf(storyOf(WALL)), article },
    ])
    await openStory(library, slug)
    await screen.findByRole('region', { name: NAME })
    expect(screen.queryByText(PLAIN)).toBeNull()
  })

  test('that takes too long again stays as it is, and says so', async () => {
    const library = await openLibrary()
    const slug = await library.keep(WALL, {}, true)
    const parser = parserThat({
      ...GIVEN,
      article: null,
      problem: 'The parser took too long over this text and was stopped.',
      stopped: true,
    })
    const { user } = await openStory({ ...library, parser }, slug)
    await screen.findByText(PLAIN)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText(/^It took too long again/)).toBeTruthy()
    expect((await library.shelf.find('story', slug))?.content.text).toBe(WALL)
  })
})

describe('deleting a story where it is read', () => {
  test('asks about the marks, leads to the list, and is undone there', async () => {
    const library = await openLibrary()
    const slug = await library.keep(WALL)
    const mark: Change = { kind: 'mark', id: 'm1', slug, content: markOf('fish') }
    await library.shelf.save([mark])
    const { user } = await openStory(library, slug)
    await user.click(await screen.findByRole('button', { name: 'Delete …' }))
    const dialog = await screen.findByRole('dialog', { name: 'Delete this story?' })
    expect(await within(dialog).findByText('1 mark of yours')).toBeTruthy()
    await user.click(within(dialog).getByRole('button', { name: 'Delete' }))
    const undo = await screen.findByRole('button', { name: 'Undo' })
    expect(document.activeElement).toBe(undo)
    expect(await library.shelf.find('story', slug)).toBeNull()
    expect(await library.shelf.count('mark')).toBe(1)
    await user.click(undo)
    await screen.findByText('All is as it was.')
    expect(await library.shelf.find('story', slug)).not.toBeNull()
  })

  test('is not done before it was asked about', async () => {
    const library = await openLibrary()
    const slug = await library.keep(WALL)
    const { user } = await openStory(library, slug)
    await user.click(await screen.findByRole('button', { name: 'Delete …' }))
    await user.click(await screen.findByRole('button', { name: 'Leave it' }))
    expect(screen.queryByRole('dialog', { name: 'Delete this story?' })).toBeNull()
    expect(await library.shelf.find('story', slug)).not.toBeNull()
  })
})
