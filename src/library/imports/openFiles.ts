import { decodeExport } from './decodeExport.ts'
import { type Ending, cleanPath, endingOf, fileIn, isPage } from './fileNames.ts'
import { findKind, isZip } from './findKind.ts'
import type { Export, Given, Incoming, Reader } from './Incoming.ts'
import { isBackup } from './isBackup.ts'
import { LIMITS, type Limits, tooLarge } from './limits.ts'
import { type ListedFile, listGiven } from './listGiven.ts'
import { isOmnivore, readOmnivore } from './omnivore.ts'
import { openArchive } from './openArchive.ts'
import { recognise } from './recognise.ts'
import type { PlainMessage } from '../../words/messages/Message.ts'
import { type Reason, filled } from '../../words/filled.ts'

/**
 * Everything that lies in files, folders, zip files and other readers' exports, one by one and in
 * order: a story, a row without words, or why something is neither. One is opened when the one before
 * was taken. Never rejects.
 */
export async function* openFiles(
  given: readonly Given[],
  limits: Limits = LIMITS,
): AsyncGenerator<Incoming> {
  const { files, problems } = await listGiven(given, limits.files)
  yield { type: 'count', more: files.length + problems.length }
  for (const { name, problem } of problems) yield refuse(name, problem)
  for (const listed of files) yield* openListed(listed, limits)
}

function refuse(name: string, problem: Reason): Incoming {
  return { type: 'problem', name, problem }
}

async function* openListed({ path, file }: ListedFile, limits: Limits): AsyncGenerator<Incoming> {
  const ending = endingOf(path)
  if (file.size === 0) return yield refuse(path, EMPTY)
  try {
    if (ending === 'zip') return yield* openZipped(path, file, limits)
    const limit = limitOf(ending, limits)
    if (file.size > limit) return yield refuse(path, tooLarge(file.size, limit))
    yield* openBytes(path, new Uint8Array(await file.arrayBuffer()))
  } catch {
    yield refuse(path, 'It could not be read: it was moved, changed or locked.')
  }
}

const EMPTY: PlainMessage = 'It is empty.'

function limitOf(ending: Ending, limits: Limits): number {
  return ending === 'table' || ending === 'json' ? limits.export : limits.story
}

/** `path` is the file's own name, or `stories.zip/a.txt`. */
async function* openBytes(path: string, bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<Incoming> {
  const problem = problemOf(path, bytes)
  if (problem !== null) return yield refuse(path, problem)
  const ending = endingOf(path)
  const mayBeExport = ending === 'table' || ending === 'json' || isPage(path)
  const text = mayBeExport ? await decodeExport(bytes) : ''
  const recognised = mayBeExport ? await recognise(path, text) : null
  if (recognised) return yield* openExport(path, recognised.from, await recognised.read(text))
  if (ending === 'table' || ending === 'json') return yield refuse(path, UNKNOWN[ending])
  yield { type: 'file', name: path, file: fileIn(path), bytes }
}

function problemOf(path: string, bytes: Uint8Array): Reason | null {
  if (bytes.length === 0) return EMPTY
  const kind = findKind(bytes)
  if (kind !== null)
    return filled`It is not text: it is ${kind}; save its words as a .txt, .md or .html file.`
  return endingOf(path) === 'other' ? OTHER : null
}

const OTHER: PlainMessage =
  'Its ending isn’t one of .txt, .md, .html or .zip; rename it if it holds plain words.'

const UNKNOWN = {
  table: 'It is a table without a column of addresses or highlights, so no story was found in it.',
  json: 'It is no export that is known here: those of wallabag, Omnivore, Karakeep and Linkwarden are.',
} as const

export function* openExport(path: string, from: Reader, found: Export): Generator<Incoming> {
  const { stories, withoutText, problems, notes } = found
  yield { type: 'count', more: stories.length - 1 + problems.length }
  for (const problem of problems) yield refuse(path, problem)
  for (const words of notes) yield { type: 'note', words }
  for (const row of withoutText) yield { type: 'toFind', from, row }
  for (const story of stories) yield { type: 'story', from, story }
  if (stories.length + withoutText.length + problems.length > 0) return
  yield { type: 'count', more: 1 }
  yield refuse(path, filled`It is an export of ${from}, and nothing is in it.`)
}

async function* openZipped(path: string, file: File, limits: Limits): AsyncGenerator<Incoming> {
  const head = new Uint8Array(await file.slice(0, 8).arrayBuffer())
  if (!isZip(head)) return yield refuse(path, notZip(head))
  const zip = await openArchive(file, limits)
  if (zip.entries === null) return yield refuse(path, zip.problem)
  if (zip.entries.length === 0) return yield refuse(path, 'There is nothing in it.')
  if (await isBackup(zip)) return yield { type: 'backup', name: path }
  if (isOmnivore(zip.entries)) {
    const { found, unread } = await readOmnivore(zip, limits)
    yield { type: 'count', more: unread.length }
    for (const { name, problem } of unread) yield refuse(`${path}/${name}`, problem)
    return yield* openExport(path, 'Omnivore', found)
  }
  yield { type: 'count', more: zip.entries.length - 1 }
  for (const entry of zip.entries) {
    const name = cleanPath(`${path}/${entry.path}`)
    const ending = endingOf(entry.path)
    if (ending === 'zip') yield refuse(name, NESTED)
    else if (ending === 'other') yield refuse(name, OTHER)
    else {
      const { bytes, problem } = await zip.open(entry, limitOf(ending, limits))
      if (problem === null) yield* openBytes(name, bytes)
      else yield refuse(name, problem)
    }
  }
}

const NESTED: PlainMessage = 'It is a zip file inside a zip file; unpack it, and add it by itself.'

function notZip(head: Uint8Array): Reason {
  const kind = findKind(head)
  return kind === null
    ? 'It is no zip file, whatever its name says.'
    : filled`It is not a zip file: it is ${kind}.`
}
