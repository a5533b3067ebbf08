import type { Marked, QuoteKind } from '../../article/Quote.ts'
import type { Candidate } from './Context.ts'

/** Whether words in marks are somebody’s, and in which way, or what else the marks are for. */
export type Judgement = { readonly quote: QuoteKind } | { readonly marked: Marked['reason'] }

/** What is decided about a stretch besides how it stands: who says it, and by which rule. */
export type Said = { readonly candidate: Candidate; readonly rule: string } | null
