import type { Listing } from '../../library/list/listing.ts'
import { type Entry, statusOf } from '../../library/list/Entry.ts'
import { type View, isWhole } from '../../library/list/View.ts'
import { formatNotOpened } from '../parts/refusalWords.ts'
import type { Translate } from '../../words/translate.ts'

/** How many stories are shown, of how many, and whether more are on their way. */
export function describeShown(
  t: Translate,
  listing: Listing,
  view: View,
  shown: readonly Entry[],
  /** How many of them their text alone has the words of. */
  byText: number,
): string {
  const { looked, entries, notes, refusal } = listing
  const missing = looked.stories - looked.sofar
  const waiting = missing + listing.waiting
  const words = [
    isWhole(view)
      ? t('{stories}.', { stories: t('{count} stories', { count: shown.length + waiting }) })
      : t('{shown} of {count} stories.', { shown: shown.length, count: entries.length + waiting }),
  ]
  if (byText > 0) words.push(t('{found} of them by their text.', { found: byText }))
  const archived = shown.filter(({ slug }) => statusOf(notes, slug).archived).length
  if (archived > 0 && view.status === 'all')
    words.push(t('{archived} of them in the archive.', { archived }))
  if (looked.asked && !looked.done) {
    const { sofar, stories: all } = looked
    words.push(t('Looking through {sofar} of {all} built-in stories.', { sofar, all }))
  }
  if (looked.done && looked.asked && missing > 0) {
    words.push(t('{missing} of those built in can’t be had without a connection.', { missing }))
  }
  if (refusal !== null)
    words.push(formatNotOpened(t, refusal, 'Your own stories can’t be opened just now'))
  return words.join(' ')
}
