import { isSomebody } from '../../grammar/canSpeak.ts'
import { readMention } from '../../grammar/mentions/readMention.ts'
import { chainEnd } from '../../grammar/chains.ts'
import { builds, is } from '../../tokens/Token.ts'
import type { Candidate, Context, Rule } from '../Context.ts'

/**
 * What somebody takes for true is theirs.
 *
 *     To Ana Ruiz, he is a “builder” of walls.
 *        ^^^^^^^^
 */
export const view: Rule = {
  id: 'view',
  sample: 'To Ana Ruiz, he is a “builder” of walls.',
  why: 'sentenceSubject',
  find: findView,
}

function findView({ text, reading, at }: Context): Candidate | null {
  const { tokens, phrases } = reading
  const opens = is(tokens[phrases[0]?.from ?? -1], 'view')
  if (!opens || phrases[0]?.kind !== 'preposition' || at < 3) return null
  if (!isClosed(reading)) return null
  const mention = isSomebody(reading, 1) ? readMention(text, reading, 1) : null
  if (!mention?.human) return null
  return { mention, cue: null, cueAt: -1, sure: false, near: false }
}

/** A comma, or the verb where it stands second: *Für den Fischer ist der Hafen „tot“.* */
function isClosed(reading: Context['reading']): boolean {
  const { tokens, phrases } = reading
  const end = builds(tokens, 'nounFirst') ? chainEnd(reading, 1) : 1
  const next = phrases[end + 1]?.kind
  return next === 'comma' || (builds(tokens, 'verbSecond') && next === 'verb')
}
