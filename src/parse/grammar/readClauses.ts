import { type Token, is, isWord } from '../tokens/Token.ts'
import { chainStart, isChained, nounBefore } from './chains.ts'
import type { Phrase } from './Phrase.ts'
import { isCue } from './readVerb.ts'

/** A verb of a sentence and who does it. Numbers are places among the sentence’s phrases. */
export type Clause = {
  readonly verb: number
  /** The phrase that names who does it, without what hangs on it; -1 where nobody is named. */
  readonly subject: number
  /** The *who* or *that* which stands for the subject; -1 where there is none. */
  readonly relative: number
  /** Whether it hangs on another: *Ruiz said she would go*, *after Falk left*. */
  readonly depends: boolean
}

type Sentence = { readonly tokens: readonly Token[]; readonly phrases: readonly Phrase[] }

/**
 * Every verb with its subject, in the order of the sentence. A verb that is joined on shares the
 * subject of the one before; a verb behind *who* has the noun before that.
 *
 *     Ruiz, who built the wall, met the council and said it was gone
 *     ^^^^  ^^^ ^^^^^
 *     ^^^^                      ^^^
 *     ^^^^                                          ^^^^
 *                                                        ^^ ^^^
 */
export function readClauses(sentence: Sentence): readonly Clause[] {
  const clauses: Clause[] = []
  sentence.phrases.forEach(({ kind }, verb) => {
    if (kind === 'verb') clauses.push(readClause(sentence, verb, clauses))
  })
  return clauses
}

function readClause(sentence: Sentence, verb: number, before: readonly Clause[]): Clause {
  const { subject, relative, shared } = findSubject(sentence, verb, before)
  const depends = shared?.depends ?? isDependent(sentence, verb, { subject, relative }, before)
  return { verb, subject, relative, depends: depends || relative !== -1 }
}

/** Who does it, and the clause that says so where the verb has no subject of its own. */
type Subject = Pick<Clause, 'subject' | 'relative'> & { readonly shared?: Clause }

const NOBODY: Subject = { subject: -1, relative: -1 }

function findSubject(sentence: Sentence, verb: number, before: readonly Clause[]): Subject {
  const { phrases } = sentence
  const { form } = phrases[verb] ?? {}
  const at = skipFillers(sentence, verb - 1)
  const lead = phrases[at]
  if (form === 'finite' && lead?.kind === 'conjunction' && isBase(sentence, verb))
    return joinLast(before)
  if (form === 'finite') return findFiniteSubject(sentence, at, before)
  if (form === 'gerund' && lead?.kind === 'noun') return besideGerund(sentence, at, before)
  const joined = form === 'gerund' && lead?.kind === 'conjunction' ? before.at(-1) : undefined
  if (joined && phrases[joined.verb]?.form === 'gerund')
    return { subject: joined.subject, relative: joined.relative }
  if (form === 'participle' && lead?.kind === 'noun') return { subject: at, relative: -1 }
  return share(before)
}

/** *may not use, or encourage others*: a base form goes with the verb right before it. */
function isBase({ tokens, phrases }: Sentence, verb: number): boolean {
  const first = tokens[phrases[verb]?.from ?? -1]
  return is(first, 'base') && !is(first, 'past') && !is(first, 'auxiliary')
}

function joinLast(before: readonly Clause[]): Subject {
  const last = before.at(-1)
  return last ? { subject: last.subject, relative: last.relative, shared: last } : NOBODY
}

function findFiniteSubject(sentence: Sentence, at: number, before: readonly Clause[]): Subject {
  const { phrases } = sentence
  const kind = phrases[at]?.kind
  if (kind === 'relative') {
    const subject = findAntecedent(sentence, at)
    return subject === -1 ? share(before) : { subject, relative: at }
  }
  if (kind === 'conjunction') return share(before)
  if (kind === 'noun') return overReduced(sentence, chainStart(sentence, at), before)
  const aside = kind === 'comma' || kind === 'dash' || kind === 'close'
  return aside || (kind === 'quotation' && isTitle(sentence, at))
    ? acrossAside(sentence, at, before)
    : NOBODY
}

/** *The plan proposed by Ruiz was*, *the man on the wall said*: over what hangs on the subject. */
function overReduced(sentence: Sentence, at: number, before: readonly Clause[]): Subject {
  const { phrases } = sentence
  const own = { subject: at, relative: -1 }
  const lead = phrases[at - 1]
  if (lead?.kind === 'verb' && lead.form === 'gerund')
    return isReducedBy(sentence, at - 1, before) ?? NOBODY
  if (!isLed(sentence, at)) return own
  const who = phrases[at - 2]?.kind === 'relative' ? findAntecedent(sentence, at - 2) : -1
  if (who !== -1) return { subject: who, relative: at - 2 }
  const last = before.at(-1)
  const form = phrases[last?.verb ?? -1]?.form
  const reduced =
    last !== undefined && last.verb === at - 2 && form !== 'finite' && form !== 'infinitive'
  return reduced
    ? { subject: last.subject === -1 ? -1 : chainStart(sentence, last.subject), relative: -1 }
    : own
}

