import { canSpeak, isSomebody } from '../../grammar/canSpeak.ts'
import { chainEnd } from '../../grammar/chains.ts'
import { type CueGroup, cueOf, cueSpan } from '../../grammar/cueOf.ts'
import { isOccasion } from '../../grammar/isOccasion.ts'
import { isHearing } from '../../grammar/isHearing.ts'
import { isToldOf } from '../../grammar/isToldOf.ts'
import { isWished } from '../../grammar/isWished.ts'
import type { Mention } from '../../grammar/mentions/Mention.ts'
import { readMention } from '../../grammar/mentions/readMention.ts'
import type { Clause } from '../../grammar/Clause.ts'
import type { Reading } from '../../grammar/readSentence.ts'
import { saysSo } from '../../grammar/saysSo.ts'
import { isImpersonal, paperOf } from '../../grammar/papers.ts'
import { builds, is } from '../../tokens/Token.ts'
import type { Candidate, Context, Rule } from '../Context.ts'
import { opensThing } from '../isDenied.ts'
import { isCiting } from '../isOthers.ts'
import { mentionOf } from '../mentionOf.ts'
import { findAccording } from './accordingTo.ts'
import { fromAgent, isNamedBy } from './fromAgent.ts'

/**
 * Who is named before a quote: the nearest reporting verb and whose it is.
 *
 *     Ana Ruiz told reporters: “We will rebuild.”
 *     ^^^^^^^^ ^^^^^^^^^^^^^^
 */
export const cueBeside: Rule = {
  id: 'cueBeside',
  sample: 'Ana Ruiz told reporters: “We will rebuild.”',
  why: 'cueBefore',
  find: (context) => {
    const found = findBefore(context)
    if (!found?.near) return null
    const thing = isThing(found)
    if (found.sure && !thing) return found
    // `Ruiz met the builders “to talk,” according to Falk`: only a plain report of somebody’s comes before that.
    return (thing && !found.sure) || findAccording(context) ? null : found
  },
}

/** *Walls fall, suggesting that it “will go,” Ruiz said*: somebody who is named further on says more. */
function isThing({ mention }: Candidate): boolean {
  return mention !== null && !mention.human && mention.kind === 'unnamed'
}

/** The same, with more of the sentence between cue and quote. */
export const cueBefore: Rule = {
  id: 'cueBefore',
  sample: 'Ruiz said on Monday that after years of neglect the old wall was “past mending.”',
  why: 'cueBefore',
  find: findBefore,
}

export function findBefore(context: Context): Candidate | null {
  const { text, reading, at } = context
  const { clauses } = reading
  let fainter: Candidate | null = null
  for (const clause of clauses.toReversed()) {
    if (clause.verb >= at && !isBracket(reading, clause, at)) continue
    if (isWished(reading, clause) || isToldOf(reading, clause)) continue
    if (isOccasion(text, reading, clause)) continue
    if (isAtMarks(reading, clause, at)) return fromClause(context, clause, 'say')
    if (isPast(reading, clause, at)) continue
    const source = fromSource(context, clause)
    if (source) return source
    if (isHearing(reading, clause.verb, at)) return fromAgent(context, clause)
    const near = isNear(reading, clause, at)
    const group = cueOf(reading, clause.verb, near)
    const reached = group && isReachable(reading, clause, at, group)
    // *a charge dismissed by Ruiz as “baseless”*: who does it, and not whom it is done to
    const reduced =
      reading.phrases[clause.verb]?.form === 'participle' || isNamedBy(reading, clause, at)
    const own = reached ? fromClause(context, clause, group) : null
    const found = (reduced || !own ? fromAgent(context, clause) : null) ?? own
    if (!found) continue
    if (fainter && group === 'call') continue
    if (group && (isFainter(reading, clause, group) || isWithinSubject(context, clause)))
      fainter ??= found
    else return found
  }
  return fainter
}

/** *The board heard from Ana Ruiz that it was “gone”*, *We learned from Falk that …* */
function fromSource({ text, reading, at }: Context, { verb }: Clause): Candidate | null {
  const { tokens, phrases } = reading
  const [hears, from, who] = phrases.slice(verb, verb + 3)
  const head = tokens[hears?.head ?? -1]
  if (!hears || !/^(?:heard?|hears|learn(?:ed|s|t)?)$/.test(head?.lower ?? '')) return null
  if (tokens[from?.from ?? -1]?.lower !== 'from' || who?.kind !== 'noun') return null
  const behind = phrases[chainEnd(reading, verb + 2) + 1]
  const leads =
    tokens[behind?.from ?? -1]?.lower === 'that' && behind && phrases.indexOf(behind) < at
  const mention = leads ? readMention(text, reading, verb + 2) : null
  return (
    mention && {
      mention,
      cue: cueSpan(reading, verb),
      cueAt: hears.head,
      sure: true,
      near: true,
    }
  )
}

