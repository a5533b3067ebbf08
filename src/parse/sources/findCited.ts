import type { Source } from '../../article/Article.ts'
import type { Range } from '../grammar/Phrase.ts'
import type { CitingWords } from '../languages/CitingWords.ts'
import { isAgency, isOutlet, isSmallAgency } from '../languages/outlets.ts'
import { lowerAt, standsAt } from '../tokens/lowerAt.ts'
import { oneLine, spanOf } from '../tokens/phraseWords.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { is, isWord } from '../tokens/Token.ts'

/** By the code of the language; English cites in words of its own (`findOutlets`). */
const KNOWN = new Map<string, CitingWords>()

export function knowCiting(words: CitingWords): void {
  KNOWN.set(words.lang, words)
}

/**
 * Outlets whose reporting a story passes on, in the words of its language.
 *
 *     Wie die „Altmühler Nachrichten“ berichteten, …      D’après Ouest-Rivage, …
 *             ^^^^^^^^^^^^^^^^^^^^^^^                            ^^^^^^^^^^^^
 */
export function findCited(
  text: string,
  readBlocks: readonly ReadBlock[],
  lang: string,
): readonly Source[] {
  const citing = KNOWN.get(lang.slice(0, 2).toLowerCase())
  if (!citing) return []
  return readBlocks.flatMap(({ sentences }) =>
    sentences.flatMap((words) => findInSentence(text, words, citing)),
  )
}

function findInSentence(text: string, words: Sentence, citing: CitingWords): readonly Source[] {
  const found: Source[] = []
  for (let at = 0; at < words.length; at++) {
    const to = endOfName(words, at)
    if (to === at) continue
    if (isCited(words, { from: at, to }, citing)) {
      const span = spanOf(words, at, to)
      const name = oneLine(text, span).replaceAll(MARKS, '')
      if (isTitle(name, lowerAt(words, at - 1), citing))
        found.push({ kind: 'outlet', name, evidence: [span] })
    }
    at = to - 1
  }
  return found
}

const LONGEST_NAME = 40
const MARKS = /[«»„“”‚‘"]\s?/gu

/** A name in marks, or a run of capitals. */
function endOfName(words: Sentence, from: number): number {
  const first = words[from]
  if (first?.kind === 'quotation') return first.end - first.start < LONGEST_NAME ? from + 1 : from
  if (isSmallAgency(first?.text ?? '')) return from + 1
  if (is(first, 'preposition') || (from === 0 && is(first, 'determiner'))) return from
  let to = from
  while (isPart(words, to) || (to > from && joins(words, to))) to++
  return to
}

function isPart(words: Sentence, at: number): boolean {
  return isWord(words[at]) && words[at].capital && !is(words[at], 'calendar')
}

/** *Diário da Costa*, *La Voix du Port* */
function joins(words: Sentence, at: number): boolean {
  return is(words[at], 'linking') && isPart(words, at + 1)
}

function isTitle(name: string, before: string, { nouns, titles }: CitingWords): boolean {
  if (isAgency(name)) return true
  if (!/^\p{Lu}/u.test(name)) return false
  if (isOutlet(name) || nouns.has(before)) return true
  const parts = name.toLowerCase().split(/[ -]/u)
  return parts.length > 1 && parts.some((part) => titles.has(part))
}

/** How far off the verb may stand: *Wie die „Sandporter Zeitung“ am Montag berichtete* */
const FURTHEST = 4

function isCited(words: Sentence, { from, to }: Range, { nouns, reports }: CitingWords): boolean {
  let lead = from - 1
  while (is(words[lead], 'determiner') || nouns.has(lowerAt(words, lead))) lead--
  if (reports.has(lowerAt(words, lead)) || isOpening(words, lead)) return true
  for (let at = to; at < to + FURTHEST && isWord(words[at]); at++)
    if (reports.has(lowerAt(words, at))) return true
  return false
}

/** *laut*, *nach Angaben*, *d’après*: ends at a place. */
function isOpening(words: Sentence, end: number): boolean {
  const openings = words[end]?.lexicon.according ?? []
  return openings.some((opening) => standsAt(words, end - opening.length + 1, opening))
}
