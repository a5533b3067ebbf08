import type { Speaker } from '../../article/Article.ts'
import { isOutlet } from '../languages/outlets.ts'
import { groupOf } from '../tokens/tags.ts'
import { isGiven, type Token, builds, is, isAny } from '../tokens/Token.ts'
import type { Range } from './Phrase.ts'
import { isDegree } from './roles.ts'
import { isCommonNoun } from './verbSecond/nouns.ts'

/** What a name is of, by its words: *Friends of Sandport*, *Tern News*, *Ana Ruiz*. */
export function nameKind(
  tokens: readonly Token[],
  { from, to }: Range,
  name: string,
): Speaker['kind'] {
  const last = tokens[to - 1]
  const words = tokens.slice(from, to)
  if (isTitled(tokens[from - 1])) return 'person'
  if (to - from > 1 && is(last, 'document') && words.some((token) => is(token, 'possessive')))
    return 'document'
  // *Dan Times*, but *the Jordan Times*
  const borne = is(last, 'surname') && to - from === 2 && !is(tokens[from - 1], 'article')
  const housed = is(last, 'house') && !borne
  if (isGiven(tokens[from]) && to - from > 1 && !housed && !is(last, 'group')) return 'person'
  if (to - from > 1 && isWorkBefore(tokens, from) && !words.some((token) => is(token, 'surname')))
    return 'document'
  const body = is(last, 'house') && !is(last, 'group') && last?.lower !== 'union'
  if (to - from > 1 && !body && words.some((token) => is(token, 'group'))) return 'group'
  if (isGiven(tokens[from]) && to - from > 1 && !housed) return 'person'
  if (words.some((token) => is(token, 'house') || token.lower === '&' || is(token, 'and')))
    return 'organisation'
  if (to - from > 1 && builds(tokens, 'capitalNouns') && isCommonNoun(last)) return 'organisation'
  if (is(last, 'knownHouse') || ACRONYM.test(name) || isOutlet(name)) return 'organisation'
  return 'person'
}

/** *Mr Ford*, *Dr Church* */
function isTitled(title: Token | undefined): boolean {
  if (!title?.capital) return false
  return (
    isAny(title, COURTESIES) ||
    (is(title, 'title') && (is(title, 'person') || isDegree(title.text)))
  )
}

const COURTESIES = groupOf('courtesyHe', 'courtesyShe')

/** *the film Green Lantern*; not *In the film Ana Ruiz says* */
function isWorkBefore(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]
  return before !== undefined && !before.capital && is(before, 'work')
}

const ACRONYM = /^\p{Lu}[\p{Lu}&-]{1,6}$/u
