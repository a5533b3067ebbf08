import { createHash } from 'node:crypto'
import { isSlug } from '../article/Edition.ts'

/** Names that hosts answer with something else, and that Windows gives no file. */
export const APART: ReadonlySet<string> = new Set(
  `index default con prn aux nul ${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => `com${at} lpt${at}`).join(' ')}`.split(
    ' ',
  ),
)

/** File systems end at 255 bytes a name; `.html` and a number must fit too. */
const LONGEST_SLUG = 200

/** `Über uns_2.txt` is published as `uber-uns-2`; a name without a Latin letter by its hash. */
export function slugOf(stem: string): string {
  const latin = stem
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  const own = isSlug(stem) ? stem : latin.replace(/^-|-$/g, '')
  const slug = APART.has(own) ? `story-${own}` : own
  if (slug !== '' && slug.length <= LONGEST_SLUG) return slug
  const hash = createHash('sha256').update(stem).digest('hex').slice(0, 8)
  return slug === '' ? `story-${hash}` : `${slug.slice(0, LONGEST_SLUG)}-${hash}`
}
