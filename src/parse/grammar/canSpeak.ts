import { type Token, is } from '../tokens/Token.ts'
import type { Phrase } from './Phrase.ts'
import type { Reading } from './readSentence.ts'

const PERSONS = [
  'person',
  'group',
  'organisation',
  'spokesperson',
  'kin',
  'several',
  'he',
  'she',
  'they',
  'speaking',
] as const
const PAPERS = ['document', 'surface', 'it'] as const

/** Whether a phrase names somebody who can speak: a name, *he* or *she*, *the mayor*, *officials*. */
export function isSomebody({ tokens, phrases }: Reading, at: number): boolean {
  return holds(tokens, phrases[at], PERSONS)
}

/** Somebody, or a paper that speaks for somebody: *the report*, *it*. */
export function canSpeak({ tokens, phrases }: Reading, at: number): boolean {
  return holds(tokens, phrases[at], [...PERSONS, ...PAPERS])
}

type Tags = readonly ((typeof PERSONS)[number] | (typeof PAPERS)[number])[]

function holds(tokens: readonly Token[], phrase: Phrase | undefined, tags: Tags): boolean {
  if (phrase?.kind !== 'noun') return false
  const head = tokens[phrase.head]
  if (head?.capital && !is(head, 'calendar')) return true
  if (phrase.to - phrase.from === 1 && is(head, 'it')) return tags.includes('it')
  return tags.some((tag) => is(head, tag))
}
