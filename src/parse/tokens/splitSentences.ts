import type { Span } from '../../article/Span.ts'
import { CUES } from '../languages/en/cues.ts'
import type { Word } from './splitWords.ts'

/** The words of one sentence, in order. */
export type Sentence = readonly Word[]

/**
 * Cuts a block's words into sentences. A quote that ends its sentence ends the reporter's too,
 * unless what follows attributes it:
 *
 *     “Who pays?” Ruiz asked. “The town.” Nobody laughed.
 *                           ^           ^
 */
export function splitSentences(text: string, words: readonly Word[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (let at = 0; at < words.length; at++) {
    if (at - from < LONGEST_SENTENCE && !endsSentence(text, words, at)) continue
    sentences.push(words.slice(from, at + 1))
    from = at + 1
  }
  if (from < words.length) sentences.push(words.slice(from))
  return sentences
}

/** Nobody says so much in one breath; the cut keeps every text linear. */
const LONGEST_SENTENCE = 500

function endsSentence(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (!word || !next) return false
  if (next.kind === 'stop' && CLOSING.has(next.text)) return false
  if (word.kind === 'stop') {
    if (CLOSING.has(word.text)) return isStop(words[at - 1]) && opensSentence(next)
    return isStop(word) && opensSentence(next) && !isOrdinal(words[at - 1], next)
  }
  if (word.kind !== 'quote' || !opensSentence(next)) return false
  const ending = lastLetter(text, word)
  if (ending === '.' || ending === '…') return true
  if ((ending === '?' || ending === '!') && NEW_SUBJECTS.has(next.text)) return true
  return (ending === '?' || ending === '!') && !isAttributedAfter(words, at + 1)
}

/** *“Will it hold?” She left.*: a capital here begins something new; *she asked* would go on. */
const NEW_SUBJECTS: ReadonlySet<string> = new Set(['He', 'It', 'She', 'They', 'We'])

/** `am 20. November`, `im 19. Jahrhundert`: in German the number carries a full stop */
function isOrdinal(before: Word | undefined, next: Word): boolean {
  return /^\d{1,2}$/.test(before?.text ?? '') && GERMAN_MONTH.test(next.lower)
}

const GERMAN_MONTH =
  /^(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahrhunderts?|quartals?)$/u

const CLOSING: ReadonlySet<string> = new Set([')', ']', '”', '’', '"'])

function isStop(word: Word | undefined): boolean {
  return word?.kind === 'stop' && '.!?…'.includes(word.text)
}

function opensSentence(word: Word): boolean {
  return word.kind === 'quote' || /^[\p{Lu}\p{N}“‘"([@¿¡]/u.test(word.text)
}

/** The last character inside the marks; of words that nobody closed, their last. */
export function lastLetter(text: string, quote: Span): string {
  let at = quote.end - 1
  while (at > quote.start && /['’‘”“"״»«›‹」』\s]/u.test(text[at] ?? '')) at--
  return text[at] ?? ''
}

const ATTRIBUTION_REACH = 14

function isAttributedAfter(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + ATTRIBUTION_REACH; at++) {
    const word = words[at]
    if (!word || word.kind === 'quote' || isStop(word)) return false
    if (CUES.has(word.lower)) return true
  }
  return false
}
