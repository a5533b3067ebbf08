import type { EnglishCatalogue } from '../Catalogue.ts'
import type { QuotesMessage } from '../messages/QuotesMessage.ts'

export const quotes: EnglishCatalogue<QuotesMessage> = {}
