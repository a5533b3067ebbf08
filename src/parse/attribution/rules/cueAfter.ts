import { canSpeak, isSomebody } from '../../grammar/canSpeak.ts'
import { chainEnd } from '../../grammar/chains.ts'
import { asks, cueOf, cueSpan, startOfCue } from '../../grammar/cueOf.ts'
import { asSpeaker } from '../../grammar/mentions/asSpeaker.ts'
import { nameAt } from '../../grammar/mentions/nameAt.ts'
import { ownerOf } from '../../grammar/mentions/ownerOf.ts'
import { readEnding } from '../../grammar/mentions/readEnding.ts'
import { readMention } from '../../grammar/mentions/readMention.ts'
import type { Phrased } from '../../grammar/Clause.ts'
import type { Phrase } from '../../grammar/Phrase.ts'
import type { Reading } from '../../grammar/readSentence.ts'
import { type Token, builds, is, isOpen as isOpenWord, isWord } from '../../tokens/Token.ts'
import type { Candidate, Context, Rule } from '../Context.ts'
import { lastLetter } from '../../tokens/splitSentences.ts'
import { isFragment, isOpen } from '../marksOf.ts'
import { findBefore } from './cueBefore.ts'
import { leading } from './leading.ts'
import { findVerbSecond } from './verbSecond.ts'

/**
 * Who is named right behind a quote. Where the quote breaks the sentence off, any verb will do.
 *
 *     “We will rebuild,” said Ana Ruiz.      “We will rebuild,” Ruiz, the mayor, told CNBC.
 *                        ^^^^ ^^^^^^^^                          ^^^^             ^^^^^^^^^
 */
export const cueAfter: Rule = {
  id: 'cueAfter',
  sample: '“We will rebuild,” said Ana Ruiz.',
  why: 'cueAfter',
  find: (context) => {
    const { text, reading, at, token } = context
    const stop = reading.phrases[at + 1]?.kind
    const follows = /[,?!—-]/.test(lastLetter(text, token)) || stop === 'comma'
    if (!follows && at !== 0) return null
    const after = findAfter(context, at + 1, breaksOff(context))
    // `Falk shouted: “Go!” Ruiz said: “I stay.”`: it is over, and the words behind lead to the next.
    if (/[?!]/.test(lastLetter(text, token)) && leading.find(context)) return null
    if (!after || !(isFragment(text, token) || opensWithClause(reading))) return after
    // *After the storm, Ruiz said Falk had lost his nerve: “It is gone,” she said.*
    const colon = reading.phrases[at - 1]?.kind === 'colon'
    if (colon && !isFragment(text, token) && is(reading.tokens[after.cueAt], 'say')) return after
    const before = findBefore(context)
    return before && belongsBefore(reading, at, before) ? null : after
  },
}

/** The same where the quote doesn’t look as if anybody were named behind it. */
export const cueBehind: Rule = {
  id: 'cueBehind',
  sample: 'Their plan is “a wall of paper” said Ana Ruiz.',
  why: 'cueAfter',
  find: (context) =>
    lastLetter(context.text, context.token) === '.'
      ? null
      : findAfter(context, context.at + 1, false),
}

/** *After Ruiz said …*, *When Falk left …* */
function opensWithClause({ tokens }: Reading): boolean {
  return is(tokens[0], 'subordinator') && !is(tokens[0], 'determiner')
}

/** The comma may stand behind the marks: *„Wir warten“, brummte Kolb* */
function breaksOff({ text, reading, at, token }: Context): boolean {
  const behind = builds(reading.tokens, 'commaBehind') && reading.phrases[at + 1]?.kind === 'comma'
  return behind || isOpen(text, token)
}

/** *“We wait”, groaned Kolb*; *he yelled “We wait”, punched Ana Ruiz and left* goes on. */
function isOutside({ text, reading, at, token }: Context): boolean {
  return at === 0 && reading.phrases[1]?.kind === 'comma' && !isFragment(text, token)
}

const LONGEST_LEAD = 3

/**
 * A fragment right behind its cue is that cue’s, whatever clause comes next.
 *
 *     what Ruiz called “the wall tax,” Falk said he would pay
 *          ^^^^ ^^^^^^
 */
