import { type Span, wordsIn } from './Span.ts'

/** Somebody's words, and the words of the article that say whose they are. */
export type Quote = Span & {
  /** `q1`, `q2` … in the order of the text; part of the quote's address. */
  readonly id: string
  /** The parts of a quote that its cue splits, or that runs over paragraphs; two or more. */
  readonly fragments?: readonly Span[]
  readonly kind: QuoteKind
  /** The id of the speaker; null where the text doesn't say. */
  readonly speaker: string | null
  /** The words that name the speaker there, as in *she*, *the group*. */
  readonly mention: Span | null
  /** The reporting words, as in *wrote*, *told CNBC*, *according to*. */
  readonly cue: Span | null
  /** Where it was said, as in *in a tweet*. */
  readonly medium: Span | null
  readonly confidence: Confidence
  readonly why: Why
  /** The id of the quote in the body whose words this one repeats. */
  readonly repeats?: string
  /** A person put something of it right. */
  readonly corrected?: true
}

/**
 * - `direct`: a clause or more in quotation marks
 * - `partial`: a fragment in marks inside the reporter's sentence
 * - `block`: set off without marks
 * - `paraphrase`: reported speech without marks; the span is what was said
 */
export type QuoteKind = 'direct' | 'partial' | 'block' | 'paraphrase'

/** Whether the text states it, it was inferred from the text, a person put it right, or none of it. */
export type Confidence = 'stated' | 'inferred' | 'corrected' | 'unknown'

/** The rule that decided who the speaker is. */
export type Why =
  | 'cueAfter' // “…,” she said
  | 'cueBefore' // She said: “…”
  | 'cueBetween' // “…,” she said, “…”
  | 'accordingTo' // according to Ana Ruiz, “…”
  | 'continued' // the paragraph before left the quote open
  | 'sameParagraph' // the nearest quote of the paragraph has a stated speaker
  | 'sentenceSubject' // the sentence has one subject who can speak
  | 'sentenceBefore' // the quote opens a sentence, and the one before is about one who can speak
  | 'corrected' // a person said so
  | 'confirmed' // a person looked, and found it as it was
  | 'notStated'

/** Words in quotation marks that report nobody's speech. */
export type Marked = Span & { readonly reason: 'title' | 'term' | 'scare' }

/** The parts of a quote that are the speaker's own words: *he said* between two of them is none. */
export function partsOf(quote: Quote): readonly Span[] {
  return quote.fragments ?? [quote]
}

/** How many words of the speaker a quote holds. */
export function wordsSaid(text: string, quote: Quote): number {
  return partsOf(quote).reduce((sum, part) => sum + wordsIn(text, part), 0)
}

/**
 * The quotes in somebody's own words, each once: without paraphrases, and without those that repeat
 * another. What is counted as a quote is one of these.
 */
export function exactQuotes(quotes: readonly Quote[]): readonly Quote[] {
  return quotes.filter(({ kind, repeats }) => kind !== 'paraphrase' && repeats === undefined)
}

/** What people are reported to have said in other words than their own. */
export function paraphrases(quotes: readonly Quote[]): readonly Quote[] {
  return quotes.filter(({ kind }) => kind === 'paraphrase')
}
