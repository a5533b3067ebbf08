import type { Catalogue } from '../Catalogue.ts'
import type { ListMessage } from '../messages/ListMessage.ts'

export const list: Catalogue<ListMessage> = {
  'Your corrections can’t be opened just now':
    'Vos corrections ne peuvent pas être ouvertes pour le moment',
  'Your own stories can’t be opened just now':
    'Vos propres articles ne peuvent pas être ouverts pour le moment',
  '{count} stories': {
    one: '{count} article',
    other: '{count} articles',
  },
}
