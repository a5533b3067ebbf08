/** Kinds of word that are asked for again and again, one bit each. */
export const KINDS = {
  adverb: 1,
  auxiliary: 2,
  /** `Falk’s`, `builders’` */
  possessive: 4,
  /** `he’s`: a pronoun that a verb has grown on to */
  grown: 8,
  /** What `isVerb` needn't look at the words around to rule out. */
  verb: 16,
  /** Past or present by its form alone: *shook*, *wants*, *voted* */
  verbForm: 32,
} as const
