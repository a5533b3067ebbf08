import { builds, is, isAny } from '../tokens/Token.ts'
import { groupOf } from '../tokens/tags.ts'
import { acrossAside, findAntecedent, isLed, isSomebodyHead, isTitle } from './asides.ts'
import { chainStart } from './chains.ts'
import type { Clause, Phrased } from './Clause.ts'
import type { Phrase } from './Phrase.ts'
import { overRelative, toldApartBy } from './relatives.ts'
import { isCue, reports } from './isCue.ts'
import { NOBODY, type Subject, share } from './Subject.ts'
import { skipFillers, isParticiple } from './skipFillers.ts'

/** Looks left from a verb for whoever does it; a verb that is joined on shares the subject of another. */
export function findSubject(sentence: Phrased, verb: number, before: readonly Clause[]): Subject {
  const { phrases } = sentence
  const { form } = phrases[verb] ?? {}
  const at = skipFillers(sentence, verb)
  const lead = phrases[at]
  if (form === 'finite' && lead?.kind === 'conjunction' && isBase(sentence, verb))
    return joinLast(before)
  if (form === 'finite')
    return (
      helpedAcross(sentence, verb, before) ??
      behindVerb(sentence, verb, at, findFiniteSubject(sentence, at, verb, before))
    )
  if (form === 'gerund' && lead?.kind === 'noun') return besideGerund(sentence, at, before)
  const cited = form === 'gerund' ? citedBefore(sentence, verb) : -1
  if (cited !== -1) return { subject: cited, relative: -1 }
  const joined = form === 'gerund' ? joinedGerund(sentence, lead, before) : undefined
  if (joined) return { subject: joined.subject, relative: joined.relative }
  if (form === 'participle' && lead?.kind === 'noun') return { subject: at, relative: -1 }
  const last = before.at(-1)
  // *as the islanders like to say*
  if (form === 'infinitive' && last?.verb === verb - 1 && last.subject !== -1)
    return { subject: last.subject, relative: last.relative, shared: last }
  const moved = form === 'infinitive' ? movedBy(sentence, verb, before) : -1
  return moved === -1 ? share(before) : { subject: moved, relative: -1 }
}

/** *The court had in March observed*: a phrase stands between the auxiliary and its verb. */
function helpedAcross(
  { tokens, phrases }: Phrased,
  verb: number,
  before: readonly Clause[],
): Subject | null {
  const last = before.at(-1)
  const helps = phrases[last?.verb ?? -1]
  if (!last || !helps || helps.to - helps.from > 1 || !is(tokens[helps.head], 'have')) return null
  if (!is(tokens[phrases[verb]?.from ?? -1], 'participle')) return null
  const between = phrases.slice(last.verb + 1, verb)
  const led = between[0]?.kind === 'preposition' && between.length <= LONGEST_BETWEEN
  const plain = between.every(({ kind }) => BETWEEN.has(kind))
  return led && plain ? { subject: last.subject, relative: last.relative } : null
}

const LONGEST_BETWEEN = 5

const BETWEEN: ReadonlySet<Phrase['kind']> = new Set(['preposition', 'noun', 'adverb'])

/** *led Ruiz to say*, *urged the mayor, Ana Ruiz, to go*: whoever is moved to it does it. */
function movedBy({ tokens, phrases }: Phrased, verb: number, before: readonly Clause[]): number {
  const mover = before.at(-1)?.verb ?? -1
  const object = phrases[mover + 1]
  const moves = is(tokens[phrases[mover]?.head ?? -1], 'moves')
  const between = phrases.slice(mover + 2, verb)
  const aside = between.length === 0 || between.at(-1)?.kind === 'comma'
  return moves && object?.kind === 'noun' && aside ? mover + 1 : -1
}

/** *quoted Ruiz, a builder, on Monday as saying*: whoever is cited says it; -1 for nobody. */
function citedBefore({ tokens, phrases }: Phrased, verb: number): number {
  if (tokens[phrases[verb - 1]?.from ?? -1]?.lower !== 'as') return -1
  const cites = phrases.findLastIndex(({ kind }, at) => at < verb - 1 && kind === 'verb')
  const cited = is(tokens[phrases[cites]?.head ?? -1], 'heard') && !phrases[cites]?.passive
  return cited && phrases[cites + 1]?.kind === 'noun' ? cites + 1 : -1
}

