import type { EnglishCatalogue } from '../Catalogue.ts'
import type { ListMessage } from '../messages/ListMessage.ts'

export const list: EnglishCatalogue<ListMessage> = {
  'Deleted {count} stories, and the marks in them.': {
    one: 'Deleted {count} story, and the marks in it.',
  },
  '{count} of them are built in: they can be archived, not deleted.': {
    one: '{count} of them is built in: it can be archived, not deleted.',
  },
  '{count} stories are as they were.': {
    one: '{count} story is as it was.',
  },
}
