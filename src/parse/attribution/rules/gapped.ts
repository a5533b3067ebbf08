import { isSomebody } from '../../grammar/canSpeak.ts'
import { readMention } from '../../grammar/mentions/readMention.ts'
import type { Reading } from '../../grammar/readSentence.ts'
import { builds, is } from '../../tokens/Token.ts'
import type { Candidate, Context, Rule } from '../Context.ts'

/**
 * A second half leaves out the verb of the first.
 *
 *     Ana Ruiz sprach von einem „guten Tag“, Jon Ebbe von einer „Katastrophe“.
 *                                            ^^^^^^^^ ^^^
 */
export const gapped: Rule = {
  id: 'gapped',
  sample: 'Ana Ruiz sprach von einem „guten Tag“, Jon Ebbe von einer „Katastrophe“.',
  why: 'sentenceSubject',
  find: findGapped,
}

const LONGEST = 6

function findGapped({ text, reading, at }: Context): Candidate | null {
  const { tokens, phrases } = reading
  if (!builds(tokens, 'verbSecond')) return null
  const from = startOfHalf(reading, at)
  if (from === -1 || !isSomebody(reading, from)) return null
  const [first, second] = [earlierQuote(reading, from), phrases[from + 1]]
  if (first === -1 || !leads(reading, from + 1, at)) return null
  if (second?.kind !== 'preposition' && !is(tokens[second?.from ?? -1], 'naming')) return null
  const mention = readMention(text, reading, from)
  return mention && { mention, cue: null, cueAt: -1, sure: false, near: true }
}

/** Where the half begins that holds the quote and no verb; -1 where it has one */
function startOfHalf({ phrases }: Reading, at: number): number {
  for (let place = at - 1; place > 0 && at - place <= LONGEST; place--) {
    const { kind } = phrases[place] ?? { kind: 'stop' }
    if (kind === 'verb' || kind === 'quotation' || kind === 'colon') return -1
    if (kind === 'comma' || kind === 'conjunction') return place + 1
  }
  return -1
}

function earlierQuote({ phrases }: Reading, before: number): number {
  return phrases.slice(0, before).findLastIndex(({ kind }) => kind === 'quotation')
}

/** *von*, *von einer*, *als*: nothing else stands between whoever speaks and the marks. */
function leads({ tokens, phrases }: Reading, from: number, at: number): boolean {
  return phrases
    .slice(from + 1, at)
    .every((phrase) => phrase.to - phrase.from === 1 && is(tokens[phrase.from], 'determiner'))
}
