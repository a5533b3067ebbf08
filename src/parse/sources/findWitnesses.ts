import { lowerAt } from '../tokens/lowerAt.ts'
import type { Source } from '../../article/Article.ts'
import type { Quote } from '../../article/Quote.ts'
import { findCue } from '../grammar/findCue.ts'
import { subjectOf } from '../grammar/findClauses.ts'
import { findParties } from './findParties.ts'
import { isAbout, TELLING, TOPICS } from './topicsOf.ts'
import { isName } from '../tokens/isName.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import { isHumanNoun } from '../grammar/isSpeakingNoun.ts'
import { TITLES } from '../languages/en/wordLists.ts'
import { readMention, type Mention } from '../grammar/readMention.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { findPhraseAfter } from '../grammar/nounPhrase.ts'

const TELLS: ReadonlySet<string> = new Set(['say', 'tell'])
const TELLS_FORMS: ReadonlySet<string> = new Set(['past', 'present'])

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
  words.forEach(({ lower, start }, at) => {
    if (TELLING.has(lower) && !quoted.has(start)) places.push(at)
  })
  return places
}

/** *He* and *she* are the subject of the sentence before, where that has a full name. */
function nameOf(mention: Mention, before: () => readonly string[]): string | null {
  if (mention.kind === 'person') return withoutTitles(mention.name)
  if (mention.kind !== 'pronoun' || !/^(?:he|she)$/.test(mention.head)) return null
  const [name, ...others] = before()
  return name !== undefined && others.length === 0 ? withoutTitles(name) : null
}

/** `Majority Leader Ana Ruiz` → `Ana Ruiz`; null for what is no full name */
function withoutTitles(name: string): string | null {
  const parts = name.split(' ')
  const last = parts.slice(0, -2).findLastIndex((part) => isTitle(part.toLowerCase()))
  const bare = parts.slice(last + 1).join(' ')
  return isName(bare) ? bare : null
}

function isTitle(word: string): boolean {
  return TITLES.has(word.replace(/\.$/u, '')) || isHumanNoun(word)
}

function mentionAt(text: string, words: Sentence, at: number): Mention | null {
  const cue = findCue(words, at, false)
  if (cue && TELLS.has(cue.group) && TELLS_FORMS.has(cue.form)) {
    const { subject } = subjectOf(words, at, [])
    return subject && readMention(text, words, subject)
  }
  if (lowerAt(words, at) !== 'according' || lowerAt(words, at + 1) !== 'to') return null
  const phrase = findPhraseAfter(words, at + 2, false)
  return phrase && readMention(text, words, phrase)
}
