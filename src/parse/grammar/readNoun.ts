import {
  isGiven,
  type Token,
  builds,
  is,
  isAny,
  isNumber,
  isOpen,
  isSmall,
  isWord,
} from '../tokens/Token.ts'
import { isPluralNoun } from './isPluralNoun.ts'
import { groupOf } from '../tokens/tags.ts'
import type { Phrase } from './Phrase.ts'
import { showsWords } from './isPresent.ts'
import { opensVerb } from './opensVerb.ts'

/** Whether a noun phrase begins at a place where no verb does. */
export function opensNoun(
  tokens: readonly Token[],
  at: number,
  before: Phrase | undefined,
): boolean {
  const token = tokens[at]
  if (!isWord(token)) return false
  if (is(token, 'relative')) return isPointing(tokens, at, before)
  if (token.capital && isSmall(token))
    return isSmallNoun(token) || (at > 0 && !isOpeningWord(token))
  // *graceja a bióloga*: behind a verb that no list has, and not behind a noun
  if (is(token, 'determiner') && is(token, 'preposition'))
    return before?.kind !== 'noun' || isLoneVerb(tokens, before)
  if (isSmallNoun(token)) return true
  if (isAny(token, FILLERS)) return token.capital && at > 0
  return token.capital || isOpen(token)
}

const FILLERS = groupOf('adverb', 'opener', 'yes')

/** One word in the shape of a verb behind a comma */
function isLoneVerb(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const token = tokens[from]
  if (to - from > 1 || tokens[from - 1]?.text !== ',' || !isOpen(token) || token.capital)
    return false
  return token.lexicon.likeVerb.test(token.lower)
}

function isSmallNoun(token: Token): boolean {
  return isAny(token, SMALL_NOUNS)
}

const SMALL_NOUNS = groupOf('determiner', 'pronoun', 'object', 'several', 'number')

/** A capital that a title within a sentence gives to a small word opens no name by itself. */
function isOpeningWord(token: Token): boolean {
  return isAny(token, OPENING)
}

const OPENING = groupOf('conjunction', 'preposition', 'subordinator')

/** *that wall*, *that was all*: no noun before it that *that* could stand for */
function isPointing(tokens: readonly Token[], at: number, before: Phrase | undefined): boolean {
  if (!is(tokens[at], 'determiner') || is(tokens[at], 'owner')) return false
  if (before?.kind === 'noun' || before?.kind === 'comma') return false
  if (before?.kind === 'quotation' && opensVerb(tokens, at + 1, [])) return false
  const next = tokens[at + 1]
  if (!isOpen(next)) return before?.kind !== 'verb' && is(next, 'auxiliary')
  if (next.capital || isNumber(next) || isPluralNoun(next)) return false
  return before?.kind !== 'verb' || !opensVerb(tokens, at + 1, [])
}

const LONGEST = 24

/** How many phrases before a noun may tell that a plural noun waits for its verb. */
const LONGEST_CHAIN = 8

/** Reads a noun phrase up to what can't belong to it: *the old harbour wall*, *mayor Ana Ruiz*. */
export function readNoun(
  tokens: readonly Token[],
  from: number,
  before: readonly Phrase[] = [],
): Phrase {
  const chain = before.slice(-LONGEST_CHAIN)
  let to = from + 1
  if (!standsAlone(tokens, from))
    while (to - from < LONGEST && goesOn(tokens, to, from) && !isItsVerb(tokens, to, from, chain))
      to++
  while (to > from + 1 && trails(tokens[to - 1])) to--
  return { kind: 'noun', from, to, head: headOf(tokens, from, to) }
}

function isBeforeNoun(token: Token): boolean {
  return is(token, 'adjective') || is(token, 'adverb') || /^\d/.test(token.text)
}

/** *le vote municipal*, *la vecina Ana Ruiz*: a name says who it is; else the noun before its adjectives. */
function headOf(tokens: readonly Token[], from: number, to: number): number {
  if (!builds(tokens, 'nounFirst')) return to - 1
  const phrase = tokens.slice(from, to)
  const named = phrase.findLastIndex((token) => token.capital && !isSmall(token))
  if (named !== -1) return from + named
  const open = phrase.findIndex((token) => isOpen(token) && !isBeforeNoun(token))
  return open === -1 ? to - 1 : from + open
}

