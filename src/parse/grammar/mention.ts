import type { Speaker } from '../../article/Article.ts'
import type { Span } from '../../article/Span.ts'
import { oneLine } from '../tokens/phraseWords.ts'
import { type Token, is, isWord } from '../tokens/Token.ts'
import { chainEnd } from './chains.ts'
import { findName } from './findName.ts'
import { nameKind } from './nameKind.ts'
import type { Phrase, Range } from './Phrase.ts'
import type { Reading } from './readSentence.ts'
import { roleOf } from './roles.ts'

export type Gender = 'he' | 'she' | null

/** Somebody as one place of the text names them. */
export type Mention = Span & {
  readonly kind: Speaker['kind'] | 'pronoun'
  /** As written, on one line: *Ines Falk*, *she*, *The council’s flood report*. */
  readonly name: string
  readonly role: string | null
  /** The word that says who or what: *she*, *falk*, *report*. */
  readonly head: string
  readonly gender: Gender
  /** *the mayor*, *this report*: somebody the text has spoken of */
  readonly definite: boolean
  /** A name of a person, *she*, *the mayor*; not *the report* and *the plan* */
  readonly human: boolean
  /** Whether it is a name and no noun phrase. */
  readonly named: boolean
  /** Brought in as somebody’s wife, son or sister */
  readonly kin: boolean
  /** `Jon “Gull” Ebbe` */
  readonly nickname?: string
  /** *the mayor*, *the judge*: whoever holds the office, and not just anybody */
  readonly office: boolean
  /** Whom a spokesman speaks for. */
  readonly speaksFor?: string
  /** *Nora and Piet* */
  readonly members?: readonly Mention[]
}

type Read = (text: string, reading: Reading, at: number) => Mention | null

/** Rules and names ask for the same phrases again and again. */
function remembered(read: Read): Read {
  const known = new WeakMap<readonly Phrase[], (Mention | null)[]>()
  return (text, reading, at) => {
    let mentions = known.get(reading.phrases)
    if (!mentions) known.set(reading.phrases, (mentions = []))
    const before = mentions[at]
    return before === undefined ? (mentions[at] = read(text, reading, at)) : before
  }
}

/** Reads the noun phrase at a place of a sentence as somebody who can speak; null where nobody is meant. */
export const readMention = remembered(readPhrase)

function readPhrase(text: string, reading: Reading, at: number): Mention | null {
  const phrase = reading.phrases[at]
  if (phrase?.kind !== 'noun') return null
  return (
    readPronoun(text, reading, phrase) ??
    readJoint(text, reading, at) ??
    readNamed(text, reading, at) ??
    readNominal(text, reading, at)
  )
}

function spanOf(tokens: readonly Token[], { from, to }: Range): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}

const PRONOUNS = ['he', 'she', 'they', 'speaking', 'it'] as const

