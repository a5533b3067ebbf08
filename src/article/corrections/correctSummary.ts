import { type Summary, oneLine } from '../Summary.ts'
import type { Change } from './Correction.ts'

/**
 * What a correction of an article's head says of its row in the list. A headline of null is what a
 * story without one has: it is named after its first words, and so is the row as it came.
 */
export type SummaryHead = Partial<Pick<Summary, 'published' | 'contributors' | 'publisher'>> & {
  readonly headline?: string | null
}

/** What one correction says of it; null where it doesn't concern the head. */
export function summaryHeadOf(change: Change): SummaryHead | null {
  switch (change.kind) {
    case 'headline':
      return { headline: change.at && oneLine(change.at.words) }
    case 'published':
      return { published: change.iso }
    case 'authors':
      return { contributors: change.names }
    case 'publisher':
      return { publisher: change.name }
    case 'speaker':
    case 'notQuote':
    case 'quote':
    case 'span':
    case 'samePerson':
      return null
  }
}
