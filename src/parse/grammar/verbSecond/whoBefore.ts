import { is } from '../../tokens/Token.ts'
import type { Phrased } from '../Clause.ts'
import { isCue } from '../isCue.ts'
import type { Field } from './fields.ts'
import { nominatives, nominativesOf } from './subjects.ts'

/**
 * Who stands before a verb that opens its stretch, over what commas hold between.
 *
 *     Ruhm, der die Mauer baute, sagte      Ana Ruiz, die Sprecherin der Werft, erklärte
 *     ^^^^                                  ^^^^^^^^
 */
export function whoBefore(sentence: Phrased, fields: readonly Field[], place: number): number {
  const { tokens, phrases } = sentence
  const field = fields[place]
  if (!field || phrases[field.from]?.kind !== 'verb' || field.finite !== field.from) return -1
  const next = phrases[field.from + 1]
  if (next?.kind === 'noun' && next.to - next.from === 1 && is(tokens[next.from], 'pronoun'))
    return -1
  if (isBracketed(sentence, fields, place) || endsQuoted(sentence, fields, place)) return -1
  const closes = phrases[field.from - 1]?.kind
  if (closes !== 'comma' && closes !== 'dash' && closes !== 'close') return -1
  // *Anders als Jon Ebbe (SPD) sieht es Ruiz*
  const turned = closes === 'close' && nominatives(sentence, field.finite + 1, field.to).length > 0
  for (let at = place - 1; at >= 0; at--) {
    const one = fields[at]
    if (!one || isCut(sentence, one)) return -1
    if (one.opener !== -1 && turned) return -1
    if (one.opener !== -1 && one.finite === -1)
      return nominativesOf(sentence, { ...one, finite: one.to })[0] ?? -1
    // *Jon Ebbe (SPD) sagte*
    if (one.opener !== -1 || phrases[one.from - 1]?.kind === 'open') continue
    if (one.finite !== -1) return -1
    const [first] = nominatives(sentence, one.from, one.to)
    const opens = at === 0 || fields[at - 1]?.finite !== -1 || isCut(sentence, fields[at - 1])
    if (opens || isNameAlone(sentence, first, fields, at)) return first ?? -1
  }
  return -1
}

/** *Er, sagt Ruiz, habe geschlafen*: between commas stands nothing but who says it, and the clause goes on. */
function isBracketed(sentence: Phrased, fields: readonly Field[], place: number): boolean {
  const { tokens, phrases } = sentence
  const [field, next] = [fields[place], fields[place + 1]]
  if (!field || !next || phrases[field.to]?.kind !== 'comma') return false
  const goesOn = phrases[next.from]?.kind === 'verb' && next.finite === next.from
  const says = isCue(tokens[phrases[field.finite]?.head ?? -1])
  return goesOn && says && nominatives(sentence, field.finite + 1, field.to).length > 0
}

/** The first of several asides that names somebody: *Gestern, so heißt es, Ruiz, die …* */
function isNameAlone(
  sentence: Phrased,
  first: number | undefined,
  fields: readonly Field[],
  at: number,
): boolean {
  const before = fields[at - 1]
  return (
    first !== undefined &&
    before !== undefined &&
    nominatives(sentence, before.from, before.to).length === 0
  )
}

/** *Die Mauer „wird fallen“, sagte Ruiz*: what stands before the marks is part of what was said. */
function endsQuoted({ phrases }: Phrased, fields: readonly Field[], place: number): boolean {
  const to = fields[place - 1]?.to ?? 0
  return place === 1 && phrases[to - 1]?.kind === 'quotation'
}

/** A colon, a stop or a quotation parts what stands before it from what comes. */
function isCut({ phrases }: Phrased, field: Field | undefined): boolean {
  const next = phrases[field?.to ?? -1]?.kind
  if (next === 'colon' || next === 'stop') return true
  return field !== undefined && phrases[field.from]?.kind === 'quotation'
}
