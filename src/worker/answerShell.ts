import { answerInTime } from './inTime.ts'

/** The files that make up the app itself, and the cache that holds one build of them. */
export type Shell = {
  readonly caches: CacheStorage
  /** `shell-` and the build's id. */
  readonly name: string
  readonly base: URL
  /** Addresses relative to the base. */
  readonly files: readonly string[]
  readonly fetch: typeof fetch
}

/** The page that renders any route from kept data. Never `index.html`: that one holds the list. */
const SHELL_PAGE = 'shell.html'

/**
 * Keeps every file of the shell, or none: rejects when one can't be had, so that the build that
 * is at work goes on and this one is tried again at the next look for an update.
 */
export async function keepShell(shell: Shell): Promise<void> {
  const answers = await Promise.all(shell.files.map((address) => fetchShellFile(shell, address)))
  try {
    const cache = await shell.caches.open(shell.name)
    await Promise.all(answers.map(({ url, response }) => cache.put(url, response)))
  } catch (error) {
    await shell.caches.delete(shell.name)
    throw error
  }
}

async function fetchShellFile(shell: Shell, address: string) {
  const url = new URL(address, shell.base).href
  // A name with a hash in it never changes its content; the others must not come from a cache.
  const cache = address.startsWith('assets/') ? 'default' : 'reload'
  const response = await shell.fetch(url, { cache })
  if (!response.ok || isForeignPage(address, response)) {
    throw new TypeError(`${address}: ${response.status} ${contentType(response)}`)
  }
  return { url, response: await withoutRedirect(response) }
}

/** A host's or a captive portal's page in place of a script: what would break the app for good. */
function isForeignPage(address: string, response: Response): boolean {
  return contentType(response).startsWith('text/html') && !address.endsWith('.html')
}

function contentType(response: Response): string {
  return response.headers.get('content-type') ?? ''
}

/** Hosts that drop `.html` redirect; a redirected answer must not answer a navigation. */
async function withoutRedirect(response: Response): Promise<Response> {
  if (!response.redirected) return response
  return new Response(await response.blob(), { headers: response.headers })
}

export async function dropOldShells(shell: Shell): Promise<void> {
  const names = await shell.caches.keys()
  const old = names.filter((name) => name.startsWith('shell-') && name !== shell.name)
  await Promise.all(old.map((name) => shell.caches.delete(name)))
}

/**
 * The network's page, since it may be newer; the shell when there is none, or none in time. A story
 * that the host doesn't know may be the reader's own: the shell looks for it.
 */
export function answerNavigation(shell: Shell, request: Request): Promise<Response> {
  const isFit = isRoute(addressOf(shell, request)) ? isThere : isAnswer
  return answerInTime(shell.fetch(request), isFit, () => openKept(shell, SHELL_PAGE))
}

/** A page, or a redirect, which the browser follows itself. */
function isThere(response: Response): boolean {
  return response.ok || response.type === 'opaqueredirect'
}

/** The host's own 404 page is one too. */
function isAnswer(response: Response): boolean {
  return isThere(response) || response.status === 404
}

/** The addresses that the app has a page for: `add`, `articles/a`. */
const ROUTE = /^(?:(?:add|marks|settings|stories\/\d+|articles\/[^/]+)\/?)?$/

function isRoute(address: string): boolean {
  return ROUTE.test(address)
}

/** The kept file; from the network where the browser has dropped the cache. */
export async function answerShellFile(shell: Shell, request: Request): Promise<Response> {
  const kept = await openKept(shell, addressOf(shell, request)).catch(() => undefined)
  return kept ?? shell.fetch(request)
}

function addressOf({ base }: Shell, request: Request): string {
  return new URL(request.url).pathname.slice(base.pathname.length)
}

async function openKept(shell: Shell, address: string): Promise<Response | undefined> {
  const cache = await shell.caches.open(shell.name)
  return cache.match(new URL(address, shell.base).href, { ignoreVary: true })
}
