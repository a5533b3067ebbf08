import type { EnglishCatalogue } from '../Catalogue.ts'
import type { PanelMessage } from '../messages/PanelMessage.ts'

export const panel: EnglishCatalogue<PanelMessage> = {}
