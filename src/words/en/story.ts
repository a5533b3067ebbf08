import type { EnglishCatalogue } from '../Catalogue.ts'
import type { StoryMessage } from '../messages/StoryMessage.ts'

export const story: EnglishCatalogue<StoryMessage> = {}
