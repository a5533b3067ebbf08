import { phraseAt } from '../../grammar/verbAt.ts'
import { cueOf } from '../../grammar/cueOf.ts'
import { is } from '../../tokens/Token.ts'
import type { Candidate, Context, Rule } from '../Context.ts'
import { findAfter } from './cueAfter.ts'

/**
 * The clause that holds a quote may end before its speaker is named.
 *
 *     The wall “cannot wait” another winter, Ana Ruiz said.
 *                                            ^^^^^^^^ ^^^^
 */
export const trailing: Rule = {
  id: 'trailing',
  sample: 'The wall “cannot wait” another winter, Ana Ruiz said.',
  why: 'cueAfter',
  find: findTrailing,
}

const LONGEST_CLAUSE = 30

function findTrailing(context: Context): Candidate | null {
  const { reading, at } = context
  const { tokens, phrases } = reading
  for (let place = at + 1; place < phrases.length && place - at < LONGEST_CLAUSE; place++) {
    const kind = phrases[place]?.kind
    if (kind === 'colon' || tokens[phrases[place]?.from ?? -1]?.text === ';') return null
    if (kind !== 'comma') continue
    const found = findAfter(context, place, false)
    if (found && isSaid(context.reading, found.cueAt) && endsThere(context, found))
      return { ...found, near: false }
  }
  return null
}

function isSaid(reading: Context['reading'], cueAt: number): boolean {
  const { tokens, phrases } = reading
  const cue = tokens[cueAt]
  if (is(cue, 'say') || is(cue, 'tell') || is(cue, 'quotative')) return true
  const verb = phraseAt(tokens, cueAt)
  return phrases[verb]?.main !== undefined && cueOf(reading, verb, true) === 'say'
}

/** Nothing that the cue could introduce stands behind it. */
function endsThere({ reading }: Context, { cueAt }: Candidate): boolean {
  const { tokens, phrases } = reading
  let at = phraseAt(tokens, cueAt) + 1
  while (phrases[at]?.kind === 'noun' || phrases[at]?.kind === 'adverb') at++
  const next = phrases[at]
  if (!next) return true
  if (next.kind === 'relative') return tokens[next.from]?.lower !== 'that'
  return next.kind !== 'quotation' && next.kind !== 'colon' && next.kind !== 'verb'
}
