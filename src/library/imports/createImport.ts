import { createStore } from '../createStore.ts'
import type { Batch, Refusal } from '../shelf/Shelf.ts'
import type { Twin } from '../stories/findTwin.ts'
import { type Ready, askAgain } from './draftOf.ts'
import { type StoppedImport, forgetImport, undoStopped, whileImporting } from './importNote.ts'
import { leaveWorkedOn } from './leaveWorkedOn.ts'
import type { Given, Reader, RowWithoutText } from './Incoming.ts'
import {
  type Course,
  type ImportDesk,
  type KeptStory,
  type Outcome,
  asVersion,
  importStories,
  keepReady,
  storiesOf,
} from './importStories.ts'
import type { Reason } from '../../words/filled.ts'

/** How an import stands. */
export type Tally = {
  readonly state: 'running' | 'stopping' | 'stopped' | 'refused' | 'finished' | 'undoing' | 'undone'
  /** As many as have been found so far. */
  readonly total: number
  readonly kept: readonly KeptStory[]
  readonly failed: readonly { readonly name: string; readonly why: Reason }[]
  readonly same: readonly SameStory[]
  /** The names of backups of this app's own: nothing of them was taken. */
  readonly backups: readonly string[]
  readonly toFind: readonly { readonly from: Reader; readonly row: RowWithoutText }[]
  /** What was left out of what was taken, each in a sentence. */
  readonly notes: readonly string[]
  readonly marks: number
  readonly orphans: number
  /** Stories that had tags elsewhere. */
  readonly tagged: number
  /** Stories that came without being read: their text is kept, and nothing is marked in it. */
  readonly unread: readonly string[]
  readonly refusal: { readonly refusal: Refusal; readonly needs: number } | null
  /** Stories that stay though all was taken back: the reader has worked on them since. */
  readonly stay: number
}

export type SameStory = {
  /** Without its article, which takes many times the room: it is read again if it is to be kept. */
  readonly ready: Ready
  readonly twin: Twin
  readonly choice: 'open' | 'keeping' | { readonly slug: string } | { readonly refusal: Refusal }
}

export type Import = {
  readonly peek: () => Tally
  readonly subscribe: (listener: () => void) => () => void
  /** Begins, or goes on where it was stopped. */
  readonly start: () => Promise<void>
  /** After what is being written just now. */
  readonly stop: () => void
  readonly undo: () => Promise<void>
  readonly keepBoth: (same: SameStory) => Promise<void>
  /** The reader is through with it. */
  readonly finish: () => Promise<void>
  /** The page is left: what is ready is kept, and the next visit tells of the rest. */
  readonly leave: () => Promise<void>
}

const NOTHING: Tally = {
  state: 'running',
  total: 0,
  kept: [],
  failed: [],
  same: [],
  backups: [],
  toFind: [],
  notes: [],
  marks: 0,
  orphans: 0,
  tagged: 0,
  unread: [],
  refusal: null,
  stay: 0,
}

/** How often the page hears of it, in ms: every story would keep it from answering. */
const TELL_EVERY = 100

/**
 * An import that a page can watch, stop, take up again and take back. `before` is the one that it
 * goes on with.
 */