function belongsBefore(reading: Reading, at: number, { near, cueAt }: Candidate): boolean {
  const { tokens, phrases } = reading
  if (phrases[at - 1]?.kind === 'dash') return false
  const quoteAt = phrases[at]?.from ?? 0
  if (opensWithClause(reading) && is(tokens[cueAt], 'say'))
    return !tokens.slice(cueAt, quoteAt - 1).some(({ text }) => text === ',')
  return near && quoteAt - cueAt <= LONGEST_LEAD
}

export function findAfter(context: Context, from: number, open: boolean): Candidate | null {
  const { reading } = context
  const at = skipLead(reading, from)
  const second = builds(reading.tokens, 'verbSecond')
  const inverted = second ? findVerbSecond(context, at, open) : findInverted(context, at, open)
  return (
    inverted ??
    findUpright(context, at, open) ??
    findPut(context, at) ??
    findCame(context, at) ??
    findEnding(context, at, open)
  )
}

/** *“We will rebuild,” is how Ana Ruiz put it.* */
function findPut({ text, reading }: Context, at: number): Candidate | null {
  const { tokens, phrases, clauses } = reading
  const [be, how, who, puts, it] = phrases.slice(at, at + 5)
  const led = is(tokens[be?.head ?? -1], 'be') && how?.kind === 'subordinator'
  const own = led && clauses.some(({ verb, subject }) => verb === at + 3 && subject === at + 2)
  const put = own && is(tokens[it?.from ?? -1], 'it')
  const mention =
    who && put && isSomebody(reading, at + 2) ? readMention(text, reading, at + 2) : null
  return (
    mention && {
      mention,
      cue: cueSpan(reading, at + 3),
      cueAt: puts?.head ?? -1,
      sure: true,
      near: true,
    }
  )
}

/** *“We will rebuild,” came Ana Ruiz’s answer*, *came the reply from Ruiz* */
function findCame({ text, reading }: Context, at: number): Candidate | null {
  const { tokens, phrases } = reading
  const [came, answer, from] = phrases.slice(at, at + 3)
  if (!came || !/^c[ao]mes?$/.test(tokens[came.head]?.lower ?? '')) return null
  if (answer?.kind !== 'noun' || !is(tokens[answer.head], 'saying')) return null
  const led = tokens[from?.from ?? -1]?.lower === 'from' && isSomebody(reading, at + 3)
  const mention = led ? readMention(text, reading, at + 3) : ownerOf(text, reading, at + 1)
  return mention && { mention, cue: cueSpan(reading, at), cueAt: came.head, sure: true, near: true }
}

/** Past the comma, *as* and *then*. */
function skipLead({ tokens, phrases }: Reading, from: number): number {
  let at = from
  for (;;) {
    const phrase = phrases[at]
    const word = tokens[phrase?.from ?? -1]
    const skipped =
      phrase?.kind === 'comma' ||
      phrase?.kind === 'dash' ||
      (phrase?.kind === 'adverb' && isWord(word)) ||
      is(word, 'how')
    if (!skipped) return at
    at++
  }
}

/** *said Ana Ruiz*, *grins Jon Ebbe*, *reads the sign* */
function findInverted(context: Context, at: number, open: boolean): Candidate | null {
  const { text, reading } = context
  const { tokens, phrases, clauses } = reading
  const verb = phrases[at]
  if (!verb || !isInverting(reading, at, open || isOutside(context))) return null
  let noun = isParticle(reading, at + 1) ? at + 2 : at + 1
  while (phrases[noun]?.kind === 'adverb' || isDay(reading, noun)) noun++
  noun = overAside(reading, overListener(reading, noun))
  if (!isSpeaker(reading, noun, is(tokens[verb.head], 'say'))) return null
  // *Ruiz, called “a fraud”, said the vote would go on*: what is said, and not who says it
  const own = clauses.find((clause) => clause.verb === at)?.subject ?? -1
  if (own !== -1 && own < at && phrases[chainEnd(reading, noun) + 1]?.form === 'finite') return null
  const read = readMention(text, reading, noun)
  const mention = read && asSpeaker(reading, at, read)
  const head = tokens[verb.head]
  return (
    mention && {
      mention,
      cue: { start: startOfCue(reading, at), end: head?.end ?? 0 },
      cueAt: verb.head,
      sure: true,
      near: true,
    }
  )
}