/** *lobte Falk, der zur Ruhe rief, als „Helden“*: the aside has ended, and what follows isn’t reported. */
function isClosedBefore(
  { tokens, phrases }: Reading,
  { verb, relative, depends }: Clause,
  at: number,
): boolean {
  if (!builds(tokens, 'verbSecond') || phrases[verb + 1]?.kind !== 'comma') return false
  // *Dass der Hafen das schreibt, sei „kein Drama“*: what comes first hangs on what comes then
  if (depends && phrases[verb + 2]?.kind === 'verb' && verb + 2 < at) return true
  if (relative === -1) return false
  const behind = phrases.slice(verb + 2, at)
  return (
    behind.length > 0 &&
    !behind.some(
      ({ kind, from, to }) =>
        (kind === 'subordinator' && !is(tokens[from], 'naming')) ||
        kind === 'colon' ||
        tokens.slice(from, to).some((token) => is(token, 'subjunctive')),
    )
  )
}

/** *die von einem „Fehler“ sprach*: the verb at the end of its clause closes it around the quotation. */
function isBracket({ tokens, phrases }: Reading, { verb, subject }: Clause, at: number): boolean {
  if (!builds(tokens, 'verbSecond') || subject === -1) return false
  const between = phrases.slice(at + 1, verb)
  return between.every(({ kind }) => kind === 'adverb' || kind === 'noun' || kind === 'preposition')
}

/** *agreed, …* tells of a deed and leads to no quote. */
function isReachable(reading: Reading, clause: Clause, at: number, group: CueGroup): boolean {
  const { phrases } = reading
  const { verb } = clause
  if (isClosedBefore(reading, clause, at)) return false
  // *is said to have warned that it “would fall”* tells of what was said
  const phrase = phrases[verb]
  const infinitive = phrase?.form === 'infinitive' && !is(reading.tokens[phrase.from + 1], 'have')
  if (infinitive && at - verb > 2 && phrases[at - 1]?.kind !== 'colon') return false
  if (isSubjectItself(reading, verb, at)) return false
  return group !== 'act' || phrases[verb + 1]?.kind !== 'comma' || verb + 2 >= at
}

/** *that releasing more would “do harm”*: the gerund is what the next verb is about. */
function isSubjectItself({ phrases, clauses }: Reading, verb: number, at: number): boolean {
  if (phrases[verb]?.form !== 'gerund' || phrases[verb - 1]?.kind !== 'relative') return false
  return clauses.some(
    (one) => one.verb > verb && one.verb < at && phrases[one.verb]?.form === 'finite',
  )
}

function fromClause(
  { text, reading, at }: Context,
  clause: Clause,
  group: CueGroup,
): Candidate | null {
  const { tokens, phrases } = reading
  const verb = phrases[clause.verb]
  if (!verb) return null
  const behind =
    clause.subject === -1 && verb.form === 'gerund'
      ? mainBehind(reading, at)
      : subjectBehind(reading, clause)
  if (
    behind === -1 &&
    ((clause.subject === -1 && !builds(tokens, 'drops')) ||
      (clause.subject !== -1 && group === 'call' && isNamedThing(reading, clause, at)))
  )
    return null
  const mention =
    behind === -1
      ? (mentionOf(text, reading, clause) ?? whereSaid(text, reading, clause))
      : readMention(text, reading, behind)
  if (!mention) return null
  const finite = verb.form === 'finite'
  const free = !clause.depends || saysSo(reading, clause)
  const sure = clause.relative === -1 && SURE.has(group) && free && finite
  return {
    mention,
    cue: cueSpan(reading, clause.verb),
    cueAt: verb.head,
    sure: sure || (verb.form === 'gerund' && isAlone(reading, clause)),
    stated: SURE.has(group) && (finite ? leadsOn(reading, clause, at) : isNearest(reading, clause)),
    near: isBeside(reading, clause.verb, at),
  }

  /** *Ruiz shook her head, saying*: nobody else does anything before. */
  function isAlone({ clauses, phrases }: Reading, { verb: own, subject }: Clause): boolean {
    const head = tokens[phrases[subject]?.head ?? -1]
    return (
      (head?.capital ?? false) &&
      phrases[own - 1]?.kind === 'comma' &&
      clauses.every((one) => one.verb >= own || one.subject === subject)
    )
  }
}

