import type { Mention } from '../grammar/mentions/Mention.ts'
import { nameAt } from '../grammar/mentions/nameAt.ts'
import { startOfJoint } from '../grammar/mentions/readJoint.ts'
import { readMention } from '../grammar/mentions/readMention.ts'
import { asSpeaker } from '../grammar/mentions/asSpeaker.ts'
import { readNamed } from '../grammar/mentions/readNamed.ts'
import { readNominal } from '../grammar/mentions/readNominal.ts'
import { writerOf } from '../grammar/mentions/writerOf.ts'
import { chainEnd, nounBefore } from '../grammar/chains.ts'
import { roleWords, startOfRole } from '../grammar/roles.ts'
import { cueOf } from '../grammar/cueOf.ts'
import { isOfPeople } from '../grammar/isOfPeople.ts'
import { type Reading, readSentence } from '../grammar/readSentence.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import { groupOf } from '../tokens/tags.ts'
import { builds, is, isAny, isGiven, type Token } from '../tokens/Token.ts'

/** One place where a name stands, and what the words around it say of whom it names. */
export type NamePlace = Mention & {
  readonly sentence: number
  /** The place of its block. */
  readonly block: number
  /** Who does something in its sentence. */
  readonly subject: boolean
  /** Whether what it does hangs on nothing. */
  readonly main: boolean
  /** How much speaks for a person: a given name, a job, an age; against: *in*, *the*. */
  readonly evidence: number
  /** Where whoever tells what it does is mentioned: *Ruiz said she would go* */
  readonly toldBy: number | null
  /** Whether it tells *her* something, or *him*, whom it then doesn’t mean: *The coroner told her* */
  readonly tells: Mention['gender']
  /** The name of whom its verb has for its object, who then is another: *he called Ebbe “…”* */
  readonly object: string | null
  /** Where whoever they ask something is mentioned: *Ruiz asked the driver why he had left* */
  readonly asks: number | null
  /** Behind *by* or *with*: who has a part in something and does nothing else */
  readonly agent: boolean
  /** *A nurse, who gave no name,*, *one farmer*, *another trader*: brought in as somebody of their own */
  readonly broughtIn: boolean
  /** How old they are: *Ana Ruiz, 33* */
  readonly age: string | null
  /** The acronym in brackets behind it: *Tern Workers’ Union (TWU)* */
  readonly short: string | null
  /** *a letter from Ana Ruiz*: whose words it holds */
  readonly writer: Mention | null
  /** *Ron and Paula Brill*: the surname that a given name shares with the next */
  readonly surname: string | null
  /** *Ruiz is a farmer*, *she was the first judge*: what its sentence says they are */
  readonly is: string | null
}

/** Everybody whom the reporter’s words name, and whoever does something in them, in order. */
export function findPlaces(text: string, blocks: readonly ReadBlock[]): readonly NamePlace[] {
  const places: NamePlace[] = []
  let sentence = 0
  blocks.forEach(({ block: { type }, sentences }, block) => {
    for (const tokens of sentences) {
      const reading = readSentence(tokens)
      const behind = type === 'caption' ? withoutLabel(reading) : reading
      pushPlaces(text, behind, { sentence: ++sentence, block }, places)
    }
  })
  return places.toSorted((a, b) => a.start - b.start)
}

/** *FILE PHOTO: The wall in May*: what a picture is called is nobody. */
function withoutLabel(reading: Reading): Reading {
  const [label, colon] = reading.phrases
  const words = reading.tokens.slice(label?.from, label?.to)
  const shouts = words.every(({ text }) => text === text.toUpperCase()) && !words.some(isGiven)
  if (!label || colon?.kind !== 'colon' || !shouts) return reading
  return { ...reading, phrases: reading.phrases.with(0, { ...label, kind: 'adverb' }) }
}

type Where = Pick<NamePlace, 'sentence' | 'block'>

