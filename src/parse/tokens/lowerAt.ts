/** The word at a place in lower case; empty beyond the ends, and for a quote. */
export function lowerAt(words: readonly { readonly lower: string }[], at: number): string {
  return words[at]?.lower ?? ''
}
