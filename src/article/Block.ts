import type { Span } from './Span.ts'

/**
 * A block is a part of the text that stands by itself. The blocks of an article lie in the order
 * of the text and cover it: every character that is not white space lies in exactly one of them.
 */
export type Block = PlainBlock | CaptionBlock | CreditBlock | ResidueBlock

export type BlockType = Block['type']

export type PlainBlock = Span & {
  readonly type:
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
    | 'frontMatter'
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

/** One name in a picture's credit. */
export type Credit = Span & {
  readonly name: string
  readonly kind: 'photographer' | 'agency' | 'outlet' | 'other'
}
