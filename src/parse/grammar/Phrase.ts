/** Tokens of a sentence by their places: half-open, as spans are. */
export type Range = { readonly from: number; readonly to: number }

export type PhraseKind =
  | 'noun'
  | 'verb'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'question'
  | 'adverb'
  | 'comma'
  | 'dash'
  | 'colon'
  | 'open'
  | 'close'
  | 'quotation'
  | 'stop'

/** - `finite`: *said*, *has said* · `gerund`: *saying* · `infinitive`: *to say* · `participle`: *built in 1960* */
export type VerbForm = 'finite' | 'gerund' | 'infinitive' | 'participle'

/** A run of tokens that work as one: *the old harbour wall*, *has never said*, *of*. */
export type Phrase = Range & {
  readonly kind: PhraseKind
  /** Place of the token that says what it is: the last noun, the main verb. */
  readonly head: number
  readonly form?: VerbForm
  /** Where the other half of a verb stands, which says what is done: *teilte … mit*, *hat … gesagt* */
  readonly main?: number
  /** *was told* */
  readonly passive?: boolean
}
