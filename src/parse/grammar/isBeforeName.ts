import { type Token, is, isAny, isNumber, isOpen, isWord } from '../tokens/Token.ts'
import { groupOf } from '../tokens/tags.ts'
import { isCue } from './isCue.ts'

/**
 * What goes with a job before a name is no verb.
 *
 *     said retired fire chief Ana Ruiz      Its chairman, retired GP Dr Jon Falk, said      It fell, planning officer Ana Ruiz said
 */
export function isBeforeName(tokens: readonly Token[], at: number): boolean {
  let job = at + 1
  while (
    job - at < LONGEST_JOB &&
    isOpen(tokens[job]) &&
    !isJob(tokens[job]) &&
    !isTitle(tokens[job])
  )
    job++
  const named = isTitle(tokens[job]) ? job : isJob(tokens[job]) ? job + 1 : -1
  if (named === -1 || !tokens[named]?.capital) return false
  if (isCue(tokens[at - 1])) return !isCue(tokens[at])
  return tokens[at - 1]?.text === ',' && !isCue(tokens[at]) && leadsToVerb(tokens, named)
}

/** *Ana Ruiz said*, *Ana Ruiz, 70, said*; *thanked mayor Ana Ruiz for it* thanks her. */
function leadsToVerb(tokens: readonly Token[], named: number): boolean {
  let end = named
  while (tokens[end]?.capital) end++
  if (tokens[end]?.text === ',' && isNumber(tokens[end + 1])) end += 2
  if (tokens[end]?.text === ',') end++
  while (is(tokens[end], 'adverb')) end++
  const verb = tokens[end]
  return isWord(verb) && !verb.capital && isAny(verb, FINITE)
}

const FINITE = groupOf('auxiliary', 'past', 'present')

/** *Dr*, *Sgt* */
function isTitle(token: Token | undefined): boolean {
  return is(token, 'title') && (token?.capital ?? false)
}

const LONGEST_JOB = 4

function isJob(token: Token | undefined): boolean {
  return isWord(token) && !token.capital && (is(token, 'person') || is(token, 'title'))
}