/** *a déclaré à la radio Ana Ruiz*, *reclamó a gritos el diputado*: who speaks stands behind to whom and how. */
function overListener(reading: Reading, from: number): number {
  const { tokens, phrases } = reading
  if (!builds(tokens, 'subjectBehind')) return from
  let at = from
  while (phrases[at]?.kind === 'preposition' && phrases[at + 1]?.kind === 'noun') {
    // *opina por su parte Ana Ruiz*: a name behind what is only somebody’s
    if (isOwnedBefore(tokens, phrases[at + 1])) return at + 1
    // *relatou ao jornal a vizinha Ana Ruiz*: behind a noun an article may look like a preposition
    if (
      at > from &&
      is(tokens[phrases[at]?.from ?? -1], 'determiner') &&
      isPersonAt(reading, at + 1)
    )
      return at + 1
    at += 2
  }
  const head = tokens[phrases[at]?.head ?? -1]
  const somebody = (head?.capital ?? false) || is(head, 'person')
  return at > from && phrases[at]?.kind === 'noun' && somebody ? at : from
}

function isOwnedBefore(tokens: readonly Token[], phrase: Phrase | undefined): boolean {
  const owned =
    is(tokens[phrase?.from ?? -1], 'owner') && !tokens[(phrase?.from ?? -1) + 1]?.capital
  return owned && (tokens[(phrase?.to ?? 0) - 1]?.capital ?? false)
}

/** *points out Ana Ruiz*, *chimes in Ana Ruiz*; not *said in New Sandport* */
function isParticle({ tokens, phrases }: Phrased, at: number): boolean {
  const [verb, phrase, next] = phrases.slice(at - 1, at + 2)
  const word = tokens[phrase?.from ?? -1]
  if (phrase?.kind !== 'preposition' || next?.kind !== 'noun') return false
  if (builds(tokens, 'nounFirst')) return false
  if (is(word, 'adverb')) return true
  const said = is(tokens[verb?.head ?? -1], 'takesClause')
  return is(word, 'placing') && !said && isNamedOrJob(tokens, next)
}

function isNamedOrJob(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const words = tokens.slice(from, to)
  const name = to - from > 1 && words.every(({ capital }) => capital)
  return name || words.some((token) => is(token, 'person'))
}

const LONGEST_REMARK = 4

/** *résume, fatiguée, Ana Ruiz*: over what commas hold between the verb and a name */
function overAside({ tokens, phrases }: Reading, comma: number): number {
  if (phrases[comma]?.kind !== 'comma' || !builds(tokens, 'subjectBehind')) return comma
  for (let at = comma + 1; at <= comma + LONGEST_REMARK; at++) {
    const { kind, form } = phrases[at] ?? { kind: 'stop', form: undefined }
    if (kind === 'comma') {
      const named = phrases[at + 1]
      const name = named?.kind === 'noun' && (tokens[named.head]?.capital ?? false)
      return name && phrases[at + 2]?.kind !== 'verb' ? at + 1 : comma
    }
    if (kind === 'stop' || kind === 'quotation' || (kind === 'verb' && form === 'finite')) break
  }
  return comma
}

function isPersonAt({ tokens, phrases }: Reading, at: number): boolean {
  const phrase = phrases[at]
  return tokens.slice(phrase?.from ?? 0, phrase?.to ?? 0).some((token) => is(token, 'person'))
}

/** *dijo el lunes Ana Ruiz*: between the verb and whoever stands behind it */
function isDay({ tokens, phrases }: Reading, at: number): boolean {
  const phrase = phrases[at]
  const head = tokens[phrase?.head ?? -1]
  return (
    phrase?.kind === 'noun' &&
    builds(tokens, 'subjectBehind') &&
    (is(head, 'calendar') || is(head, 'time'))
  )
}

/** *«Tenemos tiempo», añadió.*: nobody is named, for the verb’s ending tells who it was. */
function findEnding({ text, reading }: Context, at: number, open: boolean): Candidate | null {
  const verb = reading.phrases[at]
  const group = cueOf(reading, at, true)
  const says = group === 'say' || group === 'tell' || (group !== null && open)
  const mention = says ? readEnding(text, reading, at) : null
  const head = reading.tokens[verb?.head ?? -1]
  return verb && mention && head
    ? {
        mention,
        cue: { start: startOfCue(reading, at), end: head.end },
        cueAt: verb.head,
        sure: true,
        near: true,
      }
    : null
}

