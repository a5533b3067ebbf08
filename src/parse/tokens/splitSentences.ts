import type { Span } from '../../article/Span.ts'
import { groupOf } from './tags.ts'
import { builds, is, isAny, type Token } from './Token.ts'

/** The tokens of one sentence, in order. */
export type Sentence = readonly Token[]

/**
 * Cuts a block's tokens into sentences. A quote that ends its sentence ends the reporter's too,
 * unless what follows attributes it:
 *
 *     “Who pays?” Ruiz asked. “The town.” Nobody laughed.
 *                           ^           ^
 */
export function splitSentences(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (let at = 0; at < tokens.length; at++) {
    if (at - from < LONGEST_SENTENCE && !endsSentence(text, tokens, at)) continue
    sentences.push(tokens.slice(from, at + 1))
    from = at + 1
  }
  if (from < tokens.length) sentences.push(tokens.slice(from))
  return sentences
}

/** Nobody says so much in one breath; the cut keeps every text linear. */
const LONGEST_SENTENCE = 500

function endsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next) return false
  if (next.kind === 'stop' && CLOSING.has(next.text)) return false
  if (token.kind === 'stop') {
    if (CLOSING.has(token.text)) return isStop(tokens[at - 1]) && opensSentence(next)
    return isStop(token) && opensSentence(next) && !isOrdinal(tokens[at - 1], next)
  }
  if (token.kind === 'word') return !tokens[at - 1]?.capital && endsShort(token, next)
  if (!opensSentence(next)) return false
  const ending = lastLetter(text, token)
  if (ending === '.' || ending === '…') return true
  if (ending !== '?' && ending !== '!') return false
  if (opensWithPronoun(next) || opensAnew(next)) return true
  return !isAttributedAfter(tokens, at + 1)
}

/** *en el año 300 a. C. Los templos …*, *at 9 p.m. The wall …*: a stop may end a short form and its sentence; not *M. Le Guellec* */
function endsShort(token: Token, next: Token): boolean {
  return token.text.endsWith('.') && next.capital && isAny(next, OPENERS) && !is(token, 'title')
}

const OPENERS = groupOf('determiner', 'pronoun')

/** *„Hält sie?“ Die Stadt schweigt.*: what attributes a quotation would open with its verb. */
function opensAnew(next: Token): boolean {
  return next.kind === 'word' && (builds([next], 'verbSecond') || builds([next], 'subjectBehind'))
}

/** *“Will it hold?” She left.*: a capital here begins something new; *she asked* would go on. */
function opensWithPronoun(token: Token): boolean {
  return token.capital && is(token, 'pronoun') && isAny(token, OTHERS)
}

const OTHERS = groupOf('he', 'she', 'it', 'they')

/** `am 20. November`, `im 19. Jahrhundert`: in German the number carries a full stop */
function isOrdinal(before: Token | undefined, next: Token): boolean {
  return /^\d{1,2}$/.test(before?.text ?? '') && builds([next], 'capitalNouns') && isAny(next, DAYS)
}

const DAYS = groupOf('calendar', 'time')

const CLOSING: ReadonlySet<string> = new Set([')', ']', '”', '’', '"'])

function isStop(token: Token | undefined): boolean {
  return token?.kind === 'stop' && '.!?…'.includes(token.text)
}

function opensSentence(token: Token): boolean {
  return token.kind === 'quotation' || /^[\p{Lu}\p{N}“‘"([@¿¡]/u.test(token.text)
}

/** The last character inside the marks; of tokens that nobody closed, their last. */
export function lastLetter(text: string, quote: Span): string {
  let at = quote.end - 1
  while (at > quote.start && /['’‘”“"״»«›‹」』\s]/u.test(text[at] ?? '')) at--
  return text[at] ?? ''
}

const ATTRIBUTION_REACH = 14

const CUES = groupOf('say', 'tell', 'act', 'feel')

function isAttributedAfter(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + ATTRIBUTION_REACH; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'quotation' || isStop(token)) return false
    if (isAny(token, CUES)) return true
  }
  return false
}
