import { type Token, builds, is, isAny, isNumber, isOpen, isWord } from '../tokens/Token.ts'
import { groupOf } from '../tokens/tags.ts'
import type { Phrase, VerbForm } from './Phrase.ts'
import { isPluralNoun } from './isPluralNoun.ts'
import { isCue } from './isCue.ts'
import { opensVerb } from './opensVerb.ts'
import { isReflexive, isSaid } from './besideVerb.ts'

/** Reads a verb with its auxiliaries and what stands between them: *has never been told*. */
export function readVerb(tokens: readonly Token[], from: number): Phrase {
  let start = from
  while (is(tokens[start], 'clitic') && opensVerb(tokens, start + 1, [])) start++
  const first = tokens[start]
  let at = is(first, 'contracted') || is(first, 'infinitiveMark') ? start + 1 : start
  while (is(tokens[at], 'auxiliary') || (at > start && fills(tokens, at))) at++
  const helped = at > start
  let main = helped && !isMain(tokens, at, first) ? at - 1 : at
  while (is(tokens[main], 'enclitic')) main--
  const end = endOfChain(tokens, main)
  let to = end + 1
  while (is(tokens[to], 'enclitic')) to++
  return {
    kind: 'verb',
    from,
    to,
    head: end,
    form: formOf(tokens, start, end),
    passive: isPassive(tokens, from, end) || isUndergone(tokens, start, end),
  }
}

function fills(tokens: readonly Token[], at: number): boolean {
  return isAny(tokens[at], FILLERS)
}

const FILLERS = groupOf('adverb', 'negation', 'reflexive', 'clitic', 'enclitic')

/** Whether the main verb follows its auxiliary: *has said*, *would reflect*, *is “a ruin”* has none. */
function isMain(tokens: readonly Token[], at: number, first: Token | undefined): boolean {
  const token = tokens[at]
  if (!isWord(token) || token.capital) return false
  if (is(token, 'participle') || is(token, 'gerund')) return true
  if (is(first, 'be') || is(first, 'have')) return false
  if (is(token, 'base') || builds(tokens, 'nounFirst')) return is(token, 'base')
  return isOpen(token) && !is(token, 'past') && !is(token, 'present')
}

/** *went on to say*, *was quick to add*: the last verb is what is done. */
function endOfChain(tokens: readonly Token[], main: number): number {
  const verb = tokens[main]
  let at = main + 1
  if (is(verb, 'begins')) {
    while (is(tokens[at], 'adverb') || is(tokens[at], 'enclitic')) at++
  } else if (is(verb, 'be') && isOpen(tokens[at]) && !tokens[at]?.capital) at++
  else return main
  const joined = is(tokens[at], 'gerund') || (is(tokens[at], 'base') && builds(tokens, 'nounFirst'))
  if (is(verb, 'begins') && joined && isCue(tokens[at])) return at
  const linked =
    is(tokens[at], 'infinitiveMark') && isCue(tokens[at + 1]) && is(tokens[at + 1], 'base')
  return linked ? at + 1 : main
}

function formOf(tokens: readonly Token[], from: number, end: number): VerbForm {
  const token = tokens[from]
  if (is(token, 'infinitiveMark')) return 'infinitive'
  if (is(token, 'auxiliary'))
    return /^(?:be|been|being|having)$/.test(token?.lower ?? '') ? 'participle' : 'finite'
  if (isReduced(tokens, from, end)) return 'participle'
  if (is(token, 'contracted') || is(token, 'past') || is(token, 'present')) return 'finite'
  if (is(token, 'gerund')) return 'gerund'
  return is(token, 'participle') && !is(token, 'base') ? 'participle' : 'finite'
}

/** *the plan proposed by Ruiz*, *a report, published on Monday,*: the form of a past that is none */
function isReduced(tokens: readonly Token[], from: number, end: number): boolean {
  const [lead, token, next] = [tokens[from - 1], tokens[from], tokens[end + 1]]
  if (!is(token, 'participle') || !is(token, 'past')) return false
  if (isUndergone(tokens, from, end)) return true
  if (!isWord(next)) return false
  // *People polled said*
  const many = isPluralNoun(lead) || (isOpen(lead) && !lead.capital)
  if (many && !isCue(token) && isSaid(next)) return true
  // *proposed by Ruiz*; *Ruiz said by telephone*, *it fell by 5 metres* tell how
  if (is(next, 'by'))
    return !is(lead, 'pronoun') && !isNumber(tokens[end + 2]) && !is(tokens[end + 2], 'medium')
  if (lead?.text === ',' && is(token, 'tell') && is(next, 'relative'))
    return isClosed(tokens, end + 1)
  return (
    lead?.text === ',' && !is(token, 'say') && is(next, 'preposition') && isClosed(tokens, end + 1)
  )
}

/** *Ruiz, branded “a fraud” by rivals, left*, *Accused of theft, Ruiz left*: whom it is done to stands before it. */
function isUndergone(tokens: readonly Token[], from: number, end: number): boolean {
  const earlier = is(tokens[from - 1], 'adverb') || tokens[from - 1]?.lower === 'once'
  const [verb, next] = [tokens[end], tokens[end + 1]]
  const lead = tokens[earlier ? from - 2 : from - 1]
  if (isAsked(tokens, from)) return isAny(next, ASKED_OF)
  if (!is(verb, 'participle') || (lead && lead.text !== ',')) return false
  // *The house, said to be “haunted,” was sold*
  if (lead && HELD.test(verb?.lower ?? '') && next?.lower === 'to')
    return is(tokens[end + 2], 'auxiliary')
  if (!lead && is(verb, 'tell')) return is(next, 'relative') || is(next, 'pronoun')
  // *accused of*; *Ruiz, the mayor, recalled of that night* tells of it
  if (is(verb, 'takesThing') && next?.lower === 'of')
    return !is(verb, 'takesClause') && !is(verb, 'takesOf')
  const quoted = next?.lower === 'as' ? end + 2 : end + 1
  const behind = tokens[quoted + 1]
  const ends = (!earlier && behind?.text === ',') || is(behind, 'by')
  return is(verb, 'call') && tokens[quoted]?.kind === 'quotation' && ends
}

const HELD = /^(?:alleged|believed|reported|rumou?red|said|thought|understood)$/

/** *Ruiz, asked about the wall, said*; *when asked if it would hold* */
function isAsked(tokens: readonly Token[], at: number): boolean {
  const lead = tokens[at - 1]
  return (
    /^(?:asked|pressed|questioned|quizzed)$/.test(tokens[at]?.lower ?? '') &&
    (!isWord(lead) || lead.lower === 'when')
  )
}

const ASKED_OF = groupOf('preposition', 'question', 'subordinator')

const LONGEST_ASIDE = 20

/** Whether a comma and a finite verb follow, which an aside before it leads to. */
function isClosed(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_ASIDE; at++) {
    if (tokens[at]?.text !== ',') continue
    const next = is(tokens[at + 1], 'adverb') ? tokens[at + 2] : tokens[at + 1]
    if (
      isWord(next) &&
      !next.capital &&
      (is(next, 'auxiliary') || is(next, 'past') || is(next, 'present'))
    )
      return true
  }
  return false
}

function isPassive(tokens: readonly Token[], from: number, head: number): boolean {
  for (let at = from; at < head; at++)
    if (
      (is(tokens[at], 'be') && !isReflexive(tokens[at - 1])) ||
      /’(?:s|re|m)$/.test(tokens[at]?.lower ?? '')
    )
      return is(tokens[head], 'participle') && !is(tokens[head], 'gerund')
  return false
}
