import { NO_STATUS, type StatusContent } from '../shelf/Record.ts'
import type { Saved, Shelf } from '../shelf/Shelf.ts'

/** Sets what is given for all these stories, own or built in, in one write that can be undone. */
export async function setStatus(
  shelf: Shelf,
  slugs: readonly string[],
  change: Partial<StatusContent>,
): Promise<Saved> {
  const kept = new Map((await findStatuses(shelf, slugs)).map((status) => [status.slug, status]))
  return shelf.save(
    slugs.map((slug) => {
      const before = kept.get(slug)
      const content = { ...(before?.content ?? NO_STATUS), ...change }
      const written = { kind: 'status', id: slug, slug, content } as const
      return before ? { ...written, basedOn: before } : written
    }),
  )
}

/** One is looked up; many are picked out of all. */
async function findStatuses(shelf: Shelf, slugs: readonly string[]) {
  const [only] = slugs
  if (only === undefined) return []
  if (slugs.length > 1) return shelf.list('status')
  const found = await shelf.find('status', only)
  return found ? [found] : []
}
