import type { Kept, StatusContent } from '../shelf/Record.ts'
import { NO_STATUS } from '../shelf/values.ts'
import type { Change, Shelf } from '../shelf/Shelf.ts'
import { type Stepped, type Told, saveInSteps } from './inSteps.ts'

/** Sets what is given for all these stories, own or built in; all of it can be undone at once. */
export async function setStatus(
  shelf: Shelf,
  slugs: readonly string[],
  change: Partial<StatusContent>,
  tell?: Told,
): Promise<Stepped> {
  const kept = new Map((await findStatuses(shelf, slugs)).map((status) => [status.slug, status]))
  return saveInSteps(
    shelf,
    slugs.map((slug) => [changed(slug, kept.get(slug), change)]),
    tell,
  )
}

function changed(
  slug: string,
  before: Kept<'status'> | undefined,
  change: Partial<StatusContent>,
): Change {
  const content = { ...(before?.content ?? NO_STATUS), ...change }
  const written = { kind: 'status', id: slug, slug, content } as const
  return before ? { ...written, basedOn: before } : written
}

/** One is looked up; many are picked out of all. */
async function findStatuses(shelf: Shelf, slugs: readonly string[]) {
  const [only] = slugs
  if (only === undefined) return []
  if (slugs.length > 1) return shelf.list('status')
  const found = await shelf.find('status', only)
  return found ? [found] : []
}
