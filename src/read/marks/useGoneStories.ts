import { useEffect, useMemo, useState } from 'react'
import type { Kept } from '../../library/shelf/Record.ts'
import type { ShelfDoor } from '../../library/shelf/shelfDoor.ts'
import { useShelfDoor } from '../parts/ShelfContext.ts'

const NONE: ReadonlySet<string> = new Set()

/** Which of the marked stories the reader has deleted: the shelf remembers them by their tombstones. */
export function useGoneStories(marks: readonly Kept<'mark'>[]): ReadonlySet<string> {
  const door = useShelfDoor()
  const [gone, note] = useState(NONE)
  // The shelf is asked anew when another story is marked, not with every mark or letter.
  const slugs = useMemo(() => slugsOf(marks).join(' '), [marks])
  useEffect(() => {
    let ended = false
    async function look() {
      const found = await goneAmong(door, slugs.split(' '))
      if (!ended) note(found)
    }
    void look()
    return () => {
      ended = true
    }
  }, [door, slugs])
  return gone
}

function slugsOf(marks: readonly Kept<'mark'>[]): readonly string[] {
  return [...new Set(marks.map(({ slug }) => slug))].toSorted()
}

async function goneAmong(
  door: ShelfDoor | null,
  slugs: readonly string[],
): Promise<ReadonlySet<string>> {
  const shelf = await door?.open()
  return shelf ? new Set(await shelf.gone(slugs)) : NONE
}
