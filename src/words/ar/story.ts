import type { Catalogue } from '../Catalogue.ts'
import type { StoryMessage } from '../messages/StoryMessage.ts'

export const story: Catalogue<StoryMessage> = {
  '{count} sources': {
    zero: 'لا مصادر',
    one: 'مصدر واحد',
    two: 'مصدران',
    few: '{count} مصادر',
    many: '{count} مصدرًا',
    other: '{count} مصدر',
  },
}
