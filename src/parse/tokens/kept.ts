/** So many words are more than any story asks for again; all are let go together then. */
const MOST_KEPT = 2000

/** A longer string is rare. */
const LONGEST_KEPT = 60

/** A word that is cut out of a text keeps all of the text in memory, unless it is short. */
export function copyOf(word: string): string {
  return word.length > LONGEST_CUT ? ` ${word}`.slice(1) : word
}

const LONGEST_CUT = 12

/**
 * What a function makes of a string, kept for the next time: names and roles of one story are asked for
 * hundreds of times.
 */
export function kept<T>(make: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>()
  return (words) => {
    const before = known.get(words)
    if (before !== undefined) return before
    if (words.length > LONGEST_KEPT) return make(words)
    const own = copyOf(words)
    const made = make(own)
    if (known.size >= MOST_KEPT) known.clear()
    known.set(own, made)
    return made
  }
}

/** Asks when first asked, and never again. */
export function once<Answer>(ask: () => Answer): () => Answer {
  let told: { readonly answer: Answer } | null = null
  return () => (told ??= { answer: ask() }).answer
}
