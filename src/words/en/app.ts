import type { EnglishCatalogue } from '../Catalogue.ts'
import type { AppMessage } from '../messages/AppMessage.ts'

export const app: EnglishCatalogue<AppMessage> = {
  'Delete {count} stories?': {
    one: 'Delete {count} story?',
  },
  'Ready offline: the newest {count} built-in stories.': {
    one: 'Ready offline: the newest {count} built-in story.',
  },
  'Ready offline: your own, and the newest {count} built-in stories.': {
    one: 'Ready offline: your own, and the newest {count} built-in story.',
  },
  'Ready offline: {count} built-in stories are kept on this device ({size}).': {
    one: 'Ready offline: {count} built-in story is kept on this device ({size}).',
  },
  '{count} characters': {
    one: '{count} character',
  },
  '{count} marks': {
    one: '{count} mark',
  },
  '{count} notes': {
    one: '{count} note',
  },
  '{kept} of {count} built-in stories': {
    one: '{kept} of {count} built-in story',
  },
}
