import { type Token, is } from '../../tokens/Token.ts'
import type { Phrase } from '../Phrase.ts'
import { splitOf } from '../splitOf.ts'
import { type Field, fieldsOf } from './fields.ts'

/**
 * Tells every verb that stands second what its other half at the end of the clause makes of it.
 *
 *     Ruhm hat die Mauer gelobt      Ruhm teilte am Montag mit      Ruhm wurde gefragt
 *          ^^^ does     ^^^^^^            ^^^^^^ does      ^^^           ^^^^^ passive
 */
export function joinVerbs(tokens: readonly Token[], phrases: readonly Phrase[]): readonly Phrase[] {
  const joined = [...phrases]
  for (const field of fieldsOf({ tokens, phrases })) {
    const verb = phrases[field.finite]
    if (!verb || field.last) continue
    const rest = otherHalf(tokens, phrases, field)
    if (!rest) continue
    const participle = is(tokens[rest.main], 'participle')
    const passive = participle && is(tokens[verb.from], 'passive')
    joined[field.finite] = { ...verb, ...rest, passive: passive || rest.passive }
  }
  return joined
}

type Rest = { readonly main: number; readonly passive: boolean }

function otherHalf(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  { finite, to }: Field,
): Rest | null {
  const verb = phrases[finite]
  const end = phrases[to - 1]?.to ?? 0
  if (!verb) return null
  const split = splitOf(tokens, verb.head, end)
  if (split !== -1) return { main: split, passive: false }
  if (!is(tokens[verb.head], 'auxiliary')) return null
  for (let at = to - 1; at > finite; at--) {
    const rest = phrases[at]
    if (rest?.kind === 'verb') return { main: rest.head, passive: rest.passive ?? false }
  }
  return null
}
