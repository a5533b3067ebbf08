import type { Mention } from '../grammar/mentions/Mention.ts'
import { readMention } from '../grammar/mentions/readMention.ts'
import { type Reading, readSentence } from '../grammar/readSentence.ts'
import { startOfClause } from '../reported/startOfClause.ts'
import { cueAt, phraseAt } from '../grammar/verbAt.ts'
import { is } from '../tokens/Token.ts'
import type { Source } from '../../article/Article.ts'
import type { Quote } from '../../article/Quote.ts'
import { findParties } from './findParties.ts'
import { isAbout, tells, TOPICS } from './topicsOf.ts'
import { isName } from '../tokens/isName.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import type { Sentence } from '../tokens/splitSentences.ts'

const TELLS: ReadonlySet<string> = new Set(['say', 'tell'])

/**
 * People whose words the story tells without marks. Only a full name counts: a surname has been
 * explained before.
 *
 *     Ana Ruiz said the wall would hold.      according to her mother, Jana Wolf
 *     ^^^^^^^^                                                         ^^^^^^^^^
 */
export function findWitnesses(
  text: string,
  readBlocks: readonly ReadBlock[],
  quotes: readonly Quote[],
): readonly Source[] {
  const cues = new Set(quotes.flatMap(({ cue }) => (cue ? [cue.start] : [])))
  const found: Source[] = []
  for (const { sentences } of readBlocks)
    sentences.forEach((sentence, number) => {
      if (!mayHoldWitness(sentence)) return
      const earlier = sentences.slice(Math.max(0, number - 1), number)
      for (const at of placesOfCues(sentence, cues))
        found.push(...witnessAt(text, sentence, at, earlier))
    })
  return found
}

function witnessAt(
  text: string,
  words: Sentence,
  at: number,
  earlier: readonly Sentence[],
): readonly Source[] {
  const mention = mentionAt(text, words, at)
  const name = mention && nameOf(mention, () => findParties(text, words, at, earlier).names)
  if (!mention || name === null) return []
  return [{ kind: 'person', name, evidence: [{ start: mention.start, end: mention.end }] }]
}

/** A sentence without a word that reports, or without a full name, *he* or *she*, has no witness. */
function mayHoldWitness(sentence: Sentence): boolean {
  if (!isAbout(sentence, TOPICS.tells)) return false
  let capitals = 0
  for (const { capital, lower } of sentence) {
    if (capital && ++capitals > 1) return true
    if (lower === 'he' || lower === 'she') return true
  }
  return false
}

/** Where somebody may say something that no quote shows. */
function placesOfCues(words: Sentence, quoted: ReadonlySet<number>): readonly number[] {
  const places: number[] = []
  words.forEach((word, at) => {
    if (tells(word) && !quoted.has(word.start)) places.push(at)
  })
  return places
}

/** *He* and *she* are the subject of the sentence before, where that has a full name. */
function nameOf(mention: Mention, before: () => readonly string[]): string | null {
  if (mention.kind === 'person') return fullName(mention.name)
  if (mention.kind !== 'pronoun' || !/^(?:he|she)$/.test(mention.head)) return null
  const [name, ...others] = before()
  return name !== undefined && others.length === 0 ? fullName(name) : null
}

/** Null for what is no full name. */
function fullName(name: string): string | null {
  return isName(name) ? name : null
}

function mentionAt(text: string, words: Sentence, at: number): Mention | null {
  const reading = readSentence(words)
  const place = phraseAt(words, at)
  const cue = cueAt(words, at, false)
  if (cue && TELLS.has(cue) && !is(words[at], 'gerund') && !hasObject(reading, place)) {
    const clause = reading.clauses.find(({ verb }) => verb === place)
    return clause && clause.subject !== -1 && clause.relative === -1
      ? readMention(text, reading, clause.subject)
      : null
  }
  const according = words[at]?.lower === 'according' && words[at + 1]?.lower === 'to'
  return according ? readMention(text, reading, place + 2) : null
}

/** *recalled the boats*, *denied it*: does something with a thing, and tells nothing of it. */
function hasObject(reading: Reading, verb: number): boolean {
  const { tokens, phrases } = reading
  const next = phrases[verb + 1]
  if (next?.kind !== 'noun' || is(tokens[next.head], 'calendar')) return false
  return !is(tokens[phrases[verb]?.head ?? -1], 'tell') && startOfClause(reading, verb) === null
}
