import type { Article } from '../../article/Article.ts'
import type { Quote } from '../../article/Quote.ts'
import { formatIso } from '../../library/citations/Day.ts'
import { type Reference, referenceOf } from '../../library/citations/Reference.ts'
import { formatRich } from '../../library/citations/rich.ts'
import type { Style } from '../../library/citations/Style.ts'
import type { Translate } from '../../words/translate.ts'
import { STYLES } from '../../library/citations/styles.ts'

/** The story, or a quote of it, as this reader cites it today. */
export function referenceToday(t: Translate, article: Article, quote: Quote | null): Reference {
  return referenceOf(t, { article, quote, accessed: today() })
}

/** A citation as words, and as HTML where the style has italics. */
export type Written = { readonly words: string; readonly html: string | null }

export function formatCitation(
  t: Translate,
  article: Article,
  quote: Quote | null,
  style: Style,
): Written {
  const reference = referenceToday(t, article, quote)
  return { words: STYLES[style].format(reference, t), html: formatRich(t, reference, style) }
}

/** The reader's own day, as in `2026-11-24`. */
function today(): string {
  const now = new Date()
  return formatIso({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })
}
