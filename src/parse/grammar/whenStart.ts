import { groupOf } from '../tokens/tags.ts'
import { is, isAny, type Token } from '../tokens/Token.ts'
import type { Phrased } from './Clause.ts'

/**
 * Where the words begin that end with a noun and only tell when; -1 where the noun may do something.
 *
 *     the mayor [on Tuesday] said      the paper, a weekly, [late last week] said
 */
export function whenStart({ tokens, phrases }: Phrased, noun: number): number {
  const phrase = phrases[noun]
  if (phrase?.kind !== 'noun' || !isAny(tokens[phrase.to - 1], TIMES)) return -1
  if (!tokens.slice(phrase.from, phrase.to).every(tellsWhen)) return -1
  let start = noun
  // *late last*, *earlier*
  while (
    phrases[start - 1]?.kind === 'adverb' &&
    is(tokens[phrases[start - 1]?.from ?? -1], 'adverb')
  )
    start--
  const lead = phrases[start - 1]
  if (lead?.kind === 'preposition' && isAny(tokens[lead.from], LEADS)) return start - 1
  // *For Ruiz the year was over*
  return is(tokens[phrase.from], 'article') ? -1 : start
}

const TIMES = groupOf('calendar', 'time')
const LEADS = groupOf('placing', 'conveying')

/** *Thursday night*, *this past week*, *May 5*; *her day* may do something. */
function tellsWhen(token: Token): boolean {
  if (isAny(token, TIMES) || is(token, 'preposition') || /^\d/u.test(token.text)) return true
  return is(token, 'determiner') && !is(token, 'indefinite') && !is(token, 'owner')
}