/** *Officials in Sandport say*: the verb of a noun that stands further left */
function isItsVerb(
  tokens: readonly Token[],
  at: number,
  from: number,
  chain: readonly Phrase[],
): boolean {
  if (showsWords(tokens, at, chain)) return true
  return is(tokens[at], 'base') && opensVerb(tokens, at, [...chain, noun(from, at)])
}

function trails(token: Token | undefined): boolean {
  return is(token, 'determiner') && !is(token, 'several') && !is(token, 'number')
}

/** A pronoun takes nothing along: *he*, *them*; *her* and *one* may lead a noun. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (is(token, 'determiner')) return false
  return is(token, 'pronoun') || is(token, 'object')
}

function goesOn(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!before || !token) return false
  if (token.kind === 'quotation') return isNickname(tokens, at)
  // *47% of the residents*
  if (token.text === '%') return isNumber(before)
  if (token.kind !== 'word' || is(token, 'contracted')) return false
  if (before.kind === 'stop' && before.text !== '%') return false
  // *a man I had never met*, and *King Charles I*
  if (!before.capital && is(token, 'pronoun') && is(token, 'speaking')) return false
  return token.capital ? takesCapital(tokens, at, from) : takesSmall(tokens, at, from)
}

const LONGEST_NICKNAME = 24

/** `Jon “Gull” Ebbe`; what ends with a comma is somebody’s words. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const [before, quote, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!quote || quote.end - quote.start > LONGEST_NICKNAME || is(before, 'possessive')) return false
  const glued = before?.end === quote.start - 1 && next?.start === quote.end + 1
  return glued && (before?.capital ?? false) && (next?.capital ?? false) && !is(before, 'house')
}

/** *mayor Ana*, *the Ana*, *Ana Ruiz*; but *Monday Ruiz* and *the old wall Ruiz built* are two. */
function takesCapital(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!before || !token || opensVerb(tokens, at, [])) return false
  if (is(before, 'calendar') && !is(token, 'calendar') && isDayName(tokens, at - 1)) return true
  if (is(before, 'calendar') !== is(token, 'calendar'))
    return is(token, 'calendar')
      ? is(before, 'determiner') || LEADS_DAY.test(before.lower) || isBorneDay(tokens, at)
      : !before.capital
  if (endsDay(tokens, at - 1, from) || startsName(tokens, at, from)) return false
  if (before.kind === 'quotation' || before.capital) return true
  if (isAny(before, LEADING)) return true
  if (is(before, 'adverb') || (is(before, 'several') && !is(before, 'group'))) return false
  if (isAny(before, BEFORE_NAMES) || isAdjective(tokens, at - 1, from)) return true
  return !isContact(tokens, at, from)
}

const LEADING = groupOf('determiner', 'conjunction', 'particle', 'preposition')

/** *on Monday night Ruiz left*, *on May 9 Ruiz left*, *in 2020 Ruiz left* */
function endsDay(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  // *second-year Ana Ruiz*
  if (is(token, 'time') && !token?.capital && !token?.text.includes('-')) return true
  if (!/^\d/.test(token?.text ?? '')) return false
  // *at 10:26 Ruiz wrote*
  if (/^\d{1,2}:\d\d$/.test(token?.text ?? '')) return true
  const year = at === from && /^(?:1[89]|20)\d\d$/.test(token?.text ?? '')
  return year ? is(before, 'preposition') : is(before, 'calendar')
}

/** *le ministre de l’Intérieur Jon Ebbe*: a given name behind another name opens that of somebody. */
function startsName(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!builds(tokens, 'nounFirst') || !before) return false
  if (ACRONYM.test(before.text) && at - from === 2 && is(tokens[from], 'article')) return true
  if (!isGivenName(token)) return false
  // *ironizó a este medio Eliseo Ayma*, but *el portavoz vecinal Luis Mora*
  if (!before.capital)
    return isNamePart(next) && isOpen(before) && !leadsName(before) && !holdsJob(tokens, from, at)
  const led = is(tokens[from], 'article') || is(tokens[from - 1], 'linking')
  return (
    led && isNamePart(next) && !isGivenName(before) && !is(before, 'house') && !is(before, 'title')
  )
}

/** *la vecina Ana*, but *a la prensa Ana Ruiz*, *a este diario Ana Ruiz* are two */
function leadsName(token: Token): boolean {
  return !isAny(token, PAPERS) && isAny(token, BEFORE_NAMES)
}

