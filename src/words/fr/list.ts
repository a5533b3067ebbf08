import type { Catalogue } from '../Catalogue.ts'
import type { ListMessage } from '../messages/ListMessage.ts'

export const list: Catalogue<ListMessage> = {
  '{count} stories': { one: '{count} article', other: '{count} articles' },
}
