import { is, type Token } from '../../tokens/Token.ts'
import { isSomebody } from '../canSpeak.ts'
import type { Mention } from './Mention.ts'
import { ownerOf } from './ownerOf.ts'
import { readMention } from './readMention.ts'
import type { Reading } from '../readSentence.ts'

/**
 * Whose words a letter or a statement holds, where its own clause says so. Who reads it out is another.
 *
 *     a letter from Ana Ruiz      a statement was read on her behalf      a text sent by Jon Ebbe
 *                   ^^^^^^^^                              ^^^                             ^^^^^^^^
 */
export function writerOf(text: string, reading: Reading, noun: number): Mention | null {
  const { tokens, phrases } = reading
  const head = tokens[phrases[noun]?.head ?? -1]
  if (!is(head, 'document') || !is(head, 'medium') || is(head, 'work')) return null
  const end = endOfClause(reading, noun)
  for (let at = noun + 1; at < end; at++) {
    const who = isLed(reading, noun, at)
      ? isSomebody(reading, at + 1) && readMention(text, reading, at + 1)
      : isBehalf(tokens[phrases[at]?.head ?? -1]) && ownerOf(text, reading, at)
    if (who) return who
  }
  return null
}

const LONGEST_CLAUSE = 8

/** The verb beside the noun is the clause’s own; the next one tells of something else. */
function endOfClause({ phrases }: Reading, noun: number): number {
  const last = Math.min(phrases.length, noun + LONGEST_CLAUSE)
  for (let at = noun + 1; at < last; at++) {
    const { kind } = phrases[at] ?? {}
    if (CLOSES.has(kind ?? '') || (kind === 'verb' && at > noun + 1)) return at
  }
  return last
}

const CLOSES: ReadonlySet<string> = new Set([
  'comma',
  'dash',
  'colon',
  'stop',
  'quotation',
  'relative',
])

/** *from* right behind the noun, or *by* behind it or behind how it was made. */
function isLed({ tokens, phrases }: Reading, noun: number, at: number): boolean {
  const link = tokens[phrases[at]?.from ?? -1]
  const before = phrases[at - 1]
  if (link?.lower === 'from') return at === noun + 1
  if (!is(link, 'by')) return false
  if (at === noun + 1) return is(tokens[phrases[noun]?.head ?? -1], 'saying')
  const done = tokens[before?.head ?? -1]
  return before?.kind === 'verb' && (done?.lexicon.written.has(done.lower) ?? false)
}

/** *on her behalf*, *on behalf of Ana Ruiz* */
function isBehalf(token: Token | undefined): boolean {
  return token?.lower === 'behalf'
}