function holdsJob(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => isAny(token, JOBS))
}

const JOBS = groupOf('person', 'title', 'spokesperson')

const PAPERS = groupOf('document', 'medium', 'work')

const ACRONYM = /^\p{Lu}{2,8}$/u

function isGivenName(token: Token | undefined): boolean {
  return (token?.capital ?? false) && isGiven(token)
}

/** *the old wall Ruiz built*: a clause without *that*, and no name for the wall */
function isContact(tokens: readonly Token[], at: number, from: number): boolean {
  if (!is(tokens[from], 'determiner') && !isPluralNoun(tokens[at - 1])) return false
  let end = at
  while (tokens[end]?.capital) end++
  return opensVerb(tokens, end, [noun(at, end)])
}

/** `Sunday Ekpo`: behind a comma or a title it is somebody’s name and no day. */
function isDayName(tokens: readonly Token[], at: number): boolean {
  const lead = tokens[at - 1]
  return (
    (tokens[at]?.capital ?? false) &&
    (lead?.text === ',' ||
      is(lead, 'title') ||
      is(lead, 'person') ||
      (is(lead, 'and') && isGiven(tokens[at])) ||
      (at === 0 && !isSmall(tokens[at + 1])))
  )
}

/** *Mr Sunday Ekpo*, *gardener April Shaw* */
function isBorneDay(tokens: readonly Token[], at: number): boolean {
  const [lead, title, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]]
  const named = COURTESY.test(title?.lower ?? '') || (is(title, 'person') && isGiven(tokens[at]))
  return named && !is(lead, 'article') && (next?.capital ?? false) && !is(next, 'calendar')
}

const COURTESY = /^(?:mr|mrs|ms|miss|dr|hon|chief|rev|prof|comrade|alhaji|hajiya)\.?$/

const LEADS_DAY = /^(?:last|next|this|early|late|previous|following)$/

const BEFORE_NAMES = groupOf(
  'person',
  'group',
  'organisation',
  'title',
  'kin',
  'work',
  'document',
  'house',
  'spokesperson',
  'possessive',
  'medium',
  'number',
)

/** Right behind the article, or a word like *Sandport-based*, *69-year-old*, *then* */
function isAdjective(tokens: readonly Token[], at: number, from: number): boolean {
  const word = tokens[at]
  if (word?.lower.includes('-')) return true
  return at - from <= 1 && (at === from || is(tokens[from], 'determiner')) && !is(word, 'base')
}

function takesSmall(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!before || !token) return false
  if (isSmall(token)) return takesSmallWord(tokens, at, from)
  if (ANYBODY.test(token.lower)) return false
  if (is(before, 'calendar') && before.capital) return joinsDay(tokens, at, from)
  if (is(token, 'adverb')) return isWithin(tokens, at)
  if (is(before, 'determiner') || is(before, 'possessive'))
    return (
      isLeading(before) ||
      isNounOfSeveral(before, token) ||
      !opensVerb(tokens, at, [noun(from, at)])
    )
  if (isBehindPerson(tokens, at, from) || isHeardSaying(tokens, at, from)) return false
  if (isOfSeveral(tokens, at, from)) return false
  if (isJoinedParticiple(tokens, at, from) || isGerundNoun(tokens, at)) return true
  return !opensVerb(tokens, at, [noun(from, at)])
}

/** *a most unusual wall*, *a former first lady*, *the board’s last report* */
function isWithin(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = tokens.slice(at - 1, at + 2)
  if (!isOpen(next) || is(next, 'adverb')) return false
  if (is(before, 'determiner')) return true
  if (is(before, 'possessive') && ORDER.test(token?.lower ?? '')) return true
  return isOpen(before) && !before.capital && isAny(next, TITLED)
}

/** Adjectives as well as adverbs */
const ORDER = /^(?:first|last|next|only|early|late|daily|weekly|monthly)$/

const TITLED = groupOf('person', 'title', 'man', 'woman')

/**
 * *a phrase diplomats say*: of one thing and no more, so that what are several begin a clause without *that*;
 * but *a veterans group said*
 */
