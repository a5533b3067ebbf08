import { useDeferredValue, useMemo } from 'react'
import { NO_NOTES } from '../../library/list/Entry.ts'
import { findShown } from '../../library/list/findShown.ts'
import type { Listing } from '../../library/list/listing.ts'
import type { Sort } from '../../library/list/Sort.ts'
import type { InText } from '../../library/list/searchTexts.ts'
import { sortEntries } from '../../library/list/sortEntries.ts'
import type { View } from '../../library/list/View.ts'

/** The stories to show, in their order. While somebody types, the letters come before the list. */
export function useShown(listing: Listing, asked: View, chosen: Sort | null, inText: InText) {
  const { entries, notes } = listing
  const view = useDeferredValue(asked)
  const sort = chosen ?? listing.sort
  // Only one order depends on what was read: no other is sorted anew for it.
  const sortedBy = sort === 'unread' ? notes : NO_NOTES
  const sorted = useMemo(() => sortEntries(entries, sort, sortedBy), [entries, sort, sortedBy])
  const shown = useMemo(() => findShown(sorted, notes, view, inText), [sorted, notes, view, inText])
  return { view, sort, shown: shown.entries, facets: shown.facets }
}
