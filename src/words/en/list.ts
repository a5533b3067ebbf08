import type { EnglishCatalogue } from '../Catalogue.ts'
import type { ListMessage } from '../messages/ListMessage.ts'

export const list: EnglishCatalogue<ListMessage> = {
  '{count} of them are built in: they can be archived, not deleted.': {
    one: '{count} of them is built in: it can be archived, not deleted.',
  },
}
