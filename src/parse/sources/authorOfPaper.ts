import { lowerAt } from '../tokens/lowerAt.ts'
import { findCue } from '../grammar/findCue.ts'
import { subjectOf } from '../grammar/findClauses.ts'
import { findParties, firstVerb } from './findParties.ts'
import { findPhraseAfter, type Range } from '../grammar/nounPhrase.ts'
import { readMention, type Mention } from '../grammar/readMention.ts'
import { PAPERS, SPOKEN_IN } from '../languages/en/sources.ts'
import type { Sentence } from '../tokens/splitSentences.ts'

/** Who wrote papers, as the story's speakers tell. */
export type Authors = {
  /** *Krog* → *Vidar Krog* */
  readonly fullName: (name: string) => string
  readonly lastBefore: (place: number) => string | null
}

/** What stands around a sentence: who speaks in the story, and the sentences before. */
export type Context = { readonly authors: Authors; readonly earlier: readonly Sentence[] }

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
  const mention = verb === -1 ? null : mentionOf(text, words, verb)
  if (!mention || mention.kind === 'who' || PAPERS.has(mention.head)) return null
  if (mention.kind !== 'pronoun') return lowerArticle(authors.fullName(mention.name))
  const before = earlier.length > 0 ? verb : firstVerb(words)
  const { names } = findParties(text, words, before, earlier)
  const named = names.length > 0 && !PRONOUN.test(names[0] ?? '') ? names.join(' and ') : null
  const name = PERSON.test(mention.head) ? (authors.lastBefore(mention.start) ?? named) : named
  return name === null ? null : lowerArticle(authors.fullName(name))
}

/** Who says it: the verb’s subject, or who stands behind the verb. */
function mentionOf(text: string, words: Sentence, verb: number): Mention | null {
  const { subject } = subjectOf(words, verb, [])
  if (!subject && words[verb - 1]?.kind === 'word') return null
  const range = subject ?? findPhraseAfter(words, verb + 1, false)
  return range && readMention(text, words, range)
}

const PRONOUN = /^(?:he|she|it|they|we)$/iu
const PERSON = /^(?:he|she)$/u

const FURTHEST = 18

/** The reporting word nearest to *in a letter*, or -1. */
function sayingNear(words: Sentence, lead: number, to: number): number {
  for (let away = 0; away < FURTHEST; away++)
    for (const at of [lead - 1 - away, to + away]) {
      const cue = at >= 0 && at < words.length ? findCue(words, at, true) : null
      if (cue && cue.group !== 'feel' && cue.form !== 'ing') return at
    }
  return -1
}

const SPEAKS_IN: ReadonlySet<string> = new Set(['in', 'via'])

function lowerArticle(name: string): string {
  return name.replace(/^(?:The|An?) /u, (article) => article.toLowerCase())
}
