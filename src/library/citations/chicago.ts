import { formatMonthFirst } from './englishDay.ts'
import { type CitedQuote, type Reference, formatSpeaker } from './Reference.ts'
import { inDoubleMarks, listed, singled, stopped, titleWithStop } from './stops.ts'
import { familyFirst, splitName } from './splitName.ts'

/**
 * The Chicago Manual of Style, 18th edition, notes and bibliography: an entry for a story, a note
 * for a quote (news, 14.87–14.91; quoted in, 14.160).
 *
 *     “We have waited long enough,” Ines Falk, quoted in Mara Quill, “Harbour wall to be mended,”
 *     Tern News, January 9, 2021, https://….
 */
export function formatChicago(reference: Reference): string {
  return reference.quote ? formatNote(reference, reference.quote) : formatEntry(reference)
}

function formatEntry(reference: Reference): string {
  const { title, authors, publisher } = reference
  const names = formatAuthors(reference)
  const where = [
    publisher !== null && !authors.includes(publisher) && publisher,
    dateOf(reference),
  ].filter(Boolean)
  const parts = [
    names !== '' && stopped(names),
    titleWithStop(title),
    where.length > 0 && `${where.join(', ')}.`,
    reference.url !== null && `${reference.url}.`,
  ]
  return parts.filter(Boolean).join(' ')
}

/** A story without a day is dated by the day of access (14.12). */
function dateOf({ published, accessed }: Reference): string | null {
  if (published) return formatMonthFirst(published)
  return accessed && `accessed ${formatMonthFirst(accessed)}`
}

/** Six authors at most; of more than six the first three `et al.` (13.107). */
function formatAuthors({ authors, lang }: Reference): string {
  const [first, ...others] = authors
  if (first === undefined) return ''
  const names = [familyFirst(splitName(first, lang)), ...others]
  if (names.length > 6) return `${names.slice(0, 3).join(', ')}, et al.`
  // The comma closes the name that was turned round: Quill, Mara, and Jon Ebbe.
  return names.length === 2 ? names.join(', and ') : listed(names, 'and')
}

function formatNote(reference: Reference, quote: CitedQuote): string {
  const { title, authors, publisher, url } = reference
  const where = [
    authors.length > 0 && (authors.length > 2 ? `${authors[0]} et al.` : listed(authors, 'and')),
    `“${singled(title)},”`,
    publisher !== null && !authors.includes(publisher) && publisher,
    dateOf(reference),
    url,
  ].filter(Boolean)
  const source = where.join(', ').replace(',”, ', ',” ')
  // Where the title is the last word, the stop takes the comma's place.
  const ended = source.endsWith(',”') ? `${source.slice(0, -2)}.”` : `${source}.`
  const link = quote.reported ? 'reported in' : 'quoted in'
  const who = formatSpeaker(quote)
  const by = who === '' ? link : `${who}, ${link}`
  if (quote.reported) return `${withComma(quote.words)} ${by} ${ended}`
  return `${inDoubleMarks(withComma(quote.words))} ${by} ${ended}`
}

/** `long enough,`; a question keeps its mark and needs no comma. */
function withComma(words: string): string {
  return /[?!…]$/u.test(words) ? words : `${words.replace(/[.,;:]$/u, '')},`
}
