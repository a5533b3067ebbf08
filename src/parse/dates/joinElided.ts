import type { Sentence } from '../tokens/splitSentences.ts'
import type { Token } from '../tokens/Token.ts'

/** The words of a sentence with what is cut off before an apostrophe as part of the next: `l’année`, `d’avril`. */
export function joinElided(words: Sentence): Sentence {
  if (!words[0]?.lexicon.elided) return words
  const joined: Token[] = []
  for (const word of words) {
    const last = joined.at(-1)
    const own = last?.end === word.start && last.kind === 'word' && /[’']$/u.test(last.text)
    if (!own) joined.push(word)
    else joined[joined.length - 1] = join(last, word)
  }
  return joined
}

function join(first: Token, second: Token): Token {
  const { start, capital } = first
  const [text, lower] = [first.text + second.text, first.lower + second.lower]
  return { ...second, start, capital, text, lower }
}
