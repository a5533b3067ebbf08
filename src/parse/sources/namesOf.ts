import type { Entities } from '../coreference/entities.ts'
import { SUBJECT_LEADS } from '../languages/en/silences.ts'
import type { Mention } from '../grammar/mentions/Mention.ts'

/**
 * Who is meant by a mention, as fully as the story names them: each of *Nora and Piet*. Of a noun its
 * own words are surer than a guess at who holds the office.
 */
export function namesOf(mention: Mention, entities: Entities): readonly string[] {
  return (mention.members ?? [mention]).flatMap((one) => {
    if (!one.named && one.kind !== 'pronoun') return [one.name]
    const meant = entities.resolve(one)?.entity.name
    return meant !== undefined ? [meant] : one.kind === 'pronoun' ? [] : [one.name]
  })
}

/** A surname alone is whoever bears it, where that is one: *Stroud* → *Verity Stroud* */
export function fullNames(names: readonly string[], entities: () => Entities): readonly string[] {
  return names.map((name) => (SURNAME.test(name) ? fullName(name, entities()) : name))
}

const SURNAME = /^\p{Lu}[\p{L}’'-]+$/u

function fullName(name: string, entities: Entities): string {
  const bearers = entities.all().filter((one) => one.kind === 'person' && isBorne(name, one.name))
  const [bearer, ...others] = bearers
  return bearer && others.length === 0 ? bearer.name : name
}

/** *Verity Stroud*, and not *Neither Stroud* */
function isBorne(surname: string, whole: string): boolean {
  const lead = whole.slice(0, whole.indexOf(' ')).toLowerCase()
  return whole.endsWith(` ${surname}`) && !SUBJECT_LEADS.has(lead)
}