/** The gerund that another one goes on: *calling and writing*, *with Ruiz saying it fell and asking*, *with some calling him out, saying that* */
function joinedGerund(
  { tokens, phrases }: Phrased,
  lead: Phrase | undefined,
  before: readonly Clause[],
): Clause | undefined {
  const last = before.at(-1)
  if (lead?.kind === 'conjunction')
    return before.findLast(({ verb }) => phrases[verb]?.form === 'gerund')
  const own = tokens[phrases[(last?.subject ?? 0) - 1]?.from ?? -1]?.lower === 'with'
  const goesOn = last && phrases[last.verb]?.form === 'gerund' && lead?.kind === 'comma' && own
  return goesOn ? last : undefined
}

/** *may not use, or encourage others*: a base form goes with the verb right before it. */
function isBase({ tokens, phrases }: Phrased, verb: number): boolean {
  const first = tokens[phrases[verb]?.from ?? -1]
  return is(first, 'base') && !is(first, 'past') && !is(first, 'auxiliary')
}

function joinLast(before: readonly Clause[]): Subject {
  const last = before.at(-1)
  return last ? { subject: last.subject, relative: last.relative, shared: last } : NOBODY
}

function findFiniteSubject(
  sentence: Phrased,
  at: number,
  verb: number,
  before: readonly Clause[],
): Subject {
  const { phrases } = sentence
  const kind = phrases[at]?.kind
  if (kind === 'relative') {
    const subject = findAntecedent(sentence, at)
    if (subject !== -1) return { subject, relative: at }
    // `asked who left` names nobody, `who left and who came` goes on
    const last =
      phrases[at - 1]?.kind === 'conjunction'
        ? before.findLast((one) => one.relative !== -1)
        : undefined
    if (last) return { subject: last.subject, relative: at }
    return phrases[at - 1]?.kind === 'verb' ? NOBODY : share(before)
  }
  if (kind === 'conjunction') return goOn(sentence, at, before)
  if (kind === 'noun') return overClauses(sentence, at, verb, before)
  // *People polled said*
  if (phrases[at]?.form === 'participle' && phrases[at - 1]?.kind === 'noun')
    return { subject: chainStart(sentence, at - 1), relative: -1 }
  if (kind === 'verb') {
    const reduced = reducedBefore(sentence, at, before)
    if (reduced !== -1) return { subject: reduced, relative: -1 }
    const who = overRelative(sentence, at, before)
    const other = before.at(-1)?.subject !== before[0]?.subject
    return who.subject === -1 && other ? waitingFor(sentence, verb, before) : who
  }
  const aside = kind === 'comma' || kind === 'dash' || kind === 'close'
  if (aside || (kind === 'quotation' && isTitle(sentence, at)))
    return acrossAside(sentence, at, before)
  if (kind !== 'quotation') return NOBODY
  const named = namedInMarks(sentence, at)
  if (named !== -1) return { subject: named, relative: -1 }
  // *told them of “two beers,” then said*
  const goesOn = phrases[verb - 1]?.kind === 'adverb' && !isSomebodyAt(sentence, verb + 1)
  return goesOn && before.length > 0 ? share(before) : waitingFor(sentence, verb, before)
}

/** *a report published Monday said*: what looks like a verb only tells which one is meant; -1 where it doesn’t. */
function reducedBefore(
  { tokens, phrases }: Phrased,
  at: number,
  before: readonly Clause[],
): number {
  const [noun, verb] = [phrases[at - 1], phrases[at]]
  const own = before.findLast((clause) => clause.verb === at)
  const reduced = noun?.kind === 'noun' && verb !== undefined && isParticiple(tokens, verb)
  const does = own?.relative === -1 && own.subject === chainStart({ tokens, phrases }, at - 1)
  // *The wall that Ruiz built fell*
  return reduced && does && OPENS.has(phrases[own.subject - 1]?.kind) ? own.subject : -1
}

/** *a paper called “Salt” said*: what the name in marks is of; else -1 */
function namedInMarks({ tokens, phrases }: Phrased, at: number): number {
  const [noun, verb] = [phrases[at - 2], phrases[at - 1]]
  const called =
    verb?.kind === 'verb' && is(tokens[verb.head], 'call') && isParticiple(tokens, verb)
  return called && noun?.kind === 'noun' ? chainStart({ tokens, phrases }, at - 2) : -1
}

/**
 * Whoever opens the sentence and has done nothing yet, where words in marks end what is told of them.
 *
 *     Ruiz, who put its price at “a million,” described the wall
 *     ^^^^                                    ^^^^^^^^^
 */
