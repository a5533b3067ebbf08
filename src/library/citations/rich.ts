import type { Translate } from '../../words/translate.ts'
import type { Reference } from './Reference.ts'
import { STYLES } from './styles.ts'
import type { Style } from './Style.ts'

/** Styles for people; the others are read by programs, which want no italics. */
const FOR_PEOPLE: ReadonlySet<Style> = new Set(['plain', 'apa', 'mla', 'chicago'])

/**
 * A citation as HTML, with the name of the paper in italics as every style wants it; null for a
 * style that programs read. What is formatted carries two signs that no text has.
 */
export function formatRich(t: Translate, reference: Reference, style: Style): string | null {
  if (!FOR_PEOPLE.has(style)) return null
  return paragraphs(STYLES[style].format(inItalics(reference), t))
    .replaceAll(OPEN, '<i>')
    .replaceAll(CLOSE, '</i>')
}

const [OPEN, CLOSE] = ['\uE000', '\uE001']

/** A paper that signs as the author isn't a title; one that ends by a full stop keeps it to itself. */
function inItalics(reference: Reference): Reference {
  const { publisher, authors } = reference
  if (publisher === null || authors.includes(publisher) || /[.?!…]$/u.test(publisher))
    return reference
  return { ...reference, publisher: `${OPEN}${publisher}${CLOSE}` }
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