/** Behind *said* anybody may stand: *said the great-gran*. */
function isSpeaker(reading: Reading, at: number, said: boolean): boolean {
  const { tokens, phrases } = reading
  const phrase = phrases[at]
  const [first, head] = [tokens[phrase?.from ?? -1], tokens[phrase?.head ?? -1]]
  if (phrase?.kind !== 'noun' || is(head, 'time')) return false
  if (is(first, 'object') && !is(first, 'owner') && !is(first, 'article')) return false
  if (canSpeak(reading, at)) return true
  // *wrote user gourdmother*
  const job = tokens.slice(phrase.from, phrase.to).some((token) => is(token, 'person'))
  return said && (job || is(first, 'determiner')) && !is(head, 'saying')
}

function isInverting(reading: Reading, at: number, open: boolean): boolean {
  const { tokens, phrases } = reading
  const verb = phrases[at]
  if (verb?.kind === 'noun') return open && isUnknownVerb(reading, at)
  const whole = verb?.from === verb?.head || builds(tokens, 'subjectBehind')
  if (verb?.kind !== 'verb' || verb.form !== 'finite' || !whole) return false
  const head = tokens[verb.head]
  const group = cueOf(reading, at, true)
  if (group === 'say') return open || !asks(head)
  const behind = builds(tokens, 'subjectBehind')
  if (group === 'tell') return behind || (open && isNamedBehind(reading, at + 1))
  const led = isParticle(reading, at + 1)
  // *agreed Jon Falk*, *called Shanice*; *called Falk a liar* goes on
  const alone = open && isNamedBehind(reading, at + 1)
  // *“The Beast,” called Jon Falk by his fans*
  const closed = phrases[at + 2] === undefined || CLOSED.has(phrases[at + 2]?.kind ?? 'stop')
  if (alone && ((group === 'call' && closed) || (group === 'act' && is(head, 'takesClause'))))
    return true
  if (group !== null) return open && (is(head, 'weak') || is(head, 'begins') || behind || led)
  return open && !is(head, 'auxiliary') && (!is(head, 'state') || led)
}

/** *warned the duty officer, Ana Ruiz*; *told the council that* has its subject elsewhere */
function isNamedBehind(reading: Reading, at: number): boolean {
  const next = reading.phrases[chainEnd(reading, at) + 1]?.kind
  return (
    isSomebody(reading, at) && (!next || next === 'comma' || next === 'stop' || next === 'dash')
  )
}

/** *twinkles Ruiz*: a word that no list has, in the shape of a verb, before a name */
function isUnknownVerb({ tokens, phrases }: Reading, at: number): boolean {
  const [phrase, next] = [
    phrases[at],
    phrases[isParticle({ tokens, phrases }, at + 1) ? at + 2 : at + 1],
  ]
  const token = tokens[phrase?.from ?? -1]
  const alone =
    phrase !== undefined && phrase.to - phrase.from === 1 && isOpenWord(token) && !token.capital
  return (
    alone &&
    token.lexicon.likeVerb.test(token.lower) &&
    next?.kind === 'noun' &&
    ((tokens[next.head]?.capital ?? false) || isPersonBehind(tokens, next))
  )
}

/** *cingle le prêtre* */
function isPersonBehind(tokens: readonly Token[], noun: Phrase): boolean {
  return (
    builds(tokens, 'subjectBehind') &&
    is(tokens[noun.from], 'article') &&
    is(tokens[noun.head], 'person')
  )
}

const CLOSED: ReadonlySet<Phrase['kind']> = new Set(['comma', 'dash', 'stop'])

const LONGEST_ASIDE = 22

/** *Ruiz, the mayor, told CNBC*; *a weary Ruiz sighed* */
export function findUpright(context: Context, at: number, open: boolean): Candidate | null {
  const { text, reading } = context
  const { phrases, clauses } = reading
  if (phrases[at]?.kind !== 'noun') return null
  const clause = clauses.find(
    ({ verb, subject, relative }) =>
      verb > at && relative === -1 && subject >= at && isOneSubject(reading, at, subject),
  )
  if (!clause) return open ? (findUnknown(context, at) ?? findBare(context, at)) : null
  const verb = phrases[clause.verb]
  const head = reading.tokens[verb?.head ?? -1]
  const heard = heardSpan(reading, clause.verb)
  // *a flight attendant can be heard asking*, and not *the storm can be heard roaring*
  const somebody = heard !== null && is(reading.tokens[phrases[at]?.from ?? -1], 'indefinite')
  const said = open && (is(head, 'say') || is(head, 'tell') || somebody)
  if (clause.verb - at > LONGEST_ASIDE || !isSpeaker(reading, clause.subject, said)) return null
  const cue = cueOf(reading, clause.verb, true) !== null || heard !== null
  if (
    !verb ||
    (!cue && !(open && !isFragment(text, context.token) && isReporting(reading, clause.verb)))
  )
    return null
  if (isListener(reading, clause.verb)) return null
  const mention = readMention(text, reading, at)
  return (
    mention && {
      mention,
      cue: heard ?? cueSpan(reading, clause.verb),
      cueAt: verb.head,
      sure: true,
      near: true,
    }
  )
}

