/** A word as the lists write it, with typographic apostrophes: `l'an` → `l’an`. */
export function curly(word: string): string {
  return word.includes("'") ? word.replaceAll("'", '’') : word
}
