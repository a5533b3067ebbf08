import type { EnglishCatalogue } from '../Catalogue.ts'
import type { AddMessage } from '../messages/AddMessage.ts'

export const add: EnglishCatalogue<AddMessage> = {}
