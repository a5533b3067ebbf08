import type { Catalogue } from '../Catalogue.ts'
import type { AddMessage } from '../messages/AddMessage.ts'

export const add: Catalogue<AddMessage> = {
  '{count} files': {
    zero: 'لا ملفات',
    one: 'ملف واحد',
    two: 'ملفان',
    few: '{count} ملفات',
    many: '{count} ملفًا',
    other: '{count} ملف',
  },
}
