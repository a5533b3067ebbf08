import type { EnglishCatalogue } from '../Catalogue.ts'
import type { AppMessage } from '../messages/AppMessage.ts'

export const app: EnglishCatalogue<AppMessage> = {
  '{count} characters': {
    one: '{count} character',
  },
  '{count} marks': {
    one: '{count} mark',
  },
}