function pushPlaces(text: string, reading: Reading, where: Where, places: NamePlace[]): void {
  const subjects = findSubjects(text, reading)
  const starts = new Set<number>()
  reading.phrases.forEach(({ kind }, at) => {
    const mention =
      kind === 'noun' ? (nameAt(text, reading, at) ?? ownerAt(text, reading, at)) : null
    if (!mention) return
    places.push(namedAt(text, reading, at, { mention, where, own: subjects.get(mention.start) }))
    starts.add(mention.start)
  })
  for (const one of subjects.values())
    if (one.mention.members !== undefined || !starts.has(one.mention.start))
      places.push(placeOf(one.mention, where, one))
  for (const mention of askedIn(text, reading))
    if (!starts.has(mention.start) && !subjects.has(mention.start))
      places.push(placeOf(mention, where, NOTHING))
  for (const { mention, writer } of papersIn(text, reading))
    if (!starts.has(mention.start) && !subjects.has(mention.start))
      places.push(placeOf(mention, where, { ...NOTHING, writer }))
}

/** *Ana Ruiz’s office*: whose something is, by a whole name; a shorter one would be known already. */
function ownerAt(text: string, reading: Reading, at: number): Mention | null {
  const { tokens, phrases } = reading
  const phrase = phrases[at]
  if (!phrase || builds(tokens, 'capitalNouns') || builds(tokens, 'nounFirst')) return null
  const words = tokens.slice(phrase.from, phrase.head)
  const owner =
    phrase.from + words.findLastIndex((token) => token.capital && is(token, 'possessive'))
  if (owner <= phrase.from) return null
  const own = { ...phrase, to: owner + 1, head: owner }
  const mention = nameAt(text, { ...reading, phrases: phrases.with(at, own) }, at)
  return mention?.kind === 'person' && mention.name.includes(' ') ? mention : null
}

function namedAt(
  text: string,
  reading: Reading,
  at: number,
  { mention, where, own }: { mention: Mention; where: Where; own: Subject | undefined },
): NamePlace {
  const told =
    own && own.mention.role !== null
      ? {
          ...mention,
          role: own.mention.role,
          kin: own.mention.kin,
          gender: own.mention.gender,
          genderGuessed: own.mention.genderGuessed,
        }
      : explainedAt(text, reading, mention, at)
  return placeOf(told, where, {
    subject: own !== undefined,
    main: own?.main ?? false,
    evidence: evidenceOf(reading, at, told) + (own?.evidence ?? 0),
    toldBy: null,
    tells: null,
    object: null,
    asks: own?.asks ?? null,
    agent: isAgent(reading, at),
    broughtIn: false,
    age: ageBehind(reading, at),
    short: shortBehind(reading, at),
    writer: null,
    surname: mention.name.includes(' ') ? null : surnameBehind(reading, at),
    is: own?.is ?? null,
  })
}

/**
 * Field by field: all places then have the same fields in the same order, which an engine makes and
 * reads many times faster than copies of mentions that each have other ones.
 */
function placeOf(mention: Mention, where: Where, telling: Telling): NamePlace {
  return {
    start: mention.start,
    end: mention.end,
    kind: mention.kind,
    name: mention.name,
    role: mention.role,
    head: mention.head,
    gender: mention.gender,
    genderGuessed: mention.genderGuessed,
    definite: mention.definite,
    human: mention.human,
    called: mention.called,
    anybody: mention.anybody ?? false,
    voice: mention.voice ?? false,
    named: mention.named,
    kin: mention.kin,
    nickname: mention.nickname,
    courtesy: mention.courtesy,
    office: mention.office,
    speaksFor: mention.speaksFor,
    noun: mention.noun,
    members: mention.members,
    sentence: where.sentence,
    block: where.block,
    subject: telling.subject,
    main: telling.main,
    evidence: telling.evidence,
    toldBy: telling.toldBy,
    tells: telling.tells,
    object: telling.object,
    asks: telling.asks,
    agent: telling.agent,
    broughtIn: telling.broughtIn,
    age: telling.age,
    short: telling.short,
    writer: telling.writer,
    surname: telling.surname,
    is: telling.is,
  }
}

/** What the words around a mention say of it. */
type Telling = Omit<NamePlace, keyof Mention | keyof Where>

const NOTHING: Telling = {
  subject: false,
  main: false,
  evidence: 0,
  toldBy: null,
  tells: null,
  object: null,
  asks: null,
  agent: false,
  broughtIn: false,
  age: null,
  short: null,
  writer: null,
  surname: null,
  is: null,
}

