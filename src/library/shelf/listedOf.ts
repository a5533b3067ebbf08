import type { Article } from '../../article/Article.ts'
import { summarise } from '../../article/Summary.ts'
import { addressKey } from '../stories/addressKey.ts'
import { fingerprintOf } from './fingerprintOf.ts'
import type { Kept } from './Record.ts'
import type { Listed } from './Shelf.ts'

/** An own story's row of the list. */
export function listedOf({ slug, revision, content }: Kept<'story'>, article: Article): Listed {
  return {
    slug,
    added: content.added,
    summary: summarise(article, slug, `${revision}`),
    fingerprint: fingerprintOf(article),
    address: content.address === null ? null : addressKey(content.address),
  }
}
