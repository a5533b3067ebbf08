import { inARow } from '../../words/inARow.ts'
import type { Translate } from '../../words/translate.ts'
import { formatInFull } from './Day.ts'
import { type CitedQuote, type Reference, formatSpeaker } from './Reference.ts'

/**
 * A citation for whoever knows no style, in the reader's language: the words as printed, then who,
 * where and when.
 *
 *     “We have waited long enough,” — Ines Falk, in “Harbour wall to be mended”, by Mara Quill,
 *     Tern News, 9 January 2021.
 */
export function formatPlain({ quote, ...cited }: Reference, t: Translate): string {
  const story = inARow(t, [
    t('“{words}”', { words: cited.title }),
    cited.authors.length > 0 && t('by {names}', { names: t.list(cited.authors) }),
    cited.publisher,
    cited.published && formatInFull(t, cited.published),
  ])
  const said = quote
    ? t('{quote} — {speaker}, in {story}', { quote: quote.printed, speaker: nameOf(quote), story })
    : story
  return `${said}.${cited.url === null ? '' : ` ${cited.url}`}`
}

/** Words that are only reported say so, since no quotation marks set them apart. */
function nameOf(quote: CitedQuote): string {
  return [formatSpeaker(quote), quote.exactness].filter(Boolean).join(' ')
}