/** Papers and people that only stand there: *a card in the window*, *from a boy of ten* */
function papersIn(text: string, reading: Reading): readonly Paper[] {
  const { tokens, phrases } = reading
  const papers: Paper[] = []
  phrases.forEach((phrase, at) => {
    const noun = tokens[phrase.head]
    const speaks = isOfPeople(tokens, phrase) || (!noun?.capital && isAny(noun, SPEAKING))
    if (phrase.kind !== 'noun' || !speaks || isRole(reading, at)) return
    if (isMedium(reading, at)) return
    const mention = readMention(text, reading, at)
    if (mention && !(mention.human && mention.definite))
      papers.push({ mention, writer: writerOf(text, reading, at) })
  })
  return papers
}

type Paper = Pick<NamePlace, 'writer'> & { readonly mention: Mention }

const SPEAKING = groupOf('document', 'surface', 'person')

/** *said in a statement* tells how; whoever says *it added* is the firm. */
function isMedium({ tokens, phrases, clauses }: Reading, at: number): boolean {
  const [link, verb] = [phrases[at - 1], at - 2]
  if (link?.kind !== 'preposition' || !is(tokens[link.from], 'placing')) return false
  return isAny(tokens[phrases[verb]?.head ?? -1], CUES) && clauses.some((one) => one.verb === verb)
}

const CUES = groupOf('say', 'tell')

/** *Jon Falk, a builder, left*, *Falk is a builder*: nobody new */
function isRole(reading: Reading, at: number): boolean {
  const { tokens, phrases, clauses } = reading
  if (clauses.some(({ verb }) => predicateAt(reading, verb) === at)) return true
  const named = phrases[at - 2]
  return (
    phrases[at - 1]?.kind === 'comma' &&
    named?.kind === 'noun' &&
    (tokens[named.head]?.capital ?? false)
  )
}

/** *a la alcaldesa de Sandport, Ana Ruiz*: what the words before the comma say of the name behind it */
function explainedAt(text: string, reading: Reading, mention: Mention, at: number): Mention {
  if (mention.role !== null || reading.phrases[at - 1]?.kind !== 'comma') return mention
  const noun = nounBefore(reading, at - 1)
  const named = noun === -1 ? null : readNamed(text, reading, noun)
  if (named?.start !== mention.start || named.role === null) return mention
  const gender = named.gender ?? readNominal(text, reading, noun)?.gender ?? null
  return {
    ...mention,
    role: named.role,
    kin: named.kin,
    gender,
    genderGuessed: gender === mention.gender && mention.genderGuessed,
  }
}

type Subject = Telling & { readonly mention: Mention }

/** Who does something, by where they are mentioned: *she left*, *his barrister, Imran Sallis, told*. */
function findSubjects(text: string, reading: Reading): ReadonlyMap<number, Subject> {
  const subjects = new Map<number, Subject>()
  let teller: number | null = null
  for (const { subject, relative, verb, depends } of reading.clauses) {
    const read = subject === -1 ? null : readMention(text, reading, startOfJoint(reading, subject))
    if (!read) continue
    const mention = asSpeaker(reading, verb, read)
    const reports = cueOf(reading, verb, false) !== null
    const tells = !depends && reports
    const person = relative === -1 || isWho(reading, relative)
    const evidence = person ? (reports ? 2 : 1) : 0
    const before = subjects.get(mention.start)
    subjects.set(mention.start, {
      subject: true,
      main: !depends || (before?.main ?? false),
      evidence: Math.max(before?.evidence ?? 0, evidence),
      toldBy: before ? before.toldBy : depends && mention.kind === 'pronoun' ? teller : null,
      tells: listenerOf(reading, verb),
      object: mention.kind === 'pronoun' ? (nameAt(text, reading, verb + 1)?.name ?? null) : null,
      agent: false,
      broughtIn: isBroughtIn(reading, subject),
      age: null,
      asks: (depends ? null : askedAt(text, reading, verb)?.start) ?? before?.asks ?? null,
      short: null,
      writer: mention.named ? null : writerOf(text, reading, subject),
      surname: null,
      is: before?.is ?? predicateOf(text, reading, verb),
      mention,
    })
    if (tells) teller = mention.start
    else if (!depends) teller = null
  }
  return subjects
}

