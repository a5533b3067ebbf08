import { fingerprintOf } from '../shelf/fingerprintOf.ts'
import type { Batch, Refusal, Shelf } from '../shelf/Shelf.ts'
import { type Twin, findTwin } from '../stories/findTwin.ts'
import { keepStories } from '../stories/keepStories.ts'
import { createBreath } from '../pieces/breath.ts'
import { type Ready, askFile, askStory, extrasOf, readyFile, readyStory } from './draftOf.ts'
import { noteImport } from './importNote.ts'
import type { Given, Incoming, Reader, RowWithoutText } from './Incoming.ts'
import { openFiles } from './openFiles.ts'
import type { ReadStory } from './openReaders.ts'

/** What an import works with. */
export type ImportDesk = {
  readonly shelf: Shelf
  readonly read: ReadStory
  /** In milliseconds since 1970. */
  readonly now: () => number
  /** Keeps two tabs from importing at once; a browser without them can't. */
  readonly locks: LockManager | undefined
}

/** What has just become of something, in the order in which it was handed over. */
export type Outcome =
  | { readonly type: 'total'; readonly total: number }
  | {
      readonly type: 'kept'
      readonly stories: readonly KeptStory[]
      readonly ready: readonly Ready[]
      readonly batch: Batch
    }
  | { readonly type: 'failed'; readonly name: string; readonly why: string }
  | { readonly type: 'backup'; readonly name: string }
  | { readonly type: 'note'; readonly words: string }
  | { readonly type: 'same'; readonly ready: Ready; readonly twin: Twin }
  | { readonly type: 'toFind'; readonly from: Reader; readonly row: RowWithoutText }
  /** Nothing of the batch was kept. Whoever goes on tries it again. */
  | { readonly type: 'refused'; readonly refusal: Refusal; readonly needs: number }

export type KeptStory = { readonly slug: string; readonly headline: string }

/** Stories written at once: few enough for the page to answer, many enough to be quick. */
const BATCH = 25
/** How many are with the parsers while others are written. */
const AHEAD = 8

/**
 * Keeps everything that was handed over, in its order, a batch at a time; a batch is kept whole or
 * not at all. It goes on only when it is asked for the next outcome, so that whoever asks can stop it.
 * `before` are the slugs of what was kept when the same import was stopped.
 */
export async function* importStories(
  given: readonly Given[],
  desk: ImportDesk,
  before: readonly string[] = [],
): AsyncGenerator<Outcome> {
  const breath = createBreath()
  const writer = createWriter(desk, before)
  const waiting: Promise<Prepared>[] = []
  const start = desk.now()
  let [total, count] = [0, 0]
  for await (const incoming of openFiles(given)) {
    if (incoming.type === 'count') {
      total += incoming.more
      writer.expect(total)
      yield { type: 'total', total }
    } else if (isToldAsItIs(incoming)) yield incoming
    else if (incoming.type === 'problem')
      yield { type: 'failed', name: incoming.name, why: incoming.problem }
    else {
      // Later ones are newer, by a thousandth of a second: a list keeps their order.
      waiting.push(prepare(incoming, desk, new Date(start + count++).toISOString()))
      const next = waiting.length >= AHEAD ? waiting.shift() : undefined
      if (next) yield* writer.take(await next)
    }
    await breath()
  }
  for (const next of waiting) yield* writer.take(await next)
  yield* writer.write()
}

type ToldAsItIs = Extract<Incoming, { type: 'toFind' | 'note' | 'backup' }>

function isToldAsItIs(incoming: Incoming): incoming is ToldAsItIs {
  return incoming.type === 'toFind' || incoming.type === 'note' || incoming.type === 'backup'
}

type Prepared =
  | { readonly ready: Ready; readonly failed: null }
  | { readonly ready: null; readonly failed: { readonly name: string; readonly why: string } }

const NO_TEXT = 'No words were found in it.'

async function prepare(
  incoming: Extract<Incoming, { type: 'file' | 'story' }>,
  { read }: ImportDesk,
  added: string,
): Promise<Prepared> {
  const isFile = incoming.type === 'file'
  const name = isFile ? incoming.name : incoming.story.title
  try {
    const answer = await read(isFile ? askFile(incoming) : askStory(incoming.story))
    const ready = isFile
      ? readyFile(incoming, answer, added)
      : readyStory(incoming.story, answer, added)
    if (ready) return { ready, failed: null }
    return { ready: null, failed: { name, why: answer.problem ?? NO_TEXT } }
  } catch {
    return { ready: null, failed: { name, why: 'It could not be read.' } }
  }
}

/** Gathers stories, and writes them a batch at a time. */
function createWriter({ shelf }: ImportDesk, before: readonly string[]) {
  const kept: string[] = [...before]
  const batch: { readonly ready: Ready; readonly fingerprint: string | null }[] = []
  let total = 0

  async function* take({ ready, failed }: Prepared): AsyncGenerator<Outcome> {
    if (failed) return yield { type: 'failed', ...failed }
    const { article, content } = ready.draft
    const fingerprint = article ? fingerprintOf(article) : null
    // Twice in one import: the shelf knows the first only when it is written.
    if (fingerprint !== null && batch.some((one) => one.fingerprint === fingerprint)) yield* write()
    const twin = article ? await findTwin(shelf, article, content.address) : null
    if (twin?.same) return yield { type: 'same', ready, twin }
    batch.push({ ready: twin ? asVersion(ready, twin) : ready, fingerprint })
    if (batch.length >= BATCH) yield* write()
  }

  async function* write(): AsyncGenerator<Outcome> {
    while (batch.length > 0) {
      const ready = batch.map((one) => one.ready)
      const { saved, slugs } = await keepReady(shelf, ready, (slugs) =>
        noteImport(total + before.length, [...kept, ...slugs], slugs.length),
      )
      if (saved.state === 'refused') {
        const needs = ready.reduce((sum, one) => sum + weightOf(one), 0) / ready.length
        const left = Math.max(batch.length, total + before.length - kept.length)
        yield { type: 'refused', refusal: saved.refusal, needs: Math.round(needs * left) }
        continue
      }
      batch.length = 0
      kept.push(...slugs)
      yield { type: 'kept', stories: storiesOf(ready, slugs), ready, batch: saved.batch }
    }
  }

  return { take, write, expect: (more: number) => (total = more) }
}

/** Keeps stories with all that belongs to them, all or none. */
export function keepReady(
  shelf: Shelf,
  ready: readonly Ready[],
  note: (slugs: readonly string[]) => ReturnType<typeof noteImport> = () => [],
) {
  return keepStories(
    shelf,
    ready.map(({ draft }) => draft),
    (slugs) => [...ready.flatMap((one, at) => extrasOf(one, slugs[at] ?? '')), ...note(slugs)],
  )
}

export function storiesOf(ready: readonly Ready[], slugs: readonly string[]): readonly KeptStory[] {
  return ready.map(({ headline }, at) => ({ slug: slugs[at] ?? '', headline }))
}

/** From the same address and nearly the same: both stay, and know of each other. */
export function asVersion(ready: Ready, { slug }: Twin): Ready {
  const { content, article } = ready.draft
  return { ...ready, draft: { article, content: { ...content, versionOf: slug } } }
}

/** About what a story takes on the disk, in bytes. */
function weightOf({ draft }: Ready): number {
  return draft.content.text.length * 2 + JSON.stringify(draft.article ?? '').length
}
