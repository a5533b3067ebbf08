import { once } from 'node:events'
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { type Found, findAnswer } from './findAnswer.ts'
import { ASKED_AGAIN, COMMON_HEADERS, cacheControlFor } from './headers.ts'
import { type Packed, type Packing, createPacker } from './packFile.ts'

export type PreviewOptions = {
  readonly folder: string
  /** The path the app was built for, with a slash at both ends. */
  readonly base: string
  /** The port to try first; the next ones are tried where it is taken. 0 takes any. */
  readonly port: number
  readonly host: string
  readonly packing?: Packing
}

export type Preview = {
  /** Where the app is, as in `http://localhost:4173/`. */
  readonly address: string
  /** Stops it and cuts every connection, as when a host goes down. */
  readonly close: () => Promise<void>
}

/** Of all servers of this process: what one has packed, the next one needn't. */
const PACKERS = { small: createPacker('small'), soon: createPacker('soon') }

/** Serves a built app as a static host would: the headers, the clean addresses, the compression. */
export async function servePreview(options: PreviewOptions): Promise<Preview> {
  const { base, port, host, packing = 'small' } = options
  const site = { root: resolve(options.folder), base, packing }
  const server = createServer((request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      console.error(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  const taken = await listen(server, port, host)
  return {
    address: `http://${host}:${taken}${base}`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

const PORTS_TO_TRY = 20

/** Resolves with the first free port from `first` on. */
async function listen(server: Server, first: number, host: string): Promise<number> {
  for (let port = first; ; port += 1) {
    try {
      server.listen(port, host)
      await once(server, 'listening')
      const address = server.address()
      return typeof address === 'object' && address ? address.port : port
    } catch (error) {
      if (!isTaken(error) || port >= first + PORTS_TO_TRY) throw error
    }
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

type Site = { readonly root: string; readonly base: string; readonly packing: Packing }

async function answer(
  { root, base, packing }: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(COMMON_HEADERS)) response.setHeader(name, value)
  if (request.method === 'POST' && pathOf(request) === `${base}add`) {
    // What an app shares reaches the host only where no service worker took it.
    response.setHeader('Location', `${base}add?shared=unreached`)
    return sendWords(response, 303, 'Nothing is taken in here; the page says what to do.')
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return sendWords(response, 405, 'Only GET and HEAD are answered here.')
  }
  const found = await findAnswer(root, base, request.url ?? '/')
  if (found.type === 'redirect') {
    response.setHeader('Location', found.to)
    return sendWords(response, 301, `It is at ${found.to}.`)
  }
  const file = fileOf(found)
  if (file === null) return sendWords(response, 404, 'There is no such file.')
  response.statusCode = found.type === 'missing' ? 404 : 200
  response.setHeader('Cache-Control', cacheControlFor(file))
  const packed = await PACKERS[packing](join(root, file), acceptedBy(request))
  return sendPacked(packed, request, response)
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? url
}

function fileOf(found: Exclude<Found, { type: 'redirect' }>): string | null {
  if (found.type === 'file') return found.path
  return found.page ? '404.html' : null
}

function sendWords(response: ServerResponse, status: number, words: string): void {
  response.setHeader('Cache-Control', ASKED_AGAIN)
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.writeHead(status).end(response.req.method === 'HEAD' ? undefined : `${words}\n`)
}

function sendPacked(
  { body, encoding, type, etag }: Packed,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  response.setHeader('ETag', etag)
  response.setHeader('Vary', 'Accept-Encoding')
  if (response.statusCode === 200 && isHeld(etag, request.headers['if-none-match'])) {
    response.writeHead(304).end()
    return
  }
  response.setHeader('Content-Type', type)
  response.setHeader('Content-Length', body.length)
  if (encoding) response.setHeader('Content-Encoding', encoding)
  response.end(request.method === 'HEAD' ? undefined : body)
}

function acceptedBy(request: IncomingMessage): string {
  return [request.headers['accept-encoding'] ?? ''].flat().join(',')
}

/** Whether the browser has this very copy: `If-None-Match: "a", W/"b"`. */
function isHeld(etag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false
  const tags = new Set(ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, '')))
  return tags.has(etag) || tags.has('*')
}
