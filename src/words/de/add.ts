import type { Catalogue } from '../Catalogue.ts'
import type { AddMessage } from '../messages/AddMessage.ts'

export const add: Catalogue<AddMessage> = {
  '{count} files': { one: '{count} Datei', other: '{count} Dateien' },
}
