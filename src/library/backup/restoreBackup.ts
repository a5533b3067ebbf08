import type { Entry, Kept, Stamp } from '../shelf/Record.ts'
import { TRAIL } from '../shelf/nextEntry.ts'
import type { Batch, Refusal, Replaced, Restored, Saved, Shelf } from '../shelf/Shelf.ts'
import { isSame } from '../isSame.ts'
import { CHOICES_OF, type Plan } from './choices.ts'
import { type Compared, compareBackup } from './compareBackup.ts'
import type { Backup } from './openBackup.ts'
import { whyRefused } from './refuse.ts'
import type { Reason } from '../../words/filled.ts'

export type RestoreJob = {
  readonly shelf: Shelf
  readonly backup: Backup
  readonly plan: Plan
  /** Told how many records are written so far. */
  readonly tell?: (records: number) => void
}

export type RestoreOutcome =
  | { readonly state: 'restored'; readonly written: number; readonly batch: Batch }
  /** Nothing was restored, or all that was has been taken back. */
  | { readonly state: 'refused'; readonly refusal: Refusal | null; readonly why: Reason | null }
  /** It stopped in the middle, and couldn't be taken back: what was restored stays. */
  | { readonly state: 'partly'; readonly written: number; readonly batch: Batch }

/** So many records, or characters, are written at once. */
const STEP = 200
const LONGEST_STEP = 4_000_000

/**
 * Writes what a backup has and the shelf hasn't. It is compared once more before, since another tab
 * may have written meanwhile; older records never replace newer ones. One batch undoes all of it.
 */
export async function restoreBackup({
  shelf,
  backup,
  plan,
  tell,
}: RestoreJob): Promise<RestoreOutcome> {
  const replaced: Replaced[] = []
  try {
    const compared = await compareBackup(shelf, backup)
    for await (const step of stepsOf(entriesToWrite({ shelf, backup, plan, compared }))) {
      const saved = await shelf.restore(step)
      if (saved.state === 'refused') return await takeBack(shelf, replaced, saved.refusal, null)
      replaced.push(...saved.batch.replaced)
      tell?.(replaced.length)
    }
    return { state: 'restored', written: replaced.length, batch: { replaced } }
  } catch (error) {
    return takeBack(shelf, replaced, null, whyRefused(error))
  }
}

async function takeBack(
  shelf: Shelf,
  replaced: readonly Replaced[],
  refusal: Refusal | null,
  why: Reason | null,
): Promise<RestoreOutcome> {
  const undone = await undoRestore(shelf, { replaced })
  return undone.state === 'refused'
    ? { state: 'partly', written: replaced.length, batch: { replaced } }
    : { state: 'refused', refusal, why }
}

/** Takes a whole restore back, the last first, in steps that a disk does in time. */
export async function undoRestore(shelf: Shelf, { replaced }: Batch): Promise<Saved> {
  for (let end = replaced.length; end > 0; end -= STEP) {
    const step = replaced.slice(Math.max(0, end - STEP), end)
    const undone = await shelf.undo({ replaced: step })
    if (undone.state === 'refused') return undone
  }
  return { state: 'saved', batch: { replaced: [] } }
}

type ToWrite = Pick<RestoreJob, 'shelf' | 'backup' | 'plan'> & { readonly compared: Compared }

async function* entriesToWrite(job: ToWrite): AsyncGenerator<Restored, void> {
  const places = new Map<string, number>()
  for await (const record of job.backup.read()) {
    const { kind, entry } = record
    const judged = job.compared.verdicts[kind].get(entry.id)
    if (judged?.verdict === 'newer') yield record
    else if (judged?.verdict === 'new')
      yield job.backup.made === null ? await placed(record, job.shelf, places) : record
    else if (judged?.verdict === 'gone' && judged.ours) {
      if (job.plan.bringBack.includes(kind)) yield broughtBack(record, judged.ours)
    } else if (judged?.verdict === 'conflict' && judged.ours)
      yield* settle(job, record, judged.ours)
  }
}

/** A correction out of a file comes behind those that the story has. */
async function placed(
  record: Restored,
  shelf: Shelf,
  places: Map<string, number>,
): Promise<Restored> {
  if (record.kind !== 'correction' || record.entry.deleted) return record
  const { slug, content } = record.entry
  const before = await shelf.list('correction', slug)
  const last = Math.max(places.get(slug) ?? 0, ...before.map(({ content }) => content.place))
  const place = last + 1
  places.set(slug, place)
  const entry = { ...record.entry, content: { ...content, place }, trail: [writeId()] }
  return { kind: 'correction', entry }
}