function readPronoun(text: string, { tokens }: Reading, { from, to }: Phrase): Mention | null {
  const token = tokens[from]
  if (!token || to - from > 1 || is(token, 'several')) return null
  const pronoun = is(token, 'object')
    ? OBJECTS.get(token.lower)
    : PRONOUNS.find((tag) => is(token, tag))
  if (!pronoun || (is(token, 'calendar') && token.capital)) return null
  const span = { start: token.start, end: token.start + token.lower.replace(/[’'].*/u, '').length }
  const gender = pronoun === 'he' || pronoun === 'she' ? pronoun : null
  return {
    ...span,
    kind: 'pronoun',
    name: oneLine(text, span),
    role: null,
    head: pronoun,
    gender,
    definite: true,
    human: pronoun !== 'it',
    named: false,
    office: false,
    kin: false,
  }
}

const OBJECTS: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
  ['me', 'speaking'],
  ['us', 'speaking'],
])

/** *Nora and Piet said*: both names, one speaker. */
function readJoint(text: string, reading: Reading, at: number): Mention | null {
  const { tokens, phrases } = reading
  const [link, second] = [phrases[at + 1], phrases[at + 2]]
  if (
    link?.kind !== 'conjunction' ||
    second?.kind !== 'noun' ||
    !/^(?:and|&|und|et|y|e)$/.test(tokens[link.from]?.lower ?? '')
  )
    return null
  const [one, other] = [readNamed(text, reading, at), readNamed(text, reading, at + 2)]
  if (one?.kind !== 'person' || other?.kind !== 'person') return null
  const name = `${one.name} and ${other.name}`
  return {
    start: one.start,
    end: other.end,
    kind: 'group',
    name,
    role: null,
    head: other.head,
    gender: null,
    definite: true,
    human: true,
    named: true,
    office: false,
    kin: false,
    members: [one, other],
  }
}

function readNamed(text: string, reading: Reading, at: number): Mention | null {
  const own = nameAt(text, reading, at)
  if (own) return own
  const { tokens, phrases } = reading
  const end = chainEnd(reading, at)
  const phrase = phrases[at]
  if (!phrase || !explains(reading, at, end)) return null
  const named = nameAt(text, reading, end + 2)
  // `a woman in Sandport, Westshire, said`: the name goes on with the place
  if (end > at && tokens[phrases[end]?.head ?? -1]?.capital && !named?.name.includes(' '))
    return null
  if (!named || named.kind === 'group' || !(named.name.includes(' ') || isOwn(reading, at)))
    return null
  const role = oneLine(
    text,
    spanOf(tokens, { from: withoutArticle(tokens, phrase), to: phrases[end]?.to ?? phrase.to }),
  )
  return {
    ...named,
    role: is(tokens[phrase.head], 'several') ? named.role : role,
    kin: is(tokens[phrase.head], 'kin'),
  }
}

/** *The mayor, Ana Ruiz, said*: the name behind the comma says who that is. */
function explains({ tokens, phrases }: Reading, at: number, end: number): boolean {
  const [comma, named, next] = [phrases[end + 1], phrases[end + 2], phrases[end + 3]]
  if (comma?.kind !== 'comma' || named?.kind !== 'noun') return false
  if (next && !/^(?:comma|dash|open|relative|colon|stop|verb|preposition)$/.test(next.kind))
    return false
  const [first, head] = [tokens[phrases[at]?.from ?? -1], tokens[phrases[at]?.head ?? -1]]
  if (HUMAN.some((tag) => is(head, tag)) || is(first, 'several')) return true
  // `Its policy lead, Ottoline Bragg, had`: two commas, and nothing else that could own the verb
  return (
    next?.kind === 'comma' &&
    (is(first, 'owner') || is(first, 'article')) &&
    !is(head, 'calendar') &&
    !is(head, 'time') &&
    !head?.capital
  )
}

const HUMAN = ['person', 'spokesperson', 'kin', 'title', 'group'] as const

/** *his wife, Sue-Ellen*, *the owner, Saltair, said*: one name is enough */
function isOwn({ tokens, phrases }: Reading, at: number): boolean {
  const phrase = phrases[at]
  const head = tokens[phrase?.head ?? -1]
  const end = chainEnd({ tokens, phrases }, at)
  const closed = phrases[end + 3]?.kind === 'comma' && phrases[end + 4]?.kind === 'verb'
  return closed || is(head, 'kin') || is(tokens[phrase?.from ?? -1], 'owner') || is(head, 'title')
}

function withoutArticle(tokens: readonly Token[], { from }: Phrase): number {
  return is(tokens[from], 'determiner') ? from + 1 : from
}

/** The name in a noun phrase, without its titles and its owner; null where it has none. */
export const nameAt = remembered(readNameAt)

function readNameAt(text: string, reading: Reading, at: number): Mention | null {
  const { tokens, phrases } = reading
  const phrase = phrases[at]
  const range = phrase?.kind === 'noun' ? findName(tokens, phrase) : null
  if (!phrase || !range) return null
  const span = withoutOwner(text, spanOf(tokens, range))
  const parts = tokens.slice(range.from, range.to)
  const name = nameOf(text, parts, span)
  const inner = parts.find(({ kind }) => kind === 'quote')
  const kind = nameKind(tokens, range, name)
  const before = tokens.slice(phrase.from, range.from)
  const role = roleOf(text, reading, at, range, kind)
  return {
    ...span,
    kind: kind === 'person' && role !== null && role.ofBody ? 'organisation' : kind,
    name,
    role: role?.words ?? null,
    head: (tokens[range.to - 1]?.lower ?? '').replace(/[’']s?$/u, ''),
    gender: genderOf([...before, ...(role?.tokens ?? [])], tokens[range.from]),
    ...(inner ? { nickname: text.slice(inner.start + 1, inner.end - 1) } : {}),
    definite: true,
    human: kind === 'person',
    named: true,
    office: false,
    kin: before.some((token) => is(token, 'kin')),
  }
}

/** `Jon “Gull” Ebbe` is Jon Ebbe. */
function nameOf(text: string, tokens: readonly Token[], span: Span): string {
  if (tokens.every(({ kind }) => kind !== 'quote')) return oneLine(text, span)
  return tokens
    .filter(({ kind }) => kind !== 'quote')
    .map((token) => token.text)
    .join(' ')
}

function withoutOwner(text: string, { start, end }: Span): Span {
  const owned = /[’'](?:s)?$/u.exec(text.slice(Math.max(start, end - 2), end))
  return { start, end: end - (owned?.[0].length ?? 0) }
}

/** What a title, a job or a given name says about *he* and *she*. */
function genderOf(before: readonly Token[], first: Token | undefined): Gender {
  if (before.some((token) => is(token, 'courtesyShe') || is(token, 'woman'))) return 'she'
  if (
    before.some(
      (token) => (is(token, 'courtesyHe') || is(token, 'man')) && !is(token, 'courtesyShe'),
    )
  )
    return 'he'
  if (is(first, 'sheName')) return 'she'
  return is(first, 'heName') ? 'he' : null
}

function readNominal(text: string, reading: Reading, at: number): Mention | null {
  const { tokens, phrases } = reading
  const phrase = phrases[at]
  if (!phrase) return null
  const first = tokens[phrase.from]
  const head = headOf(tokens, phrase)
  if (!isWord(head) || is(head, 'calendar') || is(head, 'time')) return null
  const whole = { from: phrase.from, to: phrases[nominalEnd(reading, at)]?.to ?? phrase.to }
  const span = spanOf(tokens, whole)
  const name = capitalised(oneLine(text, span))
  const gender = is(head, 'woman') ? 'she' : is(head, 'man') ? 'he' : null
  const definite =
    is(first, 'determiner') &&
    !is(first, 'indefinite') &&
    !is(first, 'several') &&
    !is(first, 'number')
  const stem = head.lower.replace(/[’']s?$/u, '')
  const speaksFor = is(head, 'spokesperson') ? bodyOf(text, reading, at, phrase) : null
  if (speaksFor !== null)
    return {
      ...span,
      kind: 'organisation',
      name: speaksFor,
      role: null,
      head: speaksFor.toLowerCase(),
      gender,
      definite,
      human: false,
      named: true,
      office: false,
      kin: false,
      speaksFor: name,
    }
  return {
    ...span,
    kind: kindOf(head, name),
    name,
    role: null,
    head: stem,
    gender,
    definite,
    human: isHuman(head),
    named: false,
    office: is(head, 'title'),
    kin: false,
  }
}

function isHuman(head: Token): boolean {
  return (is(head, 'person') || is(head, 'kin') || is(head, 'spokesperson')) && !is(head, 'group')
}

/** The last noun of the phrase, over what follows it: *residents close*. */
function headOf(tokens: readonly Token[], { from, to }: Phrase): Token | undefined {
  return tokens[to - 1]?.kind === 'word' ? tokens[to - 1] : tokens[from]
}

/** *of Sandport*, *close to the buyer* are part of what somebody is called; *on Monday* is not. */
function nominalEnd(reading: Reading, at: number): number {
  const { tokens, phrases } = reading
  let end = isTwoJobs(reading, at) ? at + 2 : at
  for (;;) {
    const near =
      phrases[end + 1]?.kind === 'adverb' && phrases[end + 2]?.kind === 'preposition' ? 1 : 0
    const [link, next] = [phrases[end + 1 + near], phrases[end + 2 + near]]
    if (link?.kind !== 'preposition' || next?.kind !== 'noun') return end
    const head = tokens[next.head]
    const links = near === 1 ? NEAR : PART_OF
    if (!links.has(tokens[link.from]?.lower ?? '') || is(head, 'calendar')) return end
    if (tokens[link.from]?.lower === 'in' && (is(head, 'medium') || is(head, 'time'))) return end
    end += 2 + near
  }
}

/** *the mayor and former teacher*: one person with two jobs, as one article leads them */
function isTwoJobs({ tokens, phrases }: Reading, at: number): boolean {
  const [link, second] = [phrases[at + 1], phrases[at + 2]]
  if (link?.kind !== 'conjunction' || second?.kind !== 'noun') return false
  const other = tokens[second.head]
  return (
    is(tokens[phrases[at]?.from ?? -1], 'article') &&
    !is(tokens[second.from], 'determiner') &&
    is(other, 'person') &&
    !other?.capital
  )
}

const PART_OF: ReadonlySet<string> = new Set('of for from with at'.split(' '))
const NEAR: ReadonlySet<string> = new Set('to with in of'.split(' '))

/**
 * Somebody who speaks for a named organisation speaks as that organisation.
 *
 *     a spokesman for Brack & Sons       a Brack & Sons spokesman
 *                     ^^^^^^^^^^^^         ^^^^^^^^^^^^
 */
function bodyOf(text: string, reading: Reading, at: number, phrase: Phrase): string | null {
  const { tokens, phrases } = reading
  const link = tokens[phrases[at + 1]?.from ?? -1]
  if (
    phrases[at + 1]?.kind === 'preposition' &&
    /^(?:for|of|from|at|with)$/.test(link?.lower ?? '')
  ) {
    const named = nameAt(text, reading, at + 2)
    return named?.name ?? null
  }
  let from = phrase.from
  while (from < phrase.to - 1 && (!tokens[from]?.capital || is(tokens[from], 'determiner'))) from++
  let to = from
  while (to < phrase.to - 1 && (tokens[to]?.capital || tokens[to]?.lower === '&')) to++
  return to > from ? oneLine(text, withoutOwner(text, spanOf(tokens, { from, to }))) : null
}

function kindOf(head: Token, name: string): Speaker['kind'] {
  if (/familiar with|anonym|briefed on|close to/u.test(name)) return 'unnamed'
  if (is(head, 'person') || is(head, 'spokesperson')) return 'unnamed'
  if (is(head, 'document') || is(head, 'surface')) return 'document'
  if (is(head, 'organisation')) return 'organisation'
  if (is(head, 'group')) return head.lower.startsWith('source') ? 'unnamed' : 'group'
  return 'unnamed'
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
