import { is } from '../../tokens/Token.ts'
import type { Reading } from '../readSentence.ts'
import type { Mention } from './Mention.ts'
import { readNamed } from './readNamed.ts'

/** *Nora and Piet said*: both names, one speaker. */
export function readJoint(text: string, reading: Reading, at: number): Mention | null {
  const { tokens, phrases } = reading
  const [link, second] = [phrases[at + 1], phrases[at + 2]]
  if (link?.kind !== 'conjunction' || second?.kind !== 'noun' || !is(tokens[link.from], 'and'))
    return null
  const [one, other] = [readNamed(text, reading, at), readNamed(text, reading, at + 2)]
  if (one?.kind !== 'person' || other?.kind !== 'person' || one.start === other.start) return null
  const and = tokens[link.from]?.lower ?? ''
  const name = `${one.name} ${and === '&' ? 'and' : and} ${other.name}`
  return {
    start: one.start,
    end: other.end,
    kind: 'group',
    name,
    role: null,
    head: other.head,
    gender: null,
    definite: true,
    human: true,
    named: true,
    office: false,
    kin: false,
    members: [one, other],
  }
}

/** *Nora and Piet said*: from the first of the names, where no verb has it for its object. */
export function startOfJoint({ tokens, phrases }: Reading, at: number): number {
  const [first, link, lead] = [phrases[at - 2], phrases[at - 1], phrases[at - 3]]
  const joined = link?.kind === 'conjunction' && first?.kind === 'noun'
  if (!joined || lead?.kind === 'verb' || lead?.kind === 'preposition') return at
  return tokens[first.head]?.capital ? at - 2 : at
}
