import type { Reading } from '../grammar/readSentence.ts'
import { is, isOpen as isOpenWord, type Token } from '../tokens/Token.ts'
import type { Tag } from '../tokens/tags.ts'

const CLASSES: readonly Tag[] = [
  'term',
  'work',
  'call',
  'say',
  'tell',
  'be',
  'feel',
  'act',
  'indefinite',
  'article',
  'owner',
  'saying',
  'document',
  'preposition',
  'conjunction',
  'relative',
  'subordinator',
  'infinitiveMark',
  'negation',
  'auxiliary',
  'possessive',
  'past',
  'gerund',
  'person',
  'group',
  'organisation',
  'adverb',
  'determiner',
  'pronoun',
]

/** What kind of word stands beside a stretch in marks; small words before it by themselves. */
export function classOf(token: Token | undefined, side: 'before' | 'behind'): string {
  if (!token) return 'nothing'
  if (token.kind === 'stop') return token.text
  if (token.kind === 'quotation') return 'quotation'
  if (side === 'before' && OWN.has(token.lower)) return token.lower
  if (token.capital && isOpenWord(token)) return 'Name'
  return CLASSES.find((tag) => is(token, tag)) ?? 'word'
}

const OWN: ReadonlySet<string> = new Set(
  'as of for or with to called named dubbed nicknamed known like by so-called about on in'.split(
    ' ',
  ),
)

/** The word itself, where many stories could have it there. */
export function wordOf(token: Token | undefined): string {
  if (!token) return 'nothing'
  if (token.kind === 'quotation') return 'quotation'
  return token.capital && isOpenWord(token) ? 'Name' : token.lower || token.text
}

const SUBJECTS: readonly Tag[] = [
  'several',
  'person',
  'group',
  'organisation',
  'document',
  'work',
  'surface',
  'term',
  'saying',
]

const PRONOUNS: readonly Tag[] = ['speaking', 'he', 'she', 'it', 'they']

/** Who or what the subject of a verb is: *you*, a name, somebody, a thing. */
export function subjectClass({ tokens, phrases }: Reading, at: number): string {
  const phrase = phrases[at]
  if (!phrase) return 'nobody'
  if (phrase.kind === 'quotation') return 'quotation'
  const head = tokens[phrase.head]
  if (head?.lower === 'you') return 'you'
  const pronoun = phrase.to - phrase.from === 1 && PRONOUNS.find((tag) => is(head, tag))
  if (pronoun) return pronoun
  if (head?.capital) return 'Name'
  const kind = SUBJECTS.find((tag) => is(head, tag)) ?? 'thing'
  return is(tokens[phrase.from], 'indefinite') ? `a ${kind}` : kind
}