function isOfSeveral(tokens: readonly Token[], at: number, from: number): boolean {
  const [token, verb] = [tokens[at], tokens[at + 1]]
  const one = is(tokens[from], 'article') && is(tokens[from], 'indefinite')
  if (!one || !token?.lexicon.plural.test(token.lower) || !isPluralNoun(token)) return false
  return !isAny(verb, BEFORE_NAMES) && opensVerb(tokens, at + 1, [noun(at, at + 1)])
}

/** Never part of a longer phrase: *on the wall somebody wrote* */
const ANYBODY = /^(?:any|every|no|some)(?:body|one)$/

/** *a Wednesday editorial*, *on Monday night*, *on May 9th*; but *on Monday residents said* */
function joinsDay(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]
  if (!isOpen(token) || is(token, 'adverb') || opensVerb(tokens, at, [])) return false
  return (
    at - from > 1 ||
    is(token, 'time') ||
    /^\d/.test(token.text) ||
    !is(tokens[from - 1], 'preposition')
  )
}

/** An article or an owner always leads a noun; *neither*, *both* may stand alone. */
function isLeading(token: Token): boolean {
  return is(token, 'article') || is(token, 'owner') || is(token, 'possessive')
}

function noun(from: number, to: number): Phrase {
  return { kind: 'noun', from, to, head: to - 1 }
}

/** *both sides said*, *many claims*: what is several does nothing that ends in *-s* */
function isNounOfSeveral(before: Token, token: Token): boolean {
  const several = is(before, 'number') || (is(before, 'several') && !isAny(before, ONE))
  return several && is(token, 'present') && !is(token, 'auxiliary') && !builds([token], 'nounFirst')
}

const ONE = groupOf('indefinite', 'nobody')

/** *the badly damaged old wall*: before another noun, and not behind one for somebody */
function isJoinedParticiple(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!is(token, 'participle') && !is(token, 'gerund')) return false
  if (is(before, 'adverb') && at - from > 1) return true
  if (!is(tokens[from], 'determiner') || before?.capital || isSomebodyNoun(before)) return false
  return (
    isOpen(next) &&
    !is(next, 'adverb') &&
    !opensVerb(tokens, at + 1, []) &&
    at - from <= 2 &&
    !is(token, 'say') &&
    !is(token, 'tell')
  )
}

/** *Lidia Moroz quit*: what stands behind a whole name and is no noun for somebody is its verb. */
function isBehindPerson(tokens: readonly Token[], at: number, from: number): boolean {
  const [first, last, token] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (
    at - from < 2 ||
    !first?.capital ||
    !last?.capital ||
    is(last, 'house') ||
    is(last, 'possessive')
  )
    return false
  return isGiven(first) && !isAny(token, NOUNS)
}

/** *heard an officer yell*: the base form is what the officer does */
function isHeardSaying(tokens: readonly Token[], at: number, from: number): boolean {
  const [lead, before, token] = [tokens[from - 1], tokens[at - 1], tokens[at]]
  if (!is(lead, 'heard') || !is(token, 'base') || is(token, 'weak')) return false
  return isAny(token, CUES) && ((before?.capital ?? false) || isSomebodyNoun(before))
}

const NOUNS = groupOf(
  'person',
  'group',
  'organisation',
  'document',
  'spokesperson',
  'kin',
  'work',
  'saying',
  'surface',
  'medium',
)

/** *political advertising, said*: a gerund that has no object behind another noun */
function isGerundNoun(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!is(token, 'gerund') || isAny(token, CUES)) return false
  if (before?.capital || !isOpen(before) || isSomebodyNoun(before)) return false
  if (next?.kind === 'quotation') return false
  return !isWord(next) || isAny(next, NO_OBJECT)
}

const NO_OBJECT = groupOf('conjunction', 'auxiliary', 'preposition', 'past', 'present')
const CUES = groupOf('say', 'call', 'tell')

function isSomebodyNoun(token: Token | undefined): boolean {
  return isAny(token, SOMEBODY)
}

const SOMEBODY = groupOf('person', 'group', 'organisation')

