import { is } from '../../tokens/Token.ts'
import type { Clause, Phrased } from '../Clause.ts'
import { isCue } from '../isCue.ts'
import { type Subject, NOBODY, share } from '../Subject.ts'
import { type Field, fieldsOf } from './fields.ts'
import { antecedentOf, isSomebody, isSubjectPronoun, nominativesOf, subjectIn } from './subjects.ts'
import { whoBefore } from './whoBefore.ts'

/**
 * Every finite verb with its subject, where the verb stands second and the subject before or behind it,
 * and where a clause that hangs on another has its verb at the end.
 *
 *     Am Montag sagte Ruhm, dass er die Mauer baut
 *               ^^^^^ ^^^^
 *                                ^^            ^^^^
 */
export function readClauses(sentence: Phrased): readonly Clause[] {
  const fields = fieldsOf(sentence)
  const clauses: Clause[] = []
  fields.forEach((field, place) => {
    if (field.finite === -1) return
    const { subject, relative, shared } = findSubject(sentence, fields, place, clauses)
    const depends = shared?.depends ?? isDependent(sentence, field, clauses)
    clauses.push({ verb: field.finite, subject, relative, depends: depends || relative !== -1 })
  })
  return clauses.toSorted((a, b) => a.verb - b.verb)
}

function findSubject(
  sentence: Phrased,
  fields: readonly Field[],
  place: number,
  before: readonly Clause[],
): Subject {
  const field = fields[place]
  if (!field) return NOBODY
  if (field.last) return inDependent(sentence, field)
  const led = whoBefore(sentence, fields, place)
  if (led !== -1) return { subject: led, relative: -1 }
  const joined = isJoined(sentence, field) ? share(before) : NOBODY
  if (joined.subject !== -1) return joined
  const own = subjectIn(sentence, field)
  if (own !== -1) return { subject: own, relative: -1 }
  return sentence.phrases[field.from]?.kind === 'verb' ? share(before) : NOBODY
}

/** *lobte die Fischer und nannte den Plan gut*: nothing stands before a verb that is joined on. */
function isJoined({ phrases }: Phrased, { from, finite }: Field): boolean {
  return from === finite && phrases[from - 1]?.kind === 'conjunction'
}

/** *, der die Mauer baute*: whom it is said of, unless somebody else does it. */
function inDependent(sentence: Phrased, field: Field): Subject {
  const { tokens, phrases } = sentence
  const [first] = nominativesOf(sentence, field)
  const opener = phrases[field.opener]
  if (opener?.kind !== 'relative') return { subject: first ?? -1, relative: -1 }
  const antecedent = antecedentOf(sentence, field.opener)
  const who = tokens[opener.from]
  const led =
    phrases[field.opener - 1]?.kind === 'preposition' || is(who, 'oblique') || isLeading(who?.lower)
  // *die Vorwürfe, die Ruhm bestritt*: nobody but a person does that
  const another =
    first !== undefined && isSomebody(sentence, first) && !isSomebody(sentence, antecedent)
  const other = first !== undefined && (led || another || isSubjectPronoun(tokens, phrases[first]))
  if (other || (led && first === undefined) || antecedent === -1)
    return { subject: first ?? -1, relative: -1 }
  return { subject: antecedent, relative: field.opener }
}

/** *dessen Haus*, *denen*: never who does it */
function isLeading(word = ''): boolean {
  return /^(?:de(?:ss|r)en|denen)$/.test(word)
}

/** Behind *dass* and *der*; and what another says, in the mood of report: *Ruhm sagte, die Mauer sei weg* */
function isDependent(
  { tokens, phrases }: Phrased,
  field: Field,
  before: readonly Clause[],
): boolean {
  if (field.last) return !is(tokens[phrases[field.opener]?.from ?? -1], 'how')
  const finite = phrases[field.finite]
  const reported = tokens.slice(finite?.from, finite?.to).some((token) => is(token, 'subjunctive'))
  return reported && before.some(({ verb }) => isCue(tokens[phrases[verb]?.head ?? -1]))
}
