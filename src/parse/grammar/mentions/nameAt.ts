import type { Span } from '../../../article/Span.ts'
import { oneLine } from '../../tokens/phraseWords.ts'
import { type Token, is } from '../../tokens/Token.ts'
import { findName } from '../findName.ts'
import { nameKind } from '../nameKind.ts'
import type { Reading } from '../readSentence.ts'
import { roleOf } from '../roles.ts'
import { type Gender, type Mention, spanOf, withoutOwner } from './Mention.ts'
import { remembered } from './remembered.ts'

/** The name in a noun phrase, without its titles and its owner; null where it has none. */
export const nameAt = remembered(readNameAt)

function readNameAt(text: string, reading: Reading, at: number): Mention | null {
  const { tokens, phrases } = reading
  const phrase = phrases[at]
  const range = phrase?.kind === 'noun' ? findName(tokens, phrase) : null
  if (!phrase || !range) return null
  const span = withoutOwner(text, spanOf(tokens, range))
  const parts = tokens.slice(range.from, range.to)
  const owned = withoutGenitive(nameOf(text, parts, span), parts.at(-1))
  const name = is(tokens[range.from - 1], 'genitive') ? withoutCase(owned) : owned
  const inner = parts.find(({ kind }) => kind === 'quotation')
  const kind = nameKind(tokens, range, name)
  const before = tokens.slice(phrase.from, range.from)
  const role = roleOf(text, reading, at, range, kind)
  const told = [...before, ...withoutOwnerOf(role?.tokens ?? [])]
  const gender = toldGender(told)
  return {
    start: span.start,
    end: span.end,
    kind: kind === 'person' && role !== null && role.ofBody ? 'organisation' : kind,
    name,
    role: role?.words ?? null,
    head: (tokens[range.to - 1]?.lower ?? '').replace(/[’']s?$/u, ''),
    gender: gender ?? (kind === 'person' ? givenGender(told, tokens[range.from]) : null),
    genderGuessed: gender === null && parts.length === 1,
    definite: true,
    human: kind === 'person',
    named: true,
    office: false,
    kin: before.some((token) => is(token, 'kin')) || isKinOfOne(role?.tokens ?? []),
    nickname: inner && text.slice(inner.start + 1, inner.end - 1),
    courtesy: courtesyOf(before.at(-1)),
  }
}

/** *Jon Ebbe, Ms Falk’s brother*: whose courtesy it is */
function withoutOwnerOf(role: readonly Token[]): readonly Token[] {
  return role.slice(role.findLastIndex((token) => is(token, 'possessive')) + 1)
}

/** *Lia Ruiz, Jon’s sister*; *a mother of two* is nobody’s in particular. */
function isKinOfOne(role: readonly Token[]): boolean {
  const kin = role.some((token) => is(token, 'kin'))
  return kin && role.some((token) => token.capital || is(token, 'owner'))
}

function courtesyOf(title: Token | undefined): string | undefined {
  const leads = is(title, 'courtesyHe') || is(title, 'courtesyShe')
  return leads && title?.capital ? title.text : undefined
}

/** `Jon “Gull” Ebbe` is Jon Ebbe. */
function nameOf(text: string, tokens: readonly Token[], span: Span): string {
  if (tokens.every(({ kind }) => kind !== 'quotation')) return oneLine(text, span)
  return tokens
    .filter(({ kind }) => kind !== 'quotation')
    .map((token) => token.text)
    .join(' ')
}

/** `Ebbes Boot` is Ebbe’s. */
function withoutGenitive(name: string, last: Token | undefined): string {
  return is(last, 'surname') && is(last, 'possessive') ? name.replace(/(?<=\p{Ll})s$/u, '') : name
}

/** `der Deutschen Bahn` is the *Deutsche Bahn*; `der Vereinten Nationen` are many. */
function withoutCase(name: string): string {
  return name.replace(/^(\p{Lu}\p{Ll}+e)n (?=\p{Lu}\S+$)(?!\S+en$)/u, '$1 ')
}

/** What a title or a job says about *he* and *she*. */
function toldGender(before: readonly Token[]): Gender {
  if (before.some((token) => is(token, 'courtesyShe') || is(token, 'woman'))) return 'she'
  if (
    before.some(
      (token) => (is(token, 'courtesyHe') || is(token, 'man')) && !is(token, 'courtesyShe'),
    )
  )
    return 'he'
  return null
}

function givenGender(before: readonly Token[], first: Token | undefined): Gender {
  if (is(first, 'sheName')) return 'she'
  if (is(first, 'heName')) return 'he'
  return first?.lexicon.language.grammar.capitalNouns ? byArticle(before) : null
}

/** *die Richterin*, *der Anwalt*: a job that is a man’s without the ending of a woman’s */
function byArticle(before: readonly Token[]): Gender {
  const job = before.findLast((token) => is(token, 'person'))
  if (!job) return null
  if (/^(?:die|eine)$/.test(before[0]?.lower ?? '')) return 'she'
  return job.lower.endsWith('in') ? 'she' : null
}
