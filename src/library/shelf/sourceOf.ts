import { hashOf } from '../../article/hashOf.ts'
import type { StoryContent } from './Record.ts'

/** Another one whenever the parser would be given something else: text, format or head. */
export function sourceOf({ text, format, head }: StoryContent): string {
  const lines = Object.entries(head).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return hashOf(`${format}\n${JSON.stringify(lines)}\n${text}`)
}
