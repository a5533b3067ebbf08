import { findNames, type NameRun } from './findNames.ts'
import { findShortNames } from './findShortNames.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'

/** Every name of the text, and what its acronyms stand for, in order. */
export function findAllNames(text: string, readBlocks: readonly ReadBlock[]): readonly NameRun[] {
  const runs = readBlocks.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => findNames(text, sentence)),
  )
  const explained = findShortNames(text, readBlocks, runs)
  return explained.length === 0 ? runs : [...runs, ...explained].toSorted(byStart)
}

function byStart(a: NameRun, b: NameRun): number {
  return a.start - b.start
}
