import type { Article } from '../../article/Article.ts'
import { fingerprintOf } from '../shelf/fingerprintOf.ts'
import type { Lookup } from '../shelf/Shelf.ts'
import { addressKey } from './addressKey.ts'

/** A story that is on the shelf already. */
export type Twin = {
  readonly slug: string
  readonly headline: string
  /** Whether it is the same text; else it is from the same address and nearly the same. */
  readonly same: boolean
}

/** The story on the shelf that an article is again; null where there is none. */
export async function findTwin(
  shelf: Lookup,
  article: Article,
  address: string | null,
): Promise<Twin | null> {
  const key = address === null ? null : addressKey(address)
  const fingerprint = fingerprintOf(article)
  const twins = await shelf.twins(fingerprint, key)
  const same = twins.find((twin) => twin.fingerprint === fingerprint)
  if (same) return { slug: same.slug, headline: same.summary.headline, same: true }
  for (const { slug, summary } of twins) {
    const other = await shelf.reading(slug)
    if (other && isNearlySame(article.text, other.article.text))
      return { slug, headline: summary.headline, same: false }
  }
  return null
}

/** An update adds a paragraph and changes some words; another story at the address shares few. */
const ENOUGH = 0.6

/** Whether two texts share most of their runs of four words. */
export function isNearlySame(one: string, other: string): boolean {
  const [mine, theirs] = [runsOf(one), runsOf(other)]
  if (mine.size === 0 || theirs.size === 0) return one.trim() === other.trim()
  const shared = [...mine].filter((run) => theirs.has(run)).length
  return shared / Math.min(mine.size, theirs.size) >= ENOUGH
}

function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(0, -3).map((_, at) => words.slice(at, at + 4).join(' ')))
}
