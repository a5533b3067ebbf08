import type { AddMessage } from './AddMessage.ts'
import type { AppMessage } from './AppMessage.ts'
import type { DeviceMessage } from './DeviceMessage.ts'
import type { GiveMessage } from './GiveMessage.ts'
import type { ListMessage } from './ListMessage.ts'
import type { PanelMessage } from './PanelMessage.ts'
import type { QuotesMessage } from './QuotesMessage.ts'
import type { StoryMessage } from './StoryMessage.ts'

/**
 * Everything that the app says, in English: a message is its own English. What is no message can’t be
 * said, and a catalogue that lacks one doesn’t compile. As types they cost a page nothing.
 *
 *     'Skip to the text'      '{kept} of {count} stories'
 *
 * What stands in braces is filled in. Where it is `{count}`, the words about it are plural, and
 * `en/` tells their singular.
 */
export type Message =
  | AddMessage
  | AppMessage
  | DeviceMessage
  | GiveMessage
  | ListMessage
  | PanelMessage
  | QuotesMessage
  | StoryMessage

/** What a message has in braces: `kept` and `count`. */
export type NameIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NameIn<Rest>
  : never

/** Messages with nothing to fill in, as tables of names have them. */
export type PlainMessage = Exclude<Message, `${string}{${string}`>

/** Messages whose words depend on a number. */
export type CountedMessage = Extract<Message, `${string}{count}${string}`>
