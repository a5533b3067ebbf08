import type { Catalogue } from '../Catalogue.ts'
import type { ListMessage } from '../messages/ListMessage.ts'

export const list: Catalogue<ListMessage> = {
  'Your corrections can’t be opened just now': 'Sus correcciones no se pueden abrir ahora mismo',
  'Your own stories can’t be opened just now':
    'Sus propios artículos no se pueden abrir ahora mismo',
  '{count} stories': {
    one: '{count} artículo',
    other: '{count} artículos',
  },
}
