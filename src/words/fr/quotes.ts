import type { Catalogue } from '../Catalogue.ts'
import type { QuotesMessage } from '../messages/QuotesMessage.ts'

export const quotes: Catalogue<QuotesMessage> = {
  '{count} quotes': { one: '{count} citation', other: '{count} citations' },
}
