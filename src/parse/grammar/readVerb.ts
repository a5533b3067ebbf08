import {
  type Token,
  builds,
  is,
  isAny,
  isGiven,
  isNumber,
  isOpen,
  isSmall,
  isWord,
} from '../tokens/Token.ts'
import { groupOf } from '../tokens/tags.ts'
import type { Phrase, VerbForm } from './Phrase.ts'
import { isPluralNoun } from './isPluralNoun.ts'

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

export function isCue(token: Token | undefined): boolean {
  return isAny(token, CUES)
}

/** A cue that is one wherever it stands, so that a clause may follow: *Ruiz said officials say* */
export function reports(token: Token | undefined): boolean {
  return isCue(token) && !is(token, 'weak')
}

const CUES = groupOf('say', 'tell', 'call', 'act', 'feel')

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

function isSaid(token: Token): boolean {
  return (is(token, 'say') || is(token, 'tell')) && (is(token, 'past') || is(token, 'base'))
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

/** *the rapid spread of the storm*: of forms that are bases as well, one behind an adjective is a noun. */
function isNounOf(tokens: readonly Token[], at: number, before: readonly Phrase[]): boolean {
  const [lead, token, next] = tokens.slice(at - 1, at + 2)
  const { from = -1, to = -1 } = before.at(-1) ?? {}
  const told = to === at && to - from === 2 && is(tokens[from], 'article') && isOpen(lead)
  return told && !lead.capital && is(token, 'base') && !is(token, 'takesOf') && next?.lower === 'of'
}

/**
 * What goes with a job before a name is no verb.
 *
 *     said retired fire chief Ana Ruiz      Its chairman, retired GP Dr Jon Falk, said      It fell, planning officer Ana Ruiz said
 */
function isBeforeName(tokens: readonly Token[], at: number): boolean {
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

/** *s’est exclamé*: with such an object *be* only tells the time. */
function isReflexive(lead: Token | undefined): boolean {
  return is(lead, 'reflexive') && is(lead, 'clitic')
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

/** The place before a word, past adverbs; *on* and *in* are adverbs only behind a verb. */
function beforeAdverbs(tokens: readonly Token[], at: number): number {
  let place = at - 1
  while (is(tokens[place], 'adverb') && !is(tokens[place], 'preposition')) place--
  return place
}

/**
 * A present form is a noun as often: *Ruiz claims that*, *the claims are*.
 */
function isPresent(tokens: readonly Token[], at: number, before: readonly Phrase[]): boolean {
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

/** *Jon Falk*, *the mayor*, *his wife* */
function isNamedOrKin(tokens: readonly Token[], at: number): boolean {
  const [first, next, behind] = tokens.slice(at, at + 3)
  if (is(behind, 'past') || is(behind, 'present')) return false
  if (is(first, 'article') || is(first, 'owner')) return is(next, 'person') || is(next, 'kin')
  return isGiven(first) && (first?.capital ?? false) && (next?.capital ?? false)
}

/** *its “wall” claims*; not *That’s “a ruin,” says Ruiz* */
function leadsToMarks(lead: Token | undefined): boolean {
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
const SOMEBODY = groupOf('person', 'group', 'organisation', 'document', 'surface', 'spokesperson')

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

/** *the wall stands*, but *test scores* and *graduation rates* are no clauses: one thing has an article. */
function isSingular(tokens: readonly Token[], before: readonly Phrase[]): boolean {
  const first = tokens[before.at(-1)?.from ?? -1]
  return (
    is(first, 'article') ||
    is(first, 'owner') ||
    is(first, 'possessive') ||
    (first?.capital ?? false) ||
    /^(?:this|that|each|every|another|one|no)$/.test(first?.lower ?? '')
  )
}

/** What can stand behind a verb and not behind a noun that is a subject */
function opensObject(token: Token | undefined): boolean {
  return isAny(token, BEHIND_VERB)
}

const BEHIND_VERB = groupOf('determiner', 'preposition', 'pronoun', 'object', 'infinitiveMark')

function isNounlike(token: Token | undefined): boolean {
  return isAny(token, NOUNLIKE)
}

const NOUNLIKE = groupOf('saying', 'document', 'weak', 'medium', 'work', 'surface', 'group')

/** A base form needs a plural or a pronoun before it: *residents say*, *people close to him say*. */
function isPluralBefore(tokens: readonly Token[], at: number, before: readonly Phrase[]): boolean {
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

/** *a news report*: one thing, whatever its ending */
function isOneBefore(tokens: readonly Token[], before: readonly Phrase[]): boolean {
  const first = tokens[before.at(-1)?.from ?? -1]
  return is(first, 'article') && is(first, 'indefinite')
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

/** *se contente*, *s’emporte*: behind such an object stands nothing but a verb. */
function isUnknownReflexive(lead: Token | undefined, token: Token | undefined): boolean {
  if (!isReflexive(lead) || is(lead, 'pronoun') || !isOpen(token) || token.capital) return false
  return token.lexicon.likeVerb.test(token.lower)
}

/** *Ana Ruiz, maire, gribouille un mot*: behind a name or a comma, a word in the shape of a verb before an article */
function isUnknownBeforeArticle(
  lead: Token | undefined,
  token: Token | undefined,
  next: Token | undefined,
): boolean {
  if (!isOpen(token) || token.capital || !is(next, 'article') || is(next, 'preposition'))
    return false
  const behind = lead?.text === ',' || (isWord(lead) && lead.capital && isOpen(lead))
  return behind && token.lexicon.likeVerb.test(token.lower) && !isNounlike(token) && !isThing(token)
}

function isThing(token: Token): boolean {
  return isAny(token, SOMEBODY) || is(token, 'time') || is(token, 'kin')
}

/**
 * Any word in -s behind *she* is a verb; behind a name that opens the clause only where what follows
 * can't be the verb: *Ruiz campaigns for the wall*, but *Ruiz campaigns cost more*.
 */
function isUnknownPresent(tokens: readonly Token[], at: number): boolean {
  const [opens, lead, token, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]]
  if (builds(tokens, 'nounFirst'))
    return isUnknownReflexive(lead, token) || isUnknownBeforeArticle(lead, token, next)
  if (!isOpen(token) || token.capital || !/[a-z]{2}[^su’']s$/u.test(token.lower)) return false
  // *“We wait,” corrects Jon Falk*
  if (lead?.kind === 'quotation') return !leadsToMarks(opens) && isNamedOrKin(tokens, at + 1)
  if (!isWord(lead)) return false
  if (is(lead, 'he') || is(lead, 'she') || lead.lower === 'it') return true
  if (!lead.capital || isSmall(lead) || is(lead, 'possessive') || (isWord(opens) && !opens.capital))
    return false
  return is(next, 'determiner') || is(next, 'preposition') || is(next, 'pronoun')
}
