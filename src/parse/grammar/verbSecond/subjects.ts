import { type Token, is } from '../../tokens/Token.ts'
import { isChained } from '../chains.ts'
import type { Phrased } from '../Clause.ts'
import type { Phrase } from '../Phrase.ts'
import { isCue } from '../isCue.ts'
import type { Field } from './fields.ts'
import { findName } from './findName.ts'
import { isCommonNoun, isNameWord } from './nouns.ts'

/** The noun phrases of a stretch that can do something, in order: none that a preposition or *den* leads. */
export function nominatives(sentence: Phrased, from: number, to: number): readonly number[] {
  const found: number[] = []
  for (let at = from; at < to; at++) if (isNominative(sentence, at)) found.push(at)
  return found
}

/** The same of a clause that hangs on another: *während Ruiz schlief* opens it, and leads no noun. */
export function nominativesOf(sentence: Phrased, { opener, finite }: Field): readonly number[] {
  const opening = sentence.phrases[opener]
  if (opening?.kind !== 'preposition') return nominatives(sentence, opener + 1, finite)
  const phrases = sentence.phrases.with(opener, { ...opening, kind: 'subordinator' })
  return nominatives({ ...sentence, phrases }, opener + 1, finite)
}

function isNominative(sentence: Phrased, at: number): boolean {
  const { tokens, phrases } = sentence
  const phrase = phrases[at]
  return (
    phrase !== undefined &&
    canLead(sentence, at) &&
    !isOblique(tokens, phrase) &&
    !isOfNoun(tokens, phrase)
  )
}

/** Whether a noun phrase can do something, whatever its article says. */
function canLead(sentence: Phrased, at: number): boolean {
  const { tokens, phrases } = sentence
  const phrase = phrases[at]
  if (phrase?.kind !== 'noun') return false
  const [first, head] = [tokens[phrase.from], tokens[phrase.head]]
  if (is(first, 'reflexive') || (is(first, 'object') && phrase.to - phrase.from === 1)) return false
  if (is(head, 'calendar') || is(head, 'time') || isChained(sentence, at)) return false
  return !isLed(sentence, at)
}

/** *den Plan*, *dem Rat*; but *einer sagte* */
function isOblique(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return is(tokens[from], 'oblique') && to - from > 1
}

/** *der Regierung*; *der Matrose* could be, and is none where nobody else does anything. */
function isOfNoun(tokens: readonly Token[], { from, head }: Phrase): boolean {
  return tokens[from]?.lower === 'der' && isFeminine(tokens[head])
}

/** *der Regierung*, *der Richterin*: no subject with this article */
function isFeminine(head: Token | undefined): boolean {
  if (is(head, 'woman')) return true
  return !is(head, 'person') && isCommonNoun(head) && FEMININE.test(head?.lower ?? '')
}

const FEMININE = /(?:ung|schaft|heit|keit|[ts]ion|ität|ei|ie|ik|ur|enz|anz|e)$/u

/** *sagte der Matrose*: a noun that no list has may be a man’s as well as a thing’s. */
function unlikely(sentence: Phrased, from: number, to: number): number {
  const { tokens, phrases } = sentence
  return phrases.findIndex((phrase, at) => {
    if (at < from || at >= to || !canLead(sentence, at)) return false
    const head = tokens[phrase.head]
    return isOfNoun(tokens, phrase) && !is(head, 'woman') && (head?.lower.endsWith('e') ?? false)
  })
}

/** *am Montag*, *mit Ebbe und Brack*: whatever is joined on to what a preposition leads */
function isLed(sentence: Phrased, at: number): boolean {
  const { phrases } = sentence
  const before = phrases[at - 1]
  if (before?.kind === 'preposition') return true
  return (
    before?.kind === 'conjunction' && phrases[at - 2]?.kind === 'noun' && isLed(sentence, at - 2)
  )
}

/** The subject of a clause whose verb stands second: before it, or behind it where a thing or nothing stands before. */
export function subjectIn(sentence: Phrased, field: Field): number {
  const { tokens, phrases } = sentence
  const before =
    nominatives(sentence, field.from, field.finite).find(
      (at) => phrases[at - 1]?.kind !== 'subordinator',
    ) ?? beforeBrackets(sentence, field)
  const main = phrases[field.finite]?.main
  const behind = nominatives(sentence, field.finite + 1, field.to).filter(
    (at) => !holds(phrases[at], main),
  )
  const next = behind[0] ?? -1
  if (before === undefined && next === -1) return unlikely(sentence, field.finite + 1, field.to)
  if (before === undefined) return surest(sentence, behind)
  const beside = next === field.finite + 1
  if (!beside) return before
  const named =
    isSomebodyName(sentence, next) ||
    (isCueAt(sentence, field.finite) && isBareName(sentence, next))
  const turned = isSubjectPronoun(tokens, phrases[next]) || (named && !isSomebody(sentence, before))
  return turned ? next : before
}

