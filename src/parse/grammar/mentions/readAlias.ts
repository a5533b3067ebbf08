import { oneLine } from '../../tokens/phraseWords.ts'
import { is, isAny, type Token } from '../../tokens/Token.ts'
import { groupOf } from '../../tokens/tags.ts'
import { chainEnd } from '../chains.ts'
import type { Phrase } from '../Phrase.ts'
import type { Reading } from '../readSentence.ts'
import type { Mention } from './Mention.ts'
import { nameAt } from './nameAt.ts'
import { readNominal } from './readNominal.ts'

/**
 * Somebody whom a story knows by one name only, in marks or without.
 *
 *     a homeless man who goes by the name “Pebble”      a nurse who asked to be called Wanda
 *                                          ^^^^^^                                      ^^^^^
 */
export function readAlias(text: string, reading: Reading, at: number): Mention | null {
  const { tokens, phrases } = reading
  if (!isAny(tokens[phrases[at]?.head ?? -1], SOMEBODY)) return null
  const target = aliasBehind(reading, chainEnd(reading, at) + 1)
  const somebody = target === -1 ? null : readNominal(text, reading, at)
  const name = somebody && nameIn(text, reading, target)
  if (!name) return null
  const gender = somebody.gender ?? name.gender
  return { ...somebody, ...name, gender, kind: 'person', role: somebody.name, named: true }
}

const SOMEBODY = groupOf('person', 'several')

const FURTHEST = 8

/** Where the name stands that a clause behind a noun gives; -1 for a clause that gives none. */
function aliasBehind({ tokens, phrases }: Reading, from: number): number {
  let gives = false
  for (let at = from; at < from + FURTHEST; at++) {
    const phrase = phrases[at]
    if (!phrase) return -1
    const head = tokens[phrase.head]
    if (phrase.kind === 'quotation' || (phrase.kind === 'noun' && !is(head, 'term')))
      return gives && leadsToName(tokens, phrases, at) && !isCalledNames({ tokens, phrases }, at)
        ? at
        : -1
    if (!IN_BETWEEN.has(phrase.kind)) return -1
    gives ||= isAny(head, GIVES) && (!callsNow(head) || is(tokens[phrase.to], 'reflexive'))
  }
  return -1
}

/** *calls Dalton*; *calls herself Lark* gives a name */
function callsNow(head: Token | undefined): boolean {
  return is(head, 'call') && is(head, 'present')
}

/** *A welder called Dalton “the only one who came back”*: what Dalton is called, and no name of the welder’s */
function isCalledNames(
  { tokens, phrases }: Pick<Reading, 'tokens' | 'phrases'>,
  at: number,
): boolean {
  const called = tokens[phrases[at - 1]?.head ?? -1]?.lower === 'called'
  return called && phrases[at]?.kind === 'noun' && phrases[at + 1]?.kind === 'quotation'
}

const IN_BETWEEN: ReadonlySet<Phrase['kind']> = new Set([
  'relative',
  'verb',
  'adverb',
  'preposition',
  'comma',
  'noun',
])

/** *called*, *known*, *the name* */
const GIVES = groupOf('call', 'known', 'term')

/** *called Pebble*, *known as Pebble*, *by her first name, Wanda*; not *known for Pebble* */
function leadsToName(tokens: readonly Token[], phrases: readonly Phrase[], at: number): boolean {
  const [before, earlier] = [phrases[at - 1], phrases[at - 2]]
  const lead = tokens[before?.head ?? -1]
  const behindTerm = is(tokens[earlier?.head ?? -1], 'term')
  // *a man who called Jon Ebbe* rang him up
  if (before?.kind === 'verb')
    return is(lead, 'call') && (before.passive === true || earlier?.kind !== 'relative')
  if (before?.kind === 'preposition') return isAny(lead, AS) || (behindTerm && is(lead, 'linking'))
  return is(lead, 'term') || (before?.kind === 'comma' && behindTerm)
}

const AS = groupOf('by', 'how', 'naming')

/** The name itself, without marks and a stop that stands in them. */
function nameIn(
  text: string,
  reading: Reading,
  at: number,
): Pick<Mention, 'start' | 'end' | 'name' | 'head' | 'gender'> | null {
  const phrase = reading.phrases[at]
  if (phrase?.kind !== 'quotation') {
    const named = nameAt(text, reading, at)
    if (named?.kind !== 'person') return null
    return {
      start: named.start,
      end: named.end,
      name: named.name,
      head: named.head,
      gender: named.gender,
    }
  }
  const token = reading.tokens[phrase.from]
  const found = token && IN_MARKS.exec(text.slice(token.start, token.end))
  if (!found) return null
  const [, mark = '', written = ''] = found
  const start = token.start + mark.length
  const name = oneLine(text, { start, end: start + written.length })
  return { start, end: start + written.length, name, head: name.toLowerCase(), gender: null }
}

/** One to three words, each with a capital */
const IN_MARKS = /^(\P{L})(\p{Lu}[\p{L}’'-]{0,30}(?:\s\p{Lu}[\p{L}’'.-]{0,30}){0,2})[.,]?\P{L}$/u