/** Small words within a phrase: *all the*, *Ludo van der Meer*, *Brack & Sons*, *the University of Sandport*. */
function takesSmallWord(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || !token) return false
  if (joinsHouse(tokens, at, from)) return true
  if (is(token, 'linking') && before.capital && next?.capital && joinsName(tokens, at, from))
    return true
  if (is(token, 'particle') && isNamePart(next)) {
    if (before.capital && !is(token, 'preposition')) return true
    // *Ana de la Torre*
    if ((before.capital || is(before, 'particle')) && opensWithGiven(tokens, at, from)) return true
    if (before.capital) return false
  }
  if (is(before, 'article') && is(token, 'preposition')) return true
  // *this past week*
  if (is(before, 'determiner') && is(token, 'preposition') && is(next, 'time')) return true
  if (is(token, 'article')) return isWhole(before)
  if (is(token, 'determiner'))
    return is(before, 'determiner') && !is(token, 'owner') && !is(token, 'pronoun')
  if (token.lower === '&') return isOpen(next)
  if (before.capital && next?.capital) return joinsName(tokens, at, from)
  return false
}

/** *all the walls*, *tous les murs* */
function isWhole(token: Token): boolean {
  if (builds([token], 'nounFirst')) return is(token, 'several') && is(token, 'determiner')
  return /^(?:all|both|half|such)$/.test(token.lower)
}

/** *Ana de la Torre*, but *the Sandport de …*: a given name leads it. */
function opensWithGiven(tokens: readonly Token[], at: number, from: number): boolean {
  if (!builds(tokens, 'nounFirst')) return false
  // *la jornalera Rosilda Alves da Cruz*: a job, and a name of two words
  const job = tokens[from - 1]
  const two = (tokens[from]?.capital ?? false) && at - from === 2
  const named = tokens.slice(from, at).findIndex((token) => token.capital)
  const behind = named > 0 && at - from - named === 2 && is(tokens[from + named - 1], 'person')
  return (two && is(job, 'person')) || behind || tokens.slice(from, at).some(isGivenName)
}

/** *Federación de la Pesca*: over two small words, where the first word says what it is */
function joinsHouse(tokens: readonly Token[], at: number, from: number): boolean {
  if (!builds(tokens, 'nounFirst') || !is(tokens[at], 'joint')) return false
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  const first =
    (before?.capital ?? false) && is(next, 'joint') && (tokens[at + 2]?.capital ?? false)
  const second = is(before, 'joint') && !before?.capital && (next?.capital ?? false)
  return (first && joinsName(tokens, at, from)) || (second && joinsName(tokens, at - 1, from))
}

function isNamePart(token: Token | undefined): boolean {
  return (token?.capital ?? false) || is(token, 'particle')
}

/**
 * A small word between capitals joins them to an organisation’s name, not to a person’s.
 *
 *     Department of Health and Human Services      Ana Ruiz of Sandport
 */
function joinsName(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (is(before, 'possessive') || is(tokens[at + 1], 'calendar')) return false
  if (!is(token, 'joint')) return false
  if (is(token, 'and') && isGiven(tokens[at + 1])) return false
  if (joinsPartners(tokens, at, from)) return true
  for (let left = at - 1; left >= from && isNamePiece(tokens[left]); left--)
    if (is(tokens[left], 'house') && tokens[left]?.capital)
      return !is(token, 'and') || left === at - 1 || joinsFields(tokens, left, at)
  return false
}

/** *Department for Land and Water*: two things that a house is for, and not *Department of Land and Tern Council* */
function joinsFields(tokens: readonly Token[], house: number, and: number): boolean {
  const link = tokens[house + 1]
  if (!is(link, 'linking') || link?.capital) return false
  let to = and + 1
  while (tokens[to]?.capital) to++
  const fields = tokens.slice(and + 1, to)
  return fields.every(
    (token) =>
      !isAny(token, NAMED) && !ACRONYM.test(token.text) && (to === and + 2 || !isHouse(token)),
  )
}

function isHouse(token: Token): boolean {
  return is(token, 'house')
}

const NAMED = groupOf('knownHouse', 'title', 'place', 'givenName', 'surname')

/** *a spokeswoman for Brack and Falk*: a house of two names */
function joinsPartners(tokens: readonly Token[], and: number, from: number): boolean {
  const led = is(tokens[from - 1], 'linking') && is(tokens[from - 2], 'spokesperson')
  if (!led || from !== and - 1 || tokens[and + 2]?.capital) return false
  return is(tokens[and], 'and') && ![from, and + 1].some((at) => isAny(tokens[at], NAMED))
}

function isNamePiece(token: Token | undefined): boolean {
  return (token?.capital ?? false) || isAny(token, IN_NAMES)
}

const IN_NAMES = groupOf('preposition', 'conjunction', 'article')
