import type { Dateline } from '../../article/Article.ts'
import type { Block } from '../../article/Block.ts'

/**
 * The place and agency that open the first paragraph, up to their dash.
 *
 *     SANDPORT, Norway (AP) — The council voted …
 *     ^^^^^^^^^^^^^^^^ place
 *                       ^^ agency
 */
export function findDateline(text: string, blocks: readonly Block[]): Dateline | null {
  const first = blocks.find(({ type }) => type === 'paragraph')
  const named = blocks.filter(({ type }) => type === 'paragraph').slice(0, 3)
  for (const block of first ? named : []) {
    const found = DATELINE.exec(text.slice(block.start, Math.min(block.end, block.start + 120)))
    if (!found) continue
    const [all, place = '', agency = null] = found
    const end = block.start + all.replace(/[\s—–-]{1,6}$/u, '').length
    return { start: block.start, end, place: place.replace(/\s+/gu, ' '), agency }
  }
  return null
}

/** Whether words open with a place, and an agency or a dash behind it. */
export function isDateline(words: string): boolean {
  return DATELINE.test(words)
}

/** `WASHINGTON (AP) —`, `NEW YORK, June 3 (Reuters) -`, `SANDPORT —` */
const DATELINE =
  /^(\p{Lu}[\p{Lu}.’'-]{1,20}(?:\s\p{Lu}[\p{Lu}.’'-]{1,20}){0,3}(?:,\s\p{Lu}[\p{L}.]{1,15}(?:\s\p{Lu}[\p{L}.]{1,15})?)?)(?:,\s\p{Lu}\p{L}{2,9}\.?\s\d{1,2})?(?:\s\(([^()]{2,30})\))?\s{0,2}(?:—|–|--|-)\s/u
