import { type Token, builds, is, isAny, isOpen, isWord } from '../tokens/Token.ts'
import { groupOf } from '../tokens/tags.ts'
import { isNounlike, isSaid, isSingular } from './besideVerb.ts'
import type { Phrase } from './Phrase.ts'
import { isPluralNoun } from './isPluralNoun.ts'
import { isCue } from './isCue.ts'
import { isPluralBefore } from './isPluralBefore.ts'
import { isPresent, showsWords } from './isPresent.ts'
import { isUnknownPresent } from './isUnknownVerb.ts'
import { isBeforeName } from './isBeforeName.ts'

/** Whether a verb begins at a place, by its form and the words beside it. */
export function opensVerb(
  tokens: readonly Token[],
  at: number,
  before: readonly Phrase[],
): boolean {
  const token = tokens[at]
  if (!isWord(token) || is(token, 'enclitic')) return false
  if (token.capital && at > 0 && tokens[at - 1]?.kind === 'word') return false
  if (is(tokens[at + 1], 'enclitic')) return true
  // No list has a verb form of most words: they are told by what stands beside them alone.
  if (!isAny(token, FORMS)) return isUnknownPresent(tokens, at) && !isDetermined(tokens, at)
  return leadsVerb(tokens, at, before) || opensKnown(tokens, at, before)
}

const FORMS = groupOf(
  'auxiliary',
  'infinitiveMark',
  'clitic',
  'past',
  'present',
  'base',
  'gerund',
  'participle',
)

/** The same of a word with a verb form. */
function opensKnown(tokens: readonly Token[], at: number, before: readonly Phrase[]): boolean {
  const token = tokens[at]
  if (!token) return false
  if (is(token, 'auxiliary'))
    return (is(token, 'be') || !isDetermined(tokens, at)) && !(token.capital && isName(tokens, at))
  if (is(token, 'infinitiveMark')) return isInfinitive(tokens, at + 1)
  if (isOpeningGerund(tokens, at)) return true
  if (token.capital && (!isCue(token) || opensVerb(tokens, at + 1, before))) return false
  if (isDetermined(tokens, at) || isLastTime(tokens, at)) return false
  if (is(token, 'past'))
    return !isLed(tokens[at - 1]) && !isBeforeName(tokens, at) && !isNounOf(tokens, at, before)
  if (is(token, 'present') && (isPresent(tokens, at, before) || showsWords(tokens, at, before)))
    return true
  if (is(token, 'base') && isPluralBefore(tokens, at, before)) return true
  if (isListener(tokens, at)) return false
  if (isNamedByGerund(tokens, at, before)) return false
  if (is(token, 'gerund') || is(token, 'participle'))
    return (
      !isBeforeName(tokens, at) &&
      !isJoined(tokens, at) &&
      (!is(tokens[at - 1], 'preposition') || isCue(token))
    )
  return isUnknownPresent(tokens, at) || isHeard(tokens, at, before)
}

/** *se lamentó*, *lui dit*, *en doute*: behind what may be a preposition only a reporting verb */
function leadsVerb(tokens: readonly Token[], at: number, before: readonly Phrase[]): boolean {
  const token = tokens[at]
  if (is(token, 'clitic') && isHelped(tokens, at + 1)) return true
  if (!is(token, 'clitic') || (isLedBy(token) && !isCue(tokens[at + 1]))) return false
  return opensVerb(tokens, at + 1, before)
}

/** *en est sûr*, *lo tiene claro*: a finite verb that is no noun, as *été* and *era* are */
function isHelped(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return builds(tokens, 'nounFirst') && is(token, 'auxiliary') && !isAny(token, NOUNS_TOO)
}

const NOUNS_TOO = groupOf('time', 'base', 'participle', 'noun')

function isLedBy(token: Token | undefined): boolean {
  return is(token, 'preposition') && !is(token, 'article')
}

/** *in the said*: behind a preposition stands no verb that does anything. */
function isLed(lead: Token | undefined): boolean {
  return is(lead, 'preposition') && !is(lead, 'subordinator') && !is(lead, 'clitic')
}

/** *le mur abîmé*: an adjective, where these stand behind their noun */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const lead = tokens[at - 1]
  return builds(tokens, 'nounFirst') && isOpen(lead) && is(tokens[at], 'participle')
}