function waitingFor(sentence: Phrased, verb: number, before: readonly Clause[]): Subject {
  const { tokens, phrases } = sentence
  const first = before[0]
  const told = first !== undefined && first.relative !== -1 && first.subject !== -1
  const done = before.some(({ subject, relative }) => subject === first?.subject && relative === -1)
  const said = is(tokens[phrases[verb]?.head ?? -1], 'say') && isSomebodyAt(sentence, verb + 1)
  if (!told || done || said) return NOBODY
  // *Vela, the service that promised “more,” is gone*
  const named = phrases[first.subject - 2]
  const explains = phrases[first.subject - 1]?.kind === 'comma' && named?.kind === 'noun'
  const whole = explains && tokens[named.head]?.capital
  return { subject: whole ? first.subject - 2 : first.subject, relative: -1 }
}

/** Goes on where no comma has closed it: *from Jon Ebbe, who played it and told them*, *while a source left and told them*. */
function goOn(sentence: Phrased, at: number, before: readonly Clause[]): Subject {
  const { phrases } = sentence
  const last = before.at(-1)
  const closed = phrases.slice(last?.verb ?? at, at).some(({ kind }) => kind === 'comma')
  if (!last || closed || last.subject === -1) return share(before)
  const aside = phrases[last.relative - 1]?.kind === 'comma'
  // *a walk that officials have timed and described*
  const lead = phrases[last.subject - 1]?.kind
  const beside =
    last.verb === at - 1 && lead === 'relative' && phrases[last.subject - 2]?.kind === 'noun'
  return aside || beside || isOccasional(sentence, last)
    ? { subject: last.subject, relative: last.relative, shared: last }
    : share(before)
}

/** *When Ruiz met the crowd and said …*, *, while a source left and said …*; *Falk wept as Ruiz left and said* is about Falk. */
function isOccasional({ tokens, phrases }: Phrased, { verb, subject, relative }: Clause): boolean {
  const lead = tokens[phrases[subject - 1]?.from ?? -1]
  const finite = phrases[verb]?.form === 'finite' && relative === -1 && subject < verb
  const opens = OPENS.has(phrases[subject - 2]?.kind)
  return finite && is(lead, 'subordinator') && !is(lead, 'relative') && opens
}

/** *the man who owns the wall said*: over the clause that tells apart whom the noun is about */
function overClauses(
  sentence: Phrased,
  noun: number,
  verb: number,
  before: readonly Clause[],
): Subject {
  const at = chainStart(sentence, noun)
  const named =
    at === noun || sentence.phrases[verb + 1]?.kind === 'comma' ? -1 : namedBeside(sentence, at)
  if (named !== -1) return { subject: named, relative: -1 }
  const who = toldApartBy(sentence, { at, noun, verb }, before)
  return who === -1 ? overReduced(sentence, at, before) : { subject: who, relative: -1 }
}

/** What stands before whoever a sentence, or a part of it, opens with. */
const OPENS: ReadonlySet<Phrase['kind'] | undefined> = new Set([
  undefined,
  'comma',
  'conjunction',
  'dash',
  'quotation',
  'colon',
])

/** *Ana Ruiz, a member of the board said*: an aside that no comma closes; *Ruiz, a friend of hers said, left* is another’s. */
function namedBeside(sentence: Phrased, at: number): number {
  const { tokens, phrases } = sentence
  const named = tokens[phrases[at - 2]?.head ?? -1]
  if (phrases[at - 1]?.kind !== 'comma' || phrases[at - 2]?.kind !== 'noun') return -1
  const aside = is(tokens[phrases[at]?.from ?? -1], 'indefinite') && isSomebodyHead(sentence, at)
  const opens = OPENS.has(phrases[at - 3]?.kind)
  return aside && opens && named?.capital && !is(named, 'calendar') ? at - 2 : -1
}

/**
 * Where a subject may stand behind its verb and none stands right before it, whoever is named there.
 *
 *     Ayer, en el puerto, explicó la alcaldesa que …       ce que dit Ana Ruiz
 *                                 ^^^^^^^^^^^                         ^^^^^^^^
 */
function behindVerb(sentence: Phrased, verb: number, at: number, found: Subject): Subject {
  const { tokens, phrases } = sentence
  if (!builds(tokens, 'subjectBehind') || !isCue(tokens[phrases[verb]?.head ?? -1])) return found
  if (phrases[at]?.kind === 'conjunction') return found
  const own = found.subject !== -1 && !found.shared
  if (own && (found.relative === -1 || isSomebodyAt(sentence, found.subject))) return found
  let noun = verb + 1
  while (phrases[noun]?.kind === 'adverb') noun++
  // *a déclaré à la radio Ana Ruiz*
  while (phrases[noun]?.kind === 'preposition' && phrases[noun + 1]?.kind === 'noun') noun += 2
  return isSomebodyAt(sentence, noun) ? { subject: noun, relative: -1 } : found
}

