import type { Block } from '../../article/Block.ts'
import type { Confidence, QuoteKind, Why } from '../../article/Quote.ts'
import type { Span } from '../../article/Span.ts'
import type { Mention } from '../grammar/mentions/Mention.ts'

/** A quote whose speaker is still only a mention. */
export type Quotation = Span & {
  readonly fragments: readonly Span[]
  readonly kind: QuoteKind
  readonly block: Block
  readonly mention: Mention | null
  readonly cue: Span | null
  readonly medium: Span | null
  readonly confidence: Confidence
  readonly why: Why
  /** Where the quote before begins that has the same speaker, where only that tells. */
  readonly after: number | null
}

/** Whether anybody was found who said it, by words of its own or of the quote before. */
export function isAttributed({ mention, after }: Quotation): boolean {
  return mention !== null || after !== null
}
