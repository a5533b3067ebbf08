import type { Summary } from '../Summary.ts'
import type { Change } from './Correction.ts'

/** What a correction of an article's head says of its row in the list. */
export type SummaryHead = Partial<
  Pick<Summary, 'headline' | 'published' | 'contributors' | 'publisher'>
>

/** What one correction says of it; null where it doesn't concern the head. */
export function summaryHeadOf(change: Change): SummaryHead | null {
  switch (change.kind) {
    case 'headline':
      // A story without a headline is named after its first words, which the list has no copy of.
      return change.at && { headline: change.at.words.trim().replace(/\s+/gu, ' ') }
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
