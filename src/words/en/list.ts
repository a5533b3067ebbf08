import type { EnglishCatalogue } from '../Catalogue.ts'
import type { ListMessage } from '../messages/ListMessage.ts'

export const list: EnglishCatalogue<ListMessage> = {
  'Deleted {count} stories, and the marks in them.': {
    one: 'Deleted {count} story, and the marks in it.',
  },
  '{count} marks of {all}': {
    one: '{count} mark of {all}',
  },
  '{count} more speakers': {
    one: '{count} more speaker',
  },
  '{count} of them are built in: they can be archived, not deleted.': {
    one: '{count} of them is built in: it can be archived, not deleted.',
  },
  '{count} others': {
    one: '{count} other',
  },
  '{count} stories': {
    one: '{count} story',
  },
  '{count} stories are as they were.': {
    one: '{count} story is as it was.',
  },
  '{shown} of {count} stories.': {
    one: '{shown} of {count} story.',
  },
}