/** *Jon Ebbe (SPD) sieht das anders*: brackets right before the verb are the subject’s. */
function beforeBrackets(sentence: Phrased, { from, finite }: Field): number | undefined {
  const { phrases } = sentence
  if (phrases[from - 1]?.kind !== 'close' || finite !== from) return undefined
  const at = phrases.slice(0, from).findLastIndex(({ kind }) => kind === 'open') - 1
  // *anders als Jon Ebbe (SPD)*
  const compared = phrases[at - 1]?.kind === 'subordinator'
  const near = !compared && from - at <= LONGEST_BRACKETS
  return near && isNominative(sentence, at) ? at : undefined
}

const LONGEST_BRACKETS = 6

/** *ist die Rede*, *gibt zu Protokoll*: the noun is half of the verb. */
function holds(phrase: Phrase | undefined, token = -1): boolean {
  return phrase !== undefined && phrase.from <= token && token < phrase.to
}

function isCueAt({ tokens, phrases }: Phrased, verb: number): boolean {
  const phrase = phrases[verb]
  return phrase?.main !== undefined || isCue(tokens[phrase?.head ?? -1])
}

/** A capital that no article leads and no list has */
function isBareName({ tokens, phrases }: Phrased, at: number): boolean {
  const phrase = phrases[at]
  return phrase !== undefined && phrase.to - phrase.from === 1 && isNameWord(tokens[phrase.head])
}

/** *nannte die Idee Ruiz*: a name or a pronoun rather than a thing */
function surest(sentence: Phrased, places: readonly number[]): number {
  const [first, second] = places
  if (first === undefined) return -1
  if (second === first + 1 && isEitherCase(sentence, first) && isDoer(sentence, second))
    return second
  if (isSomebody(sentence, first)) return first
  return places.find((at) => isSomebodyName(sentence, at)) ?? first
}

/** *belehrt sie die Richterin*: what may be an object as well */
function isEitherCase({ tokens, phrases }: Phrased, at: number): boolean {
  const phrase = phrases[at]
  return (
    phrase !== undefined &&
    phrase.to - phrase.from === 1 &&
    /^(?:sie|es|das)$/i.test(tokens[phrase.from]?.lower ?? '')
  )
}

function isDoer(sentence: Phrased, at: number): boolean {
  const { tokens, phrases } = sentence
  return !is(tokens[phrases[at]?.from ?? -1], 'owner') && isSomebody(sentence, at)
}

/** What can be nothing but a subject. */
export function isSubjectPronoun(tokens: readonly Token[], phrase: Phrase | undefined): boolean {
  return (
    phrase !== undefined &&
    phrase.to - phrase.from === 1 &&
    /^(?:er|ich|wir|man|du)$/.test(tokens[phrase.from]?.lower ?? '')
  )
}

/** A name of two words, or one that is somebody’s elsewhere. */
function isSomebodyName({ tokens, phrases }: Phrased, at: number): boolean {
  const phrase = phrases[at]
  const head = tokens[phrase?.head ?? -1]
  if (!phrase || !isNameWord(head) || findName(tokens, phrase) === null) return false
  return (
    is(head, 'surname') ||
    is(head, 'knownHouse') ||
    (phrase.to - phrase.from > 1 && !is(tokens[phrase.from], 'article')) ||
    isTitled(tokens, phrase)
  )
}

function isTitled(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return tokens.slice(from, to).some((token) => is(token, 'person') || is(token, 'title'))
}

const SOMEBODY = [
  'person',
  'group',
  'organisation',
  'spokesperson',
  'kin',
  'he',
  'she',
  'speaking',
  'several',
] as const

export function isSomebody(sentence: Phrased, at: number): boolean {
  const { from = 0, to = 0 } = sentence.phrases[at] ?? {}
  const words = sentence.tokens.slice(from, to)
  return (
    isSomebodyName(sentence, at) || words.some((token) => SOMEBODY.some((tag) => is(token, tag)))
  )
}

/** The noun before *, der*: the nearest somebody, or the nearest noun. */
export function antecedentOf(sentence: Phrased, relative: number): number {
  const { phrases } = sentence
  let at = relative - 1
  while (phrases[at]?.kind === 'preposition' || phrases[at]?.kind === 'comma') at--
  if (phrases[at]?.kind === 'close') while (at > 0 && phrases[at]?.kind !== 'open') at--
  if (phrases[at]?.kind === 'open') at--
  if (phrases[at]?.kind !== 'noun') return -1
  while (isChained(sentence, at) && !isSomebodyName(sentence, at)) at = linkBefore(phrases, at)
  return at
}

function linkBefore(phrases: readonly Phrase[], at: number): number {
  return phrases[at - 1]?.kind === 'noun' ? at - 1 : at - 2
}
