import type { Span } from '../../article/Span.ts'
import { type Token, is, isWord } from '../tokens/Token.ts'
import type { Reading } from './readSentence.ts'

/**
 * - `say`: reports words · `tell`: to somebody · `call`: gives a name or a worth
 * - `act`: does something with words; weaker than what another says of it
 * - `feel`: reports a thought; a cue only where no other is near
 */
export type CueGroup = 'say' | 'tell' | 'call' | 'act' | 'feel'

const GROUPS: readonly CueGroup[] = ['tell', 'say', 'call', 'act', 'feel']

/**
 * What the verb at a place of a sentence does as a cue; null for any other verb, and for *was told*.
 * `near`: whether a quote stands right beside it; weak words are cues only there.
 */
export function cueOf(reading: Reading, at: number, near: boolean): CueGroup | null {
  const { tokens, phrases } = reading
  const verb = phrases[at]
  if (verb?.kind !== 'verb') return null
  const head = tokens[verb.head]
  if (verb.passive) return null
  if (isCuePhrase(tokens, verb.head)) return 'say'
  if (is(head, 'weak') && !near) return null
  return GROUPS.find((group) => is(head, group)) ?? null
}

/** *put it*, *made clear*, *is adamant* */
function isCuePhrase(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at]?.lower, tokens[at + 1]?.lower]
  if (!tokens[at]?.lexicon.cuePhrases.has(`${first} ${second}`)) return false
  const next = tokens[at + 2]
  return (
    !isWord(next) ||
    is(next, 'relative') ||
    is(next, 'subordinator') ||
    is(next, 'adverb') ||
    second === 'it'
  )
}

/** The words of a cue: the verb, and whom it tells. */
export function cueSpan(reading: Reading, at: number): Span {
  const { tokens, phrases } = reading
  const verb = phrases[at]
  const head = tokens[verb?.head ?? -1]
  const start = head?.start ?? 0
  const listener = phrases[at + 1]
  const told = is(head, 'tell') || (is(head, 'say') && head?.lower.startsWith('ask'))
  const heard = told && listener?.kind === 'noun' && isWord(tokens[listener.from])
  return { start, end: (heard ? tokens[listener.to - 1]?.end : head?.end) ?? start }
}
