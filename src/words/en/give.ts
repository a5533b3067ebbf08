import type { EnglishCatalogue } from '../Catalogue.ts'
import type { GiveMessage } from '../messages/GiveMessage.ts'

export const give: EnglishCatalogue<GiveMessage> = {}
