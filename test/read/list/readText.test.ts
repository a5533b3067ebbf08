// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { readText } from '../../../src/read/list/readText.ts'
import { entryOf } from '../../library/list/entries.ts'
import { openBrowser, openTab, storyOf } from '../../library/shelf/openTab.ts'

afterEach(() => vi.unstubAllGlobals())

const staying = new AbortController().signal
const noShelf = () => Promise.resolve(null)

function answerWith(answer: () => Promise<Response>) {
  const fetch = vi.fn<typeof globalThis.fetch>(answer)
  vi.stubGlobal('fetch', fetch)
  return fetch
}

describe('the text of a built-in story', () => {
  test('is that of the edition, and is given up when the reader leaves', async () => {
    const fetch = answerWith(() => Promise.resolve(Response.json({ text: 'The quay gave way.' })))
    const read = await readText(entryOf('harbour'), noShelf, staying)
    expect(read).toEqual({ state: 'read', text: 'The quay gave way.' })
    expect(fetch).toHaveBeenCalledWith(expect.stringContaining('harbour'), { signal: staying })
  })

  test('is unreachable where nothing answers', async () => {
    answerWith(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(await readText(entryOf('harbour'), noShelf, staying)).toEqual({ state: 'unreachable' })
  })

  test.each([
    ['there is no such story', () => Response.json({ text: 'Not here' }, { status: 404 })],
    ['the server is down', () => Response.json({ text: 'Later' }, { status: 503 })],
    ['the answer breaks off', () => new Response('{"text": "The qu')],
    ['the answer is a page', () => new Response('<p>Sign in</p>')],
    ['the answer has no text', () => Response.json({ text: 7 })],
    ['the answer is nothing', () => Response.json(null)],
  ])('is unread, and not for want of a connection, where %s', async (_, answer) => {
    answerWith(() => Promise.resolve(answer()))
    expect(await readText(entryOf('harbour'), noShelf, staying)).toEqual({ state: 'unread' })
  })
})

describe('the text of an own story', () => {
  const own = (slug: string) => entryOf(slug, { added: '2026-03-12T10:00:00Z' })

  test('is that of the shelf, and the edition isn’t asked', async () => {
    const fetch = answerWith(() => Promise.reject(new TypeError('Failed to fetch')))
    const shelf = openTab(openBrowser())
    const content = storyOf('The fish came back.')
    await shelf.save([{ kind: 'story', id: 'terns', slug: 'terns', content }])
    const openShelf = () => Promise.resolve(shelf)
    expect(await readText(own('terns'), openShelf, staying)).toEqual({
      state: 'read',
      text: 'The fish came back.',
    })
    expect(await readText(own('gone'), openShelf, staying)).toEqual({ state: 'unread' })
    expect(await readText(own('terns'), noShelf, staying)).toEqual({ state: 'unread' })
    expect(fetch).not.toHaveBeenCalled()
  })
})
