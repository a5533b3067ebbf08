import { canSpeak } from '../../grammar/canSpeak.ts'
import { chainEnd } from '../../grammar/chains.ts'
import { cueOf, cueSpan } from '../../grammar/cueOf.ts'
import { type Reading, readSentence } from '../../grammar/readSentence.ts'
import { splitSentences } from '../../tokens/splitSentences.ts'
import { tokenize } from '../../tokens/tokenize.ts'
import { builds, is } from '../../tokens/Token.ts'
import type { Candidate, Context, Rule } from '../Context.ts'
import { mentionOf } from '../mentionOf.ts'

/**
 * French papers put the words that say who speaks inside the marks.
 *
 *     « Le mur, explique Ana Ruiz, ne tient plus. »
 *               ^^^^^^^^ ^^^^^^^^
 */
export const inside: Rule = {
  id: 'inside',
  sample: '« Le mur, explique Ana Ruiz, ne tient plus. »',
  why: 'cueBetween',
  find: findInside,
}

const LONGEST = 1500

function findInside({ text, reading, token }: Context): Candidate | null {
  if (!builds(reading.tokens, 'insideMarks')) return null
  const span = { start: token.start + 1, end: Math.min(token.end - 1, token.start + LONGEST) }
  for (const tokens of splitSentences(text, tokenize(text, span, [], token.lexicon))) {
    const found = findIncise(text, readSentence(tokens))
    if (found) return found
  }
  return null
}

/** A reporting verb behind a comma, with whoever speaks grown on to it, or behind it up to the next stop. */
function findIncise(text: string, reading: Reading): Candidate | null {
  const { tokens, phrases } = reading
  for (let verb = 1; verb < phrases.length; verb++) {
    const grown = is(tokens[phrases[verb - 1]?.from ?? -1], 'enclitic')
    const noun = grown ? verb - 1 : subjectBehind(reading, verb)
    const lead = phrases[grown ? verb - 2 : verb - 1]?.kind
    if (phrases[verb]?.kind !== 'verb' || noun === -1 || (lead !== 'comma' && lead !== 'stop'))
      continue
    const group = cueOf(reading, verb, true)
    const mention = mentionOf(text, reading, { verb, subject: noun, relative: -1 })
    if (mention && (grown || group === 'say' || group === 'tell'))
      return { mention, cue: cueSpan(reading, verb), cueAt: -1, sure: true, near: true }
  }
  return null
}

/** Whoever stands behind the verb, where nothing else of a clause does: *explique hier Ana Ruiz, maire,* */
function subjectBehind(reading: Reading, verb: number): number {
  const { phrases } = reading
  let at = verb + 1
  while (phrases[at]?.kind === 'adverb') at++
  if (phrases[at]?.kind === 'preposition' && phrases[at + 1]?.kind === 'noun') at += 2
  const closes = phrases[chainEnd(reading, at) + 1]
  return canSpeak(reading, at) && closes?.kind !== 'verb' ? at : -1
}