/** *the man holding the wall said*, but *that holding the wall will cost* is about nobody */
function isReducedBy(
  { phrases }: Sentence,
  verb: number,
  before: readonly Clause[],
): Subject | null {
  const own = before.findLast((clause) => clause.verb === verb)
  return own && phrases[verb - 1]?.kind === 'noun' ? { subject: own.subject, relative: -1 } : null
}

/** Past adverbs, *himself* and what stands in brackets. */
function skipFillers({ tokens, phrases }: Sentence, from: number): number {
  let at = from
  for (;;) {
    const phrase = phrases[at]
    if (isAdverb(tokens, phrase)) at--
    else if (phrase?.kind === 'noun' && is(tokens[phrase.from], 'reflexive')) at--
    else if (phrase?.kind === 'close' && openingOf(phrases, at) > 0) at = openingOf(phrases, at) - 1
    else return at
  }
}

/** *once* and *only* may be more than adverbs elsewhere, but not right before a verb. */
function isAdverb(tokens: readonly Token[], phrase: Phrase | undefined): boolean {
  if (!phrase || phrase.to - phrase.from > 1 || phrase.kind === 'verb' || phrase.kind === 'noun')
    return false
  return (
    is(tokens[phrase.from], 'adverb') || (phrase.kind === 'adverb' && isWord(tokens[phrase.from]))
  )
}

const LONGEST_BRACKET = 14

function openingOf(phrases: readonly Phrase[], close: number): number {
  for (let at = close; at >= 0 && close - at < LONGEST_BRACKET; at--)
    if (phrases[at]?.kind === 'open') return at
  return -1
}

/** `Ruiz, the author of “Salt,” said`: a work that an aside names */
function isTitle({ tokens, phrases }: Sentence, at: number): boolean {
  const before = (phrases[at]?.from ?? 0) - 1
  const lead = tokens[before]?.text === ',' ? tokens[before - 1] : tokens[before]
  return (
    is(lead, 'work') || is(lead, 'term') || (tokens[before] === lead && is(lead, 'preposition'))
  )
}

/** `Ruiz, who said`, `a poster that said`; what an aside explains is who is meant. */
function findAntecedent(sentence: Sentence, relative: number): number {
  const { tokens, phrases } = sentence
  let at = relative - 1
  if (phrases[at]?.kind === 'comma') at--
  if (phrases[at]?.kind === 'quotation' && isTitle(sentence, at))
    at = phrases[at - 1]?.kind === 'comma' ? at - 2 : at - 1
  if (phrases[at]?.kind === 'close') at = openingOf(phrases, at) - 1
  if (phrases[at]?.kind !== 'noun') return -1
  const human =
    is(tokens[phrases[relative]?.from ?? -1], 'relative') &&
    tokens[phrases[relative]?.from ?? -1]?.lower.startsWith('who')
  if (!human) return at
  const opening = explainedBy(sentence, at)
  if (opening !== -1) return opening
  return isSomebodyHead(sentence, at) ? at : chainStart(sentence, at)
}

/** *said Ines Falk, the harbour master, who added*: the name before the aside */
function explainedBy(sentence: Sentence, at: number): number {
  const { tokens, phrases } = sentence
  const start = chainStart(sentence, at)
  const named = phrases[start - 2]
  if (phrases[start - 1]?.kind !== 'comma' || named?.kind !== 'noun') return -1
  if (tokens[phrases[start]?.head ?? -1]?.capital || !tokens[named.head]?.capital) return -1
  return start - 2
}

function isSomebodyHead({ tokens, phrases }: Sentence, at: number): boolean {
  const head = tokens[phrases[at]?.head ?? -1]
  return (head?.capital ?? false) || is(head, 'person') || is(head, 'group')
}

/**
 * A comma before the verb closes an aside, or joins the verb to the one before.
 *
 *     Ruiz, 45, the harbour master, said       Ruiz shook her head, smiled, said
 *     ^^^^                                     ^^^^
 */
