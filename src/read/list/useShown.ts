import { useDeferredValue, useMemo } from 'react'
import { type Entry, NO_NOTES } from '../../library/list/Entry.ts'
import { findShown } from '../../library/list/findShown.ts'
import type { Listing, ListingStore } from '../../library/list/listing.ts'
import type { Sort } from '../../library/list/Sort.ts'
import { sortEntries } from '../../library/list/sortEntries.ts'
import type { View } from '../../library/list/View.ts'
import { useTexts } from './useTexts.ts'

/**
 * The stories to show, in their order, and what the search of the texts found for the same words. While
 * somebody types, the letters come before both.
 */
export function useShown(listing: Listing, asked: View, chosen: Sort | null, find: FindInTexts) {
  const { entries, notes } = listing
  const view = useDeferredValue(asked)
  const texts = useTexts(view.narrow.trim(), find.among, find.openShelf)
  const { inText } = texts
  const sort = chosen ?? listing.sort
  // Only one order depends on what was read: no other is sorted anew for it.
  const sortedBy = sort === 'unread' ? notes : NO_NOTES
  const sorted = useMemo(() => sortEntries(entries, sort, sortedBy), [entries, sort, sortedBy])
  const shown = useMemo(() => findShown(sorted, notes, view, inText), [sorted, notes, view, inText])
  const byText = shown.entries.filter(({ slug }) => inText.has(slug)).length
  return { view, sort, shown: shown.entries, facets: shown.facets, texts, byText }
}

type FindInTexts = {
  /** Null until every story is known. */
  readonly among: readonly Entry[] | null
  readonly openShelf: ListingStore['openShelf']
}
