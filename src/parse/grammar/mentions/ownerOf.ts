import { oneLine } from '../../tokens/phraseWords.ts'
import { builds, is } from '../../tokens/Token.ts'
import { isSomebody } from '../canSpeak.ts'
import { isGenitive } from '../chains.ts'
import type { Mention } from './Mention.ts'
import { readMention } from './readMention.ts'
import type { Reading } from '../readSentence.ts'

/**
 * Whose something is, by the noun for it.
 *
 *     Falk’s claim      his words      the words of Ana Ruiz      a claim by the builders
 *     ^^^^              ^^^                         ^^^^^^^^                 ^^^^^^^^^^^^
 */
export function ownerOf(text: string, reading: Reading, noun: number): Mention | null {
  return ownerBefore(text, reading, noun) ?? ownerBehind(text, reading, noun)
}

function ownerBefore(text: string, reading: Reading, noun: number): Mention | null {
  const { tokens, phrases } = reading
  const phrase = phrases[noun]
  if (!phrase) return null
  const first = tokens[phrase.from]
  if (first && is(first, 'owner') && OWNERS.has(first.lower)) {
    const head = OWNERS.get(first.lower) ?? 'it'
    // *son mot*, *su lema*: by what it stands before, and not by whose it is
    const tells = !builds(tokens, 'nounFirst') && (head === 'he' || head === 'she')
    const gender = tells ? head : null
    const name = oneLine(text, first)
    return {
      start: first.start,
      end: first.end,
      kind: 'pronoun',
      name,
      role: null,
      head,
      gender,
      definite: true,
      human: true,
      named: false,
      office: false,
      kin: false,
    }
  }
  const owner = tokens
    .slice(phrase.from, phrase.head)
    .findLastIndex((token) => is(token, 'possessive'))
  if (owner === -1) return null
  const to = phrase.from + owner + 1
  const own = { ...phrase, to, head: to - 1 }
  return readMention(text, { ...reading, phrases: phrases.with(noun, own) }, noun)
}

const OWNERS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
  ...'son sa ses su sus seu sua seus suas'.split(' ').map((word) => [word, 'he'] as const),
  ...'sein seine seinen seinem seiner seines'.split(' ').map((word) => [word, 'he'] as const),
  ...'ihr ihre ihren ihrem ihrer ihres'.split(' ').map((word) => [word, 'she'] as const),
])

/** *the words of Ana Ruiz*, *das Fazit von Ana Ruiz*, *das Fazit der Werft* */
export function ownerBehind(text: string, reading: Reading, noun: number): Mention | null {
  const { tokens, phrases } = reading
  if (isGenitive(reading, noun + 1)) return readMention(text, reading, noun + 1)
  const link = tokens[phrases[noun + 1]?.from ?? -1]
  const links = builds(tokens, 'nounFirst')
    ? is(link, 'linking')
    : /^(?:of|by|from|vo[mn])$/.test(link?.lower ?? '')
  if (!links || !isSomebody(reading, noun + 2)) return null
  return readMention(text, reading, noun + 2)
}
