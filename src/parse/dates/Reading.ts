import type { Match } from './DatedSentence.ts'
import type { Stretch } from './calendar.ts'

/** Words of a sentence that name a day or a period: places of words, half-open. */
export type Reading = {
  readonly from: number
  readonly to: number
  readonly stretch: Stretch
  /** Whether only the published day, or the page’s year, tells which. */
  readonly relative: boolean
  /** The phrase that it was read from; null for a day in numbers. */
  readonly match: Match | null
}

/** What the words are read by. */
export type Known = {
  /** The published day. */
  readonly today: Date | null
  /** The story is only supposed to have a day, to see what its words would name then. */
  readonly supposed?: true
  /** The words are a heading, where a weekday without a verb may lie on either side: *Strike on Saturday*. */
  readonly inHeading?: boolean
  /** The year that the page shows, where it shows no day. Only asked for where it is needed. */
  readonly year: () => number | null
  /** Whether the day comes first in 3/4/2021; null where nothing says so. */
  readonly dayFirst: () => boolean | null
}
