import { type ViteDevServer, createServer } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveParseWorker } from '../../src/site/parseWorker.ts'

let server: ViteDevServer

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    logLevel: 'silent',
    base: '/news/',
    optimizeDeps: { noDiscovery: true },
    plugins: [{ name: 'parse-worker', configureServer: serveParseWorker }],
    server: { port: 0, host: 'localhost', ws: false, watch: null },
  })
  await server.listen()
})

afterAll(() => server.close())

async function ask(path: string): Promise<Response> {
  return fetch(new URL(path, server.resolvedUrls?.local[0]))
}

test('while seeds are written the parse worker is read from its source', async () => {
  const answer = await ask('parse.js')
  expect(answer.headers.get('content-type')).toBe('text/javascript')
  const [, source = ''] = /^import "\/news\/(.+)"\n$/.exec(await answer.text()) ?? []
  const worker = await (await ask(source)).text()
  expect(worker).toContain('addEventListener("message"')
  expect(worker).not.toContain('declare const')
})

test('no other address is answered with it', async () => {
  expect(await (await ask('other/parse.js')).text()).not.toMatch(/^import "\/news\/src/)
})
