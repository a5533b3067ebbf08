import type { Asked } from '../parser/parserMessages.ts'
import type { StoryContent } from '../shelf/Record.ts'

/** An own story as the parser is asked for it. */
export function askedOf({ format, text, head }: StoryContent): Asked {
  return { name: NAMES[format], content: text, head }
}

/** The ending says the format. */
const NAMES: Readonly<Record<StoryContent['format'], string>> = {
  plain: 'story.txt',
  markdown: 'story.md',
  html: 'story.html',
}
