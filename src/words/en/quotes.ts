import type { EnglishCatalogue } from '../Catalogue.ts'
import type { QuotesMessage } from '../messages/QuotesMessage.ts'

export const quotes: EnglishCatalogue<QuotesMessage> = {
  'Copy {count} quotes with citation': { one: 'Copy {count} quote with citation' },
  'Corrections ({count})': { one: 'Corrections ({count})' },
  'This edition was corrected before it came here, in {count} places.': {
    one: 'This edition was corrected before it came here, in {count} place.',
  },
  '{count} corrections taken in': { one: '{count} correction taken in' },
  '{count} quotes': { one: '{count} quote' },
  '{count} quotes copied': { one: '{count} quote copied' },
  '{count} quotes left as they are.': { one: '{count} quote left as it is.' },
  '{count} quotes to check': { one: '{count} quote to check' },
  '{count} things put right.': { one: '{count} thing put right.' },
}
