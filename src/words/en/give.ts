import type { EnglishCatalogue } from '../Catalogue.ts'
import type { GiveMessage } from '../messages/GiveMessage.ts'

export const give: EnglishCatalogue<GiveMessage> = {
  '{count} deleted in the backup, so they go here too': {
    one: '{count} deleted in the backup, so it goes here too',
  },
  '{count} newer here, and stay': { one: '{count} newer here, and stays' },
  '{count} places in stories': { one: '{count} place in a story' },
  '{count} stories were left out: their texts are not known here.': {
    one: '{count} story was left out: its text is not known here.',
  },
}