/** *As Ruiz said that he lied, the wall was “past mending”*: another clause has begun behind the comma. */
function leadsOn({ phrases }: Reading, { verb, depends }: Clause, at: number): boolean {
  return !depends || phrases.slice(verb + 1, at - 1).every(({ kind }) => kind !== 'comma')
}

/** *Ruiz closed the port, calling it “a ruin”*: no other name stands between the subject and its participle. */
function isNearest({ tokens, phrases }: Reading, { verb, subject }: Clause): boolean {
  const between = subject === -1 ? [] : phrases.slice(subject + 1, verb)
  return (
    subject !== -1 && !between.some(({ kind, head }) => kind === 'noun' && tokens[head]?.capital)
  )
}

/** *Au ministère, on assure*, *Sur le mur, on lit*: where nobody in particular says something, it is the place. */
function whereSaid(text: string, reading: Reading, { verb, subject }: Clause): Mention | null {
  const { tokens, phrases } = reading
  const who = tokens[phrases[subject]?.from ?? -1]
  if (!is(who, 'anybody')) return null
  const place = phrases.findIndex(
    ({ kind, head }, at) =>
      at < verb &&
      kind === 'noun' &&
      is(tokens[phrases[at - 1]?.from ?? -1], 'placing') &&
      PLACES.some((tag) => is(tokens[head], tag)),
  )
  return place === -1 ? null : readMention(text, reading, place)
}

const PLACES = ['organisation', 'document', 'surface'] as const

/** *Calling it “a ruin,” Ana Ruiz left.*: the participle opens the sentence. */
function mainBehind({ clauses }: Reading, at: number): number {
  return clauses.find(({ subject, depends }) => subject > at && !depends)?.subject ?? -1
}

const SURE: ReadonlySet<string> = new Set(['say', 'tell', 'call'])

/** `The trouble, says Ana Ruiz, is that`; `Added Ruiz: “…”` */
function subjectBehind(
  reading: Reading,
  { verb, subject }: Pick<Clause, 'verb' | 'subject'>,
): number {
  const { tokens, phrases } = reading
  if (builds(tokens, 'verbSecond')) return verbSecondSubject(reading, { verb, subject })
  if (isCiting(tokens[phrases[verb]?.head ?? -1]) && isSomebody(reading, verb + 1)) return verb + 1
  const behind = phrases[verb + 1]
  const opens =
    verb === 0 || phrases[verb - 1]?.kind === 'comma' || phrases[verb - 1]?.kind === 'dash'
  if (!opens || behind?.kind !== 'noun' || phrases[verb]?.form !== 'finite') return -1
  if (isSaidBy(reading, verb)) return verb + 1
  if (!tokens[behind.head]?.capital) return -1
  const closes = phrases[verb + 2]?.kind
  return closes === 'comma' || closes === 'colon' || closes === 'dash' || subject === -1
    ? verb + 1
    : -1
}

/** *In dem Antrag heißt es: „…“*, *Der Bote zitierte Ana Ruiz: „…“*: a paper, or whoever is cited */
function verbSecondSubject(
  reading: Reading,
  { verb, subject }: Pick<Clause, 'verb' | 'subject'>,
): number {
  const { tokens, phrases } = reading
  if (isImpersonal(reading, verb)) return paperOf(reading, verb)
  const cites = is(tokens[phrases[verb]?.main ?? phrases[verb]?.head ?? -1], 'heard')
  const object = subject < verb ? verb + 1 : subject + 1
  return cites && !phrases[verb]?.passive && phrases[object]?.kind === 'noun' ? object : -1
}

/** *It is gone, said the board’s head, Ana Ruiz, but “it will be back”*: anybody may stand behind *said*. */
function isSaidBy(reading: Reading, verb: number): boolean {
  const { tokens, phrases } = reading
  const said = /^sa(?:id|ys?)$/.test(tokens[phrases[verb]?.head ?? -1]?.lower ?? '')
  const next = phrases[chainEnd(reading, verb + 1) + 1]?.kind
  const pronoun = is(tokens[phrases[verb + 1]?.from ?? -1], 'pronoun')
  return said && !pronoun && isSomebody(reading, verb + 1) && (!next || CLOSES.has(next))
}

const CLOSES: ReadonlySet<string> = new Set(['comma', 'dash', 'colon', 'stop'])

