import type { EnglishCatalogue } from '../Catalogue.ts'
import type { ListMessage } from '../messages/ListMessage.ts'

export const list: EnglishCatalogue<ListMessage> = {}