export function createImport(
  given: readonly Given[],
  desk: ImportDesk,
  before: StoppedImport | null = null,
): Import {
  const course: Course = { left: false, resumed: false, finished: false }
  const outcomes = importStories(given, desk, { before: before?.kept ?? [], course })
  const { peek, set, subscribe } = createStore(NOTHING)
  const batches: Batch[] = []
  const heard: Outcome[] = []
  let running: Promise<void> | null = null
  let told = 0
  let begun = false

  function tell(change: Partial<Tally> = {}) {
    told = desk.now()
    set({ ...add(peek(), heard.splice(0)), ...change })
  }

  async function start() {
    if (running) return running
    course.left = false
    course.resumed = begun
    begun = true
    tell({ state: 'running', refusal: null })
    running = whileImporting(desk.locks, goOn)
    await running
    running = null
  }

  /** Ends where there is no more, where nothing can be written, or where it is to stop. */
  async function goOn() {
    for (;;) {
      const { value, done } = await outcomes.next()
      if (done) {
        // What was left in the middle is told of at the next visit.
        if (course.finished) await forgetImport(desk.shelf)
        return tell({ state: course.finished ? 'finished' : 'stopped' })
      }
      if (value.type === 'kept') batches.push(value.batch)
      if (value.type === 'refused') return tell({ state: 'refused', refusal: value })
      heard.push(value)
      if (peek().state === 'stopping' && !course.left) return tell({ state: 'stopped' })
      if (value.type === 'total' || desk.now() - told >= TELL_EVERY) tell()
    }
  }

  async function undo() {
    tell({ state: 'undoing' })
    let stay = 0
    for (let last = batches.at(-1); last; last = batches.at(-1)) {
      const untouched = await leaveWorkedOn(desk.shelf, last.replaced)
      const undone = await desk.shelf.undo(untouched)
      if (undone.state === 'refused') return refuse(undone.refusal)
      stay += untouched.stay
      batches.pop()
    }
    const undone = before && (await undoStopped(desk.shelf, before))
    if (undone?.saved.state === 'refused') return refuse(undone.saved.refusal)
    await forgetImport(desk.shelf)
    stay += undone?.stay ?? 0
    tell({ ...NOTHING, state: 'undone', total: peek().total, stay })
  }

  function refuse(refusal: Refusal) {
    tell({ state: 'refused', refusal: { refusal, needs: 0 } })
  }

  function choose(chosen: SameStory, choice: SameStory['choice']) {
    const withChoice = (one: SameStory) => (one.ready === chosen.ready ? { ...one, choice } : one)
    tell({ same: peek().same.map(withChoice) })
  }

  async function keepBoth(chosen: SameStory) {
    choose(chosen, 'keeping')
    const { draft } = chosen.ready
    const { article } = await desk.read(askAgain(draft.content))
    const content = { ...draft.content, unread: article === null }
    const ready = [asVersion({ ...chosen.ready, draft: { content, article } }, chosen.twin)]
    const { saved, slugs } = await keepReady(desk.shelf, ready)
    if (saved.state === 'refused') return choose(chosen, { refusal: saved.refusal })
    batches.push(saved.batch)
    heard.push({ type: 'kept', stories: storiesOf(ready, slugs), ready, batch: saved.batch })
    choose(chosen, { slug: slugs[0] ?? '' })
  }

  return {
    peek,
    subscribe,
    start,
    stop: () => tell({ state: 'stopping' }),
    undo,
    keepBoth,
    finish: () => forgetImport(desk.shelf),
    async leave() {
      course.left = true
      await running
    },
  }
}

function add(tally: Tally, heard: readonly Outcome[]): Tally {
  if (heard.length === 0) return tally
  const of = <Type extends Outcome['type']>(type: Type) =>
    heard.filter((one): one is Extract<Outcome, { type: Type }> => one.type === type)
  const ready = of('kept').flatMap((one) => one.ready)
  const sum = (count: (one: Ready) => number) => ready.reduce((sum, one) => sum + count(one), 0)
  return {
    ...tally,
    total: of('total').at(-1)?.total ?? tally.total,
    kept: [...tally.kept, ...of('kept').flatMap(({ stories }) => stories)],
    failed: [...tally.failed, ...of('failed')],
    same: [
      ...tally.same,
      ...of('same').map(
        ({ ready, twin }) => ({ ready: light(ready), twin, choice: 'open' }) as const,
      ),
    ],
    backups: [...tally.backups, ...of('backup').map(({ name }) => name)],
    toFind: [...tally.toFind, ...of('toFind')],
    notes: [...tally.notes, ...of('note').map(({ words }) => words)],
    marks: tally.marks + sum(({ marks }) => marks.length),
    orphans: tally.orphans + sum(({ orphans }) => orphans),
    tagged: tally.tagged + sum(({ tags }) => Number(tags > 0)),
    unread: [
      ...tally.unread,
      ...ready.filter(({ draft }) => !draft.article).map(({ name }) => name),
    ],
  }
}

function light(ready: Ready): Ready {
  return { ...ready, draft: { content: ready.draft.content, article: null } }
}
