import type { Batch, Change, Refusal, Replaced, Saved, Shelf } from '../shelf/Shelf.ts'

/** What has been written step by step. */
export type Stepped = {
  /** All of it, so that it can be put back at once; empty where nothing was written. */
  readonly batch: Batch
  /** Of how many stories. */
  readonly stories: number
  /** Why the rest wasn't written; null where all was. */
  readonly refusal: Refusal | null
}

/** Records that are written in one transaction: many more would hold up every other tab. */
const STEP = 200

export type Told = (stories: number) => void

/**
 * Writes what changes in each story, some stories at a time. What belongs to one story is written
 * together, however much it is. The first refusal ends it; `tell` hears how far it came.
 */
export async function saveInSteps(
  shelf: Shelf,
  groups: readonly (readonly Change[])[],
  tell: Told = () => {},
): Promise<Stepped> {
  let stories = 0
  const replaced: Replaced[] = []
  for (const step of stepsOf(groups)) {
    const saved = await shelf.save(step.flat())
    if (saved.state === 'refused') return { batch: { replaced }, stories, refusal: saved.refusal }
    for (const one of saved.batch.replaced) replaced.push(one)
    stories += step.length
    tell(stories)
  }
  return { batch: { replaced }, stories, refusal: null }
}

/** Puts a batch back from its end, step by step; what is left where that is refused. */
export async function undoInSteps(
  shelf: Shelf,
  { replaced }: Batch,
): Promise<{ readonly saved: Saved; readonly left: Batch }> {
  const back: Replaced[] = []
  for (let end = replaced.length; end > 0; end -= STEP) {
    const saved = await shelf.undo({ replaced: replaced.slice(Math.max(0, end - STEP), end) })
    if (saved.state === 'refused') return { saved, left: { replaced: replaced.slice(0, end) } }
    for (const one of saved.batch.replaced) back.push(one)
  }
  return { saved: { state: 'saved', batch: { replaced: back } }, left: { replaced: [] } }
}

function* stepsOf(groups: readonly (readonly Change[])[]): Generator<(readonly Change[])[]> {
  let step: (readonly Change[])[] = []
  let records = 0
  for (const group of groups) {
    if (step.length > 0 && records + group.length > STEP) {
      yield step
      step = []
      records = 0
    }
    step.push(group)
    records += group.length
  }
  if (step.length > 0) yield step
}
