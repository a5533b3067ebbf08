import { inARow } from '../../words/inARow.ts'
import type { Translate } from '../../words/translate.ts'
import { formatInFull } from './Day.ts'
import { inMarks } from './inMarks.ts'
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
    inMarks(t, cited.title),
    cited.authors.length > 0 && t('by {names}', { names: t.list(cited.authors) }),
    cited.publisher,
    cited.published && formatInFull(t, cited.published),
  ])
  const said = quote
    ? t('{quote} — {speaker}, in {story}', {
        quote: quote.printed,
        speaker: nameOf(t, quote),
        story,
      })
    : story
  return `${said}.${cited.url === null ? '' : ` ${addressIn(t, cited.url)}`}`
}

/** Words that are only reported say so, since no quotation marks set them apart. */
function nameOf(t: Translate, quote: CitedQuote): string {
  const speaker = quote.speaker && t.isolated(quote.speaker)
  return [formatSpeaker({ ...quote, speaker }), quote.exactness].filter(Boolean).join(' ')
}

/** Where a sign follows that nobody sees, a space keeps it off the address that a program reads. */
function addressIn({ isolated }: Translate, address: string): string {
  return isolated(address) === address ? address : isolated(`${address} `)
}
