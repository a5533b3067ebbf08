import { useState } from 'react'
import type { Entry } from '../../library/list/Entry.ts'

/** The stories that are selected; none any more when selecting ends. */
export function useSelection(selecting: boolean) {
  const [slugs, select] = useState<ReadonlySet<string>>(NONE)
  if (!selecting && slugs.size > 0) select(NONE)
  return {
    slugs,
    toggle(slug: string) {
      select((before) => {
        const after = new Set(before)
        if (!after.delete(slug)) after.add(slug)
        return after
      })
    },
    selectAll(entries: readonly Entry[]) {
      select(new Set(entries.map(({ slug }) => slug)))
    },
  }
}

const NONE: ReadonlySet<string> = new Set()
