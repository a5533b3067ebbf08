import { type Zippable, zipSync } from 'fflate'
import type { Given, Incoming } from '../../../src/library/imports/Incoming.ts'
import type { Limits } from '../../../src/library/imports/limits.ts'
import { openFiles } from '../../../src/library/imports/openFiles.ts'

export function fileOf(name: string, content: string | Uint8Array): File {
  return new File([typeof content === 'string' ? content : new Uint8Array(content)], name)
}

export function zipOf(name: string, files: Zippable): File {
  return fileOf(name, zipSync(files))
}

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

export async function openAll(given: readonly Given[], limits?: Limits) {
  const all: Incoming[] = []
  for await (const incoming of openFiles(given, limits)) all.push(incoming)
  return all
}

/** Each thing that was found, in a line: a file's name and words, or what is wrong with it. */
export async function linesOf(
  given: readonly Given[],
  limits?: Limits,
): Promise<readonly string[]> {
  return (await openAll(given, limits)).flatMap((one) => {
    if (one.type === 'file') return [`${one.name}: ${new TextDecoder().decode(one.bytes)}`]
    if (one.type === 'problem') return [`${one.name}! ${one.problem}`]
    if (one.type === 'story') return [`${one.from}: ${one.story.title}: ${one.story.text}`]
    return one.type === 'toFind' ? [`${one.from}? ${one.row.title}`] : []
  })
}

/** How many there are, as it was told while they were found. */
export async function totalOf(given: readonly Given[]): Promise<number> {
  const all = await openAll(given)
  return all.reduce((sum, one) => sum + (one.type === 'count' ? one.more : 0), 0)
}
