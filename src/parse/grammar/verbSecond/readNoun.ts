import { groupOf } from '../../tokens/tags.ts'
import { isGiven, type Token, is, isAny, isOpen, isWord } from '../../tokens/Token.ts'
import type { Phrase } from '../Phrase.ts'
import { isCommonNoun, isInName, isNameWord, isNounWord } from './nouns.ts'

/** Whether a noun phrase begins at a place where no verb and no relative pronoun does. */
export function opensNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isWord(token)) return false
  if (isNounWord(tokens, at) || /^\d/u.test(token.text)) return true
  if (is(token, 'subordinator') && !is(token, 'determiner')) return false
  if (LEADS.some((tag) => is(token, tag))) return true
  return nounBehind(tokens, at) > at
}

const LEADS = ['determiner', 'pronoun', 'object', 'several', 'reflexive', 'number'] as const

/**
 * Reads a noun phrase: a pronoun, a name, or an article with all that stands between it and its noun.
 *
 *     der frühere Hafenmeister Jon Ebbe      die in Sandport geborene Ruiz      Matthias von Hagenow
 */
export function readNoun(tokens: readonly Token[], from: number): Phrase {
  const noun = nounBehind(tokens, from)
  if (noun === -1) return { kind: 'noun', from, to: from + 1, head: from }
  let to = noun + 1
  while (to - from < LONGEST && goesOn(tokens, to, noun)) to++
  return { kind: 'noun', from, to, head: to - 1 }
}

const LONGEST = 24
const MOST_MODIFIERS = 6

/** The first noun behind articles, numbers and adjectives; -1 where there is none. */
function nounBehind(tokens: readonly Token[], from: number): number {
  const lead = tokens[from]
  if (is(lead, 'object') || (is(lead, 'pronoun') && !is(lead, 'determiner'))) return -1
  let at = from
  while (is(tokens[at], 'determiner') && !isNounWord(tokens, at) && at - from < 3) at++
  const determined = at > from
  for (; at - from < MOST_MODIFIERS; at++) {
    if (isNounWord(tokens, at)) return at
    if (!isModifier(tokens, at, determined)) break
  }
  return determined ? behindParticiple(tokens, from + 1) : -1
}

/** `alte`, `sehr großen`, `19`, `tern-`; a form of a verb only right behind an article */
function isModifier(tokens: readonly Token[], at: number, determined: boolean): boolean {
  const token = tokens[at]
  if (token?.text === '.' && /^\d/u.test(tokens[at - 1]?.text ?? '')) return true
  if (!isWord(token)) return false
  if (is(token, 'number') || /^\d/u.test(token.text)) return true
  if (is(token, 'conjunction')) return determined && isModifier(tokens, at + 1, false)
  if (is(token, 'adverb')) return determined && !is(tokens[at + 1], 'determiner')
  if (!isOpen(token) || !INFLECTED.test(token.lower))
    return determined && isOpen(token) && isInDetermined(token)
  if (!FINITE.some((tag) => is(token, tag))) return true
  return determined && is(tokens[at - 1], 'article') && !isSaidOfThat(tokens, at)
}

/** *Das sagte Ana Ruiz*, but *das belegte Brot*: nobody with a name is a thing. */
function isSaidOfThat(tokens: readonly Token[], at: number): boolean {
  const who = tokens[at + 1]
  const somebody = isNameWord(who) || is(who, 'title') || is(who, 'spokesperson')
  return tokens[at - 1]?.lower === 'das' && somebody && isNounWord(tokens, at + 1)
}

/** `rosa Mauer`, `lila Kleid`: a word that takes no ending, and no verb */
function isInDetermined(token: Token): boolean {
  return !FINITE.some((tag) => is(token, tag)) && !is(token, 'participle')
}

const FINITE = ['past', 'present', 'base', 'subjunctive', 'auxiliary'] as const

const INFLECTED = /[a-zäöüß]{2}(?:e|e[mnrs])$/u

const LONGEST_EXTENSION = 10

/**
 * Between an article and its noun there may be half a clause, with a participle at its end.
 *
 *     die in Sandport geborene Ruiz      der sich selbst lobende Bürgermeister
 *                     ^^^^^^^^ ^^^^                       ^^^^^^^ ^^^^^^^^^^^^^
 */