/** *the rapid spread of the storm*: of forms that are bases as well, one behind an adjective is a noun. */
function isNounOf(tokens: readonly Token[], at: number, before: readonly Phrase[]): boolean {
  const [lead, token, next] = tokens.slice(at - 1, at + 2)
  const { from = -1, to = -1 } = before.at(-1) ?? {}
  const told = to === at && to - from === 2 && is(tokens[from], 'article') && isOpen(lead)
  return told && !lead.capital && is(token, 'base') && !is(token, 'takesOf') && next?.lower === 'of'
}

/** *Dashing into the hall, Ruiz called*; but *Reading Council said* */
function isOpeningGerund(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!is(tokens[at], 'gerund') || isWord(tokens[at - 1])) return false
  return isAny(next, AFTER_GERUND) && !is(next, 'auxiliary')
}

const AFTER_GERUND = groupOf('preposition', 'determiner', 'pronoun', 'object', 'adverb')

/** *A red warning means*: a noun with an article before the verb, and not what somebody does */
function isNamedByGerund(tokens: readonly Token[], at: number, before: readonly Phrase[]): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  const named = is(token, 'gerund') && isNounlike(token) && isSingular(tokens, before)
  return named && (is(next, 'present') || is(next, 'auxiliary'))
}

/** *told cheering teachers*: whom it tells, and not what they are told */
function isListener(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    is(tokens[at], 'gerund') && is(tokens[at - 1], 'tell') && isOpen(next) && isPluralNoun(next)
  )
}

/** *heard an officer yell*: a base form behind whoever was heard */
function isHeard(tokens: readonly Token[], at: number, before: readonly Phrase[]): boolean {
  if (!is(tokens[at], 'base') || !isCue(tokens[at])) return false
  const [verb, heard] = [before.at(-2), before.at(-1)]
  return heard?.kind === 'noun' && verb?.kind === 'verb' && is(tokens[verb.head], 'heard')
}

/** *the claim*, *a leaked letter*, *his new report*: what an article leads is no verb. */
function isDetermined(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  let before = at - 1
  if (is(tokens[before], 'adverb') && !tokens[before]?.capital) before--
  const lead = tokens[before]
  if (!isAny(lead, DETERMINING) && !is(token, 'base')) return false
  if (is(lead, 'contracted') || isObject(tokens, before, at)) return false
  // *Ruiz and Falk each said*
  if (is(lead, 'reflexive') && is(token, 'past') && !is(token, 'base')) return false
  // *One in three said the wall would fall*, but *three reported falls*
  if (is(lead, 'number') && token && isSaid(token) && !isOpen(tokens[at + 1])) return false
  if (is(lead, 'possessive')) return !is(token, 'past') || !isCue(token)
  if (is(token, 'base') && ONE_OF.test(lead?.lower ?? '')) return true
  if (is(lead, 'relative') || is(lead, 'several') || is(lead, 'pronoun')) return is(lead, 'article')
  return is(lead, 'determiner')
}

/** What may stand before a noun; any other word before it says nothing of it. */
const DETERMINING = groupOf(
  'contracted',
  'article',
  'possessive',
  'relative',
  'several',
  'pronoun',
  'determiner',
)

/** *last year*, *next Monday*: when, and not what lasts */
function isLastTime(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  const one = is(next, 'calendar') || (is(next, 'time') && !next?.lower.endsWith('s'))
  return is(token, 'adverb') && is(token, 'base') && one
}

/** *in another state*, *to one side*: no base form goes with one thing */
const ONE_OF = /^(?:another|each|either|every|neither|one)$/

/** *l’a dit*, *la llamó*: an article that is an object before what can only be a verb */
function isObject(tokens: readonly Token[], lead: number, at: number): boolean {
  const [object, token] = [tokens[lead], tokens[at]]
  if (!is(object, 'article') || !is(object, 'clitic') || isLed(tokens[lead - 1])) return false
  if (is(token, 'auxiliary')) return true
  return (is(token, 'past') || (is(token, 'present') && isCue(token))) && !isNounlike(token)
}

function isInfinitive(tokens: readonly Token[], at: number): boolean {
  // *to close its schools*, *to better say it*
  const adverb =
    is(tokens[at], 'adverb') && !(is(tokens[at], 'base') && !is(tokens[at + 1], 'base'))
  let place = adverb ? at + 1 : at
  while (is(tokens[place], 'clitic')) place++
  const next = tokens[place]
  return isWord(next) && !next.capital && (is(next, 'base') || /^(?:be|have|do)$/.test(next.lower))
}

/** `Will Smith`, `May Britt`: a name that looks like an auxiliary */
function isName(tokens: readonly Token[], at: number): boolean {
  return at > 0 || (is(tokens[at], 'givenName') && (tokens[at + 1]?.capital ?? false))
}
