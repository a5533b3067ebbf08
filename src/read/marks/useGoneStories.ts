import { useEffect, useState } from 'react'
import type { Kept } from '../../library/shelf/Record.ts'
import type { ShelfDoor } from '../../library/shelf/shelfDoor.ts'
import { useShelfDoor } from '../parts/ShelfContext.ts'

const NONE: ReadonlySet<string> = new Set()

/** Which of the marked stories the reader has deleted: the shelf remembers them by their tombstones. */
export function useGoneStories(marks: readonly Kept<'mark'>[]): ReadonlySet<string> {
  const door = useShelfDoor()
  const [gone, note] = useState(NONE)
  const slugs = [...new Set(marks.map(({ slug }) => slug))].toSorted().join(' ')
  useEffect(() => {
    let ended = false
    async function look() {
      const found = await goneAmong(door, slugs.split(' '))
      if (!ended && found.size > 0) note(found)
    }
    void look()
    return () => {
      ended = true
    }
  }, [door, slugs])
  return gone
}

async function goneAmong(
  door: ShelfDoor | null,
  slugs: readonly string[],
): Promise<ReadonlySet<string>> {
  const shelf = await door?.open()
  if (!shelf) return NONE
  const own = new Set((await shelf.listed()).map(({ slug }) => slug))
  const missing = new Set(slugs.filter((slug) => !own.has(slug)))
  const gone = new Set<string>()
  if (missing.size === 0) return gone
  await shelf.walk('story', (entries) => {
    for (const { slug, deleted } of entries) if (deleted && missing.has(slug)) gone.add(slug)
    return Promise.resolve()
  })
  return gone
}
