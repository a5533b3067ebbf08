import type { Article } from '../article/Article.ts'
import { parseLong } from '../parse/parseLong.ts'

/** How long the build and the command read one story, in ms: the longest takes a tenth of it. */
export const LONGEST_READING = 30_000

/** A text whose reading was stopped: its paragraphs. */
export function parseLate(text: string): Article {
  return parseLong(text, `This text took more than ${LONGEST_READING / 1000} seconds to read.`)
}
