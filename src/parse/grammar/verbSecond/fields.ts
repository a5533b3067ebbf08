import { is } from '../../tokens/Token.ts'
import type { Phrased } from '../Clause.ts'
import type { Range } from '../Phrase.ts'

/** A stretch of phrases between two marks or joining words, with its verbs. Numbers are places among the phrases. */
export type Field = Range & {
  /** The verb that says when and who; -1 where the stretch has none. */
  readonly finite: number
  /** Whether the verb stands last, as behind *dass* and *der*. */
  readonly last: boolean
  /** What opens a clause that hangs on another: *dass*, *der*, *wo*; -1 for none. */
  readonly opener: number
}

const ENDS: ReadonlySet<string> = new Set(['comma', 'dash', 'colon', 'stop', 'open', 'close'])

/**
 * A sentence where its marks and its joining words part it.
 *
 *     Ruhm  ,  der die Mauer baute  ,  sagte dem Rat  und  ging
 *     ^^^^     ^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^       ^^^^
 */
export function fieldsOf(sentence: Phrased): readonly Field[] {
  const { phrases } = sentence
  const fields: Field[] = []
  let from = 0
  for (let at = 0; at <= phrases.length; at++) {
    if (at < phrases.length && !isBoundary(sentence, from, at)) continue
    if (at > from) fields.push(fieldOf(sentence, from, at))
    from = phrases[at]?.kind === 'conjunction' || ENDS.has(phrases[at]?.kind ?? '') ? at + 1 : at
  }
  return fields
}

function isBoundary(sentence: Phrased, from: number, at: number): boolean {
  const { phrases } = sentence
  const kind = phrases[at]?.kind ?? 'stop'
  if (ENDS.has(kind)) return true
  if (kind === 'conjunction') return isJoiningClauses(sentence, from, at)
  return kind === 'quotation' && at > 0 && ENDS.has(phrases[at - 1]?.kind ?? '') && at === from
}

/** *lobte die Fischer und sagte*: a verb on either side; *Falk und Ruiz* is one subject. */
function isJoiningClauses({ tokens, phrases }: Phrased, from: number, at: number): boolean {
  const opens = tokens[phrases[at + 1]?.from ?? -1]
  if (phrases[at + 1]?.kind === 'relative' || is(opens, 'subordinator')) return true
  const before = phrases
    .slice(from, at)
    .some(({ kind, form }) => kind === 'verb' && form === 'finite')
  if (!before) return false
  for (let next = at + 1; next < phrases.length; next++) {
    const { kind, form } = phrases[next] ?? {}
    if (kind === 'verb' && form === 'finite') return true
    if (kind === 'conjunction' || ENDS.has(kind ?? '')) return false
  }
  return false
}

function fieldOf(sentence: Phrased, from: number, to: number): Field {
  const opener = openerOf(sentence, from, to)
  const verbs = verbsIn(sentence, from, to)
  const last = opener !== -1 && verbs.length > 0 && endsWithVerb(sentence, verbs.at(-1) ?? -1, to)
  const finite = (last ? verbs.at(-1) : verbs[0]) ?? -1
  return { from, to, finite, last, opener }
}

/** Those that can say who; a base form only says so where nothing else does. */
function verbsIn({ tokens, phrases }: Phrased, from: number, to: number): readonly number[] {
  const all: number[] = []
  for (let at = from; at < to; at++) {
    const phrase = phrases[at]
    if (phrase?.kind === 'verb' && phrase.form === 'finite') all.push(at)
  }
  const clear = all.filter((at) => !isInfinitive(tokens, phrases[at]))
  return clear.length > 0 ? clear : all
}

function isInfinitive(
  tokens: Phrased['tokens'],
  phrase: Phrased['phrases'][number] | undefined,
): boolean {
  if (!phrase) return false
  return tokens
    .slice(phrase.from, phrase.to)
    .every(
      (token) =>
        is(token, 'base') && !is(token, 'past') && !is(token, 'present') && !is(token, 'auxiliary'),
    )
}

/** *dass*, *, der*, *, mit dem*, *wie* */
function openerOf({ tokens, phrases }: Phrased, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 3); at++) {
    const { kind, from: place } = phrases[at] ?? { kind: 'stop', from: -1 }
    if (kind === 'relative' || kind === 'subordinator' || kind === 'question') return at
    const small = is(tokens[place], 'subordinator') && kind === 'preposition'
    if (small) return at
    if (kind !== 'preposition' && kind !== 'adverb' && kind !== 'conjunction') return -1
  }
  return -1
}

const MOST_BEHIND = 2

/** Little may stand behind a verb that stands last: *, der die Mauer baute am Montag* */
function endsWithVerb({ phrases }: Phrased, verb: number, to: number): boolean {
  for (let at = verb + 1; at < to; at++)
    if (phrases[at]?.kind === 'noun' && phrases[at - 1]?.kind !== 'preposition') return false
  const behind = phrases
    .slice(verb + 1, to)
    .filter(({ kind }) => kind !== 'verb' && kind !== 'adverb')
  return behind.length <= MOST_BEHIND
}
