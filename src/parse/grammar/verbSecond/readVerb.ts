import { type Token, is, isOpen, isWord } from '../../tokens/Token.ts'
import type { Phrase, VerbForm } from '../Phrase.ts'
import { isCommonNoun } from './nouns.ts'

const FORMS = ['past', 'present', 'base', 'subjunctive', 'auxiliary', 'participle'] as const

/** Whether a verb begins at a place: a small letter says that it is no noun. */
export function opensVerb(
  tokens: readonly Token[],
  at: number,
  before: readonly Phrase[],
): boolean {
  const token = tokens[at]
  if (!isWord(token)) return false
  if (token.capital && (at > 0 || isCommonNoun(token) || !startsClause(tokens, at))) return false
  if (is(token, 'infinitiveMark') && is(tokens[at + 1], 'base')) return true
  if (is(token, 'determiner') || is(token, 'pronoun')) return false
  return FORMS.some((tag) => is(token, tag)) || isUnknownVerb(tokens, at, before)
}

/** `Sagte Ruiz`, `Zitiert wird Ruiz` */
function startsClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return is(next, 'auxiliary') || is(next, 'determiner') || (next?.capital ?? false)
}

/** *orgelte Ruiz*: in the shape of a past, right behind a quotation or a noun */
function isUnknownVerb(tokens: readonly Token[], at: number, before: readonly Phrase[]): boolean {
  const token = tokens[at]
  if (!isOpen(token) || is(token, 'adverb') || !/[a-zäöüß]{2}te?n?$/u.test(token.lower))
    return false
  const last = before.at(-1)
  const quoted = last?.kind === 'comma' && before.at(-2)?.kind === 'quotation'
  if (quoted || last?.kind === 'quotation') return true
  return last?.kind === 'noun' && token.lower.endsWith('te') && !(tokens[at + 1]?.capital ?? false)
}

/** Reads the verbs that stand together: *sagte*, *gesagt haben soll*, *zu bedenken*. */
export function readVerb(tokens: readonly Token[], from: number): Phrase {
  let to = from + 1
  while (isVerb(tokens[to]) || (is(tokens[to], 'infinitiveMark') && is(tokens[to + 1], 'base')))
    to++
  const words = tokens.slice(from, to)
  const finite = words.some(isFinite)
  const main = words.findLastIndex(
    (token) => !is(token, 'auxiliary') && !is(token, 'infinitiveMark'),
  )
  const helped = words.some((token) => is(token, 'passive'))
  return {
    kind: 'verb',
    from,
    to,
    head: main === -1 ? to - 1 : from + main,
    form: formOf(words, finite),
    passive: helped && main !== -1 && is(words[main], 'participle'),
  }
}

/** *zu bauen*; but *zu tun hat* says who */
function formOf(words: readonly Token[], finite: boolean): VerbForm {
  const [first, ...rest] = words
  if (is(first, 'infinitiveMark'))
    return rest.some((token) => !is(token, 'base') && isFinite(token)) ? 'finite' : 'infinitive'
  return finite || !is(first, 'participle') ? 'finite' : 'participle'
}

function isFinite(token: Token): boolean {
  return FINITE.some((tag) => is(token, tag))
}

const FINITE = ['past', 'present', 'base', 'subjunctive'] as const

function isVerb(token: Token | undefined): boolean {
  return (
    isWord(token) &&
    !token.capital &&
    !is(token, 'determiner') &&
    FORMS.some((tag) => is(token, tag))
  )
}
