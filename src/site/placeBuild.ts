import {
  copyFile,
  mkdir,
  readFile,
  readdir,
  rename,
  rm,
  rmdir,
  unlink,
  writeFile,
} from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { codeOf } from './whyUnread.ts'
import { doAll, inOrder } from './inOrder.ts'
import { holds } from './outFolder.ts'
import { versionOf } from './versionOf.ts'

/** Lies in a built folder and names what the build wrote, so that the next one knows its own files. */
export const BUILT_LIST = '.on-record-files'

/**
 * Puts a finished build into its folder, file by file: first what pages ask for, then the pages. A
 * page of the build before that is gone from this one is removed, if it is still as it was written.
 * Nothing else is: whatever no build wrote is somebody's own, a `.git` or a `CNAME`. `inPlace` are
 * files of the build before that belong to this one as they lie there.
 */
export async function placeBuild(
  built: string,
  out: string,
  inPlace: readonly string[] = [],
): Promise<void> {
  const before = await readList(out)
  const files = await filesIn(built)
  const known = new Map([...before].map((line) => [pathIn(line), line]))
  const now = new Set<string>()
  for (const path of inPlace) now.add(known.get(path) ?? (await lineOf(out, path)) ?? '')
  for await (const line of inOrder(files, (path) => lineOf(built, path), AT_ONCE))
    now.add(line ?? '')
  await mkdir(out, { recursive: true })
  // Both are named until the end, so that a build that is stopped here leaves nothing unknown.
  await writeList(out, new Set([...before, ...now]))
  for (const folder of new Set(files.map(dirname)))
    await mkdir(join(out, folder), { recursive: true })
  const move = (path: string) => moveFile(join(built, path), join(out, path))
  for (const turn of inTurns(files)) await doAll(turn, move, AT_ONCE)
  const placed = new Set([...files, ...inPlace])
  const gone = [...known.keys()].filter((path) => !placed.has(path))
  for (const path of inTurns(gone).toReversed().flat()) {
    const line = await lineOf(out, path)
    if (line !== null && before.has(line)) await removeFile(path, out)
  }
  await writeList(out, now)
}

/**
 * What another file leads to is there before it, and goes after it: scripts, data, stories, the list of them,
 * the worker.
 */
const TURNS = [/^assets\//, /^data\//, /^articles\//, /\.html$/, /^sw\.js$/]

/** In the order in which they are put in place; the other way about, that in which they go. */
export function inTurns(files: readonly string[]): readonly (readonly string[])[] {
  const turnOf = (path: string) => TURNS.findIndex((turn) => turn.test(path))
  // What is of no turn comes first.
  return [-1, ...TURNS.keys()].map((turn) => files.filter((path) => turnOf(path) === turn))
}

/** Files that are read or moved at a time. */
const AT_ONCE = 32

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

/** `1f3c09ab articles/ferry.html`: a file as the list names it; null where there is none. */
async function lineOf(folder: string, path: string): Promise<string | null> {
  const file = join(folder, path)
  const content = holds(folder, file) ? await readFile(file).catch(() => null) : null
  return content && `${versionOf(content)} ${path}`
}

function pathIn(line: string): string {
  return line.slice(line.indexOf(' ') + 1)
}

async function readList(out: string): Promise<ReadonlySet<string>> {
  const list = await readFile(join(out, BUILT_LIST), 'utf8').catch(() => '')
  return new Set(list.split('\n').filter((line) => line !== ''))
}

async function writeList(out: string, lines: ReadonlySet<string>): Promise<void> {
  const byPath = [...lines].toSorted((a, b) => (pathIn(a) < pathIn(b) ? -1 : 1))
  await writeFile(join(out, BUILT_LIST), `${byPath.join('\n')}\n`)
}

async function moveFile(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error
    // On another disk. A link there is replaced, as it is here, and not what it leads to.
    await rm(to, { force: true })
    await copyFile(from, to)
  }
}

/** Removes a file, and the folders that are empty without it. */
async function removeFile(path: string, out: string): Promise<void> {
  await unlink(join(out, path))
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const isGone = await rmdir(join(out, folder)).then(
      () => true,
      () => false,
    )
    if (!isGone) return
  }
}
