import { onList } from '../tokens/onList.ts'
import { groupOf } from '../tokens/tags.ts'
import { is, isAny, type Token } from '../tokens/Token.ts'
import {
  CITING,
  OPENS_PEOPLE,
  PAPERS,
  REPORTING_PHRASES,
  TELLING_PHRASES,
} from '../languages/en/sources.ts'
import type { Sentence } from '../tokens/splitSentences.ts'

/** What the stages of this room look for in a sentence, one bit each. */
export const TOPICS = { cites: 1, paper: 2, people: 4, reports: 8, tells: 16 } as const

const BY_WORD: ReadonlyMap<string, number> = joinLists([
  [CITING, TOPICS.cites],
  [PAPERS, TOPICS.paper],
  [OPENS_PEOPLE, TOPICS.people],
  [REPORTING_PHRASES, TOPICS.reports],
  [TELLING_PHRASES, TOPICS.tells],
])

function joinLists(
  lists: readonly (readonly [Iterable<string>, number])[],
): ReadonlyMap<string, number> {
  const joined = new Map<string, number>()
  for (const [words, topic] of lists)
    for (const word of words) joined.set(word, (joined.get(word) ?? 0) | topic)
  return joined
}

/** Whether somebody tells something with the word by itself: *said*, *tells*, *according*. */
export function tells(token: Token): boolean {
  return TELLING_PHRASES.has(token.lower) || (reports(token) && !is(token, 'base'))
}

function reports(token: Token): boolean {
  return isAny(token, REPORTING)
}

const REPORTING = groupOf('say', 'tell')

/** The topics of a sentence, told once for all stages: most of them leave most sentences at once. */
export const topicsOf = onList((sentence: Sentence): number => {
  let topics = 0
  for (const token of sentence) {
    topics |= BY_WORD.get(token.lower) ?? 0
    if (!isAny(token, REPORTING)) continue
    topics |= TOPICS.reports
    if (!is(token, 'base')) topics |= TOPICS.tells
  }
  return topics
})

export function isAbout(sentence: Sentence, topics: number): boolean {
  return (topicsOf(sentence) & topics) === topics
}
