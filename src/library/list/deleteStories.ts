import type { Kind } from '../shelf/Record.ts'
import type { Change, Shelf } from '../shelf/Shelf.ts'
import { type Stepped, type Told, saveInSteps } from './inSteps.ts'

/** What becomes of the marks and notes in a story that goes: they may outlive it. */
export type Marks = 'keep' | 'delete'

/**
 * Deletes own stories with what was put right in them, their statuses and the places that were read
 * to. A story goes with all that belongs to it, and undone, all of it is back.
 */
export async function deleteStories(
  shelf: Shelf,
  slugs: readonly string[],
  marks: Marks,
  tell?: Told,
): Promise<Stepped> {
  const going: readonly Kind[] = marks === 'keep' ? BELONGING : [...BELONGING, 'mark']
  const changes = new Map<string, Change[]>()
  for (const slug of slugs) changes.set(slug, [{ kind: 'story', id: slug, slug, content: null }])
  for (const kind of going) {
    for (const { id, slug } of await findAll(shelf, kind, slugs)) {
      changes.get(slug)?.push({ kind, id, slug, content: null })
    }
  }
  return saveInSteps(shelf, [...changes.values()], tell)
}

const BELONGING: readonly Kind[] = ['correction', 'status', 'place']

/** Story by story where they are few. */
async function findAll(shelf: Shelf, kind: Kind, slugs: readonly string[]) {
  if (slugs.length > 20) return shelf.list(kind)
  return (await Promise.all(slugs.map((slug) => shelf.list(kind, slug)))).flat()
}

/** Marks, with what is noted on them, and notes that mark nothing. */
export type Counted = { readonly marks: number; readonly notes: number }

/** How many marks and notes would be asked about. */
export async function countMarks(shelf: Shelf, slugs: readonly string[]): Promise<Counted> {
  const wanted = new Set(slugs)
  const found = (await shelf.list('mark', slugs.length === 1 ? slugs[0] : undefined)).filter(
    ({ slug }) => wanted.has(slug),
  )
  const marks = found.filter(({ content }) => content.kind !== null).length
  return { marks, notes: found.length - marks }
}
