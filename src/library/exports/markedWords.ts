import type { MarkContent } from '../shelf/Record.ts'

/** What a mark is on: words of the text, or a speaker's name. */
export function markedWords({ target }: MarkContent): string {
  return target.type === 'speaker' ? target.name : target.at.words
}
