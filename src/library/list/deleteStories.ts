import type { Kind } from '../shelf/Record.ts'
import type { Change, Saved, Shelf } from '../shelf/Shelf.ts'

/** What becomes of the marks and notes in a story that goes: they may outlive it. */
export type Marks = 'keep' | 'delete'

/**
 * Deletes own stories with what was put right in them, their statuses and the places that were read
 * to, in one write: undone, all of it is back.
 */
export async function deleteStories(
  shelf: Shelf,
  slugs: readonly string[],
  marks: Marks,
): Promise<Saved> {
  const going: readonly Kind[] =
    marks === 'keep' ? ['story', ...BELONGING] : ['story', ...BELONGING, 'mark']
  const wanted = new Set(slugs)
  const changes: Change[] = []
  for (const kind of going) {
    for (const { id, slug } of await findAll(shelf, kind, slugs)) {
      if (wanted.has(slug)) changes.push({ kind, id, slug, content: null })
    }
  }
  return shelf.save(changes)
}

const BELONGING: readonly Kind[] = ['correction', 'status', 'place']

/** Story by story where they are few; a text of a story can be long, and none is needed here. */
async function findAll(shelf: Shelf, kind: Kind, slugs: readonly string[]) {
  if (kind === 'story') return slugs.map((slug) => ({ id: slug, slug }))
  if (slugs.length > 20) return shelf.list(kind)
  return (await Promise.all(slugs.map((slug) => shelf.list(kind, slug)))).flat()
}

/** How many marks and notes would be asked about. */
export async function countMarks(shelf: Shelf, slugs: readonly string[]): Promise<number> {
  return (await findAll(shelf, 'mark', slugs)).filter(({ slug }) => slugs.includes(slug)).length
}