function isSomebodyAt({ tokens, phrases }: Phrased, at: number): boolean {
  const phrase = phrases[at]
  const head = tokens[phrase?.head ?? -1]
  if (phrase?.kind !== 'noun' || is(head, 'calendar')) return false
  return (head?.capital ?? false) || isAny(head, PEOPLE)
}

const PEOPLE = groupOf('person', 'group', 'organisation', 'spokesperson', 'kin')

/** *The plan proposed by Ruiz was*, but *a sign saying the wall fell*: over what hangs on the subject. */
function overReduced(sentence: Phrased, at: number, before: readonly Clause[]): Subject {
  const { tokens, phrases } = sentence
  const own = { subject: at, relative: -1 }
  const lead = phrases[at - 1]
  if (lead?.kind === 'verb' && lead.form === 'gerund' && !reports(tokens[lead.head]))
    return isReducedBy(sentence, at - 1, before) ?? NOBODY
  if (!isLed(sentence, at) && !isRoleOfRelative(sentence, at)) return own
  const who = phrases[at - 2]?.kind === 'relative' ? findAntecedent(sentence, at - 2) : -1
  if (who !== -1) return { subject: who, relative: at - 2 }
  const last = before.at(-1)
  const verb = phrases[last?.verb ?? -1]
  // *the letter sent from the harbour said*: of two such verbs the first only describes
  const describes = verb?.form !== 'finite' || isParticiple(tokens, verb)
  // *a statement read out in court said*
  const object = phrases[at - 2]?.kind === 'preposition' ? at - 3 : at - 2
  // *a post shared widely on Facebook said*
  const adverb = phrases[object]?.kind === 'adverb'
  const behind =
    adverb || (phrases[object]?.kind === 'noun' && phrases[object - 1]?.kind === 'verb')
      ? object - 1
      : object
  // *voters trying to win in May said*
  const trying = phrases[behind - 1]?.form === 'gerund'
  const reduced = last?.verb === behind && describes && (trying || verb?.form !== 'infinitive')
  if (reduced)
    return { subject: last.subject === -1 ? -1 : chainStart(sentence, last.subject), relative: -1 }
  // *A man who said he was at the table told them*: what a small word leads does nothing
  const waiting = last?.relative === -1 ? waitingFor(sentence, last.verb, before) : NOBODY
  return waiting.subject === -1 ? own : waiting
}

/** *who as mayor at the time had called*: what somebody was, and no clause of its own */
function isRoleOfRelative({ tokens, phrases }: Phrased, at: number): boolean {
  const { from = -1, head = -1 } = phrases[at] ?? {}
  const bare = !is(tokens[from], 'determiner') || is(tokens[from], 'indefinite')
  const led = is(tokens[phrases[at - 1]?.from ?? -1], 'how') && phrases[at - 2]?.kind === 'relative'
  return led && bare && is(tokens[head], 'person') && !tokens[from]?.capital
}

/** *the man holding the wall said*, but *that holding the wall will cost* is about nobody */
function isReducedBy(
  { phrases }: Phrased,
  verb: number,
  before: readonly Clause[],
): Subject | null {
  const own = before.findLast((clause) => clause.verb === verb)
  return own && phrases[verb - 1]?.kind === 'noun' ? { subject: own.subject, relative: -1 } : null
}

/** *with Ruiz saying*, *Falk calling the wall*; but not *sent the builders a letter saying* */
function besideGerund(sentence: Phrased, at: number, before: readonly Clause[]): Subject {
  const { tokens, phrases } = sentence
  const head = tokens[phrases[at]?.head ?? -1]
  if (is(head, 'surface')) return { subject: at, relative: -1 }
  let place = chainStart(sentence, at) - 1
  if (phrases[place]?.kind === 'noun' && phrases[place - 1]?.kind === 'verb') place--
  const lead = phrases[place]
  const object = lead?.kind === 'verb' && !is(tokens[lead.head], 'heard')
  if (object || (lead?.kind === 'preposition' && tokens[lead.from]?.lower !== 'with'))
    return share(before)
  const start = chainStart(sentence, at)
  return { subject: isSomebodyHead(sentence, start) ? start : at, relative: -1 }
}
