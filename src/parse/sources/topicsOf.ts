import { lowerAt } from '../tokens/lowerAt.ts'
import { CUES } from '../languages/en/cues.ts'
import { SILENCE_WORDS } from '../languages/en/silences.ts'
import {
  CITING,
  OPENS_PEOPLE,
  PAPERS,
  REPORTING_PHRASES,
  TELLING_PHRASES,
} from '../languages/en/sources.ts'
import type { Sentence } from '../tokens/splitSentences.ts'

/** What the stages of this room look for in a sentence, one bit each. */
export const TOPICS = { cites: 1, paper: 2, people: 4, reports: 8, silence: 16, tells: 32 } as const

/** Words with which somebody tells something by themselves: *said*, *tells*, *according*. */
export const TELLING: ReadonlySet<string> = new Set([
  ...[...CUES].flatMap(([word, { group, form }]) =>
    (group === 'say' || group === 'tell') && (form === 'past' || form === 'present') ? [word] : [],
  ),
  ...TELLING_PHRASES,
])

const BY_WORD: ReadonlyMap<string, number> = joinLists([
  [CITING, TOPICS.cites],
  [PAPERS, TOPICS.paper],
  [OPENS_PEOPLE, TOPICS.people],
  [reportingWords(), TOPICS.reports],
  [SILENCE_WORDS, TOPICS.silence],
  [TELLING, TOPICS.tells],
])

function joinLists(
  lists: readonly (readonly [Iterable<string>, number])[],
): ReadonlyMap<string, number> {
  const joined = new Map<string, number>()
  for (const [words, topic] of lists)
    for (const word of words) joined.set(word, (joined.get(word) ?? 0) | topic)
  return joined
}

function reportingWords(): readonly string[] {
  const verbs = [...CUES].filter(([, { group }]) => group === 'say' || group === 'tell')
  return [...verbs.map(([word]) => word), ...REPORTING_PHRASES]
}

const KNOWN = new WeakMap<Sentence, number>()

/** The topics of a sentence, told once for all stages: most of them leave most sentences at once. */
export function topicsOf(sentence: Sentence): number {
  const known = KNOWN.get(sentence)
  if (known !== undefined) return known
  let topics = 0
  for (let at = 0; at < sentence.length; at++) topics |= BY_WORD.get(lowerAt(sentence, at)) ?? 0
  KNOWN.set(sentence, topics)
  return topics
}

export function isAbout(sentence: Sentence, topics: number): boolean {
  return (topicsOf(sentence) & topics) === topics
}