/** *a tax called “the wall toll”*: a thing with a name, and nobody who gave it */
function isNamedThing(reading: Reading, { verb, subject }: Clause, at: number): boolean {
  const { tokens, phrases } = reading
  const phrase = phrases[verb]
  if (isSomebody(reading, subject) || !is(tokens[phrase?.head ?? -1], 'participle')) return false
  const article = phrases[verb + 1]
  const link = tokens[article?.from ?? -1]
  const beside =
    at === verb + 1 || (at === verb + 2 && (is(link, 'article') || link?.lower === 'as'))
  return beside && subject === verb - 1 && phrase?.from === phrase?.head
}

/**
 * What somebody thinks or does in what another says is that other’s, if one is named.
 *
 *     Ruiz said the builders would continue “to wait”
 *     ^^^^ ^^^^
 */
function isFainter(reading: Reading, clause: Clause, group: CueGroup): boolean {
  if (group === 'feel') return true
  if (!clause.depends) return false
  return group === 'act' || isHeldInSpeech(reading, clause)
}

/** Right before the quote, or with an object between: *expressed a desire to “go”* */
function isNear({ tokens, phrases }: Reading, { verb }: Clause, at: number): boolean {
  if (is(tokens[(phrases[at]?.from ?? 0) - 1], 'naming')) return true
  const [object, link] = [phrases[verb + 1], phrases[verb + 2]]
  if (at - verb <= 2 || object?.kind === 'colon') return true
  return at - verb === 3 && object?.kind === 'noun' && link?.kind === 'preposition'
}

/** *In what Ruiz called “a ruin,” Falk wanted to “dig”*: the clause has its quote, and another has begun. */
function isPast({ phrases, clauses }: Reading, { verb, depends }: Clause, at: number): boolean {
  if (!depends) return false
  const quote = phrases.findIndex(({ kind }, place) => kind === 'quotation' && place > verb)
  return (
    quote !== -1 &&
    quote < at &&
    clauses.some((one) => !one.depends && one.subject > quote && one.subject < at && one.verb < at)
  )
}

/** *All agreed he yelled, “Come down!”*: nothing but a stop between the verb and the marks. */
function isAtMarks({ tokens, phrases }: Reading, { verb, subject }: Clause, at: number): boolean {
  const stop = phrases[verb + 1]?.kind
  const phrase = phrases[verb]
  return (
    verb + 2 === at &&
    subject !== -1 &&
    (stop === 'comma' || stop === 'colon') &&
    phrase?.form === 'finite' &&
    !phrase.passive &&
    is(tokens[phrase.head], 'say')
  )
}

/**
 * What is said of the subject of the words in marks is no cue for them.
 *
 *     Ruiz said that those who accused Falk “should be heard.”
 *     ^^^^ ^^^^                             ^^^^^^ a verb, and its subject stands before the marks
 */
function isWithinSubject({ text, token }: Context, { relative }: Clause): boolean {
  return relative !== -1 && OPENS_WITH_VERB.test(text.slice(token.start + 1, token.start + 12))
}

const OPENS_WITH_VERB =
  /^(?:should|would|will|can|could|may|might|must|is|are|was|were|has|have|had|do|does|did)(?:n[’']t)?\b/u

/** *he*, *it* or a thing that is told of: whoever tells of it is named further left. */
function isHeldInSpeech(reading: Reading, { subject, relative }: Clause): boolean {
  const { tokens, phrases } = reading
  if (relative !== -1)
    return (
      tokens[phrases[relative]?.from ?? -1]?.lower !== 'who' &&
      !isSomebody(reading, subject) &&
      !is(tokens[phrases[subject]?.head ?? -1], 'surface')
    )
  const lead = tokens[phrases[subject - 1]?.from ?? -1]
  // *what the logs describe as*
  if (opensThing(lead) && subject !== -1) return false
  if (subject === -1 || !canSpeak(reading, subject)) return true
  const phrase = phrases[subject]
  const pronoun =
    phrase !== undefined && phrase.to - phrase.from === 1 && is(tokens[phrase.from], 'pronoun')
  return (
    pronoun &&
    !(is(lead, 'subordinator') && !is(lead, 'relative')) &&
    lead?.lower !== 'which' &&
    lead?.lower !== 'whom'
  )
}

const LONGEST_OBJECT = 7

/** Only an object, *that* or a comma stands between. */
function isBeside({ phrases }: Reading, verb: number, at: number): boolean {
  if (at - verb > LONGEST_OBJECT) return false
  return phrases.slice(verb + 1, at).every(({ kind }) => kind !== 'quotation')
}
