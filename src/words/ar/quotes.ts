import type { Catalogue } from '../Catalogue.ts'
import type { QuotesMessage } from '../messages/QuotesMessage.ts'

export const quotes: Catalogue<QuotesMessage> = {
  '{count} quotes': {
    zero: 'لا اقتباسات',
    one: 'اقتباس واحد',
    two: 'اقتباسان',
    few: '{count} اقتباسات',
    many: '{count} اقتباسًا',
    other: '{count} اقتباس',
  },
}
