import type { Catalogue } from '../Catalogue.ts'
import type { StoryMessage } from '../messages/StoryMessage.ts'

export const story: Catalogue<StoryMessage> = {
  '{count} sources': { one: '{count} Quelle', other: '{count} Quellen' },
}
