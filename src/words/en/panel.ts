import type { EnglishCatalogue } from '../Catalogue.ts'
import type { PanelMessage } from '../messages/PanelMessage.ts'

export const panel: EnglishCatalogue<PanelMessage> = {
  '{count} inferred': { one: '{count} inferred' },
  '{count} reported': { one: '{count} reported' },
  '{count} words': { one: '{count} word' },
}