function behindParticiple(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + LONGEST_EXTENSION; at++) {
    const token = tokens[at]
    if (token?.text === '.') continue
    if (token?.kind !== 'word' || is(token, 'auxiliary') || is(token, 'past')) return -1
    if (!token.capital && PARTICIPLE.test(token.lower) && isNounWord(tokens, at + 1)) return at + 1
  }
  return -1
}

/** `lobende`, `geborene`, `genannter` */
const PARTICIPLE = /(?:end|en|t)e[mnrs]?$/u

/** What the capitals behind a noun or a name add to it. */
function goesOn(tokens: readonly Token[], at: number, noun: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || !token || before.kind === 'stop') return false
  if (token.kind === 'quotation') return isNickname(before, token, next)
  if (token.kind !== 'word') return false
  if (token.lower === '&') return next?.capital ?? false
  if (before.lower === '&' || before.kind === 'quotation') return token.capital
  if (is(token, 'particle') && !token.capital) return isParticle(tokens, at, noun)
  if (!token.capital || is(token, 'calendar') || is(before, 'calendar')) return false
  if (is(before, 'particle') && !before.capital) return true
  if (isNameWord(token)) return !is(token, 'pronoun') && !isOwnerBehind(tokens, at)
  const first = at - 1 === noun
  return joinsNoun(before, token) || (first && (isInName(before) || isHeadOf(tokens, at)))
}

/** `Finnlands Präsidentin`, `Lohmanns Büro`: whose somebody is, where no article leads it */
function isHeadOf(tokens: readonly Token[], at: number): boolean {
  const [lead, owner, token] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  const leads = isWord(lead) && (is(lead, 'determiner') || INFLECTED.test(lead.lower))
  return isAny(token, HEADS) && !leads && /[a-zäöü]s$/u.test(owner?.lower ?? '')
}

const HEADS = groupOf('person', 'title', 'kin', 'spokesperson', 'organisation')

/** *eine Sprecherin Lohmanns*, *das Büro Lohmanns*: whose somebody is, and not what they are called */
function isOwnerBehind(tokens: readonly Token[], at: number): boolean {
  const last = isGiven(tokens[at]) && tokens[at + 1]?.capital ? at + 1 : at
  const closed = is(tokens[last], 'possessive') && !tokens[last + 1]?.capital
  return closed && isCommonNoun(tokens[at - 1]) && isAny(tokens[at - 1], HEADS)
}

/** `Vorsitzende Richterin`, `Verein Hafen`, `Brack Werft`, `Falks Sohn`; but *gab Ruiz Auskunft* are two. */
function joinsNoun(before: Token, token: Token): boolean {
  if (is(before, 'possessive')) return true
  if (isPerson(before)) return isPerson(token)
  if (is(before, 'organisation')) return !is(token, 'time')
  if (!isNameWord(before)) return false
  if (is(token, 'house') || is(token, 'organisation')) return true
  return isOwner(before)
}

function isPerson(token: Token): boolean {
  return is(token, 'person') || is(token, 'title')
}

/** `Falks`: a name that only an ending of its own can have made so */
function isOwner(token: Token): boolean {
  return /[a-zäöüß](?:s|[sxz]’)$/u.test(token.lower) && !isGiven(token) && !is(token, 'surname')
}

/** `Ursula von der Leyen`, but *Sprecher von Brack*, *Ana Ruiz von der Werft* and *Franz der Tern Zeitung* end before it. */
function isParticle(tokens: readonly Token[], at: number, noun: number): boolean {
  const before = tokens[at - 1]
  const behind = is(tokens[at + 1], 'particle') ? at + 2 : at + 1
  const [after, last] = [tokens[behind], tokens[behind + 1]]
  if (!after?.capital || isCommonNoun(after)) return false
  // *sagte Ana von Weizsäcker Reportern*: whoever is told stands behind the name
  const bare = is(tokens[at], 'article') && !is(before, 'particle')
  if (bare && last?.capital && isCommonNoun(last)) return false
  if (is(before, 'particle') && at - 1 > noun) return true
  return isGiven(before) || (is(after, 'surname') && (is(after, 'led') || !isCommonNoun(before)))
}

const LONGEST_NICKNAME = 24

/** `Jon „Möwe“ Ebbe` */
function isNickname(before: Token, quote: Token, next: Token | undefined): boolean {
  return (
    quote.end - quote.start <= LONGEST_NICKNAME &&
    isNameWord(before) &&
    (next?.capital ?? false) &&
    (isNameWord(next) || isGiven(before))
  )
}
