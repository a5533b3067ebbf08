import { randomBytes } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Bytes } from '../../src/library/pieces/bytes.ts'
import { openBackup } from '../../src/library/backup/openBackup.ts'
import { writeBackup } from '../../src/library/backup/writeBackup.ts'
import type { Entry, Kept, Kind } from '../../src/library/shelf/Record.ts'
import type { Reading, Shelf } from '../../src/library/shelf/Shelf.ts'
import { parseArticle } from '../../src/parse/parseArticle.ts'
import { printTable } from './printTable.ts'

const MEGABYTE = 1_000_000

/** How many are held at once, as the real shelf does. */
const STEP = 200

/** What a story is made of: 4 kB of prose with quotes, as most are. */
const PROSE = `Ferry runs again after a year

${'“We have waited long enough,” said Ines Falk, the harbour master. The boats lay idle for a year, and nobody on the island knew when they would sail again. '.repeat(25)}`

/** Writes libraries that are made up as they are walked, reads them back, and tells what it took. */
export async function measureBackup(): Promise<void> {
  const usual = { stories: 10_000, textOf: (at: number) => `${PROSE}\n\n${at}` }
  // Letters that don't pack well, so that the file is large.
  const large = { stories: 30_000, textOf: () => randomBytes(20_000).toString('base64') }
  const rows = [await measure('10,000 stories', usual), await measure('600 MB', large)]
  printTable('A backup, written to a file and read again', rows)
}

type Library = { readonly stories: number; readonly textOf: (at: number) => string }

async function measure(name: string, library: Library) {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-backup-'))
  const path = join(folder, 'backup.zip')
  const file = await open(path, 'w')
  let bytes = 0
  const write = async (piece: Bytes) => {
    bytes += piece.length
    await file.write(piece)
  }
  const writing = await watchHeap(() =>
    writeBackup({ shelf: shelfOf(library), write, app: 'bench', made: new Date() }),
  )
  await file.close()
  const reading = await watchHeap(async () => openBackup(await openAsBlob(path)))
  await rm(folder, { recursive: true })
  const { backup, problem } = reading.value
  const whole = backup?.records.story.size === library.stories && backup.changed.length === 0
  return {
    library: name,
    'MB out': Math.round(bytes / MEGABYTE),
    'write s': Number((writing.took / 1000).toFixed(1)),
    'heap MB': writing.heap,
    'read s': Number((reading.took / 1000).toFixed(1)),
    'heap MB, reading': reading.heap,
    'read again': whole ? 'whole' : (problem ?? 'not whole'),
  }
}

/** The most that was held on the heap meanwhile: what nobody needs any more is cleared before. */
async function watchHeap<Value>(work: () => Promise<Value>) {
  setFlagsFromString('--expose-gc')
  const clear = runInNewContext('gc') as () => void
  let most = 0
  const timer = setInterval(() => {
    clear()
    most = Math.max(most, process.memoryUsage().heapUsed)
  }, 500)
  const began = performance.now()
  const value = await work()
  clearInterval(timer)
  return { value, took: performance.now() - began, heap: Math.round(most / MEGABYTE) }
}

/** As much of a shelf as a backup asks for. */
function shelfOf({ stories, textOf }: Library): Shelf {
  const article = parseArticle(PROSE)
  const reading = (slug: string): Promise<Reading> =>
    Promise.resolve({ slug, parser: 'bench', source: '', article })
  const asked: Pick<Shelf, 'walk' | 'reading' | 'find' | 'list'> = {
    async walk<K extends Kind>(kind: K, visit: (entries: readonly Entry<K>[]) => Promise<void>) {
      const walked = kind === 'story' ? stories : 0
      for (let at = 0; at < walked; at += STEP) {
        const step = Array.from({ length: Math.min(STEP, stories - at) }, (_, place) =>
          storyAt(at + place, textOf),
        )
        // Only stories are walked, so that is what K is.
        await visit(step as unknown as readonly Entry<K>[])
      }
      return true
    },
    reading,
    find: () => Promise.resolve(null),
    list: () => Promise.resolve([]),
  }
  return asked as Shelf
}

function storyAt(at: number, textOf: (at: number) => string): Kept<'story'> {
  const slug = `story-${String(at).padStart(7, '0')}`
  return {
    id: slug,
    slug,
    revision: 1,
    trail: ['abcdef012345'],
    changed: '2026-03-02T08:00:00.000Z',
    deleted: false,
    content: {
      format: 'plain',
      text: textOf(at),
      head: {},
      file: null,
      address: null,
      way: 'paste',
      added: '2026-03-02T08:00:00.000Z',
      versionOf: null,
      unread: false,
    },
  }
}
