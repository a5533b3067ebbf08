import type { Catalogue } from '../Catalogue.ts'
import type { GiveMessage } from '../messages/GiveMessage.ts'

export const give: Catalogue<GiveMessage> = {
  '{count} corrections': {
    zero: 'لا تصحيحات',
    one: 'تصحيح واحد',
    two: 'تصحيحان',
    few: '{count} تصحيحات',
    many: '{count} تصحيحًا',
    other: '{count} تصحيح',
  },
}
