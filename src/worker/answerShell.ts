import type { IncompleteReason } from '../library/offline/offlineMessages.ts'
import { fetchBuilt, isAsBuilt, pathOf, put, whyUnkept } from './builtFile.ts'
import { answerInTime } from './inTime.ts'
import { isSwitchedOff } from './switchedOff.ts'

/** The files that make up the app itself, and the cache that holds one build of them. */
export type Shell = {
  readonly caches: CacheStorage
  /** `shell-` and the build's id. */
  readonly name: string
  readonly base: URL
  /** Addresses with their versions, relative to the base. */
  readonly files: readonly string[]
  readonly fetch: typeof fetch
}

/** The page that renders any route from kept data. Never `index.html`: that one holds the list. */
const SHELL_PAGE = 'shell.html'

/**
 * Keeps every file of the shell, or none: rejects when one can't be had as it was built, so that the
 * build that is at work goes on and this one is tried again at the next look for an update.
 */
export async function keepShell(shell: Shell): Promise<void> {
  const missing = await mendShell(shell)
  if (missing === undefined) return
  await shell.caches.delete(shell.name)
  throw new TypeError(`The app can't be kept whole: ${missing}`)
}

/**
 * Has every file of the shell kept as it was built. What the browser has dropped, or what isn't that
 * file any more, is fetched again. Gives the first reason that one isn't there. Nothing is fetched
 * where nothing is to be kept. Never rejects.
 */
export async function mendShell(shell: Shell): Promise<IncompleteReason | undefined> {
  try {
    if (await isSwitchedOff(shell.caches)) return undefined
    const cache = await shell.caches.open(shell.name)
    const missing = await Promise.all(shell.files.map((file) => mendFile(shell, cache, file)))
    return missing.find((reason) => reason !== undefined)
  } catch (error) {
    return whyUnkept(error)
  }
}

async function mendFile(
  shell: Shell,
  cache: Cache,
  address: string,
): Promise<IncompleteReason | undefined> {
  const url = new URL(pathOf(address), shell.base).href
  const kept = await cache.match(url, { ignoreVary: true })
  if (kept && (await isAsBuilt(kept, address))) return undefined
  const answer = await fetchShellFile(shell, address)
  if (answer instanceof Response) return put(cache, url, await withoutRedirect(answer))
  // Half a file is worse than none: what asks for it would break, and never ask again.
  if (kept) await cache.delete(url)
  return answer
}

function fetchShellFile(shell: Shell, address: string): Promise<Response | IncompleteReason> {
  const url = new URL(pathOf(address), shell.base).href
  // A name with a hash in it never changes its content; the others must not come from a cache.
  return fetchBuilt(shell.fetch, url, address, isHashed(address) ? 'default' : 'reload')
}

function isHashed(address: string): boolean {
  return address.startsWith('assets/')
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
  return answerInTime(shell.fetch(request), isFit, () => openPage(shell))
}

async function openPage(shell: Shell): Promise<Response | undefined> {
  if (await isSwitchedOff(shell.caches)) return undefined
  const kept = await openKept(shell, SHELL_PAGE)
  return kept && (await isAsBuilt(kept, fileAt(shell, SHELL_PAGE))) ? kept : undefined
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
const ROUTE = /^(?:(?:add|marks|corrections|settings|stories\/\d+|articles\/[^/]+)\/?)?$/

function isRoute(address: string): boolean {
  return ROUTE.test(address)
}

/**
 * The kept file. Where the browser has dropped it, or a page that it failed asks for it anew, it is
 * had from the host and kept again, unless nothing is to be kept.
 */
export async function answerShellFile(shell: Shell, request: Request): Promise<Response> {
  if (await isSwitchedOff(shell.caches)) return shell.fetch(request)
  const address = fileAt(shell, addressOf(shell, request))
  const cache = await shell.caches.open(shell.name).catch(() => undefined)
  if (cache && request.cache === 'reload') await mendFile(shell, cache, address)
  const kept = await openKept(shell, pathOf(address)).catch(() => undefined)
  if (kept) return kept
  const answer = await fetchShellFile(shell, address)
  // A name without a hash may be another build's file, which serves as well. A script that failed
  // is asked for again by the next who needs it; one that came broken never would be.
  if (!(answer instanceof Response))
    return isHashed(address) ? Response.error() : shell.fetch(request)
  if (cache) await put(cache, request.url, answer.clone())
  return answer
}

function fileAt(shell: Shell, path: string): string {
  return shell.files.find((file) => pathOf(file) === path) ?? path
}

function addressOf({ base }: Shell, request: Request): string {
  return new URL(request.url).pathname.slice(base.pathname.length)
}

async function openKept(shell: Shell, path: string): Promise<Response | undefined> {
  const cache = await shell.caches.open(shell.name)
  return cache.match(new URL(path, shell.base).href, { ignoreVary: true })
}
