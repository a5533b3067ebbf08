import { is } from '../tokens/Token.ts'
import { isChained } from './chains.ts'
import type { Clause, Phrased } from './Clause.ts'
import { findSubject } from './findSubject.ts'
import { isCue } from './isCue.ts'
import type { Subject } from './Subject.ts'
import { wordOrderOf } from './WordOrder.ts'

/**
 * Every verb with its subject, in the order of the sentence. A verb that is joined on shares the
 * subject of the one before; a verb behind *who* has the noun before that.
 *
 *     Ruiz, who built the wall, met the council and said it was gone
 *     ^^^^  ^^^ ^^^^^
 *     ^^^^                      ^^^
 *     ^^^^                                          ^^^^
 *                                                        ^^ ^^^
 */
export function readClauses(sentence: Phrased): readonly Clause[] {
  const order = wordOrderOf(sentence.tokens)
  if (order) return order.readClauses(sentence)
  const clauses: Clause[] = []
  sentence.phrases.forEach(({ kind }, verb) => {
    if (kind === 'verb') clauses.push(readClause(sentence, verb, clauses))
  })
  return clauses
}

function readClause(sentence: Phrased, verb: number, before: readonly Clause[]): Clause {
  const { subject, relative, shared } = findSubject(sentence, verb, before)
  const depends = shared?.depends ?? isDependent(sentence, verb, { subject, relative }, before)
  return { verb, subject, relative, depends: depends || relative !== -1 }
}

/** *that Falk left*, *what he calls*, *Ruiz said she would go* */
function isDependent(
  sentence: Phrased,
  verb: number,
  { subject, relative }: Subject,
  before: readonly Clause[],
): boolean {
  const { tokens, phrases } = sentence
  if (relative !== -1 || (phrases[verb]?.form ?? 'finite') !== 'finite') return true
  const first = subject === -1 || subject > verb ? verb : subject
  const lead = phrases[first - 1]
  if (!lead) return false
  const word = tokens[lead.from]
  if (
    lead.kind !== 'conjunction' &&
    (is(word, 'subordinator') || is(word, 'question') || is(word, 'relative'))
  )
    return true
  return isTold(sentence, first, before) && !isChained(sentence, subject)
}

/** *Ruiz said she would go*, *saying she would go*: nothing parts it from the last reporting verb. */
function isTold({ tokens, phrases }: Phrased, at: number, before: readonly Clause[]): boolean {
  const main = before.findLast(
    ({ verb }) =>
      (phrases[verb]?.form === 'finite' || verb === at - 1) &&
      isCue(tokens[phrases[verb]?.head ?? -1]),
  )
  if (!main || main.verb >= at) return false
  const between = phrases.slice(main.verb + 1, at)
  return !between.some(
    ({ kind, from }, place) =>
      PARTING.has(kind) ||
      tokens[from]?.text === ';' ||
      (kind === 'conjunction' && place === between.length - 1),
  )
}

const PARTING: ReadonlySet<string> = new Set(['comma', 'dash', 'colon', 'quotation'])
