import { lastLetter } from '../tokens/splitSentences.ts'
import type { Token } from '../tokens/Token.ts'

/** Whether the quote breaks the reporter’s sentence off, which goes on with who said it. */
export function isOpen(text: string, quote: Token): boolean {
  return ',?!'.includes(lastLetter(text, quote))
}

/** `“the wall tax,”`: begins in the middle of a sentence */
export function isFragment(text: string, { start }: Token): boolean {
  return /^\P{L}{0,3}\p{Ll}/u.test(text.slice(start, start + 5))
}
