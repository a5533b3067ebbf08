import { formatDayFirst } from './Day.ts'
import { type CitedQuote, type Reference, formatSpeaker } from './Reference.ts'
import { listed } from './marks.ts'

/**
 * A citation for whoever knows no style: the words as printed, then who, where and when.
 *
 *     “We have waited long enough,” — Ines Falk, in “Harbour wall to be mended”, by Mara Quill,
 *     Tern News, 9 January 2021.
 */
export function formatPlain({ quote, ...story }: Reference): string {
  const facts = [
    `“${story.title}”`,
    story.authors.length > 0 && `by ${listed(story.authors, 'and')}`,
    story.publisher,
    story.published && formatDayFirst(story.published),
  ].filter(Boolean)
  const said = quote ? `${quote.printed} — ${nameOf(quote)}, in ` : ''
  return `${said}${facts.join(', ')}.${story.url === null ? '' : ` ${story.url}`}`
}

/** Words that are only reported say so, since no quotation marks set them apart. */
function nameOf(quote: CitedQuote): string {
  const name = formatSpeaker(quote)
  return quote.reported ? `${name} (reported, not exact words)` : name
}
