import type { Speaker } from '../../article/Article.ts'
import { oneLine } from '../tokens/phraseWords.ts'
import { type Token, builds, is, isAny, isWord } from '../tokens/Token.ts'
import { groupOf } from '../tokens/tags.ts'
import { chainEnd, chainStart } from './chains.ts'
import { isMood, officeBefore } from './findName.ts'
import { phraseAt } from './verbAt.ts'
import { isPluralNoun } from './isPluralNoun.ts'
import type { Range } from './Phrase.ts'
import type { Reading } from './readSentence.ts'

/** What somebody is, in the words of the text. */
export type Role = {
  readonly words: string
  readonly tokens: readonly Token[]
  /** *a social media company*: said of a body, and of no person */
  readonly ofBody: boolean
}

/**
 * The role beside a name: the words before it in its phrase, or what stands behind a comma.
 *
 *     employee advocacy group Gull Watch      Ines Falk, 45, the harbour master of Sandport, said
 *     ^^^^^^^^^^^^^^^^^^^^^^^                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function roleOf(
  text: string,
  reading: Reading,
  at: number,
  name: Range,
  kind: Speaker['kind'],
): Role | null {
  const before = roleBefore(text, reading, at, name)
  if (before && !isDegree(before.words)) return before
  return roleBehind(text, reading, at, kind) ?? before ?? lettersBehind(text, reading, at, name)
}

/** *Dr Anselm Obuya, a hydrologist*: the job says more of him. */
export function isDegree(role: string): boolean {
  return /^(?:Dr|Prof)\.?$/u.test(role)
}

/**
 * What somebody’s letters say, and for whom they stand before a court.
 *
 *     Fiona Marlow KC, prosecuting, told the jury
 *                  ^^^^^^^^^^^^^^^
 */
function lettersBehind(text: string, reading: Reading, at: number, name: Range): Role | null {
  const { tokens, phrases } = reading
  const from = name.to
  let to = phrases[at]?.to ?? from
  if (phrases[at + 1]?.kind === 'comma' && is(tokens[to + 1], 'postnominal')) to += 2
  const words = tokens.slice(from, to)
  return words.some(isJobInLetters)
    ? make(text, words[0]?.text === ',' ? words.slice(1) : words)
    : null
}

function roleBefore(text: string, reading: Reading, at: number, name: Range): Role | null {
  const { tokens, phrases } = reading
  let from = phrases[at]?.from ?? name.from
  const office =
    from < name.from ? phrases[phraseAt(tokens, officeBefore(tokens, from))] : undefined
  if (office) from = office.from
  while (from < name.from && !isOpening(tokens, { from, to: name.from })) from++
  const words = withoutTitle(tokens.slice(from, name.from))
  if (words.length === 1 && (isCourtesy(words[0]) || isMood(tokens, from))) return null
  if (words.length === 0) return chainBefore(text, reading, at)
  return is(words[0], 'nobody') || isDeed(words.at(-1)) ? null : make(text, words)
}

/** *Across the aisle sat Ana Ruiz*, *Nobody hurries Ana Ruiz*: a verb that is no noun ends no role. */
function isDeed(last: Token | undefined): boolean {
  return !last?.capital && isAny(last, DEEDS) && !isAny(last, NOUNS)
}

const DEEDS = groupOf('past', 'present')
const NOUNS = groupOf('person', 'title', 'group', 'kin', 'spokesperson', 'organisation')

function isOpening(tokens: readonly Token[], role: Range): boolean {
  return startOfRole(tokens, role) === role.from && /^\p{L}/u.test(tokens[role.from]?.text ?? '')
}

/** Where a role begins: behind its article, which stays where it is an owner’s: *the council’s officer*, *my neighbour*. */
export function startOfRole(tokens: readonly Token[], { from, to }: Range): number {
  const first = tokens[from]
  if (!is(first, 'determiner')) return from
  const owned = is(first, 'article') && tokens.slice(from + 1, to).some(isOwner)
  return owned || (is(first, 'owner') && is(first, 'speaking')) ? from : from + 1
}

