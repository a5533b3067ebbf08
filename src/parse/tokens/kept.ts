/** So many words are more than any story asks for again; all are let go together then. */
const MOST_KEPT = 2000

/** A longer string is rare, and would keep the whole text in memory that it was cut from. */
const LONGEST_KEPT = 60

/**
 * What a function makes of a string, kept for the next time: names and roles of one story are asked for
 * hundreds of times.
 */
export function kept<T>(make: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>()
  return (words) => {
    const before = known.get(words)
    if (before !== undefined) return before
    const made = make(words)
    if (words.length > LONGEST_KEPT) return made
    if (known.size >= MOST_KEPT) known.clear()
    known.set(words, made)
    return made
  }
}

/** Asks when first asked, and never again. */
export function once<Answer>(ask: () => Answer): () => Answer {
  let told: { readonly answer: Answer } | null = null
  return () => (told ??= { answer: ask() }).answer
}
