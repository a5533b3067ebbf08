import { boundaryOf, mendHeads } from './mendHeads.ts'

/** Where what other apps share waits until the page has taken it. */
export type Inbox = {
  readonly caches: CacheStorage
  readonly base: URL
  readonly newId: () => string
}

/** What stands at `inbox/<id>/meta`; file 0 of it is at `inbox/<id>/file-0`. */
export type Shared = {
  readonly title: string
  readonly text: string
  readonly url: string
  readonly files: readonly { readonly name: string; readonly type: string }[]
}

export const INBOX = 'inbox'

/** The page that takes stories in. Other apps send there what they share. */
export const ADD = 'add'

/** What is taken at a time: some hundred stories, or a zip of a thousand. */
const MOST = { files: 200, bytes: 64_000_000 }

/**
 * Takes what another app shares, keeps it, and only then sends the reader to the page that opens
 * it: `/add?shared=<id>`. What is too large, can't be read or finds no room is answered with the
 * same page, which says so: `/add?shared=refused`. Never rejects.
 */
export async function takeShare(inbox: Inbox, request: Request): Promise<Response> {
  const id = inbox.newId()
  try {
    const { shared, files } = readForm(await openForm(request))
    if (isTooMuch(shared, files)) return sendTo(inbox, 'refused')
    await keepShare(inbox, id, { shared, files })
    return sendTo(inbox, id)
  } catch {
    await dropShare(inbox, id).catch(() => undefined)
    return sendTo(inbox, 'refused')
  }
}

type Form = { readonly shared: Shared; readonly files: readonly File[] }

/** A form that can't be read as it is may have a name in it that has to be mended. */
async function openForm(request: Request): Promise<FormData> {
  const type = request.headers.get('content-type') ?? ''
  const body = await request.blob()
  const read = (from: Blob) => new Response(from, { headers: { 'content-type': type } }).formData()
  try {
    return await read(body)
  } catch (refused) {
    if (body.size > 2 * MOST.bytes) throw refused
    return read(mendHeads(new Uint8Array(await body.arrayBuffer()), boundaryOf(type)))
  }
}

/** The fields as the manifest's `share_target` names them. */
function readForm(form: FormData): Form {
  const words = (name: string) => form.getAll(name).filter(isWords).join('\n')
  const files = form.getAll('files').filter((entry) => entry instanceof File)
  return {
    shared: {
      title: words('title'),
      text: words('text'),
      url: words('url'),
      files: files.map(({ name, type }) => ({ name, type })),
    },
    files,
  }
}

function isWords(entry: FormDataEntryValue): entry is string {
  return typeof entry === 'string'
}

function isTooMuch({ title, text, url }: Shared, files: readonly File[]): boolean {
  const words = title.length + text.length + url.length
  const bytes = files.reduce((sum, { size }) => sum + size, words)
  return files.length > MOST.files || bytes > MOST.bytes
}

/** The files first: where the description stands, all of it is there. */
async function keepShare(inbox: Inbox, id: string, { shared, files }: Form): Promise<void> {
  const cache = await inbox.caches.open(INBOX)
  for (const [at, file] of files.entries()) {
    const headers = { 'content-type': file.type || 'application/octet-stream' }
    await cache.put(addressOf(inbox, id, `file-${at}`), new Response(file, { headers }))
  }
  await cache.put(addressOf(inbox, id, 'meta'), Response.json(shared))
}

async function dropShare(inbox: Inbox, id: string): Promise<void> {
  const cache = await inbox.caches.open(INBOX)
  const start = addressOf(inbox, id, '')
  for (const request of await cache.keys()) {
    if (request.url.startsWith(start)) await cache.delete(request)
  }
}

function addressOf({ base }: Inbox, id: string, part: string): string {
  return new URL(`${INBOX}/${id}/${part}`, base).href
}

/** With 303 the browser asks for the page anew: loading it again sends nothing twice. */
function sendTo({ base }: Inbox, shared: string): Response {
  const page = new URL(ADD, base)
  page.searchParams.set('shared', shared)
  return Response.redirect(page.href, 303)
}