/** *was described by*: whoever stands before it is told of; *said by telephone* tells how. */
function isListener({ tokens, phrases }: Reading, at: number): boolean {
  const to = phrases[at]?.to ?? -1
  return is(tokens[to], 'by') && !is(tokens[to + 1], 'medium')
}

/** *Nora and Piet said*: the verb’s subject is the last of them. */
function isOneSubject({ tokens, phrases }: Reading, at: number, subject: number): boolean {
  for (let place = at; place < subject; place++) {
    const [one, next] = [phrases[place], phrases[place + 1]]
    if (!JOINED.has(one?.kind ?? 'stop')) return false
    const beside = one?.kind === 'noun' && next?.kind === 'noun'
    if (beside && (is(tokens[one.from], 'determiner') || !tokens[next.from]?.capital)) return false
  }
  return true
}

const JOINED: ReadonlySet<string> = new Set(['noun', 'conjunction', 'comma'])

/** *is quoted as saying*, *can be heard asking*, *was heard to mutter*: what is said with; null for anything else. */
function heardSpan({ tokens, phrases }: Reading, at: number): Candidate['cue'] {
  const verb = phrases[at]
  if (!verb?.passive || !is(tokens[verb.head], 'heard')) return null
  const led = tokens[verb.to]?.lower === 'as' || is(tokens[verb.to], 'infinitiveMark') ? 1 : 0
  const said = tokens[verb.to + led]
  const says = is(said, 'gerund') || (is(said, 'base') && is(said, 'say'))
  return said && says ? { start: said.start, end: said.end } : null
}

/** Any verb that ends its clause: *Ruiz groaned on Monday*, but not *Ruiz owned the wall*. */
function isReporting(reading: Reading, at: number): boolean {
  const { tokens, phrases } = reading
  const verb = phrases[at]
  const head = tokens[verb?.head ?? -1]
  if (!verb || verb.passive || is(head, 'state') || is(head, 'auxiliary') || verb.form !== 'finite')
    return false
  const next = phrases[at + 1]
  return (
    !next ||
    next.kind !== 'noun' ||
    is(tokens[next.from], 'calendar') ||
    isSomebody(reading, at + 1)
  )
}

/** *Ruiz twinkles.*: the phrase ends with what only looks like a noun. */
function findUnknown({ text, reading }: Context, at: number): Candidate | null {
  const { tokens, phrases } = reading
  const phrase = phrases[at]
  if (!phrase || phrase.to - phrase.from < 2) return null
  const last = tokens[phrase.to - 1]
  const ends = phrases[at + 1]?.kind
  if (
    !isOpenWord(last) ||
    last.capital ||
    !last.lexicon.likeVerb.test(last.lower) ||
    !(tokens[phrase.to - 2]?.capital ?? false)
  )
    return null
  if (ends === 'verb' || ends === 'noun') return null
  const named = { ...phrase, to: phrase.to - 1, head: phrase.to - 2 }
  const without: Reading = { ...reading, phrases: phrases.with(at, named) }
  const mention = readMention(text, without, at)
  return (
    mention && {
      mention,
      cue: { start: last.start, end: last.end },
      cueAt: phrase.to - 1,
      sure: false,
      near: true,
    }
  )
}

/** *“It has held,” Ana Ruiz, the mayor.*: a whole name and nothing that it does */
function findBare({ text, reading, token }: Context, at: number): Candidate | null {
  const { tokens, phrases, clauses } = reading
  const next = phrases[at + 1]
  if (isFragment(text, token) || clauses.some(({ verb }) => verb > at)) return null
  if (next && next.kind !== 'comma' && tokens[next.from]?.text !== '.') return null
  const mention = nameAt(text, reading, at)
  if (mention?.kind !== 'person' || !mention.name.includes(' ')) return null
  return { mention, cue: null, cueAt: -1, sure: false, near: true }
}
