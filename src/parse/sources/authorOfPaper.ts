import type { Span } from '../../article/Span.ts'
import type { Range } from '../grammar/Phrase.ts'
import type { Mention } from '../grammar/mentions/Mention.ts'
import { readMention } from '../grammar/mentions/readMention.ts'
import { readSentence } from '../grammar/readSentence.ts'
import { cueAt, phraseAt } from '../grammar/verbAt.ts'
import { is, isWord } from '../tokens/Token.ts'
import { mentionOf } from '../attribution/mentionOf.ts'
import { lowerAt } from '../tokens/lowerAt.ts'
import { findParties, firstVerb } from './findParties.ts'
import { PAPERS, SPOKEN_IN } from '../languages/en/sources.ts'
import type { Sentence } from '../tokens/splitSentences.ts'

/** Who wrote papers, as the story's speakers tell. */
export type Authors = {
  /** *Krog* → *Vidar Krog* */
  readonly fullName: (name: string) => string
  readonly lastBefore: (place: number) => string | null
}

/** What stands around a sentence: who speaks in the story, what its words lead to, and the sentences before. */
export type Context = {
  readonly authors: Authors
  readonly links: readonly Span[]
  readonly earlier: readonly Sentence[]
}

/**
 * Whose words a paper holds that somebody speaks in; null where it isn’t spoken in.
 *
 *     said in a letter to boat owners that …      In a statement, the council said …
 *          ^^^^^^^^^^^                            ^^^^^^^^^^^^^^
 */
export function authorOf(
  text: string,
  words: Sentence,
  { from, to }: Range,
  { authors, earlier }: Context,
): string | null {
  if (!SPOKEN_IN.has(lowerAt(words, to - 1)) || !SPEAKS_IN.has(lowerAt(words, from - 1)))
    return null
  const verb = sayingNear(words, from - 1, to)
  const mention = verb === -1 ? null : sayerOf(text, words, verb)
  if (!mention || PAPERS.has(mention.head)) return null
  if (mention.kind !== 'pronoun') return lowerArticle(authors.fullName(mention.name))
  const first = firstVerb(words)
  const before = earlier.length > 0 || first === to ? verb : first
  const { names } = findParties(text, words, before, earlier)
  const named = names.length > 0 && !PRONOUN.test(names[0] ?? '') ? names.join(' and ') : null
  const name = PERSON.test(mention.head) ? (authors.lastBefore(mention.start) ?? named) : named
  return name === null ? null : lowerArticle(authors.fullName(name))
}

/** Who says it: the verb’s subject, or who stands behind the verb. */
function sayerOf(text: string, words: Sentence, verb: number): Mention | null {
  const reading = readSentence(words)
  const at = phraseAt(words, verb)
  const clause = reading.clauses.find((one) => one.verb === at)
  if (!clause || clause.relative !== -1) return null
  if (clause.subject !== -1) return mentionOf(text, reading, clause)
  return isWord(words[verb - 1]) ? null : readMention(text, reading, at + 1)
}

const PRONOUN = /^(?:he|she|it|they|we)$/iu
const PERSON = /^(?:he|she)$/u

const FURTHEST = 18

/** The reporting word nearest to *in a letter*, or -1. */
function sayingNear(words: Sentence, lead: number, to: number): number {
  for (let away = 0; away < FURTHEST; away++)
    for (const at of [lead - 1 - away, to + away]) {
      // Right behind the paper stands what was done with it: *in a statement read out in court*
      const cue = at >= 0 && at < words.length && at !== to ? cueAt(words, at, true) : null
      if (cue && cue !== 'feel' && !is(words[at], 'gerund')) return at
    }
  return -1
}

const SPEAKS_IN: ReadonlySet<string> = new Set(['in', 'via'])

function lowerArticle(name: string): string {
  return name.replace(/^(?:The|An?|Her|His|Its|Their) /u, (article) => article.toLowerCase())
}
