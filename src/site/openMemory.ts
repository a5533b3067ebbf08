import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { keepNewest } from './keepNewest.ts'
import type { MadeStory } from './makeStory.ts'
import type { Seed } from './Seed.ts'
import { storyFiles } from './storyFiles.ts'

/**
 * What a build remembers for the next one, so that only what changed is read and rendered. The story's
 * files are not kept twice: they lie where the build before put them.
 */
export type Memory = {
  /** What became of the seed, where nothing that it depends on has changed, and its files neither; else it is made. */
  readonly recall: (seed: Seed, make: (seed: Seed) => Promise<MadeStory>) => Promise<MadeStory>
  /** The files that lie in place, and need not be put there. */
  readonly inPlace: () => readonly string[]
  /** To be called when the files of all that was noted lie in place. */
  readonly save: () => Promise<void>
}

type Remembered = {
  readonly slug: string
  /** Of all that it was made from. */
  readonly hash: string
  /** When its files were written and how long they are, as in `1796011690936.2 4211`. */
  readonly stamps: readonly string[]
  readonly made: MadeStory
}

/** Of how many places it is remembered what was built into them. */
const MOST_REMEMBERED = 8

/** What a memory is of. */
export type MemoryOptions = {
  /** What it is written on. */
  readonly file: string
  /** Where the stories' files lie. */
  readonly out: string
  /** Stands for all but the seed that a page depends on: the app, the parser, the options. */
  readonly maker: string
  /** Whether all is to be made anew. */
  readonly fresh: boolean
}

export function openMemory({ file, out, maker, fresh }: MemoryOptions): Memory {
  const earlier = fresh ? [] : readLines(file)
  const before = new Map(earlier.map((line) => [line.slug, line]))
  const lines = new Map<string, Omit<Remembered, 'stamps'>>()
  const inPlace: string[] = []
  return {
    async recall(seed, make) {
      const { slug } = seed
      // Taken before the seed is read: if it is saved in between, the next build reads it anew.
      const hash = hashOf(seed, maker)
      const known = before.get(slug)
      const holds = known?.hash === hash && isSame(known.stamps, stampsOf(known.made, slug, out))
      if (holds) inPlace.push(...filesOf(known.made, slug))
      const made = holds ? known.made : await make(seed)
      if (isLasting(made)) lines.set(slug, { slug, hash, made })
      return made
    },
    inPlace: () => inPlace,
    async save() {
      const text = [...lines.values()]
        .map((line) => JSON.stringify({ ...line, stamps: stampsOf(line.made, line.slug, out) }))
        .join('\n')
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(`${file}.new`, text)
      renameSync(`${file}.new`, file)
      await keepNewest(dirname(file), MOST_REMEMBERED)
    },
  }
}

/**
 * What could not be read may be read the next time, and what was long may have had too little time or
 * memory on a busy machine: the next build tries them again.
 */
function isLasting({ listed, problems }: MadeStory): boolean {
  return listed !== null && problems.every(({ code }) => code !== 'tooLong')
}

function readLines(file: string): readonly Remembered[] {
  try {
    // Only `save` writes there.
    return readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => JSON.parse(line) as Remembered)
  } catch {
    return []
  }
}

/** Over the seed's bytes, the corrections beside it, their names, and the maker. */
function hashOf({ file, slug, fix }: Seed, maker: string): string {
  const hash = createHash('sha256').update(JSON.stringify([maker, slug, file, fix]))
  for (const one of fix === null ? [file] : [file, fix]) hash.update(bytesOf(one)).update('\n')
  return hash.digest('base64url').slice(0, 22)
}

function bytesOf(file: string): Uint8Array | string {
  try {
    return readFileSync(file)
  } catch {
    // Whoever reads it will tell.
    return 'unread'
  }
}

function filesOf({ listed }: MadeStory, slug: string): readonly string[] {
  return listed === null ? [] : Object.values(storyFiles(slug))
}

function stampsOf(made: MadeStory, slug: string, out: string): readonly string[] {
  return filesOf(made, slug).map((path) => {
    const found = statSync(join(out, path), { throwIfNoEntry: false })
    return found ? `${found.mtimeMs} ${found.size}` : GONE
  })
}

const GONE = 'gone'

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length === other.length && one.every((stamp, at) => stamp !== GONE && stamp === other[at])
  )
}
