import type { Listing } from '../../library/list/listing.ts'
import { type View, isWhole } from '../../library/list/View.ts'
import { formatNotOpened } from '../parts/refusalWords.ts'
import type { Translate } from '../../words/translate.ts'

/** How many stories are shown, of how many, and whether more are on their way. */
export function describeShown(t: Translate, listing: Listing, view: View, shown: number): string {
  const { looked, entries, refusal } = listing
  const missing = looked.stories - looked.sofar
  const waiting = missing + listing.waiting
  const words = [
    isWhole(view)
      ? t('{stories}.', { stories: t('{count} stories', { count: shown + waiting }) })
      : t('{shown} of {count} stories.', { shown, count: entries.length + waiting }),
  ]
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
