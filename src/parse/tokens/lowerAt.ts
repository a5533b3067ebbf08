type Words = readonly { readonly lower: string }[]

/** The word at a place in lower case; empty beyond the ends, and for a quote. */
export function lowerAt(words: Words, at: number): string {
  return words[at]?.lower ?? ''
}

/** Whether a phrase stands at a place. Asked at every word of a text, it makes nothing on its way. */
export function standsAt(words: Words, at: number, phrase: readonly string[]): boolean {
  for (let place = 0; place < phrase.length; place++)
    if (lowerAt(words, at + place) !== phrase[place]) return false
  return true
}
