import { areSmall, type Token } from '../tokens/Token.ts'

/** What stands in the marks: the words, and how they are written. */
export type Inner = {
  readonly text: string
  readonly words: readonly string[]
  /** How many words: `1`, `2`, `3`, then in steps. */
  readonly size: string
  /** The first word if it is a small one, or `word`. */
  readonly first: string
  /** Which of a few words are small or have capitals: `s X X`. */
  readonly shape: string
  /** Somebody talks in it: *I*, *you*, a call, two sentences. */
  readonly spoken: boolean
  /** Every word of weight has a capital. */
  readonly titled: boolean
}

const LONGEST_JUDGED = 400

export function readInner(text: string, token: Token): Inner {
  const { start, end } = token
  const inner = text
    .slice(start + 1, Math.min(end - 1, start + LONGEST_JUDGED))
    .replace(/^[`']|'$/gu, '')
    .trim()
  const words = inner.split(/\s+/u).filter((word) => word !== '')
  const titled = isTitleCase(words)
  const spoken = isSpoken(inner, words, titled)
  const bare = words.slice(0, LONGEST_SHAPED).map((word) => word.replace(STOPS, ''))
  const first = isSmallWord(token, bare[0] ?? '') ? (bare[0] ?? '').toLowerCase() : 'word'
  const shape =
    words.length > LONGEST_SHAPED ? 'long' : bare.map((word) => shapeOf(token, word)).join(' ')
  return { text: inner, words, size: sizeOf(words.length), first, shape, titled, spoken }
}

const LONGEST_SHAPED = 4

/** The stops on a word; more than a few of them are no word’s. */
const STOPS = /^[^\p{L}\p{N}]{1,9}|[^\p{L}\p{N}]{1,9}$/gu

/** `The Long Tide` → `s X X`; a small word is `s` however it is written. */
function shapeOf(token: Token, word: string): string {
  if (isSmallWord(token, word)) return 's'
  if (/^\p{Lu}{2}/u.test(word)) return 'A'
  if (/^\p{Lu}/u.test(word)) return 'X'
  return /^\p{N}/u.test(word) ? '9' : 'x'
}

function isSmallWord({ lexicon }: Token, word: string): boolean {
  return areSmall(lexicon.tagsOf(word, word.toLowerCase(), false))
}

function sizeOf(words: number): string {
  if (words <= 3) return String(words)
  return words <= 5 ? '5' : words <= 9 ? '9' : 'long'
}

/** First or second person, or a stop inside: somebody talks. */
function isSpoken(inner: string, words: readonly string[], titled: boolean): boolean {
  if (/[!?]$|[.!?]\s+\p{Lu}/u.test(inner)) return true
  if (words.length > 3 && /[.,]$/u.test(inner) && !titled) return true
  return words.some((word) => FIRST_PERSON.has(word.toLowerCase().replace(/[’'][^]*|[.,]$/u, '')))
}

const FIRST_PERSON: ReadonlySet<string> = new Set('i me my our us we you your'.split(' '))

function isTitleCase(words: readonly string[]): boolean {
  const weighty = words.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word))
  return (
    weighty.length > 0 &&
    weighty.every((word) => /^[\p{Lu}\p{N}‘'(]/u.test(word)) &&
    /^\p{Lu}|^\p{N}/u.test(words[0] ?? '')
  )
}
