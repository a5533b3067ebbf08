import type { Catalogue } from '../Catalogue.ts'
import type { GiveMessage } from '../messages/GiveMessage.ts'

export const give: Catalogue<GiveMessage> = {
  '{count} corrections': { one: '{count} corrección', other: '{count} correcciones' },
}
