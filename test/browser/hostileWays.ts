import type { Page } from '@playwright/test'
import { STORY } from './addresses.ts'
import { FIELD_WAYS } from './hostileFieldWays.ts'
import { FILE_WAYS } from './hostileFileWays.ts'
import type { Way } from './hostileWay.ts'
import { openShelfIn, pasted } from './openShelfIn.ts'

/** Gives the strings in rounds to a way; what it lost of them. */
export async function putAll(
  page: Page,
  { atOnce, put }: Way,
  strings: readonly string[],
): Promise<readonly string[]> {
  const lost: string[] = []
  for (let at = 0; at < strings.length; at += atOnce) {
    lost.push(...(await put(page, strings.slice(at, at + atOnce))))
  }
  return lost
}

/** In the address every string is shown by the page itself, or by the one that says so. */
const ADDRESSES: readonly Way[] = [
  {
    name: 'the path',
    atOnce: 200,
    byWorker: true,
    put: (page, strings) => follow(page, strings, '/'),
  },
  {
    name: 'a slug',
    atOnce: 200,
    byWorker: true,
    put: (page, strings) => follow(page, strings, '/articles/'),
  },
  {
    name: 'the query',
    atOnce: 200,
    byWorker: true,
    put: (page, strings) => follow(page, strings, `${STORY}?q=`),
  },
  {
    name: 'the hash',
    atOnce: 200,
    byWorker: true,
    put: (page, strings) => follow(page, strings, `${STORY}#`),
  },
]

async function follow(page: Page, strings: readonly string[], start: string): Promise<string[]> {
  await page.goto(STORY)
  await page.evaluate(
    async ({ json, start }) => {
      const strings: readonly string[] = JSON.parse(json)
      for (const string of strings) {
        // Half a character can't be encoded.
        const whole = string.slice(0, 2000).replace(/\p{Surrogate}/gu, '\ufffd')
        const encoded = encodeURIComponent(whole)
        for (const end of [encoded, string.slice(0, 2000)]) {
          try {
            history.pushState(null, '', start + end)
          } catch {
            // An address of another host, or none: the browser has refused it.
            continue
          }
          dispatchEvent(new PopStateEvent('popstate'))
          if (location.hash !== '') dispatchEvent(new HashChangeEvent('hashchange'))
          await new Promise(requestAnimationFrame)
        }
      }
    },
    { json: JSON.stringify(strings), start },
  )
  // One of them as a whole visit.
  const encoded = encodeURIComponent(
    (strings[0] ?? '').replace(/\p{Surrogate}/gu, '').slice(0, 500),
  )
  await page.goto(start + encoded)
  await page.getByRole('banner').waitFor()
  return []
}

/** Straight onto the shelf, in every field that holds words; then every page shows them. */
const RECORDS: Way = {
  name: 'a record of the shelf',
  atOnce: 100,
  async put(page, strings) {
    await page.goto('/')
    await openShelfIn(page)
    const { lost, slugs } = await page.evaluate(keepEverywhere, {
      json: JSON.stringify(strings),
      story: pasted(''),
    })
    for (const address of [
      '/',
      '/marks',
      ...slugs.slice(0, 3).map((slug) => `/articles/${slug}`),
    ]) {
      await page.goto(address)
      await page.getByRole('heading', { level: 1 }).waitFor()
    }
    return lost
  },
}

type Records = { readonly json: string; readonly story: ReturnType<typeof pasted> }

/** In the page: a story and a mark a string; what doesn't come back, from disk or by JSON, is lost. */
async function keepEverywhere({ json, story }: Records) {
  const strings: readonly string[] = JSON.parse(json)
  const { shelf, keepStories } = window.ownShelf
  const drafts = strings.map((string) => ({
    content: { ...story, text: string, head: { title: string, author: string }, file: string },
    article: null,
  }))
  const { saved, slugs } = await keepStories(shelf, drafts)
  if (saved.state !== 'saved') throw new Error(`Not saved: ${saved.refusal}`)
  const target = (name: string) => ({ type: 'speaker', name }) as const
  await shelf.save(
    strings.map((note, at) => ({
      kind: 'mark',
      id: `${slugs[at]} m`,
      slug: slugs[at] ?? '',
      content: {
        target: target(note),
        kind: 'check',
        note,
        made: story.added,
        story: { headline: note, publisher: note, published: null },
      },
    })),
  )
  const lost: string[] = []
  for (const [at, string] of strings.entries()) {
    const kept = await shelf.find('story', slugs[at] ?? '')
    const mark = await shelf.find('mark', `${slugs[at]} m`)
    const again = JSON.parse(JSON.stringify({ kept, mark })) as { kept: typeof kept }
    const words = [
      kept?.content.text,
      kept?.content.head.title,
      kept?.content.file,
      mark?.content.note,
      again.kept?.content.text,
    ]
    if (words.some((one) => one !== string)) lost.push(string)
  }
  return { lost, slugs }
}

/** As another app shares them: words, a file's name and a file's content. */
const SHARES: Way = {
  name: 'what another app shares',
  atOnce: 50,
  byWorker: true,
  async put(page, strings) {
    await page.goto('/')
    await page.evaluate(() => navigator.serviceWorker.ready)
    const { lost, ids } = await page.evaluate(shareEach, JSON.stringify(strings))
    await page.goto(`/add?shared=${ids[0]}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return lost
  },
}

/**
 * In the page. A form's words are sent as UTF-8 with line ends of two characters: what a form can't
 * carry never comes out of another app either.
 */
async function shareEach(json: string) {
  const strings: readonly string[] = JSON.parse(json)
  const whole = (string: string) => string.replace(/\p{Surrogate}/gu, '\ufffd')
  const sent = (string: string) => whole(string).replace(/\r\n|\r|\n/g, '\r\n')
  const cache = await caches.open('inbox')
  const lost: string[] = []
  const ids: string[] = []
  for (const string of strings) {
    const form = new FormData()
    for (const name of ['title', 'text', 'url']) form.append(name, string)
    form.append('files', new File([string], string, { type: 'text/plain' }))
    const answer = await fetch('/add', { method: 'POST', body: form, redirect: 'follow' })
    const id = new URL(answer.url).searchParams.get('shared') ?? ''
    ids.push(id)
    const meta = await (await cache.match(`/inbox/${id}/meta`))?.json()
    const file = await (await cache.match(`/inbox/${id}/file-0`))?.text()
    const words = [meta?.title, meta?.text, meta?.url]
    // `text()` drops a mark of the byte order, as every reader of text does.
    const content = whole(string).replace(/^\ufeff/, '')
    if (words.some((one) => one !== sent(string)) || file !== content) lost.push(string)
  }
  return { lost, ids }
}

export const WAYS: readonly Way[] = [...ADDRESSES, RECORDS, SHARES, ...FIELD_WAYS, ...FILE_WAYS]
