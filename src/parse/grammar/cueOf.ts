import type { Span } from '../../article/Span.ts'
import { type Token, builds, is, isWord } from '../tokens/Token.ts'
import type { Phrase } from './Phrase.ts'
import type { Reading } from './readSentence.ts'
import { isImpersonal } from './papers.ts'
import { splitOf } from './splitOf.ts'

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
  const head = tokens[verb.main ?? verb.head]
  if (verb.passive) return builds(tokens, 'verbSecond') && is(head, 'heard') ? 'say' : null
  if (isSplit(tokens, verb)) return 'say'
  if (isCuePhrase(tokens, verb.head)) return 'say'
  if (is(head, 'weak') && !near) return null
  // `heißt es` reports, and `Er heißt Ruhm` doesn’t
  if (is(head, 'impersonal') || is(head, 'written')) return isImpersonal(reading, at) ? 'say' : null
  return GROUPS.find((group) => is(head, group)) ?? null
}

/** *teilte … mit*: two halves that only together report */
function isSplit(tokens: readonly Token[], { head, main }: Phrase): boolean {
  return main !== undefined && splitOf(tokens, head, main + 1) !== -1
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
    (builds(tokens, 'nounFirst') && is(next, 'preposition')) ||
    second === 'it'
  )
}

/** *told the council*, *asked the council*: somebody stands behind the verb who hears it */
export function takesListener(verb: Token | undefined): boolean {
  return is(verb, 'tell') || asks(verb)
}

/** *asked*: brings somebody a question, or something to do */
export function asks(verb: Token | undefined): boolean {
  return is(verb, 'takesQuestion') && is(verb, 'takesOthers')
}

/** Where a cue begins: at the verb, or at what tells its time where two words do: *a déclaré*. */
export function startOfCue({ tokens, phrases }: Reading, at: number): number {
  const verb = phrases[at]
  const head = tokens[verb?.head ?? -1]
  const whole = builds(tokens, 'subjectBehind') && is(head, 'participle')
  return (whole ? tokens[verb?.from ?? -1] : head)?.start ?? 0
}

/** The words of a cue: the verb, and whom it tells. */
export function cueSpan(reading: Reading, at: number): Span {
  const { tokens, phrases } = reading
  const verb = phrases[at]
  const head = tokens[verb?.head ?? -1]
  const start = startOfCue(reading, at)
  if (is(head, 'impersonal') && is(tokens[verb?.to ?? -1], 'it'))
    return { start, end: tokens[verb?.to ?? -1]?.end ?? start }
  // `teilte mit`: both halves where they stand together
  if (verb?.main !== undefined && verb.main === verb.head + 1)
    return { start, end: tokens[verb.main]?.end ?? start }
  const listener = phrases[at + 1]
  const heard = takesListener(head) && listener?.kind === 'noun' && isWord(tokens[listener.from])
  return { start, end: (heard ? tokens[listener.to - 1]?.end : head?.end) ?? start }
}
