import { cleanPath } from './fileNames.ts'
import { addressOf } from './readers/values.ts'
import type { PlainMessage } from '../../words/messages/Message.ts'

/** What was handed to the app from outside: by another app, by the bookmark, or as files to open. */
export type Arrival = {
  readonly way: 'share' | 'bookmarklet' | 'file'
  readonly format: 'plain' | 'html'
  /** Empty where only files came. */
  readonly content: string
  readonly title: string | null
  /** http or https */
  readonly address: string | null
  /** Whether there was more of it than could be handed over. */
  readonly cut: boolean
  readonly files: readonly File[]
  /** One sentence, where something was sent and couldn't be taken in. */
  readonly problem: PlainMessage | null
  /** Under what id it lies in the inbox until it is dropped; null where it doesn't. */
  readonly id: string | null
}

/** The cache in which the service worker lays down what other apps share. */
export const INBOX = 'inbox'

/**
 * All that has arrived at this page, what was handed over just now first. What other apps shared
 * stays in the inbox until it is dropped, so it is told at every visit till then. Never rejects.
 */
export async function takeArrivals(host: Window): Promise<readonly Arrival[]> {
  const arrivals = [takeFragment(host), takeFailedShare(host)]
  for (const take of [openInbox, takeLaunch]) {
    try {
      arrivals.push(...(await take(host)))
    } catch {
      // A browser that refuses its storage keeps no inbox.
    }
  }
  return arrivals.filter((arrival) => arrival !== null)
}

/** The reader has it, or doesn't want it: takes it out of the inbox. Never rejects. */
export async function dropShared(host: Window, id: string): Promise<void> {
  try {
    const inbox = await cachesOf(host).open(INBOX)
    const entries = (await inbox.keys()).filter(({ url }) => idIn(url) === id)
    for (const entry of entries) await inbox.delete(entry)
  } catch {
    // It is told again at the next visit.
  }
  if (sharedIn(host) === id) forgetShared(host)
}

/**
 * `/add#title=…&address=…&cut=0&html=…`: taken out of the address at once, so that no story stays in
 * the browser's history.
 */
export function takeFragment(host: Window): Arrival | null {
  const { hash, pathname, search } = host.location
  const fields = new URLSearchParams(hash.slice(1).replaceAll('+', '%2B'))
  const page = fields.get('html')
  if (page === null) return null
  host.history.replaceState(host.history.state, '', pathname + search)
  return {
    way: 'bookmarklet',
    format: 'html',
    content: page,
    title: fields.get('title') || null,
    address: addressOf(fields.get('address') ?? ''),
    cut: fields.get('cut') === '1',
    files: [],
    problem: null,
    id: null,
  }
}

/** `/add?shared=<id>`: the service worker has laid it down under that id. */
function sharedIn({ location }: Window): string | null {
  return new URLSearchParams(location.search).get('shared')
}

/** `…/inbox/<id>/meta`, `…/inbox/<id>/file-0` */
const ENTRY = /\/inbox\/([\w-]{1,80})\/[\w-]{1,20}$/

function idIn(url: string): string | null {
  return ENTRY.exec(url)?.[1] ?? null
}

/** Everything that lies there: what was just shared first, and what no visit has opened yet. */
async function openInbox(host: Window): Promise<readonly Arrival[]> {
  const inbox = await cachesOf(host).open(INBOX)
  const entries = await inbox.keys()
  const ids = new Set(entries.flatMap(({ url }) => idIn(url) ?? []))
  const latest = sharedIn(host)
  const inOrder = [...ids].toSorted((a, b) => Number(b === latest) - Number(a === latest))
  const opened: (Arrival | null)[] = []
  for (const id of inOrder) {
    const parts = entries.filter(({ url }) => idIn(url) === id)
    opened.push(await openOne(inbox, id, parts).catch(() => null))
  }
  return opened.filter((arrival) => arrival !== null)
}

/** Null where it isn't all there yet. */
async function openOne(
  inbox: Cache,
  id: string,
  parts: readonly Request[],
): Promise<Arrival | null> {
  const metaAt = parts.find(({ url }) => url.endsWith('/meta'))
  const answer = metaAt && (await inbox.match(metaAt))
  if (!answer) return null
  const meta: Partial<SharedMeta> = await answer.json()
  const files = await Promise.all(
    (meta.files ?? []).map(async ({ name, type }, at) => {
      const entry = parts.find(({ url }) => url.endsWith(`/file-${at}`))
      const kept = entry && (await inbox.match(entry))
      return kept ? new File([await kept.blob()], cleanPath(name), { type }) : null
    }),
  )
  const there = files.filter((file) => file !== null)
  return { ...readShared(meta), files: there, problem: null, id }
}

const SHARE_FAILED = {
  /** The service worker had no room for it, or it was more than can be shared at once. */
  refused: 'What was shared could not be taken in: it is too large, or this device is full.',
  /** The browser had dropped the service worker, and the host takes nothing in. */
  unreached: 'What was shared did not arrive. Share it once more, or paste it here.',
} as const satisfies Readonly<Record<string, PlainMessage>>

function takeFailedShare(host: Window): Arrival | null {
  const failed = sharedIn(host)
  if (failed !== 'refused' && failed !== 'unreached') return null
  forgetShared(host)
  return { ...readShared({}), files: [], problem: SHARE_FAILED[failed], id: null }
}

type SharedMeta = {
  readonly title: string | null
  readonly text: string | null
  readonly url: string | null
  readonly files: readonly { readonly name: string; readonly type: string }[]
}

/** Android puts a page's address into the text: alone, or at the end of a line. */
function readShared({ title, text, url }: Partial<SharedMeta>) {
  const content = text ?? ''
  const inText = /https?:\/\/\S{1,2000}/.exec(content)?.[0] ?? ''
  const isOnlyAddress = content.trim() === inText
  return {
    way: 'share',
    format: 'plain',
    content: isOnlyAddress ? '' : content,
    title: title || null,
    address: addressOf(url || '') ?? addressOf(inText),
    cut: false,
  } as const
}

/** A reload must not look for it again. */
function forgetShared(host: Window): void {
  const { pathname, search, hash } = host.location
  const query = new URLSearchParams(search)
  query.delete('shared')
  const rest = query.toString()
  host.history.replaceState(host.history.state, '', pathname + (rest && `?${rest}`) + hash)
}

function cachesOf(host: Window): CacheStorage {
  return (host as Window & typeof globalThis).caches
}

type LaunchQueue = {
  readonly setConsumer: (
    take: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void,
  ) => void
}

/** A launch is told at once where there was one. */
const LAUNCH_WAIT = 500

/** Files that were opened with the app from the system's own window of files. */
async function takeLaunch(host: Window): Promise<readonly Arrival[]> {
  const { launchQueue } = host as Window & { readonly launchQueue?: LaunchQueue }
  if (!launchQueue) return []
  const handles = await new Promise<readonly FileSystemFileHandle[]>((resolve) => {
    host.setTimeout(() => resolve([]), LAUNCH_WAIT)
    launchQueue.setConsumer(({ files = [] }) => {
      if (files.length > 0) resolve(files)
    })
  })
  if (handles.length === 0) return []
  const files = await Promise.all(handles.map((handle) => handle.getFile().catch(() => null)))
  return [
    {
      way: 'file',
      format: 'plain',
      content: '',
      title: null,
      address: null,
      cut: false,
      files: files.filter((file) => file !== null),
      problem: files.includes(null) ? 'A file could not be opened: it was moved.' : null,
      id: null,
    },
  ]
}
