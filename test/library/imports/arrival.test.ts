import { expect, test } from 'vitest'
import { dropShared, takeArrivals } from '../../../src/library/imports/arrival.ts'
import { fileOf } from './openAll.ts'

type Launch = { readonly files?: readonly { readonly getFile: () => Promise<File> }[] }

/** As much of a window as an arrival asks for. */
function openWindow(address: string, launch?: Launch) {
  const kept = new Map<string, Response>()
  const state = { url: new URL(address) }
  const host = {
    get location() {
      return state.url
    },
    history: {
      state: { key: 'abc' },
      replaceState: (_: unknown, __: string, to: string) => {
        state.url = new URL(to, state.url)
      },
    },
    caches: {
      open: () =>
        Promise.resolve({
          keys: () => Promise.resolve([...kept.keys()].map((url) => ({ url }))),
          match: ({ url }: { url: string }) => Promise.resolve(kept.get(url)),
          delete: ({ url }: { url: string }) => Promise.resolve(kept.delete(url)),
        }),
    },
    setTimeout: (act: () => void) => setTimeout(act, 1),
    ...(launch && { launchQueue: { setConsumer: (take: (l: Launch) => void) => take(launch) } }),
  }
  const put = (path: string, answer: Response) => kept.set(`https://a.example/news/${path}`, answer)
  return { host: host as unknown as Window, put, kept, url: () => state.url }
}

/** What was handed over just now. */
async function takeArrival(host: Window) {
  return (await takeArrivals(host))[0] ?? null
}

const ADD = 'https://a.example/news/add'

test('nothing has arrived at a page that was just opened', async () => {
  for (const address of [ADD, `${ADD}#`, `${ADD}#main`, `${ADD}?shared=`, `${ADD}?shared=../x`])
    expect(await takeArrival(openWindow(address).host)).toBeNull()
})

test('a page that the bookmark hands over is taken out of the address', async () => {
  const page = '<p>“Möwe” & 50% + more 🦜</p>'
  const fields = `title=${encodeURIComponent('A & B')}&address=${encodeURIComponent('https://b.example/x?a=1&b=2')}`
  const { host, url } = openWindow(`${ADD}?from=x#${fields}&cut=1&html=${encodeURIComponent(page)}`)
  expect(await takeArrival(host)).toMatchObject({
    way: 'bookmarklet',
    format: 'html',
    content: page,
    title: 'A & B',
    address: 'https://b.example/x?a=1&b=2',
    cut: true,
    files: [],
    problem: null,
  })
  expect(url().href).toBe(`${ADD}?from=x`)
  expect(await takeArrival(host)).toBeNull()
})

test('only a web address is taken as one', async () => {
  const { host } = openWindow(`${ADD}#title=&address=javascript%3Aalert(1)&cut=0&html=A`)
  expect(await takeArrival(host)).toMatchObject({ address: null, title: null, cut: false })
})

function shareAt(put: (path: string, answer: Response) => void, meta: unknown) {
  put(
    'inbox/7a-b/file-0',
    new Response('Ferry runs again', { headers: { 'content-type': 'text/plain' } }),
  )
  put('inbox/7a-b/meta', Response.json(meta))
}

test('what another app shared is read, and stays until it is dropped', async () => {
  const { host, put, kept, url } = openWindow(`${ADD}?shared=7a-b&x=1`)
  const files = [
    { name: '../ferry.txt', type: 'text/plain' },
    { name: 'lost.txt', type: '' },
  ]
  shareAt(put, { title: 'Ferry', text: 'Look: https://b.example/ferry', url: '', files })
  put('inbox/other/meta', Response.json({ title: 'Another' }))
  const arrival = await takeArrival(host)
  expect(arrival).toMatchObject({
    way: 'share',
    format: 'plain',
    content: 'Look: https://b.example/ferry',
    title: 'Ferry',
    address: 'https://b.example/ferry',
    cut: false,
    id: '7a-b',
  })
  expect(arrival?.files.map(({ name, type }) => [name, type])).toEqual([
    ['ferry.txt', 'text/plain'],
  ])
  expect(await arrival?.files[0]?.text()).toBe('Ferry runs again')
  expect(kept.size).toBe(3)
  await dropShared(host, 'other')
  expect(url().href).toBe(`${ADD}?shared=7a-b&x=1`)
  await dropShared(host, '7a-b')
  expect(kept.size).toBe(0)
  expect(url().href).toBe(`${ADD}?x=1`)
})

test('what another app shared earlier is told at every visit, whatever the address says', async () => {
  for (const address of [ADD, `${ADD}?shared=b`, `${ADD}?shared=gone`, `${ADD}?shared=refused`]) {
    const { host, put } = openWindow(address)
    for (const id of ['a', 'b', 'half']) {
      put(`inbox/${id}/file-0`, new Response('Ferry'))
      if (id !== 'half')
        put(`inbox/${id}/meta`, Response.json({ text: id, files: [{ name: 'x.txt', type: '' }] }))
    }
    const shared = (await takeArrivals(host)).filter(({ id }) => id !== null)
    const order = address.endsWith('=b') ? ['b', 'a'] : ['a', 'b']
    expect(shared.map(({ id, content }) => [id, content])).toEqual(order.map((id) => [id, id]))
    expect(shared[0]?.files).toHaveLength(1)
  }
})

test('one share that can’t be read keeps no other from being told', async () => {
  const { host, put } = openWindow(ADD)
  put('inbox/bad/meta', new Response('{'))
  put('inbox/good/meta', Response.json({ text: 'Ferry' }))
  expect((await takeArrivals(host)).map(({ id }) => id)).toEqual(['good'])
})

test('a shared address alone is no story', async () => {
  const { host, put } = openWindow(`${ADD}?shared=7a-b`)
  shareAt(put, { title: '', text: ' https://b.example/ferry ', url: '', files: [] })
  expect(await takeArrival(host)).toMatchObject({
    content: '',
    title: null,
    address: 'https://b.example/ferry',
  })
})

test('what could not be taken in is said', async () => {
  const { host, url } = openWindow(`${ADD}?shared=refused`)
  const arrival = await takeArrival(host)
  expect(arrival?.problem).toContain('could not be taken in')
  expect(url().href).toBe(ADD)
})

test('files that were opened with the app arrive, but for those that are gone', async () => {
  const gone = { getFile: () => Promise.reject(new Error('gone')) }
  const there = { getFile: () => Promise.resolve(fileOf('a.txt', 'A')) }
  const arrival = await takeArrival(openWindow(ADD, { files: [there, gone] }).host)
  expect(arrival).toMatchObject({ way: 'file', content: '' })
  expect(arrival?.files.map(({ name }) => name)).toEqual(['a.txt'])
  expect(arrival?.problem).toBe('A file could not be opened: it was moved.')
})

test('an app that was opened without a file waits for none', async () => {
  expect(await takeArrival(openWindow(ADD, {}).host)).toBeNull()
})

test('a browser that refuses its storage is no reason to fall over', async () => {
  const { host } = openWindow(`${ADD}?shared=7a-b`)
  Object.assign(host, { caches: { open: () => Promise.reject(new Error('no')) } })
  expect(await takeArrival(host)).toBeNull()
})
