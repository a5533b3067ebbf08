import type { Article } from '../../article/Article.ts'
import { plainArticle } from '../../article/plainArticle.ts'
import { summarise } from '../../article/summarise.ts'
import { addressKey } from '../stories/addressKey.ts'
import { fingerprintOf } from './fingerprintOf.ts'
import type { Kept, StoryContent } from './Record.ts'
import type { Listed } from './Shelf.ts'

/** An own story's row of the list; `read` is null as long as no parser has read it. */
export function listedOf({ slug, revision, content }: Kept<'story'>, read: Article | null): Listed {
  const article = read ?? plainArticle(content.text)
  const summary = summarise(article, slug, `${revision}`)
  return {
    slug,
    added: content.added,
    summary: read ? summary : { ...summary, headline: titleIn(content) ?? summary.headline },
    fingerprint: fingerprintOf(article),
    address: content.address === null ? null : addressKey(content.address),
  }
}

/**
 * What a story that waits for the parser, as after a restore, is called meanwhile: the reader's own
 * title, or one that the text marks.
 *
 *     title: Ferry runs again
 *     <h1>Ferry runs again</h1>
 *
 * Else its first line, where that is a short one.
 */
function titleIn({ head, text }: StoryContent): string | null {
  if (head.title !== undefined) return head.title
  const beginning = text.slice(0, BEGINNING)
  const title = MARKED_TITLE.exec(beginning) ?? FIRST_LINE.exec(beginning)
  return title?.slice(1).find((found) => found !== undefined) ?? null
}

const MARKED_TITLE =
  /<h1\b[^<>]{0,200}>\s*([^<>]{1,300}?)\s*<|^title:[ \t]*([^\r\n]{1,300})$|^#[ \t]+([^\r\n]{1,300})$/m
/** Words that stand alone in the first line, and no markup. */
const FIRST_LINE = /^\s{0,200}((?!---)[^\s<][^\r\n]{0,150})\r?\n/
/** In characters; a page's own head comes before its heading. */
const BEGINNING = 20_000
