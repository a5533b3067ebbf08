import type { Listing } from '../../library/list/listing.ts'
import { type View, isWhole } from '../../library/list/View.ts'
import { formatCount } from '../parts/formatCount.ts'
import { formatNotOpened } from '../parts/refusalWords.ts'
import type { Translate } from '../../words/translate.ts'

/** How many stories are shown, of how many, and whether more are on their way. */
export function describeShown(t: Translate, listing: Listing, view: View, shown: number): string {
  const { looked, entries, refusal } = listing
  const missing = looked.stories - looked.sofar
  const waiting = missing + listing.waiting
  const words = isWhole(view)
    ? [`${stories(shown + waiting)}.`]
    : [`${NUMBER.format(shown)} of ${stories(entries.length + waiting)}.`]
  if (looked.asked && !looked.done) {
    const [sofar, of] = [looked.sofar, looked.stories].map((count) => NUMBER.format(count))
    words.push(`Looking through ${sofar} of ${of} built-in stories.`)
  }
  if (looked.done && looked.asked && missing > 0) {
    words.push(`${NUMBER.format(missing)} of those built in can’t be had without a connection.`)
  }
  if (refusal !== null)
    words.push(formatNotOpened(t, refusal, 'Your own stories can’t be opened just now'))
  return words.join(' ')
}

function stories(count: number): string {
  return formatCount(count, 'story', 'stories')
}

const NUMBER = new Intl.NumberFormat('en-GB')
