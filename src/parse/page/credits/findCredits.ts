import type { Credit } from '../../../article/Block.ts'
import type { Span } from '../../../article/Span.ts'
import { isAgency } from '../../languages/outlets.ts'
import type { PageLanguage } from '../../tokens/pageWordsOf.ts'
import { BAR, COLON, type Look, RIGHTS, SLASH } from '../lookAt.ts'
import { findBarred, findSlashed } from './findBarred.ts'
import { findBracketed, findParenthesis } from './findBracketed.ts'
import { findLabelled, LONGEST_LABEL } from './findLabelled.ts'
import { findRunOn, findVia } from './findRunOn.ts'
import type { Recogniser } from './FoundCredit.ts'
import { splitCredits } from './splitCredits.ts'

/** A picture's words and credit: the caption is null where the part holds nothing but the credit. */
export type CreditLine = {
  readonly caption: Span | null
  readonly credits: readonly Credit[]
}

const LONGEST_CAPTION = 700

/**
 * Finds the credit that ends a caption, or that stands alone. Each way of writing one is a
 * recogniser of its own, tried in order; the surest comes first.
 */
export function findCredits(
  text: string,
  part: Span,
  look: Look,
  language: PageLanguage,
): CreditLine | null {
  if (part.end - part.start > LONGEST_CAPTION) return null
  const whole = text.slice(part.start, part.end)
  if (isParagraph(whole, look) || isSigned(whole)) return null
  const words = withoutOffer(whole)
  const plain = words.endsWith(')') ? words.replace(STOCK, '') : words
  const found = plain === words ? null : findIn(text, part, plain, look, language)
  return found ?? findIn(text, part, words, look, language) ?? findTold(text, part, language)
}

/** `Foto: Jon Ebbe/dpa (Archiv)`: that a picture is old stands behind its credit too */
const STOCK = /\s{1,3}\((?:archiv\p{L}{0,6}|symbol\p{L}{0,6}|file(?: photo)?|files)\)$/iu

function findIn(
  text: string,
  part: Span,
  words: string,
  look: Look,
  language: PageLanguage,
): CreditLine | null {
  for (const [needs, find] of RECOGNISERS) {
    if (needs !== 0 && (look.marks & needs) === 0) continue
    const found = find(words, language, look)
    if (!found) continue
    const credits = splitCredits(text, shift(found.names, part.start), found.sure)
    if (credits.length === 0) continue
    const end = part.start + withoutCopy(words, found.start, language)
    return { caption: captionBefore(text, part, end, language), credits }
  }
  return null
}

/** `… (Photo by Jon Ebbe / AP) (Photo by JON EBBE/AP)`: the same once more, one way each. */
function withoutCopy(words: string, start: number, language: PageLanguage): number {
  const caption = words.slice(0, start).trimEnd()
  return caption.endsWith(')') ? (findParenthesis(caption, language)?.start ?? start) : start
}

/** `Image caption, Boats in the harbour`: words that say themselves that they are a caption. */
function findTold(
  text: string,
  { start, end }: Span,
  { captionLabel }: PageLanguage,
): CreditLine | null {
  const lead = captionLabel.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)))?.[0]
    .length
  if (lead === undefined || start + lead >= end) return null
  return { caption: { start: start + lead, end }, credits: [] }
}

/** More words that end with a full stop are a paragraph, unless a colon or a © says otherwise. */
const LONGEST_BY = 30

function isParagraph(words: string, look: Look): boolean {
  if (look.words <= LONGEST_BY || (look.marks & (COLON | RIGHTS)) !== 0) return false
  return words.endsWith('.') && !BRACKETS.has(words[words.length - 2] ?? '')
}

const BRACKETS: ReadonlySet<string> = new Set([')', ']'])

/** `“Nobody staged it better.” — The Tarn Tribune`, `“…” (Nan Pell, Lisle Gazette)`: whoever said it, and no photographer */
function isSigned(words: string): boolean {
  const signer = SIGNED.exec(words)?.[1]
  return signer !== undefined && !isAgency(signer)
}

const SIGNED =
  /^["“«„][^"“”«»„]{1,500}[.!?…]["”»“]\s{1,3}(?:[—–-]{1,2}\s{1,3}(?=[^/:]{2,60}$)|\((?=[^,/:]{2,40},\s[^/:]{2,40}\)$))(\p{Lu}[^/:)]{1,60})\)?$/u

/** `Jon Ebbe/Reuters Purchase Licensing Rights`, `Jon Ebbe/AP hide caption`: buttons behind a credit */
const OFFER =
  /(?:purchase|acquire) licensing rights|buy (?:image|photo|this photo)|opens new tab|(?:hide|toggle) caption/iu

const LONGEST_OFFER = 60

/** One of these is in all of them. */
const OFFERED = ['ights', 'uy ', 'new tab', ' caption']

function withoutOffer(words: string): string {
  if (!OFFERED.some((part) => words.includes(part))) return words
  if (!OFFER.test(words.slice(-LONGEST_OFFER))) return words
  const at = words.search(OFFER)
  return at > 0 && words.length - at <= LONGEST_OFFER ? words.slice(0, at).trimEnd() : words
}

/** A line that is a credit by its place below a caption. */
export function readCredit(text: string, { start, end }: Span): CreditLine {
  return { caption: null, credits: splitCredits(text, { start, end }, true) }
}

/** Each with the marks of which it needs one; 0 where it needs none. */
const RECOGNISERS: readonly (readonly [number, Recogniser])[] = [
  [0, findBracketed],
  [0, findLabelled],
  [0, findParenthesis],
  [BAR, findBarred],
  [SLASH, findSlashed],
  [0, findRunOn],
  [0, findVia],
]

function captionBefore(
  text: string,
  part: Span,
  end: number,
  { captionLabel }: PageLanguage,
): Span | null {
  const words = text.slice(part.start, end).replace(/[\s|/–—-]{1,9}$/u, '')
  const lead = (captionLabel.exec(words) ?? LEAD.exec(words))?.[0].length ?? 0
  return words.length > lead ? { start: part.start + lead, end: part.start + words.length } : null
}

/** `Image: `, `1 of 5 | ` */
const LEAD = /^(?:image\s{0,2}:\s{1,3}|\d{1,2}\s?(?:of|\/)\s?\d{1,2}\s?[|:]?\s)/iu

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by }
}
