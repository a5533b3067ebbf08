import { formatShort } from './englishDay.ts'
import { type CitedQuote, type Reference, formatSpeaker } from './Reference.ts'
import { inDoubleMarks, shortTitle, stopped, titleWithStop, withoutStop } from './stops.ts'
import { familyFirst, familyOf, splitName } from './splitName.ts'

/**
 * The MLA Handbook, 9th edition: an entry of the works cited (chapter 5), and before it the quote
 * with its source in the text, said to be second-hand (6.77).
 *
 *     Ines Falk: “We have waited long enough” (qtd. in Quill).
 *
 *     Quill, Mara. “Harbour wall to be mended.” Tern News, 9 Jan. 2021, https://….
 */
export function formatMla(reference: Reference): string {
  const entry = formatEntry(reference)
  return reference.quote ? `${formatInText(reference, reference.quote)}\n\n${entry}` : entry
}

function formatEntry(reference: Reference): string {
  const { title, publisher, published, url, accessed, authors } = reference
  const names = formatAuthors(reference)
  const container = [
    // A publisher who is the author is not said twice.
    publisher !== null && !authors.includes(publisher) && publisher,
    published && formatShort(published),
    url,
  ]
    .filter(Boolean)
    .join(', ')
  const parts = [
    names !== '' && stopped(names),
    titleWithStop(title),
    container !== '' && `${container}.`,
    // The day of access is said where the story has none of its own (5.111).
    accessed && !published && `Accessed ${formatShort(accessed)}.`,
  ]
  return parts.filter(Boolean).join(' ')
}

/** Only the first name is turned round; three or more are the first `et al.` (5.7). */
function formatAuthors({ authors, lang }: Reference): string {
  const [first, second, ...more] = authors
  if (first === undefined) return ''
  const turned = familyFirst(splitName(first, lang))
  if (second === undefined) return turned
  return more.length > 0 ? `${turned}, et al.` : `${turned}, and ${second}`
}

function formatInText(reference: Reference, quote: CitedQuote): string {
  const where = authorsInText(reference)
  const who = formatSpeaker(quote)
  const by = who === '' ? '' : `${who}: `
  if (quote.reported) return `${by}${withoutStop(quote.words)} (${where}).`
  return `${by}${inDoubleMarks(withoutStop(quote.words))} (qtd. in ${where}).`
}

function authorsInText({ authors, title, lang }: Reference): string {
  const names = authors.map((name) => familyOf(splitName(name, lang)))
  if (names.length === 0) return inDoubleMarks(shortTitle(title))
  return names.length > 2 ? `${names[0]} et al.` : names.join(' and ')
}
