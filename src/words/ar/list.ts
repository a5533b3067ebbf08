import type { Catalogue } from '../Catalogue.ts'
import type { ListMessage } from '../messages/ListMessage.ts'

export const list: Catalogue<ListMessage> = {
  '{count} stories': {
    zero: 'لا مقالات',
    one: 'مقال واحد',
    two: 'مقالان',
    few: '{count} مقالات',
    many: '{count} مقالًا',
    other: '{count} مقال',
  },
}
