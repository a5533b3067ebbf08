import { isVerbAt, phraseAt } from '../grammar/verbAt.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { groupOf, NO_TAGS } from '../tokens/tags.ts'
import { is, isAny, isSmall, isWord } from '../tokens/Token.ts'
import { isIn, type DatedSentence } from './DatedSentence.ts'

/** *votes*, *they walk out*, *entra en vigor*; not *did walk*, *we’ll walk*, *says*, nor what is so, as *is closed*. */
export function isPresent({ words, lexicon }: DatedSentence, at: number): boolean {
  const word = words[at]
  if (!isWord(word) || word.capital || isAny(word, NOT_NOW)) return false
  if (isIn(lexicon, 'telling', word.lower) || isParticiple(words, at)) return false
  if (endsOn(word.lower, lexicon.endings.present) && isBetween(words, at)) return true
  if (!isVerbAt(words, at)) return false
  if (is(word, 'present')) return true
  const first = phraseAt(words, at - 1) !== phraseAt(words, at) && !is(words[at - 1], 'contracted')
  return first && (is(word, 'base') || word.tags === NO_TAGS)
}

const NOT_NOW = groupOf('auxiliary', 'be', 'gerund', 'have')

/** *s’est produit*, *ist erwartet*; not *Das Gericht verkündet* */
function isParticiple(words: Sentence, at: number): boolean {
  if (!is(words[at], 'participle')) return false
  return !is(words[at], 'present') || words.slice(0, at).some((word) => is(word, 'auxiliary'))
}

/** Between its subject and what belongs to it: *it often floods in*, *the river floods the*; not *after talks on* */
function isBetween(words: Sentence, at: number): boolean {
  const last = is(words[at - 1], 'adverb') ? at - 2 : at - 1
  const [before, subject, behind] = [words[last - 1], words[last], words[at + 1]]
  if (!isWord(subject) || !(behind?.capital || isAny(behind, BEHIND_VERB))) return false
  if (is(subject, 'pronoun')) return true
  return (
    !isSmall(subject) && !is(subject, 'gerund') && (subject.capital || is(before, 'determiner'))
  )
}

const BEHIND_VERB = groupOf('adverb', 'determiner', 'owner', 'preposition')

const SHORTEST_STEM = 2

export function endsOn(word: string, endings: readonly string[]): boolean {
  return endings.some(
    (ending) => word.endsWith(ending) && word.length >= ending.length + SHORTEST_STEM,
  )
}
