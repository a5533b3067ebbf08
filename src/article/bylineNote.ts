import type { Article } from './Article.ts'
import type { Block } from './Block.ts'
import { overlaps, slice } from './Span.ts'

/** As many words besides the names are more than `By` and `for Tern News`. */
const FEWEST_AGAIN = 5
const FEWEST_ELSEWHERE = 3

/**
 * Whether a line about who made the story says more than the byline on top shows, and so is shown
 * where it stands.
 *
 *     Reporting by Ana Ruiz in Sandport; editing by Jon Ebbe
 *     Ana Ruiz is a reporter at the Gazette.
 */
export function saysMoreThanByline({ text, byline, blocks }: Article, block: Block): boolean {
  if (block.type !== 'byline') return false
  const first = blocks.find(({ type }) => type === 'paragraph')
  const again = byline !== null && overlaps(byline, block)
  if (again && (!first || block.start < first.start)) return false
  const names = byline?.contributors.map(({ name }) => name) ?? []
  const rest = names.reduce((words, name) => words.replace(name, ''), slice(text, block))
  const count = rest.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length
  return count >= (again ? FEWEST_AGAIN : FEWEST_ELSEWHERE)
}
