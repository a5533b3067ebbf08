import type { Reading } from '../grammar/readSentence.ts'

/** The phrase and the token behind *that*, where what was said begins. */
export type Behind = { readonly at: number; readonly from: number }

const LONGEST_OPENING = 8

/**
 * What *that* opens at a phrase: a clause with its own subject.
 *
 *     said that the wall fell      said that in May it fell      the wall that fell
 *               ^                            ^                   nothing
 */
export function thatBehind({ tokens, phrases }: Reading, at: number): Behind | null {
  const phrase = phrases[at]
  if (!phrase || tokens[phrase.from]?.lower !== 'that') return null
  // `that wall` was read as one noun
  if (phrase.to > phrase.from + 1 && phrase.kind === 'noun') return { at, from: phrase.from + 1 }
  const next = phrases[at + 1]
  if (next?.kind === 'comma') return behind(phrases[at + 2], at + 2)
  if (!next || next.kind === 'stop') return null
  // *that taking the wall away would cost more*
  if (next.kind === 'verb' && next.form === 'gerund') return behind(next, at + 1)
  if (next.kind === 'verb') return isVerbLike({ phrases }, at + 1) ? behind(next, at + 1) : null
  if (next.kind !== 'preposition') return behind(next, at + 1)
  const opening = phrases.slice(at + 2, at + LONGEST_OPENING)
  return opening.some(({ kind }) => kind === 'comma' || kind === 'verb')
    ? behind(next, at + 1)
    : null
}

/** *that talks would go on*: what could be a verb is the subject of the next one. */
function isVerbLike({ phrases }: Pick<Reading, 'phrases'>, at: number): boolean {
  const [first, verb] = phrases.slice(at, at + 2)
  const one = first?.form === 'finite' && first.to === first.from + 1
  return one && verb?.form === 'finite' && verb.to > verb.from + 1
}

function behind(phrase: { readonly from: number } | undefined, at: number): Behind | null {
  return phrase ? { at, from: phrase.from } : null
}
