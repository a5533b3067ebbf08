import type { Translate } from '../../words/translate.ts'
import type { Reference } from './Reference.ts'
import { STYLES } from './styles.ts'
import type { Style } from './Style.ts'

/** Styles for people; the others are read by programs, which want no italics. */
const FOR_PEOPLE: ReadonlySet<Style> = new Set(['plain', 'apa', 'mla', 'chicago'])

/**
 * A citation as HTML, with the name of the paper in italics as every style wants it; null for a
 * style that programs read.
 */
export function formatRich(t: Translate, reference: Reference, style: Style): string | null {
  if (!FOR_PEOPLE.has(style)) return null
  const { publisher } = reference
  if (publisher === null || !isTitle(reference, publisher)) {
    return paragraphs(STYLES[style].format(reference, t))
  }
  // With a blank for the paper, what stands before it and after it is told apart.
  const blank = blankFor(reference)
  return paragraphs(STYLES[style].format({ ...reference, publisher: blank }, t))
    .split(blank)
    .join(`<i>${escapeHtml(t.isolated(publisher))}</i>`)
}

/** A paper that signs as the author isn't a title; one that ends by a full stop keeps it to itself. */
function isTitle({ authors }: Reference, publisher: string): boolean {
  return !authors.includes(publisher) && !/[.?!…]$/u.test(publisher)
}

/** A sign for private use that nothing of this reference has. */
function blankFor(reference: Reference): string {
  const words = JSON.stringify(reference)
  let sign = 0xe000
  while (words.includes(String.fromCharCode(sign))) sign++
  return String.fromCharCode(sign)
}

/** Plain words as paragraphs: what stands between empty lines is one. */
export function paragraphs(words: string): string {
  return words
    .split(/\n\n+/u)
    .map((part) => `<p>${escapeHtml(part.trim())}</p>`)
    .join('')
}

function escapeHtml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