/** A new write above the one that deleted it: no older copy of either counts as newer. */
function broughtBack({ kind, entry }: Restored, tombstone: Stamp): Restored {
  // The kind and the entry belong together as they came.
  return { kind, entry: stamped(entry, tombstone) } as Restored
}

/** Two that crossed; nothing where ours stays as it is. */
async function* settle(
  { shelf, plan }: ToWrite,
  { kind, entry }: Restored,
  stamp: Stamp,
): AsyncGenerator<Restored, void> {
  const [usual] = CHOICES_OF[kind]
  const choice = CHOICES_OF[kind].includes(plan.choices[kind]) ? plan.choices[kind] : usual
  if (choice === 'mine') return
  // The kind and the entry belong together as they came.
  if (choice === 'theirs') return yield { kind, entry: stamped(entry, stamp) } as Restored
  // Kept here and deleted there, it stays: only words can be kept twice.
  if (entry.deleted) return
  const ours = await shelf.find(kind, entry.id)
  if (!ours) return
  if (kind === 'mark') yield { kind, entry: beside(ours as Kept<'mark'>, entry) }
  else if (kind === 'story') yield* asTwoStories(shelf, ours as Kept<'story'>, entry)
}

/** Ours, with what theirs says beside it. */
function beside(ours: Kept<'mark'>, theirs: Kept<'mark'>): Kept<'mark'> {
  const versions = [theirs.content, ...(ours.others ?? []), ...(theirs.others ?? [])]
  const others = withoutDoubles(ours.content, versions)
  const { others: _, ...rest } = ours
  const settled = stamped({ ...rest, ...trailOf(theirs) }, ours)
  return others.length > 0 ? { ...settled, others } : settled
}

/** Theirs becomes a story of its own, another version of ours. */
async function* asTwoStories(
  shelf: Shelf,
  ours: Kept<'story'>,
  theirs: Kept<'story'>,
): AsyncGenerator<Restored, void> {
  yield { kind: 'story', entry: stamped({ ...ours, ...trailOf(theirs) }, ours) }
  if (isSame(theirs.content, ours.content)) return
  const slug = await freeSlug(shelf, ours.slug)
  const content = { ...theirs.content, versionOf: ours.slug }
  const fresh = { id: slug, slug, revision: 1, trail: [writeId()], changed: now() }
  yield { kind: 'story', entry: { ...theirs, ...fresh, content } }
}

function trailOf({ trail, revision }: Stamp): Pick<Stamp, 'trail' | 'revision'> {
  return { trail, revision }
}

/** `ferry-runs-again-1c9f2`: letters that no other story has. */
async function freeSlug(shelf: Shelf, slug: string): Promise<string> {
  for (;;) {
    const free = `${slug}-${writeId().slice(0, 5)}`
    if (!(await shelf.find('story', free))) return free
  }
}

function withoutDoubles<Content>(
  content: Content,
  versions: readonly Content[],
): readonly Content[] {
  return versions
    .filter((version) => !isSame(version, content))
    .filter((version, at) => versions.findIndex((one) => isSame(one, version)) === at)
}

/** Grown out of both, so that neither of them ever counts as newer. */
function stamped<One extends Entry>(entry: One, ours: Stamp): One {
  const [mine, theirs] = [ours.trail, entry.trail]
  const crossed = theirs.slice(0, 1).filter((write) => !mine.includes(write))
  const latest = [...mine.slice(0, 1), ...crossed]
  const trail = [...new Set([writeId(), ...latest, ...mine, ...theirs])].slice(0, TRAIL)
  const revision = Math.max(ours.revision, entry.revision) + 1
  return { ...entry, trail, revision, changed: now() }
}

function now(): string {
  return new Date().toISOString()
}

function writeId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 12)
}

async function* stepsOf(
  records: AsyncIterable<Restored>,
): AsyncGenerator<readonly Restored[], void> {
  let step: Restored[] = []
  let length = 0
  for await (const record of records) {
    step.push(record)
    length += lengthOf(record)
    if (step.length < STEP && length < LONGEST_STEP) continue
    yield step
    step = []
    length = 0
  }
  if (step.length > 0) yield step
}

function lengthOf({ kind, entry }: Restored): number {
  return kind === 'story' && !entry.deleted ? entry.content.text.length : 0
}