/** *A nurse, who gave no name,*; *One farmer*, *Another trader* */
function isBroughtIn({ tokens, phrases, clauses }: Reading, at: number): boolean {
  if (/^(?:another|one)$/.test(tokens[phrases[at]?.from ?? -1]?.lower ?? '')) return true
  return clauses.some(
    ({ subject, relative }) =>
      subject === at && tokens[phrases[relative]?.from ?? -1]?.lower === 'who',
  )
}

/** *is a farmer*, *became the first judge of Tern* */
function predicateOf(text: string, reading: Reading, verb: number): string | null {
  const { tokens, phrases } = reading
  const at = predicateAt(reading, verb)
  const noun = phrases[at]
  if (!noun) return null
  const range = { from: noun.from, to: phrases[chainEnd(reading, at)]?.to ?? noun.to }
  return roleWords(text, tokens.slice(startOfRole(tokens, range), range.to))
}

/** Where a verb says what somebody is; -1 for *was not a farmer* and *is a ruin*. */
function predicateAt({ tokens, phrases }: Reading, verb: number): number {
  const { from = 0, to = 0 } = phrases[verb] ?? {}
  const words = tokens.slice(from, to)
  const main = words.findLast((token) => !is(token, 'adverb'))
  if (!is(main, 'be') && main?.lower !== 'became') return -1
  if (words.some((token) => is(token, 'negation'))) return -1
  const at = phrases[verb + 1]?.kind === 'adverb' ? verb + 2 : verb + 1
  const job = tokens[phrases[at]?.head ?? -1]
  return phrases[at]?.kind === 'noun' && isAny(job, JOBS) && !job?.capital ? at : -1
}

const JOBS = groupOf('person', 'title')

/** *told her*, *asked him*; not *read her words* */
function listenerOf({ tokens, phrases }: Reading, verb: number): Mention['gender'] {
  const { from = -1, to = -1 } = phrases[verb + 1] ?? {}
  const word = to - from === 1 ? tokens[from]?.lower : ''
  return word === 'her' ? 'she' : word === 'him' ? 'he' : null
}

/** Whom a sentence tells that somebody asks something, with names or without */
function askedIn(text: string, reading: Reading): readonly Mention[] {
  return reading.clauses.flatMap(({ verb }) => askedAt(text, reading, verb) ?? [])
}

/** *asked the driver why he had left*, *asked his client, Jon Ebbe, if it held*; not *asked the driver to leave* */
function askedAt(text: string, reading: Reading, verb: number): Mention | null {
  const { tokens, phrases } = reading
  const head = tokens[phrases[verb]?.head ?? -1]
  if (!is(head, 'takesQuestion') || is(head, 'takesClause')) return null
  const named = phrases[verb + 2]?.kind === 'comma' && phrases[verb + 4]?.kind === 'comma'
  const opens = tokens[phrases[verb + (named ? 5 : 2)]?.from ?? -1]
  const asks = is(opens, 'question') || opens?.lower === 'if' || opens?.lower === 'about'
  return asks ? readMention(text, reading, verb + 1) : null
}

/** *Salt, which opens in May*, is nobody. */
function isWho({ tokens, phrases }: Reading, relative: number): boolean {
  return tokens[phrases[relative]?.from ?? -1]?.lower.startsWith('who') ?? false
}

/** *le port de Sandport*: a name that a thing is of is a place’s as often. */
function isOfThing(tokens: Reading['tokens'], phrases: Reading['phrases'], at: number): boolean {
  const [thing, link] = [phrases[at - 2], phrases[at - 1]]
  if (thing?.kind !== 'noun' || link?.kind !== 'preposition' || !builds(tokens, 'nounFirst'))
    return false
  return is(tokens[link.from], 'linking') && !isAny(tokens[thing.head], PEOPLE)
}

const PEOPLE = groupOf('person', 'kin', 'spokesperson')

