import type { EnglishCatalogue } from '../Catalogue.ts'
import type { StoryMessage } from '../messages/StoryMessage.ts'

export const story: EnglishCatalogue<StoryMessage> = {
  '{count} did not respond': { one: '{count} did not respond' },
  '{count} documents': { one: '{count} document' },
  '{count} gave no comment': { one: '{count} gave no comment' },
  '{count} lines of page furniture': { one: '{count} line of page furniture' },
  '{count} notes on speakers': { one: '{count} note on a speaker' },
  '{count} outlets': { one: '{count} outlet' },
  '{count} sources': { one: '{count} source' },
  '{count} speakers': { one: '{count} speaker' },
  '{count} unnamed sources': { one: '{count} unnamed source' },
}
