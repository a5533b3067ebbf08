import { fingerprintOf } from '../shelf/fingerprintOf.ts'
import type { Batch, Change, Refusal, Shelf } from '../shelf/Shelf.ts'
import { type Twin, findTwin } from '../stories/findTwin.ts'
import { keepStories } from '../stories/keepStories.ts'
import { createBreath } from '../pieces/breath.ts'
import {
  type Ready,
  askFile,
  askStory,
  extrasOf,
  nameOf,
  readyFile,
  readyStory,
} from './draftOf.ts'
import { type KeptRecords, keptOf, noteImport } from './importNote.ts'
import type { Given, Incoming, Reader, RowWithoutText } from './Incoming.ts'
import { openFiles } from './openFiles.ts'
import type { ReadStory } from './openReaders.ts'
import type { Reason } from '../../words/filled.ts'
import type { PlainMessage } from '../../words/messages/Message.ts'

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
  | { readonly type: 'failed'; readonly name: string; readonly why: Reason }
  | { readonly type: 'backup'; readonly name: string }
  | { readonly type: 'note'; readonly words: string }
  | { readonly type: 'same'; readonly ready: Ready; readonly twin: Twin }
  | { readonly type: 'toFind'; readonly from: Reader; readonly row: RowWithoutText }
  /** Nothing of it was written. Whoever goes on tries it again. */
  | { readonly type: 'refused'; readonly refusal: Refusal; readonly needs: number }

export type KeptStory = { readonly slug: string; readonly headline: string }

/** Stories written at once: few enough for the page to answer, many enough to be quick. */
const BATCH = 25
/** How many are with the parsers while others are written. */
const AHEAD = 8

/** What whoever asks may want of an import while it runs. */
export type Course = {
  /** The page is left: what is ready is written, and no more is opened. */
  left: boolean
  /** It has stood still, and the shelf may hold other stories by now. */
  resumed: boolean
  /** All that there was has been taken. */
  finished: boolean
}

/**
 * Keeps everything that was handed over, in its order, a batch at a time; a batch is kept whole or
 * not at all. It goes on only when it is asked for the next outcome, so that whoever asks can stop it.
 * `before` is what was kept when the same import was stopped. It notes in `course` that it has come to
 * the end.
 */
export async function* importStories(
  given: readonly Given[],
  desk: ImportDesk,
  { before, course }: { readonly before: readonly KeptRecords[]; readonly course: Course },
): AsyncGenerator<Outcome> {
  const breath = createBreath()
  const writer = createWriter(desk, before, course)
  const waiting: Promise<Prepared>[] = []
  const start = desk.now()
  let [total, count] = [0, 0]
  // Before anything is read: whoever leaves now is told of it at the next visit.
  writer.expect(given.length)
  yield* writer.begin(given)
  for await (const incoming of openFiles(given)) {
    if (course.left) break
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
  const finished = !course.left
  for (const next of waiting) yield* writer.take(await next)
  yield* writer.write()
  course.finished = finished
}

type ToldAsItIs = Extract<Incoming, { type: 'toFind' | 'note' | 'backup' }>

function isToldAsItIs(incoming: Incoming): incoming is ToldAsItIs {
  return incoming.type === 'toFind' || incoming.type === 'note' || incoming.type === 'backup'
}

type Prepared =
  | { readonly ready: Ready; readonly failed: null }
  | { readonly ready: null; readonly failed: { readonly name: string; readonly why: Reason } }

const NO_TEXT: PlainMessage = 'No words were found in it.'

async function prepare(
  incoming: Extract<Incoming, { type: 'file' | 'story' }>,
  { read }: ImportDesk,
  added: string,
): Promise<Prepared> {
  const isFile = incoming.type === 'file'
  const name = isFile ? incoming.name : nameOf(incoming.story)
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

type Waiting = { readonly ready: Ready; readonly fingerprint: string | null }

/** Gathers stories, and writes them a batch at a time. */
function createWriter({ shelf }: ImportDesk, before: readonly KeptRecords[], course: Course) {
  const kept: KeptRecords[] = [...before]
  let batch: readonly Waiting[] = []
  let total = 0

  async function* begin(given: readonly Given[]): AsyncGenerator<Outcome> {
    for (;;) {
      const saved = await shelf.save(noteImport(total + before.length, kept, 0))
      if (saved.state === 'saved') return
      const needs = given.reduce((sum, one) => sum + (one instanceof File ? one.size : 0), 0)
      yield { type: 'refused', refusal: saved.refusal, needs }
    }
  }

  async function* take({ ready, failed }: Prepared): AsyncGenerator<Outcome> {
    if (failed) return yield { type: 'failed', ...failed }
    const { article } = ready.draft
    const fingerprint = article ? fingerprintOf(article) : null
    // Twice in one import: the shelf knows the first only when it is written.
    if (fingerprint !== null && batch.some((one) => one.fingerprint === fingerprint)) yield* write()
    yield* place({ ready, fingerprint })
    if (batch.length >= BATCH) yield* write()
  }

  /** A story that the shelf has already is told; any other joins the batch. */
  async function* place({ ready, fingerprint }: Waiting): AsyncGenerator<Outcome> {
    const { article, content } = ready.draft
    const twin = article ? await findTwin(shelf, article, content.address) : null
    if (twin?.same) return yield { type: 'same', ready, twin }
    batch = [...batch, { ready: twin ? asVersion(ready, twin) : ready, fingerprint }]
  }

  /** The reader, or another tab, may have kept one of them while the import stood still. */
  async function* lookAgain(): AsyncGenerator<Outcome> {
    course.resumed = false
    const looked = batch
    batch = []
    for (const one of looked) yield* place(one)
  }

  async function* write(): AsyncGenerator<Outcome> {
    for (;;) {
      if (course.resumed) yield* lookAgain()
      if (batch.length === 0) return
      const ready = batch.map((one) => one.ready)
      const { saved, slugs, records } = await keepReady(shelf, ready, (records) =>
        noteImport(total + before.length, [...kept, ...records], records.length),
      )
      if (saved.state === 'refused') {
        yield { type: 'refused', refusal: saved.refusal, needs: needsOf(ready) }
        continue
      }
      batch = []
      kept.push(...records)
      yield { type: 'kept', stories: storiesOf(ready, slugs), ready, batch: saved.batch }
    }
  }

  /** About what all that is left takes, as large as those of the batch. */
  function needsOf(ready: readonly Ready[]): number {
    const each = ready.reduce((sum, one) => sum + weightOf(one), 0) / ready.length
    return Math.round(each * Math.max(ready.length, total + before.length - kept.length))
  }

  return { begin, take, write, expect: (more: number) => (total = more) }
}

/** Keeps stories with all that belongs to them, all or none; `note` says what else is written. */
export async function keepReady(
  shelf: Shelf,
  ready: readonly Ready[],
  note: (records: readonly KeptRecords[]) => readonly Change[] = () => [],
) {
  let records: readonly KeptRecords[] = []
  const kept = await keepStories(
    shelf,
    ready.map(({ draft }) => draft),
    (slugs) => {
      const beside = slugs.map((slug, at) => {
        const one = ready[at]
        return one ? extrasOf(one, slug) : []
      })
      records = slugs.map((slug, at) => keptOf(slug, beside[at] ?? []))
      return [...beside.flat(), ...note(records)]
    },
  )
  return { ...kept, records }
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