function evidenceOf({ tokens, phrases }: Reading, at: number, mention: Mention): number {
  const phrase = phrases[at]
  const before = phrases[at - 1]
  const lead = tokens[before?.from ?? -1]
  let sum = 0
  if (mention.gender !== null) sum += 3
  if (mention.role !== null) sum += 2
  if (ageBehind({ tokens, phrases }, at) !== null) sum += 3
  if (
    tokens[phrases[at + 1]?.from ?? -1]?.lower === 'who' ||
    tokens[phrases[at + 2]?.from ?? -1]?.lower === 'who'
  )
    sum += 3
  if (before?.kind === 'preposition' && is(lead, 'placing')) sum -= 2
  if (isOfThing(tokens, phrases, at)) sum -= 1
  if (is(tokens[phrase?.from ?? -1], 'article') && mention.role === null) sum -= 3
  if (isThing(tokens[phrase?.head ?? -1], mention)) sum -= 3
  // Where every noun has a capital, one word alone may be any noun.
  if (builds(tokens, 'capitalNouns') && !mention.name.includes(' ')) {
    if (!is(tokens[phrase?.head ?? -1], 'surname') && mention.role === null) sum -= 2
  }
  return sum
}

/** *Chapel Road*, *the Harbour Bill*: the last word says that it is nobody. */
function isThing(last: Token | undefined, { name, gender }: Mention): boolean {
  return gender === null && name.includes(' ') && (last?.capital ?? false) && isAny(last, THINGS)
}

const THINGS = groupOf('thing', 'document', 'medium', 'saying', 'surface', 'time')

/** *Brothers Ron and Paul Brill*, *his parents, Ron and Paula Brill*: two given names of one family, and one surname for both */
function surnameBehind({ tokens, phrases }: Reading, at: number): string | null {
  const [one, link, other] = [phrases[at], phrases[at + 1], phrases[at + 2]]
  if (!one || !other || !is(tokens[link?.from ?? -1], 'and')) return null
  const [first, last] = [tokens[one.to - 1], tokens[other.to - 1]]
  const kin = tokens.slice(Math.max(0, one.from - 2), one.to - 1).some(isFamily)
  const forenames = isGiven(first) || (kin && one.to === one.from + 1)
  const given = forenames && isGiven(tokens[other.from]) && other.to - other.from === 2
  // *Nora and Piet Brandt*: a woman and a man
  const couple = one.to === one.from + 1 && isCouple(first, tokens[other.from])
  return given && (kin || couple) && isNamePart(last) ? (last?.text ?? null) : null
}

function isCouple(one: Token | undefined, other: Token | undefined): boolean {
  return (is(one, 'sheName') && is(other, 'heName')) || (is(one, 'heName') && is(other, 'sheName'))
}

/** *brothers*, *parents*, *couple* */
function isFamily({ lower }: Token): boolean {
  return /^(?:brothers|children|couple|cousins|daughters|newlyweds|pair|parents|siblings|sisters|sons|twins)$/.test(
    lower,
  )
}

function isNamePart(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !token.capital || token.text === token.text.toUpperCase())
    return false
  return !is(token, 'possessive') && !is(token, 'kin') && !is(token, 'house')
}

/** *Ana Ruiz, 33* */
function ageBehind(
  { tokens, phrases }: Pick<Reading, 'tokens' | 'phrases'>,
  at: number,
): string | null {
  const phrase = phrases[at + 2]
  const age = tokens[phrase?.from ?? -1]?.text ?? ''
  // *Ruiz, 10 years his junior*
  const alone = phrase !== undefined && phrase.to - phrase.from === 1
  return alone && phrases[at + 1]?.kind === 'comma' && /^\d{1,3}$/.test(age) ? age : null
}

/** *made by Ana Ruiz*, *made with Ana Ruiz* */
function isAgent({ tokens, phrases }: Reading, at: number): boolean {
  const lead = tokens[phrases[at - 1]?.from ?? -1]
  return phrases[at - 1]?.kind === 'preposition' && (is(lead, 'by') || lead?.lower === 'with')
}

/** `Tern Workers’ Union (TWU)` */
function shortBehind({ tokens, phrases }: Reading, at: number): string | null {
  const [open, inner, close] = [phrases[at + 1], phrases[at + 2], phrases[at + 3]]
  if (open?.kind !== 'open' || inner?.kind !== 'noun' || close?.kind !== 'close') return null
  const word = tokens[inner.from]?.text ?? ''
  return inner.to - inner.from === 1 &&
    /^\p{Lu}[\p{L}&-]{1,7}$/u.test(word) &&
    /\p{Lu}.*\p{Lu}/u.test(word)
    ? word
    : null
}
