import { oneLine } from '../../tokens/phraseWords.ts'
import { groupOf } from '../../tokens/tags.ts'
import { builds, is, isAny, isGiven, type Token } from '../../tokens/Token.ts'
import { isGenitive } from '../chains.ts'
import { nameKind } from '../nameKind.ts'
import type { Phrase, Range } from '../Phrase.ts'
import type { Reading } from '../readSentence.ts'
import { spanOf, withoutOwner } from './Mention.ts'
import { isPress } from './isPress.ts'
import { nameAt } from './nameAt.ts'

/**
 * Somebody who speaks for a named organisation speaks as that organisation.
 *
 *     a spokesman for Brack & Sons       a Brack & Sons spokesman
 *                     ^^^^^^^^^^^^         ^^^^^^^^^^^^
 */
export function bodyOf(text: string, reading: Reading, at: number, phrase: Phrase): string | null {
  const { tokens, phrases } = reading
  const link = tokens[phrases[at + 1]?.from ?? -1]
  if (isGenitive(reading, at + 1)) return bodyName(text, reading, at + 1)
  if (phrases[at + 1]?.kind === 'preposition' && is(link, 'linking')) {
    if (builds(tokens, 'capitalNouns')) return bodyName(text, reading, at + 2)
    const named = nameAt(text, reading, at + 2)
    return named?.name ?? null
  }
  let from = phrase.from
  while (from < phrase.to - 1 && (!tokens[from]?.capital || is(tokens[from], 'determiner'))) from++
  let to = from
  while (to < phrase.to - 1 && (tokens[to]?.capital || tokens[to]?.lower === '&')) to++
  const name = to > from ? oneLine(text, withoutOwner(text, spanOf(tokens, { from, to }))) : null
  return name !== null && isSomebodys(tokens, { from, to }, name) ? null : name
}

/** *Ana Ruiz’s spokesman*, *Mayor Ruiz’s spokesman*: nobody speaks as a person. */
function isSomebodys(tokens: readonly Token[], { from, to }: Range, name: string): boolean {
  const told = tokens.slice(from, to).some((token) => isGiven(token) || isAny(token, TITLES))
  const owner = to - from > 1 && is(tokens[to - 1], 'possessive')
  return told && owner && nameKind(tokens, { from, to }, name) === 'person'
}

const TITLES = groupOf('title', 'courtesyHe', 'courtesyShe')

/**
 * *die Sprecherin der Polizei* speaks as the police, a *Gerichtssprecher* as himself, and *sagte ein
 * Sprecher der Presse-Agentur* tells who heard it.
 */
function bodyName(text: string, reading: Reading, at: number): string | null {
  if (isPress(reading, at)) return null
  const named = nameAt(text, reading, at)
  if (named) return named.kind === 'person' ? null : named.name
  const phrase = reading.phrases[at]
  const head = reading.tokens[phrase?.head ?? -1]
  return phrase && is(head, 'organisation') && !is(head, 'generic')
    ? oneLine(text, spanOf(reading.tokens, { from: phrase.head, to: phrase.to }))
    : null
}
