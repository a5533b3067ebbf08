import type { Day } from './Day.ts'
import { MONTHS, formatMonthFirst } from './englishDay.ts'
import { type CitedQuote, type Reference, formatSpeaker } from './Reference.ts'
import { inDoubleMarks, shortTitle, stopped, withoutStop } from './stops.ts'
import { type CitedName, familyOf, splitName } from './splitName.ts'

/**
 * The Publication Manual of the APA, 7th edition: an online news story (10.1), and before it the
 * quote as it stands in a text (8.6 secondary sources, 8.25–8.27 quotations).
 *
 *     “We have waited long enough” (Ines Falk, as cited in Quill, 2021).
 *
 *     Quill, M. (2021, January 9). Harbour wall to be mended. Tern News. https://…
 */
export function formatApa(reference: Reference): string {
  const entry = formatEntry(reference)
  return reference.quote ? `${formatInText(reference, reference.quote)}\n\n${entry}` : entry
}

/** Where nobody is named the title takes the author's place (9.12). */
function formatEntry(reference: Reference): string {
  const { title, authors, publisher, published, lang } = reference
  const names = formatAuthors(authors.map((name) => splitName(name, lang)))
  const date = `(${published ? formatDate(published) : 'n.d.'}).`
  const parts = names === '' ? [stopped(title), date] : [stopped(names), date, stopped(title)]
  // A publisher who is the author is not said twice (9.24).
  if (publisher !== null && !authors.includes(publisher)) parts.push(stopped(publisher))
  return [...parts, addressOf(reference)].filter((part) => part !== null).join(' ')
}

/** What has no date may change, so it says when it was read (9.16). */
function addressOf({ url, published, accessed }: Reference): string | null {
  if (url === null || published || !accessed) return url
  return `Retrieved ${formatMonthFirst(accessed)}, from ${url}`
}

function formatDate({ year, month, day }: Day): string {
  return `${year}, ${MONTHS[month - 1]} ${day}`
}

/** Up to twenty authors, with `&` before the last; of more, nineteen and the last (9.8). */
function formatAuthors(names: readonly CitedName[]): string {
  const items = names.map(withInitials)
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  if (items.length > MOST_AUTHORS) return `${items.slice(0, 19).join(', ')}, . . . ${last}`
  return `${items.slice(0, -1).join(', ')}, & ${last}`
}

const MOST_AUTHORS = 20

/** `van der Berg, J.-P., Jr.` */
function withInitials(name: CitedName): string {
  if (name.type === 'printed') return name.printed
  const initials = name.given
    .split(' ')
    .map((word) => word.split('-').map(initialOf).join('-'))
    .join(' ')
  const suffix = name.suffix === null ? '' : `, ${name.suffix}`
  return `${familyOf(name)}, ${initials}${suffix}`
}

function initialOf(word: string): string {
  return `${word.match(/\p{L}\p{M}*/u)?.[0] ?? ''}.`
}

function formatInText(reference: Reference, quote: CitedQuote): string {
  const where = `${authorsInText(reference)}, ${reference.published?.year ?? 'n.d.'}`
  const who = formatSpeaker(quote)
  const source = who === '' ? where : `${who}, as cited in ${where}`
  if (quote.reported) return `${withoutStop(quote.words)} (${source}).`
  const long = quote.words.split(' ').length >= WORDS_OF_A_BLOCK
  // A block stands without marks, and ends before its source (8.27).
  if (long) return `    ${stopped(withoutStop(quote.words))} (${source})`
  return `${inDoubleMarks(withoutStop(quote.words))} (${source}).`
}

const WORDS_OF_A_BLOCK = 40

/** One or two family names, or the first `et al.` (8.17). */
function authorsInText({ authors, title, lang }: Reference): string {
  const names = authors.map((name) => familyOf(splitName(name, lang)))
  if (names.length === 0) return inDoubleMarks(shortTitle(title))
  return names.length > 2 ? `${names[0]} et al.` : names.join(' & ')
}
