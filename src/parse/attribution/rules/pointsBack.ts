import { isSomebody } from '../../grammar/canSpeak.ts'
import { cueOf, cueSpan } from '../../grammar/cueOf.ts'
import { ownerBehind } from '../../grammar/mentions/ownerOf.ts'
import { readMention } from '../../grammar/mentions/readMention.ts'
import { type Reading, readSentence } from '../../grammar/readSentence.ts'
import { builds, is, type Token } from '../../tokens/Token.ts'
import type { Candidate, Context, Rule } from '../Context.ts'
import { isOnlyQuotes } from '../isOnlyQuotes.ts'

/**
 * The sentence behind a quote points back to it and says whose it is.
 *
 *     „Wir bleiben.“ Das sagte Ana Ruiz.      „Wir bleiben.“ Mit diesen Worten ging Ana Ruiz.
 *                    ^^^ ^^^^^ ^^^^^^^^                      ^^^^^^^^^^^^^^^^^      ^^^^^^^^
 */
export const pointsBack: Rule = {
  id: 'pointsBack',
  sample: '„Wir bleiben.“ Das sagte Ana Ruiz.',
  why: 'cueAfter',
  find: findPointing,
}

function findPointing({ text, reading, blocks, block, sentence }: Context): Candidate | null {
  if (!isOnlyQuotes([reading.tokens])) return null
  const next = blocks[block]?.sentences[sentence + 1]
  if (!next || next.some(({ kind }) => kind === 'quotation')) return null
  const behind = readSentence(next)
  if (!builds(reading.tokens, 'verbSecond'))
    return is(next[0], 'pointing') ? saysSo(text, behind) : null
  const words = pointsWithWords(next)
  if (!words && !is(next[0], 'pointing')) return null
  const clause = behind.clauses.find(({ depends, subject }) => !depends && subject > 0)
  const who = clause && isSomebody(behind, clause.subject) ? clause.subject : -1
  if (clause && who !== -1 && (words || cueOf(behind, clause.verb, true) === 'say'))
    return whoSays(readMention(text, behind, who), cueSpan(behind, clause.verb))
  return whoSays(saidSo(text, behind) ?? ownerOfWords(text, behind), null)
}

/** *So says Ana Ruiz.* */
function saysSo(text: string, reading: Reading): Candidate | null {
  const says = cueOf(reading, 1, true) === 'say' && isSomebody(reading, 2)
  const mention = says ? readMention(text, reading, 2) : null
  const nobody = is(reading.tokens[reading.phrases[2]?.from ?? -1], 'nobody')
  return mention?.human && !nobody ? whoSays(mention, cueSpan(reading, 1)) : null
}

function whoSays(mention: Candidate['mention'], cue: Candidate['cue']): Candidate | null {
  return mention && { mention, cue, cueAt: -1, sure: cue !== null, near: true }
}

/** *Mit diesen Worten* */
function pointsWithWords(tokens: readonly Token[]): boolean {
  return is(tokens[0], 'preposition') && is(tokens[1], 'determiner') && is(tokens[2], 'saying')
}

/** *So Ana Ruiz.* */
function saidSo(text: string, reading: Reading): Candidate['mention'] {
  const { tokens, clauses } = reading
  const so = is(tokens[0], 'quotative') && clauses.length === 0
  return so && isSomebody(reading, 1) ? readMention(text, reading, 1) : null
}

/** *Das ist das Fazit von Ana Ruiz.* */
function ownerOfWords(text: string, reading: Reading): Candidate['mention'] {
  const { tokens, phrases } = reading
  const noun = phrases.findIndex(({ kind, head }) => kind === 'noun' && is(tokens[head], 'saying'))
  return noun > 0 ? ownerBehind(text, reading, noun) : null
}
