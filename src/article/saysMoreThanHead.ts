import type { Article } from './Article.ts'
import type { Block } from './Block.ts'
import { overlaps, slice } from './Span.ts'

/** As many words besides the names are more than `By` and `for Tern News`. */
const FEWEST_AGAIN = 5
const FEWEST_ELSEWHERE = 3

/**
 * Whether a line about who made the story, and when, says more than the head shows, and so is shown
 * where it stands.
 *
 *     Reporting by Ana Ruiz in Sandport; editing by Jon Ebbe
 *     Ana Ruiz is a reporter at the Gazette.
 *     By Ana Ruiz, 14 October          no year, and so no day that the head could show
 *     Published 2 hours ago
 */
export function saysMoreThanHead(
  { text, byline, published, blocks }: Article,
  block: Block,
): boolean {
  if (block.type === 'date') return !published
  if (block.type !== 'byline') return false
  const first = blocks.find(({ type }) => type === 'paragraph')
  const again = byline !== null && overlaps(byline, block)
  const words = slice(text, block)
  if (again && (!first || block.start < first.start)) return !published && /\d/.test(words)
  const names = byline?.contributors.map(({ name }) => name) ?? []
  const rest = names.reduce((left, name) => left.replace(name, ''), words)
  const count = rest.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length
  return count >= (again ? FEWEST_AGAIN : FEWEST_ELSEWHERE)
}
