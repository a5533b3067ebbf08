import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { COMMON_HEADERS, KEPT } from '../../src/site/headers.ts'
import { servePreview } from '../../src/site/servePreview.ts'
import { type TempFolder, tempFolder } from './tempFolder.ts'

const SITE = {
  'index.html': '<title>front</title>',
  '404.html': '<title>nothing here</title>',
  'shell.html': '<title>shell</title>',
  'articles/a.html': `<title>a</title>${'words '.repeat(300)}`,
  'data/stories/1.json': '{"page":1}',
  'assets/main-1a2b.js': 'export const a = 1',
  'assets/serif.woff2': 'wOF2',
  'manifest.webmanifest': '{}',
  'favicon.svg': '<svg/>',
  'sw.js': '//',
  _headers: '/*',
}

async function serve(base = '/'): Promise<{ address: string; folder: TempFolder }> {
  const folder = await tempFolder(SITE)
  const preview = await servePreview({ folder: folder.path, base, port: 0, host: 'localhost' })
  onTestFinished(preview.close)
  return { address: preview.address, folder }
}

type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly bytes: Buffer
  readonly words: string
}

/** Asks for a path as it is, without a browser's tidying. */
function ask(address: string, path: string, options: object = {}): Promise<Answer> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, agent: false, ...options }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response
        const bytes = Buffer.concat(parts)
        resolve({ status, headers, bytes, words: bytes.toString() })
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}

test.each([
  ['/', 'front'],
  ['/index.html', 'front'],
  ['/shell.html', 'shell'],
  ['/articles/a', '<title>a'],
  ['/articles/a?q=x', '<title>a'],
  ['/articles/%61', '<title>a'],
])('%s is a page', async (path, found) => {
  const { address } = await serve()
  const { status, headers, words } = await ask(address, path)
  expect(status).toBe(200)
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  expect(headers['cache-control']).toBe('no-cache')
  expect(words).toContain(found)
})

test('every answer carries the common headers', async () => {
  const { address } = await serve()
  for (const path of ['/', '/nothing', '/assets/no.js', '/articles/a/', '/sw.js']) {
    const { headers } = await ask(address, path)
    for (const [name, value] of Object.entries(COMMON_HEADERS)) {
      expect(headers[name.toLowerCase()]).toBe(value)
    }
  }
})

test.each(['/nothing', '/articles/b', '/articles', '/settings/x'])(
  '%s is answered with the page for such addresses, and 404',
  async (path) => {
    const { address } = await serve()
    const { status, words } = await ask(address, path)
    expect([status, words]).toEqual([404, SITE['404.html']])
  },
)

test.each([
  '/assets/old-1a2b.js',
  '/assets/old',
  '/data/articles/b.json',
  '/data/x',
  '/old.json',
  '/sw2.js',
])('%s is missing, and no page', async (path) => {
  const { address } = await serve()
  const { status, headers } = await ask(address, path)
  expect([status, headers['content-type']]).toEqual([404, 'text/plain; charset=utf-8'])
})

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/articles/..%2f..%2fsecret.txt',
  '/articles\\..\\a',
  '/a%00.html',
  '/%',
  '//example.org/',
  '/_headers',
  '/.git/config',
])('%s leads nowhere', async (path) => {
  const { address } = await serve()
  const { status, headers } = await ask(address, path)
  expect([status, headers['location']]).toEqual([404, undefined])
})

test('a slash at the end is dropped, the question kept', async () => {
  const { address } = await serve()
  const { status, headers } = await ask(address, '/articles/a/?q=x')
  expect([status, headers['location']]).toEqual([301, '/articles/a?q=x'])
})

test.each([
  ['/sw.js', 'text/javascript; charset=utf-8'],
  ['/data/stories/1.json?v=1', 'application/json'],
  ['/manifest.webmanifest', 'application/manifest+json'],
  ['/favicon.svg', 'image/svg+xml'],
  ['/assets/serif.woff2', 'font/woff2'],
])('%s is of type %s', async (path, type) => {
  const { address } = await serve()
  const { headers } = await ask(address, path)
  expect(headers['content-type']).toBe(type)
  expect(headers['cache-control']).toBe(path.startsWith('/assets') ? KEPT : 'no-cache')
})

test.each([
  ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
  ['gzip, br;q=0', 'gzip', gunzipSync],
])('to a browser that accepts "%s" it is sent as %s', async (accepted, encoding, unpack) => {
  const { address } = await serve()
  const headers = { 'accept-encoding': accepted }
  const answer = await ask(address, '/articles/a', { headers })
  expect(answer.headers['content-encoding']).toBe(encoding)
  expect(answer.headers['content-length']).toBe(`${answer.bytes.length}`)
  expect(answer.headers['vary']).toBe('Accept-Encoding')
  expect(unpack(answer.bytes).toString()).toBe(SITE['articles/a.html'])
})

test('a font, which is packed already, is sent as it is', async () => {
  const { address } = await serve()
  const headers = { 'accept-encoding': 'br' }
  const answer = await ask(address, '/assets/serif.woff2', { headers })
  expect(answer.headers['content-encoding']).toBeUndefined()
})

test('what the browser has is not sent again until it changes', async () => {
  const { address, folder } = await serve()
  const first = await ask(address, '/articles/a')
  const headers = { 'if-none-match': `"other", W/${String(first.headers['etag'])}` }
  const again = await ask(address, '/articles/a', { headers })
  expect([again.status, again.words]).toEqual([304, ''])
  await folder.save('articles/a.html', 'another page')
  expect((await ask(address, '/articles/a', { headers })).status).toBe(200)
})

test('HEAD is answered with headers alone, other methods are refused', async () => {
  const { address } = await serve()
  const head = await ask(address, '/articles/a', { method: 'HEAD' })
  expect([head.status, head.words]).toEqual([200, ''])
  expect(head.headers['content-length']).toBe(`${SITE['articles/a.html'].length}`)
  expect((await ask(address, '/', { method: 'POST' })).status).toBe(405)
})

test('what another app shares, and no service worker took, is sent to the page that says so', async () => {
  for (const base of ['/', '/news/']) {
    const { address } = await serve(base)
    const { status, headers } = await ask(address, `${base}add`, { method: 'POST' })
    expect([status, headers['location']]).toEqual([303, `${base}add?shared=unreached`])
    expect((await ask(address, `${base}added`, { method: 'POST' })).status).toBe(405)
    expect((await ask(address, `${base}add`, { method: 'PUT' })).status).toBe(405)
  }
})

test('under a base, the base is where the app is and all else leads nowhere', async () => {
  const { address } = await serve('/news/')
  expect(new URL(address).pathname).toBe('/news/')
  expect((await ask(address, '/news/articles/a')).status).toBe(200)
  expect((await ask(address, '/news')).headers['location']).toBe('/news/')
  expect((await ask(address, '/articles/a')).status).toBe(404)
})

test('a port that is taken is passed over', async () => {
  const { address, folder } = await serve()
  const port = Number(new URL(address).port)
  const other = await servePreview({ folder: folder.path, base: '/', port, host: 'localhost' })
  onTestFinished(other.close)
  expect(Number(new URL(other.address).port)).toBeGreaterThan(port)
  expect((await ask(other.address, '/')).status).toBe(200)
})

test('closing cuts connections that are kept alive', async () => {
  const folder = await tempFolder(SITE)
  const preview = await servePreview({ folder: folder.path, base: '/', port: 0, host: 'localhost' })
  await (await fetch(preview.address)).text()
  await preview.close()
  await expect(fetch(preview.address)).rejects.toThrow('fetch failed')
})
