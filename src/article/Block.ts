import type { Span } from './Span.ts'

/**
 * A block is a part of the text that stands by itself. The blocks of an article lie in the order
 * of the text and cover it: every character that is not white space lies in exactly one of them.
 */
export type Block = PlainBlock | TableBlock | CaptionBlock | CreditBlock | ResidueBlock

export type BlockType = Block['type']

/**
 * A kicker says what kind of text it is (`Opinion`), a note who else made it, for whom, and what
 * became of it since (`This story was updated on Friday.`).
 */
export type PlainBlock = Span & {
  readonly type:
    | 'kicker'
    | 'headline'
    | 'standfirst'
    | 'date'
    | 'byline'
    | 'keyPoint'
    | 'paragraph'
    | 'subheading'
    | 'listItem'
    | 'blockquote'
    | 'pullQuote'
    | 'divider'
    | 'note'
    | 'frontMatter'
}

/** What is set in rows and columns. A cell without words is an empty span. */
export type TableBlock = Span & {
  readonly type: 'table'
  readonly rows: readonly (readonly Span[])[]
  /** How many of the rows head it. */
  readonly head: number
}

/** The words under a picture, and whom the picture is credited to. */
export type CaptionBlock = Span & {
  readonly type: 'caption'
  /** The caption's words without the credit; null where only a label is left of it. */
  readonly caption: Span | null
  readonly credits: readonly Credit[]
}

/** A picture's credit that stands without caption words, as in `[CNBC, Getty Images]`. */
export type CreditBlock = Span & {
  readonly type: 'credit'
  readonly credits: readonly Credit[]
}

/** Page furniture that was copied along with the article, as in `Leave a Reply`. */
export type ResidueBlock = Span & {
  readonly type: 'residue'
  readonly kind: ResidueKind
}

export type ResidueKind =
  'comments' | 'share' | 'newsletter' | 'related' | 'advert' | 'navigation' | 'legal' | 'other'

/** Somebody whom a picture is credited to. */
export type CreditName = Span & {
  readonly name: string
  readonly kind: 'photographer' | 'agency' | 'outlet' | 'other'
}

/**
 * A picture's credit as it is printed. Where it says for whom or by way of whom somebody works, the
 * names are told apart in `parts`; its own kind is then the photographer's, if there is one.
 *
 *     Jon Ebbe/Tern News via Getty Images
 *     ^^^^^^^^ ^^^^^^^^^     ^^^^^^^^^^^^
 */
export type Credit = CreditName & {
  readonly parts?: readonly CreditName[]
}

/** Everybody named in a credit, one by one. */
export function namesOf(credit: Credit): readonly CreditName[] {
  return credit.parts ?? [credit]
}

/**
 * The words of a block without what only marks its kind: white space around them, a key point's
 * or list item's bullet, a block quote's `>`.
 *
 *       • A group of Amazon corporate employees …
 *         ^ the content starts here
 */
export function contentOf(text: string, block: Block): Span {
  const words = text.slice(block.start, block.end)
  const lead = MARKED_TYPES.has(block.type) ? MARK.exec(words) : LEADING_SPACE.exec(words)
  const start = block.start + (lead?.[0].length ?? 0)
  return { start: Math.min(start, block.end), end: block.start + words.trimEnd().length }
}

/**
 * The number of a list's item, and where its words begin.
 *
 *     3. Show the card at the gate.
 *        ^ here
 */
export function numberOf(text: string, block: Block): { number: number; start: number } | null {
  if (block.type !== 'listItem') return null
  const found = NUMBERED.exec(text.slice(block.start, Math.min(block.end, block.start + 12)))
  return found ? { number: Number(found[1]), start: block.start + found[0].length } : null
}

/** `3. `, `3) ` */
const NUMBERED = /^(\d{1,4})[.)]\s{1,3}/u

/** Whether a block signs the quote above it: `— Ines Falk, harbour master` */
export function signsQuote(text: string, { type, start, end }: Block): boolean {
  return (
    type === 'blockquote' &&
    end - start <= LONGEST_SIGNATURE &&
    SIGNATURE.test(text.slice(start, end))
  )
}

const LONGEST_SIGNATURE = 120

const SIGNATURE = /^(?:>\s?)?[—–-]\s{1,2}\p{Lu}/u

const MARKED_TYPES: ReadonlySet<BlockType> = new Set(['keyPoint', 'listItem', 'blockquote'])

/** `  • `, `– `, `> ` */
const MARK = /^\s*(?:[•·▪◦‣*>–—-]\s+)?/u

const LEADING_SPACE = /^\s*/u

const STORY_TEXT: ReadonlySet<BlockType> = new Set([
  'standfirst',
  'keyPoint',
  'paragraph',
  'subheading',
  'listItem',
  'blockquote',
])

/** Whether a block is what one reads or hears of a story: no caption, no date, no page furniture. */
export function isStoryText({ type }: Block): boolean {
  return STORY_TEXT.has(type)
}
