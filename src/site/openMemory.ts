import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { keepNewest } from './keepNewest.ts'
import type { MadeStory } from './makeStory.ts'
import { type Line, type Spool, linesOf, openSpool, readLine } from './openSpool.ts'
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

/** A line of it. */
type Remembered = {
  readonly slug: string
  /** Of all that it was made from. */
  readonly hash: string
  /** When its files were written and how long they are, as in `1796011690936.2 4211`. */
  readonly stamps: readonly string[]
  readonly made: MadeStory
}

/** What a line is written from; its stamps are null until its files lie in place. */
type Noted = Pick<Remembered, 'hash'> & {
  readonly stamps: Remembered['stamps'] | null
  readonly made: Line
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
  /** Holds what was made until it is saved. */
  readonly spool: Spool
}

export function openMemory({ file, out, maker, fresh, spool }: MemoryOptions): Memory {
  const before = fresh ? NOTHING : readMemory(file)
  const lines = new Map<string, Noted>()
  const inPlace: string[] = []
  return {
    async recall(seed, make) {
      const { slug } = seed
      // Taken before the seed is read: if it is saved in between, the next build reads it anew.
      const hash = hashOf(seed, maker)
      const known = before.find(slug)
      const holds = known?.hash === hash && isSame(known.stamps, stampsOf(slug, out))
      if (holds) inPlace.push(...filesOf(slug))
      const made = holds ? known.open() : await make(seed)
      if (isLasting(made))
        lines.set(slug, {
          hash,
          stamps: holds ? known.stamps : null,
          made: spool.add(JSON.stringify(made)),
        })
      return made
    },
    inPlace: () => inPlace,
    async save() {
      before.close()
      const next = openSpool(`${file}.new`)
      for (const [slug, { hash, stamps, made }] of lines) {
        const head = JSON.stringify({ slug, hash, stamps: stamps ?? stampsOf(slug, out) })
        next.add(`${head.slice(0, -1)},"made":${spool.read(made)}}`)
      }
      next.close()
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

/** What the build before noted: of each story what tells whether it holds, and the rest on the disk. */
type Before = {
  readonly find: (slug: string) => Known | undefined
  readonly close: () => void
}

type Known = Pick<Remembered, 'hash' | 'stamps'> & { readonly open: () => MadeStory }

const NOTHING: Before = { find: () => undefined, close() {} }

function readMemory(file: string): Before {
  const disk = openIfThere(file)
  if (disk === null) return NOTHING
  const known = new Map<string, Known>()
  try {
    for (const [text, line] of linesOf(disk)) {
      // Only `save` writes there.
      const { slug, hash, stamps } = JSON.parse(text) as Remembered
      known.set(slug, {
        hash,
        stamps,
        open: () => (JSON.parse(readLine(disk, line)) as Remembered).made,
      })
    }
  } catch {
    // A memory that is torn remembers nothing.
    known.clear()
  }
  return { find: (slug) => known.get(slug), close: () => closeSync(disk) }
}

function openIfThere(file: string): number | null {
  try {
    return openSync(file, 'r')
  } catch {
    return null
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

function filesOf(slug: string): readonly string[] {
  return Object.values(storyFiles(slug))
}

function stampsOf(slug: string, out: string): readonly string[] {
  return filesOf(slug).map((path) => {
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