function acrossAside(sentence: Sentence, close: number, before: readonly Clause[]): Subject {
  const { phrases } = sentence
  const last = before.at(-1)
  // `have costed, timed and described`: the comma joins verbs
  if (last && last.verb === close - 1 && last.subject !== -1 && isListed(phrases, close + 1))
    return { subject: last.subject, relative: last.relative, shared: last }
  const limit = lastMainVerb(before, phrases)
  let found = -1
  for (let at = close - 1; at > limit; at--) {
    const kind = phrases[at]?.kind
    if (kind === 'colon' || kind === 'stop' || (kind === 'quotation' && !isTitle(sentence, at)))
      break
    if (!isBreak(kind)) continue
    const noun = nounBefore(sentence, at)
    if (noun === -1 || isLed(sentence, noun)) continue
    if (noun <= limit || phrases[noun - 1]?.kind === 'verb') break
    found = noun
  }
  if (found !== -1) return { subject: found, relative: -1 }
  const shared = share(before)
  if (shared.subject !== -1) return shared
  // `The harbour board Watchers & Sons, has said`: a comma too many
  const noun = nounBefore(sentence, close)
  return noun === -1 || isLed(sentence, noun) ? shared : { subject: noun, relative: -1 }
}

/** Whether another verb is joined on to the one at a place. */
function isListed(phrases: readonly Phrase[], verb: number): boolean {
  const link = phrases[verb + 1]?.kind
  return (link === 'conjunction' || link === 'comma') && phrases[verb + 2]?.kind === 'verb'
}

function isBreak(kind: Phrase['kind'] | undefined): boolean {
  return kind === 'comma' || kind === 'dash' || kind === 'open' || kind === 'relative'
}

/** Nothing before the last verb that hangs on nothing can be what an aside explains. */
function lastMainVerb(before: readonly Clause[], phrases: readonly Phrase[]): number {
  return (
    before.findLast(({ verb, depends }) => !depends && phrases[verb]?.form === 'finite')?.verb ?? -1
  )
}

/** *In Sandport, said*: what a preposition leads is nobody’s subject. */
function isLed({ tokens, phrases }: Sentence, noun: number): boolean {
  const lead = phrases[noun - 1]
  return lead?.kind === 'preposition' && !is(tokens[lead.from], 'subordinator')
}

/** A verb that is joined on goes with the last one that hangs on nothing. */
function share(before: readonly Clause[]): Subject {
  const one =
    before.findLast(({ depends, subject }) => !depends && subject !== -1) ??
    before.find(({ subject, relative }) => subject !== -1 && relative !== -1) ??
    before.findLast(({ subject }) => subject !== -1)
  return one ? { subject: one.subject, relative: one.relative, shared: one } : NOBODY
}

/** *with Ruiz saying*, *Falk calling the wall*; but not *sent the builders a letter saying* */
function besideGerund(sentence: Sentence, at: number, before: readonly Clause[]): Subject {
  const { tokens, phrases } = sentence
  const head = tokens[phrases[at]?.head ?? -1]
  if (is(head, 'surface')) return { subject: at, relative: -1 }
  let place = chainStart(sentence, at) - 1
  if (phrases[place]?.kind === 'noun' && phrases[place - 1]?.kind === 'verb') place--
  const lead = phrases[place]
  const object = lead?.kind === 'verb' && !is(tokens[lead.head], 'heard')
  if (object || (lead?.kind === 'preposition' && tokens[lead.from]?.lower !== 'with'))
    return share(before)
  return { subject: at, relative: -1 }
}

/** *that Falk left*, *what he calls*, *Ruiz said she would go* */
function isDependent(
  sentence: Sentence,
  verb: number,
  { subject, relative }: Subject,
  before: readonly Clause[],
): boolean {
  const { tokens, phrases } = sentence
  if (relative !== -1 || (phrases[verb]?.form ?? 'finite') !== 'finite') return true
  const lead = phrases[(subject === -1 ? verb : subject) - 1]
  if (!lead) return false
  const word = tokens[lead.from]
  if (
    lead.kind !== 'conjunction' &&
    (is(word, 'subordinator') || is(word, 'question') || is(word, 'relative'))
  )
    return true
  return isTold(sentence, subject === -1 ? verb : subject, before) && !isChained(sentence, subject)
}

/** *Ruiz said she would go*: nothing parts it from the last reporting verb. */
function isTold({ tokens, phrases }: Sentence, at: number, before: readonly Clause[]): boolean {
  const main = before.findLast(
    ({ verb }) => phrases[verb]?.form === 'finite' && isCue(tokens[phrases[verb]?.head ?? -1]),
  )
  if (!main || main.verb >= at) return false
  const between = phrases.slice(main.verb + 1, at)
  return !between.some(
    ({ kind, from }, place) =>
      PARTING.has(kind) ||
      tokens[from]?.text === ';' ||
      (kind === 'conjunction' && place === between.length - 1),
  )
}

const PARTING: ReadonlySet<string> = new Set(['comma', 'dash', 'colon', 'quotation'])
