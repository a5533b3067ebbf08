import type { Catalogue } from '../Catalogue.ts'
import type { ListMessage } from '../messages/ListMessage.ts'

export const list: Catalogue<ListMessage> = {
  'Your corrections can’t be opened just now': 'Ihre Korrekturen lassen sich gerade nicht öffnen',
  'Your own stories can’t be opened just now':
    'Ihre eigenen Artikel lassen sich gerade nicht öffnen',
  '{count} stories': {
    one: '{count} Artikel',
    other: '{count} Artikel',
  },
}
