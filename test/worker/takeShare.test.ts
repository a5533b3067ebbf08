import { expect, test } from 'vitest'
import { type Shared, takeShare } from '../../src/worker/takeShare.ts'
import { createCaches, listHeld } from './fakeCaches.ts'
import { BASE } from './fakeHost.ts'

type Fields = Readonly<Record<string, string | readonly File[]>>

function share(fields: Fields, caches = createCaches()) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') form.append(name, value)
    else for (const file of value) form.append(name, file)
  }
  const request = new Request(new URL('add', BASE), { method: 'POST', body: form })
  return send(request, caches)
}

async function send(request: Request, caches = createCaches()) {
  const answer = await takeShare({ caches, base: BASE, newId: () => 'id-1' }, request)
  return { answer, location: answer.headers.get('location'), caches }
}

async function openKept(caches: CacheStorage, part: string): Promise<Response> {
  const cache = await caches.open('inbox')
  const kept = await cache.match(new URL(`inbox/id-1/${part}`, BASE).href)
  if (!kept) throw new Error(`Nothing at ${part}.`)
  return kept
}

const WORDS = '“We go on,” said Ana Ruiz.\ud83d\ude00 <script>alert(1)</script>'

test('what is shared is kept whole, and the reader is sent to the page that opens it', async () => {
  const files = [
    new File([WORDS], 'a story.txt', { type: 'text/plain' }),
    new File([Uint8Array.from([0, 255, 10])], 'b.zip', { type: 'application/zip' }),
  ]
  const fields = { title: 'A wall', text: WORDS, url: 'https://a.example/1', files }
  const { answer, location, caches } = await share(fields)
  expect([answer.status, location]).toEqual([303, new URL('add?shared=id-1', BASE).href])
  const meta: Shared = await (await openKept(caches, 'meta')).json()
  expect(meta).toEqual({
    title: 'A wall',
    text: WORDS,
    url: 'https://a.example/1',
    files: [
      { name: 'a story.txt', type: 'text/plain' },
      { name: 'b.zip', type: 'application/zip' },
    ],
  })
  expect(await (await openKept(caches, 'file-0')).text()).toBe(WORDS)
  const bytes = new Uint8Array(await (await openKept(caches, 'file-1')).arrayBuffer())
  expect([...bytes]).toEqual([0, 255, 10])
})

/** As Chromium writes a form: a backslash in a file's name is written as it is. */
function written(name: string, content: string): Request {
  const lines = [
    '--x',
    'Content-Disposition: form-data; name="text"',
    '',
    'C:\\news\\',
    '--x',
    `Content-Disposition: form-data; name="files"; filename="${name}"`,
    'Content-Type: text/plain',
    '',
    content,
    '--x--',
    '',
  ]
  return new Request(new URL('add', BASE), {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: lines.join('\r\n'),
  })
}

test('a name that ends in a backslash loses nothing of what is shared', async () => {
  for (const name of ['\\', 'a\\', 'a\\\\\\']) {
    const { location, caches } = await send(written(name, 'a \\ in it'))
    expect(location).toContain('shared=id-1')
    expect(await (await openKept(caches, 'meta')).json()).toMatchObject({ text: 'C:\\news\\' })
    expect(await (await openKept(caches, 'file-0')).text()).toBe('a \\ in it')
  }
})

test('words alone are enough, and nothing at all is no failure', async () => {
  const { location, caches } = await share({ text: 'Only words' })
  expect(location).toContain('shared=id-1')
  expect(await listHeld(caches, 'inbox', BASE)).toEqual(['inbox/id-1/meta'])
  expect((await share({})).location).toContain('shared=id-1')
})

test('a field that comes twice is kept twice', async () => {
  const form = new FormData()
  form.append('text', 'one')
  form.append('text', 'two')
  const request = new Request(new URL('add', BASE), { method: 'POST', body: form })
  const { caches } = await send(request)
  expect(await (await openKept(caches, 'meta')).json()).toMatchObject({ text: 'one\ntwo' })
})

test('a file in the place of words is taken for no words, and words for no file', async () => {
  const { caches } = await share({
    text: [new File(['x'], 'x.txt')],
    files: 'no file',
  })
  expect(await (await openKept(caches, 'meta')).json()).toEqual({
    title: '',
    text: '',
    url: '',
    files: [],
  })
})

test.each(['meta', 'file-1'])(
  'where there is no room for %s nothing of it stays, and the reader is told',
  async (part) => {
    const caches = createCaches({ refuse: (url) => url.endsWith(part) })
    const files = [new File(['a'], 'a.txt'), new File(['b'], 'b.txt')]
    const { answer, location } = await share({ text: 'x', files }, caches)
    expect([answer.status, location]).toEqual([303, new URL('add?shared=refused', BASE).href])
    expect(await listHeld(caches, 'inbox', BASE)).toEqual([])
  },
)

test('where nothing can be kept at all the reader is told', async () => {
  const caches = { open: () => Promise.reject(new Error('no storage')) } as unknown as CacheStorage
  expect((await share({ text: 'x' }, caches)).location).toContain('shared=refused')
})

test('more files than can be taken at a time are refused before anything is kept', async () => {
  const files = Array.from({ length: 201 }, (_, at) => new File(['a'], `${at}.txt`))
  const { location, caches } = await share({ files })
  expect(location).toContain('shared=refused')
  expect(await caches.keys()).toEqual([])
})

test('more bytes than can be taken at a time are refused before anything is kept', async () => {
  const { location, caches } = await share({ files: [new File([new Uint8Array(64_000_001)], 'a')] })
  expect(location).toContain('shared=refused')
  expect(await caches.keys()).toEqual([])
})

test('what is no form is refused', async () => {
  const request = new Request(new URL('add', BASE), { method: 'POST', body: '{"a":1}' })
  expect((await send(request)).location).toContain('shared=refused')
})
