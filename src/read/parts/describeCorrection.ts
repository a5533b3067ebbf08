import type { Change } from '../../article/corrections/Correction.ts'
import type { Translate } from '../../words/translate.ts'
import { formatDay } from './formatDay.ts'

/** What was put right, in a few words: `Said by Ana Ruiz`. */
export function describeCorrection(t: Translate, change: Change): string {
  switch (change.kind) {
    case 'speaker':
      return change.speaker
        ? t('Said by {name}', { name: change.speaker.name })
        : t('The text doesn’t say who speaks')
    case 'notQuote':
      return t('Not a quote')
    case 'quote':
      return change.speaker ? t('A quote of {name}', { name: change.speaker.name }) : t('A quote')
    case 'span':
      return t('The quote’s words: {words}', { words: change.to.words })
    case 'samePerson':
      return t('{name} is {other}', { name: change.name, other: change.as })
    case 'headline':
      return change.at ? t('The headline') : t('No headline')
    case 'published':
      return change.iso
        ? t('Published on {day}', { day: formatDay(t, change.iso) })
        : t('No date of publication')
    case 'authors':
      return change.names.length > 0
        ? t('Written by {names}', { names: change.names.join(', ') })
        : t('No author is named')
    case 'publisher':
      return change.name
        ? t('Published by {name}', { name: change.name })
        : t('No publisher is named')
  }
}

/** The words of the story that it concerns; null where it concerns none. */
export function concernedWords(change: Change): string | null {
  return 'at' in change ? (change.at?.words ?? null) : null
}
