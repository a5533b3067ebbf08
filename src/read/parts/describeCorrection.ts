import type { Change } from '../../article/corrections/Correction.ts'
import { formatDay } from './formatDay.ts'

/** What was put right, in a few words: `Said by Ana Ruiz`. */
export function describeCorrection(change: Change): string {
  switch (change.kind) {
    case 'speaker':
      return change.speaker ? `Said by ${change.speaker.name}` : 'The text doesn’t say who speaks'
    case 'notQuote':
      return 'Not a quote'
    case 'quote':
      return change.speaker ? `A quote of ${change.speaker.name}` : 'A quote'
    case 'span':
      return `The quote’s words: ${change.to.words}`
    case 'samePerson':
      return `${change.name} is ${change.as}`
    case 'headline':
      return change.at ? 'The headline' : 'No headline'
    case 'published':
      return change.iso ? `Published on ${formatDay(change.iso)}` : 'No date of publication'
    case 'authors':
      return change.names.length > 0
        ? `Written by ${change.names.join(', ')}`
        : 'No author is named'
    case 'publisher':
      return change.name ? `Published by ${change.name}` : 'No publisher is named'
  }
}

/** The words of the story that it concerns; null where it concerns none. */
export function concernedWords(change: Change): string | null {
  return 'at' in change ? (change.at?.words ?? null) : null
}
