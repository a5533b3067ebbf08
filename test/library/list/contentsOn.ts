import type { Shelf } from '../../../src/library/shelf/Shelf.ts'
import { everythingOn } from '../shelf/openTab.ts'

/** What is there for the reader, by kind and id: putting back is a write of its own, with its stamp. */
export async function contentsOn(shelf: Shelf): Promise<ReadonlyMap<string, unknown>> {
  const there = (await everythingOn(shelf)).flatMap(({ kind, entry }) =>
    entry.deleted ? [] : [[`${kind} ${entry.id}`, entry.content] as const],
  )
  return new Map(there)
}