function isOwner(token: Token): boolean {
  return is(token, 'possessive') && !token.capital
}

/** The words of a role on one line: *the* and *my* may have opened a sentence. */
export function roleWords(text: string, tokens: readonly Token[]): string {
  const words = oneLine(text, { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 })
  return is(tokens[0], 'determiner') ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

/**
 * What leads a name and says nothing more behind a job is no part of it: *die Denkmalpflegerin Dr. Ana Ruiz*, *chief
 * executive Sir Jon*; but *First Lady* and *drug lord* are jobs.
 */
function withoutTitle(words: readonly Token[]): readonly Token[] {
  const [job, last] = words.slice(-2)
  const degree =
    is(last, 'title') && (isDegree(last?.text ?? '') || (!job?.capital && last?.text.endsWith('.')))
  const courtesy = last?.capital && !job?.capital && isCourtesy(last)
  return words.length > 1 && (degree || courtesy) ? withoutTitle(words.slice(0, -1)) : words
}

/** *le ministre de l’Intérieur Jon Ebbe*: a chain of nouns right before the name */
function chainBefore(text: string, reading: Reading, at: number): Role | null {
  const { tokens, phrases } = reading
  const start = phrases[at - 1]?.kind === 'noun' ? chainStart(reading, at - 1) : -1
  const [first, last] = [phrases[start], phrases[at - 1]]
  if (!first || !last || start === at - 1 || !builds(tokens, 'nounFirst')) return null
  if (!is(tokens[first.head], 'person') || tokens[first.head]?.capital) return null
  const from = is(tokens[first.from], 'determiner') ? first.from + 1 : first.from
  return make(text, tokens.slice(from, last.to))
}

function isCourtesy(token: Token | undefined): boolean {
  if (token && builds([token], 'nounFirst'))
    return is(token, 'courtesyHe') || is(token, 'courtesyShe')
  return token?.lexicon.courtesies.has(token.lower.replace(/\.$/u, '')) ?? false
}

function roleBehind(
  text: string,
  reading: Reading,
  at: number,
  kind: Speaker['kind'],
): Role | null {
  const { tokens, phrases } = reading
  if (phrases[at + 1]?.kind !== 'comma') return null
  let role = at + 2
  if (isAge(reading, role)) role += 2
  const opens = role
  if (isJobWithGerund(reading, role)) role++
  const phrase = phrases[role]
  if (phrase?.kind !== 'noun' || isDoing(reading, role)) return null
  const head = tokens[phrase.head]
  const body = is(head, 'organisation') && !is(head, 'person')
  const job = isAny(head, HEADS) || isPost(tokens, phrase.head)
  if (!job && !(body && kind !== 'person') && !is(tokens[phrase.from], 'article')) return null
  if (head?.capital && !is(head, 'title') && !builds(tokens, 'capitalNouns')) return null
  if (isRestOfSentence(reading, at, role) || isSeveral(tokens, phrase, kind)) return null
  const first = phrases[opens]?.from ?? phrase.from
  const to = phrases[endOfRole(reading, role)]?.to ?? phrase.to
  return make(text, tokens.slice(startOfRole(tokens, { from: first, to }), to))
}

/**
 * Behind what else somebody is, and all that their office is for.
 *
 *     the deputy mayor and head of planning      a professor of law, history and politics
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function endOfRole(reading: Reading, role: number): number {
  const end = chainEnd(reading, role)
  const last = endOfList(reading, end, end > role)
  return last === -1 ? end : endOfRole(reading, last)
}

/** The last noun of a list that goes on behind a noun: jobs, or what the job is for; -1 for none. */
function endOfList({ tokens, phrases, clauses }: Reading, end: number, led: boolean): number {
  const things: number[] = []
  for (let at = end + 1; phrases[at + 1]?.kind === 'noun'; at += 2) {
    const { kind } = phrases[at] ?? {}
    const { from, head } = phrases[at + 1] ?? { from: -1, head: -1 }
    const job = isAny(tokens[head], HEADS) || isPost(tokens, head)
    if (tokens[from]?.capital || tokens[head]?.capital) return -1
    if (clauses.some(({ subject }) => subject === at + 1)) return -1
    if (kind === 'conjunction') {
      if (job) return things.length === 0 ? at + 1 : -1
      return led && !is(tokens[from], 'determiner') ? at + 1 : -1
    }
    if (kind !== 'comma' || job || !led || is(tokens[from], 'determiner')) return -1
    // *a resident of the town, trees and houses around her*: a list of things goes on behind things alone
    const first = phrases[end]
    if (tokens[first?.head ?? -1]?.capital || is(tokens[first?.from ?? -1], 'determiner')) return -1
    things.push(at)
  }
  return -1
}

/** *head of planning* */
export function isPost(tokens: readonly Token[], head: number): boolean {
  const [noun, link] = [tokens[head], tokens[head + 1]]
  return noun?.lexicon.posts.has(`${noun.lower} ${link?.lower ?? ''}`) ?? false
}

/**
 * Behind what opens a sentence there has to be one more comma, or the sentence would tell nothing.
 *
 *     D’après Ana Ruiz, les stocks suffiront.      D’après Ana Ruiz, maire de Sandport, les stocks suffiront.
 *                       the rest of the sentence                    ^^^^^^^^^^^^^^^^^ a role
 */
function isRestOfSentence({ phrases }: Reading, at: number, role: number): boolean {
  const lead = phrases.slice(0, at)
  if (lead[0]?.kind !== 'preposition' || !lead.every(({ kind }) => PLAIN.has(kind))) return false
  return phrases.slice(role).every(({ kind }) => PLAIN.has(kind) || kind === 'stop')
}

const PLAIN: ReadonlySet<string> = new Set(['preposition', 'noun', 'adverb'])

/** *les stocks* are no role of one person. */
function isSeveral(
  tokens: readonly Token[],
  { from, head }: Range & { readonly head: number },
  kind: Speaker['kind'],
): boolean {
  const told = kind === 'person' && builds(tokens, 'nounFirst') && is(tokens[from], 'article')
  return told && isPluralNoun(tokens[head])
}

/** *KC*, *prosecuting*; *PhD* is no job. */
function isJobInLetters(token: Token): boolean {
  return is(token, 'postnominal') && (is(token, 'person') || is(token, 'title') || !token.capital)
}

/** *For Ana Ruiz, the court is wrong*: what is no role, because it does something itself */
function isDoing({ clauses, phrases }: Reading, at: number): boolean {
  const clause = clauses.find(({ subject, relative }) => subject === at && relative === -1)
  return (
    clause !== undefined && !phrases.slice(at, clause.verb).some(({ kind }) => kind === 'comma')
  )
}

/** *managing partner*: what looks like a verb is part of the job */
function isJobWithGerund({ tokens, phrases }: Reading, at: number): boolean {
  const [verb, noun] = [phrases[at], phrases[at + 1]]
  if (verb?.form !== 'gerund' || verb.to - verb.from > 1 || noun?.kind !== 'noun') return false
  const job = is(tokens[noun.head], 'person') && !isPluralNoun(tokens[noun.head])
  return job && !is(tokens[noun.from], 'determiner')
}

/** `, 45,` */
function isAge({ tokens, phrases }: Reading, at: number): boolean {
  const phrase = phrases[at]
  return (
    phrase?.kind === 'noun' &&
    phrase.to - phrase.from === 1 &&
    /^\d{1,3}$/.test(tokens[phrase.from]?.text ?? '') &&
    phrases[at + 1]?.kind === 'comma'
  )
}

const HEADS = groupOf('person', 'title', 'spokesperson', 'kin', 'organisation', 'group')

function make(text: string, tokens: readonly Token[]): Role {
  const link = tokens.findIndex(
    (token, at) => is(token, 'preposition') || (at > 0 && is(token, 'genitive')),
  )
  const head = tokens[(link === -1 ? tokens.length : link) - 1]
  const ofBody =
    isWord(head) &&
    !is(head, 'person') &&
    !is(head, 'title') &&
    (is(head, 'organisation') || head.lower === 'group' || head.lower === 'union')
  return { words: roleWords(text, tokens), tokens, ofBody }
}
