import type { EnglishCatalogue } from '../Catalogue.ts'
import type { QuotesMessage } from '../messages/QuotesMessage.ts'

export const quotes: EnglishCatalogue<QuotesMessage> = {
  '{count} quotes left as they are.': {
    one: '{count} quote left as it is.',
  },
}
