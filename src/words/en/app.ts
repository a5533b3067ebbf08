import type { EnglishCatalogue } from '../Catalogue.ts'
import type { AppMessage } from '../messages/AppMessage.ts'

export const app: EnglishCatalogue<AppMessage> = {
  'Ready offline: {count} built-in stories are kept on this device ({size}).': {
    one: 'Ready offline: {count} built-in story is kept on this device ({size}).',
  },
}
