import { type Token, builds, is, isAny, isNumber, isOpen, isSmall } from '../tokens/Token.ts'
import { groupOf } from '../tokens/tags.ts'
import type { Phrase } from './Phrase.ts'
import { isPluralNoun } from './isPluralNoun.ts'
import { isCue } from './isCue.ts'
import { beforeAdverbs, isNounlike, isSingular, opensObject } from './besideVerb.ts'

/**
 * A present form is a noun as often: *Ruiz claims that*, *the claims are*.
 */
export function isPresent(
  tokens: readonly Token[],
  at: number,
  before: readonly Phrase[],
): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  const place = beforeAdverbs(tokens, at)
  const lead = tokens[place]
  if (lead?.kind === 'quotation') return !leadsToMarks(tokens[place - 1])
  // *“It holds”, hits back Ruiz*
  if (lead?.text === ',' && tokens[place - 1]?.kind === 'quotation' && isBeforeSomebody(tokens, at))
    return true
  if (lead?.kind !== 'word') return isCue(token) || (!isNounlike(token) && opensObject(next))
  if (is(next, 'auxiliary') && !is(lead, 'relative')) return false
  // *the test scores fell*, *port workers hailed the plan*; but *Ruiz calls proposed cuts a shame*
  if (is(next, 'past') && !isSmall(lead) && !mayDescribe(tokens, at + 1)) return false
  if (is(lead, 'preposition') && !is(lead, 'relative') && !is(lead, 'clitic')) return false
  // *two thousand replies*: so many would *reply*
  if (is(lead, 'number') && !lead.capital) return false
  if (isNumber(lead) && tokens[place - 1]?.capital) return true
  if (!isNounlike(token))
    return (
      builds(tokens, 'nounFirst') ||
      lead.capital ||
      isSubjectNoun(lead) ||
      isOneThing(lead, tokens, before)
    )
  // *a woman in a blue coat holds one of them*
  const holds = is(token, 'weak') && !isAny(token, PAPERS_TOO) && isAny(next, LEADS_OBJECT)
  if (holds && isOneThing(lead, tokens, before)) return true
  return lead.capital || isSubject(lead, tokens, before) || place < at - 1
}

const PAPERS_TOO = groupOf('saying', 'document', 'medium', 'work', 'surface', 'group')

const LEADS_OBJECT = groupOf('article', 'owner', 'pronoun', 'object')

/** *proposed cuts*: a participle before its noun */
function mayDescribe(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return is(tokens[at], 'participle') && isOpen(next) && !next.capital
}

/** *its “wall” claims*; not *That’s “a ruin,” says Ruiz* */
export function leadsToMarks(lead: Token | undefined): boolean {
  return (is(lead, 'determiner') && !is(lead, 'contracted')) || is(lead, 'term')
}

function isBeforeSomebody(tokens: readonly Token[], at: number): boolean {
  let next = at + 1
  while (is(tokens[next], 'adverb')) next++
  const [token, somebody] = [tokens[at], tokens[next]]
  return !isNounlike(token) && ((somebody?.capital ?? false) || is(somebody, 'person'))
}

/** *The sign out front reads “…”*, *a note beside the line reads: “…”*: the only verb before what stands in marks */
export function showsWords(
  tokens: readonly Token[],
  at: number,
  before: readonly Phrase[],
): boolean {
  const [token, next, behind] = tokens.slice(at, at + 3)
  const shown = next?.text === ':' ? behind : next
  if (shown?.kind !== 'quotation' || !is(token, 'say') || isAny(token, TEXTS)) return false
  const led = before.findLastIndex(({ kind }) => kind === 'preposition')
  const shows = before[led - 1]
  const alone = led >= before.length - 2 && !before.some(({ kind }) => kind === 'verb')
  // *The girl in the window reads “Ulysses”*
  const thing = shows?.kind === 'noun' && !isAny(tokens[shows.head], READERS)
  return alone && thing && is(tokens[shows.from], 'article')
}

const TEXTS = groupOf('document', 'saying')

const READERS = groupOf('person', 'group', 'kin')

/** A subject without an article */
const STANDS_ALONE = groupOf('pronoun', 'relative', 'conjunction', 'several')

export const SOMEBODY = groupOf(
  'person',
  'group',
  'organisation',
  'document',
  'surface',
  'spokesperson',
)

function isSubjectNoun(token: Token): boolean {
  return isAny(token, STANDS_ALONE) || isAny(token, SOMEBODY)
}

/** *the mayor claims that*, but *regular claims that* and *union claims that* go on */
function isSubject(lead: Token, tokens: readonly Token[], before: readonly Phrase[]): boolean {
  if (isAny(lead, STANDS_ALONE)) return true
  return isAny(lead, SOMEBODY) && isSingular(tokens, before)
}

function isOneThing(lead: Token, tokens: readonly Token[], before: readonly Phrase[]): boolean {
  return !isPluralNoun(lead) && isSingular(tokens, before)
}
