import { type Token, is, isNumber } from '../tokens/Token.ts'
import type { Phrase } from './Phrase.ts'
import { isPluralNoun } from './isPluralNoun.ts'
import { isCue, reports } from './isCue.ts'
import { beforeAdverbs, isNounlike, opensObject } from './besideVerb.ts'

/** A base form needs a plural or a pronoun before it: *residents say*, *people close to him say*. */
export function isPluralBefore(
  tokens: readonly Token[],
  at: number,
  before: readonly Phrase[],
): boolean {
  const place = beforeAdverbs(tokens, at)
  const lead = tokens[place]
  // *47% say*
  if (lead?.text === '%') return isCue(tokens[at])
  if (lead?.kind === 'stop')
    return lead.text === ',' && isCue(tokens[at]) && isPluralChain(tokens, before)
  if (lead?.kind !== 'word') return false
  if (is(tokens[at], 'weak') && is(tokens[at + 1], 'infinitiveMark')) return false
  if (is(tokens[at + 1], 'present') && !isNounlike(tokens[at + 1])) return false
  if (is(lead, 'pronoun')) return !is(lead, 'he') && !is(lead, 'she') && !is(lead, 'it')
  if (
    is(lead, 'several') ||
    (!isOneBefore(tokens, before) &&
      isManyBefore(lead, tokens[at]) &&
      (!is(tokens[at], 'preposition') ||
        is(tokens[at + 1], 'infinitiveMark') ||
        isPluralChain(tokens, before))) ||
    (is(lead, 'relative') && !is(lead, 'determiner'))
  )
    return true
  if (lead.lower === 'and' || lead.lower === 'or')
    return before.some(({ kind, head }) => kind === 'verb' && is(tokens[head], 'base'))
  const nounlike = isNounlike(tokens[at]) && !opensObject(tokens[at + 1])
  return isCue(tokens[at]) && !nounlike && isPluralChain(tokens, before)
}

/** *residents plan*, *residents like it*, *as residents like to say*, but *for residents like Ruiz*; a name in -s is one person: *the Harris plan* */
function isManyBefore(lead: Token, token: Token | undefined): boolean {
  return isPluralNoun(lead) && (!lead.capital || is(lead, 'group') || isCue(token))
}

/** *a news report*: one thing, whatever its ending; *a few residents*, *a record 300 women* are many */
function isOneBefore(tokens: readonly Token[], before: readonly Phrase[]): boolean {
  const { from = -1, to = -1 } = before.at(-1) ?? {}
  const one = is(tokens[from], 'article') && is(tokens[from], 'indefinite')
  return one && !tokens.slice(from + 1, to).some((token) => is(token, 'several') || isNumber(token))
}

/**
 * *Friends of the wall say*, *those who know Ruiz say*: the head of the phrase counts, unless
 * something is done to it (*she met friends of the wall*) or it hangs on something (*for friends of the wall*).
 */
function isPluralChain(tokens: readonly Token[], before: readonly Phrase[]): boolean {
  let at = before.length - 1
  while (before[at]?.kind === 'comma' || before[at]?.kind === 'adverb') at--
  at = headOfChain(before, at)
  const verb = before[at]?.kind === 'verb' ? at : at - 1
  if (before[verb]?.kind === 'verb' && before[verb - 1]?.kind === 'relative')
    at = headOfChain(before, verb - 2)
  else if (before[verb]?.kind === 'verb' || before[at - 1]?.kind === 'preposition')
    at = headOfReduced(before, at)
  const phrase = before[at]
  const lead = before[at - 1]
  if (lead?.kind === 'preposition' || (lead?.kind === 'verb' && !reports(tokens[lead.head])))
    return false
  return phrase?.kind === 'noun' && isMany(tokens, phrase)
}

/** *residents*, *those*, *one in three*, *some 47*; not *the 2025* of *the 2025 report* */
function isMany(tokens: readonly Token[], { from, head: at }: Phrase): boolean {
  const [first, head] = [tokens[from], tokens[at]]
  if (isPluralNoun(head) || head?.lower === 'those' || is(head, 'number')) return true
  const counts = COUNT.test(head?.text ?? '') && !YEAR.test(head?.text ?? '')
  return counts && (from === at || is(first, 'several'))
}

const COUNT = /^\d[\d,.]*$/u

const YEAR = /^(?:1[89]|20)\d\d$/u

/** *voters trying to win the seat in May say*, *people polled in May say*: over what only tells which ones are meant */
function headOfReduced(phrases: readonly Phrase[], from: number): number {
  let at = from
  while (phrases[at] && REDUCED.has(phrases[at - 1]?.kind) && phrases[at - 1]?.form !== 'finite')
    at--
  const reduced = phrases.slice(at, from + 1).findIndex(({ kind }) => kind === 'verb')
  const form = phrases[at + reduced]?.form
  const hangs = reduced > 0 && (form === 'gerund' || form === 'participle')
  return hangs ? headOfChain(phrases, at + reduced - 1) : from
}

const REDUCED: ReadonlySet<Phrase['kind'] | undefined> = new Set(['noun', 'preposition', 'verb'])

function headOfChain(phrases: readonly Phrase[], from: number): number {
  let at = from
  while (phrases[at - 1]?.kind === 'preposition' && phrases[at - 2]?.kind === 'noun') at -= 2
  return at
}
