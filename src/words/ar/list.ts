import type { Catalogue } from '../Catalogue.ts'
import type { ListMessage } from '../messages/ListMessage.ts'

export const list: Catalogue<ListMessage> = {
  'Your corrections can’t be opened just now': 'لا يمكن فتح تصحيحاتك الآن',
  'Your own stories can’t be opened just now': 'لا يمكن فتح مقالاتك الآن',
  '{count} stories': {
    zero: 'لا مقالات',
    one: 'مقال واحد',
    two: 'مقالان',
    few: '{count} مقالات',
    many: '{count} مقالًا',
    other: '{count} مقال',
  },
}
