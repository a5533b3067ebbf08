import search from 'approx-string-match'

/** How much of some words another place has, from 0 to 1: letter by letter, or word by word. */
export function likenessOf(words: string, seen: string): number {
  if (words === seen) return 1
  return Math.max(byLetters(words, seen), byWords(words, seen))
}

function byLetters(words: string, seen: string): number {
  const most = Math.floor(words.length / 2)
  const errors = search(seen, words, most)[0]?.errors
  if (errors === undefined) return 0
  // What stands there besides is no likeness either.
  const besides = Math.max(0, seen.length - words.length - errors)
  return 1 - (errors + besides) / Math.max(words.length, seen.length)
}

/**
 * A word put in changes many letters and few words.
 *
 *     wall leaks       wall slowly leaks
 *     ^^^^ ^^^^^       ^^^^        ^^^^^
 */
function byWords(words: string, seen: string): number {
  const [own, other] = [words.split(' '), seen.split(' ')]
  if (own.length > MOST_WORDS || other.length > MOST_WORDS) return 0
  return commonInOrder(own, other) / Math.max(own.length, other.length * FOR_WORDS_PUT_IN)
}

const MOST_WORDS = 120
/** Words that were put in count less against a place than words that are missing. */
const FOR_WORDS_PUT_IN = 0.75

/** The longest row of words that both have, with others between them. */
function commonInOrder(one: readonly string[], other: readonly string[]): number {
  let row = Array.from<number>({ length: other.length + 1 }).fill(0)
  for (const word of one) {
    const next = [0]
    for (const [place, seen] of other.entries()) {
      const longest = Math.max(row[place + 1] ?? 0, next[place] ?? 0)
      next.push(word === seen ? (row[place] ?? 0) + 1 : longest)
    }
    row = next
  }
  return row[other.length] ?? 0
}

/**
 * How well what stands beside a place agrees with what stood beside the words, from 0 to 1; both
 * read away from them. What stands next to them counts most: further on, sentences come and go.
 */
export function agreementOf(known: string, seen: string): number {
  if (seen.startsWith(known)) return 1
  let common = 0
  while (common < seen.length && known[common] === seen[common]) common += 1
  const letters = 1 - distance(known, seen) / known.length
  return (common / known.length + Math.max(0, (letters - BY_CHANCE) / (1 - BY_CHANCE))) / 2
}

/** So many letters of any two sentences agree. */
const BY_CHANCE = 0.3

/** Changes that make the known letters of the first ones that are seen, however many those are. */
function distance(known: string, seen: string): number {
  let row = Array.from({ length: seen.length + 1 }, (_, place) => place)
  for (const [line, sign] of known.split('').entries()) {
    const next = [line + 1]
    for (let place = 0; place < seen.length; place++) {
      const same = (row[place] ?? 0) + (sign === seen[place] ? 0 : 1)
      next.push(Math.min(same, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1))
    }
    row = next
  }
  return Math.min(...row)
}
