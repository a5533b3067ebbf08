import type { Range } from '../grammar/Phrase.ts'
import { is, isGiven } from '../tokens/Token.ts'
import { isComma } from './kinds.ts'
import { lowerAt } from '../tokens/lowerAt.ts'
import type { Source } from '../../article/Article.ts'
import type { Span } from '../../article/Span.ts'
import { isAgency, isOutlet, isSmallAgency } from '../languages/outlets.ts'
import { oneLine, spanOf } from '../tokens/phraseWords.ts'
import { isAbout, TOPICS } from './topicsOf.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import { OUTLET_NOUNS, PRINTED_IN, REPORTS, SEEN, TOLD_PAIRS } from '../languages/en/sources.ts'
import type { Sentence } from '../tokens/splitSentences.ts'

/**
 * Outlets whose reporting the story passes on, or that were told or shown something.
 *
 *     BuzzFeed News reported on Friday that …      viewed by CNBC      told the magazine Slipway
 *     ^^^^^^^^^^^^^^^^^^^^^^                       ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findOutlets(text: string, readBlocks: readonly ReadBlock[]): readonly Source[] {
  const found: Source[] = []
  for (const { sentences } of readBlocks)
    for (const sentence of sentences)
      if (mayCite(sentence)) found.push(...findInSentence(text, sentence))
  return found.map(({ kind, name, evidence }) => ({ kind, name: fullName(name, found), evidence }))
}

/** Few sentences cite anybody; the others needn't be searched for names. */
function mayCite(sentence: Sentence): boolean {
  return isAbout(sentence, TOPICS.cites)
}

function findInSentence(text: string, words: Sentence): readonly Source[] {
  const found: Source[] = []
  let cited: Range | null = null
  for (let at = 0; at < words.length; at++) {
    const to = endOfName(words, at)
    if (to === at) continue
    const noun = OUTLET_NOUNS.has(lowerAt(words, at - 1)) && at > 1
    const range = { from: noun ? at - 1 : at, to }
    const evidence = findCitation(words, range) ?? joinedTo(words, range, cited)
    const name = oneLine(text, spanOf(words, at, to)).replace(/[’']s?$/u, '')
    const known = (isOutlet(name) && !isSomebody(words, at, to)) || isAgency(name)
    if (evidence && (noun || known || isPrinted(words, at))) {
      found.push({ kind: 'outlet', name, evidence: [evidence] })
      cited = range
    }
    at = to - 1
  }
  return found
}

/** *Lena Star*, *Dan Times*; but *the Jordan Times* and *Charlotte News* */
function isSomebody(words: Sentence, from: number, to: number): boolean {
  const last = words[to - 1]
  const surname = is(last, 'surname') || is(last, 'person')
  return to - from === 2 && isGiven(words[from]) && surname && !is(words[from - 1], 'article')
}

/** *wrote in The Gannet*, *an op-ed for The Gannet*; *wrote in the Harbour Café* is no outlet */
function isPrinted(words: Sentence, at: number): boolean {
  const pair = `${lowerAt(words, at - 3)} ${lowerAt(words, at - 2)}`
  return words[at - 1]?.text === 'The' && PRINTED_IN.has(pair)
}

/** Where a run of capitals ends that begins at a place. */
function endOfName(words: Sentence, from: number): number {
  const first = words[from]
  if (isSmallAgency(first?.text ?? '')) return from + 1
  if (!first?.capital || is(first, 'calendar') || is(first, 'subordinator')) return from
  if (
    is(first, 'determiner') &&
    !isAgency(`the ${lowerAt(words, from + 1)} ${lowerAt(words, from + 2)}`)
  )
    return from
  let to = from + 1
  while (
    (words[to]?.capital ?? false) &&
    !is(words[to - 1], 'possessive') &&
    !is(words[to], 'calendar')
  )
    to++
  return to
}

/** The words that make an outlet a source, with its name. */
function findCitation(words: Sentence, { from, to }: Range): Span | null {
  const before = is(words[from - 1], 'determiner') ? from - 1 : from
  const verb = verbBehind(words, to)
  if (verb !== null) return spanOf(words, from, verb + 1)
  const lead = lowerAt(words, before - 1)
  if (lead === 'told' || lead === 'tells' || lead === 'citing') return spanOf(words, before - 1, to)
  const pair = `${lowerAt(words, before - 2)} ${lead}`
  // *said on Facebook*: a place where anybody writes
  if (lead === 'on' && is(words[from], 'medium')) return null
  if (TOLD_PAIRS.has(pair) || (lead === 'by' && SEEN.has(lowerAt(words, before - 2))))
    return spanOf(words, before - 2, to)
  return null
}

const LONGEST_ASIDE = 14

/** `reported`, `has seen`, also behind an aside: *The Norrland Post, citing a sailor, reported* */
function verbBehind(words: Sentence, to: number): number | null {
  const next = lowerAt(words, to)
  if (REPORTS.has(next)) return to
  if ((next === 'has' || next === 'had') && isWitness(lowerAt(words, to + 1))) return to + 1
  if (!isComma(words[to])) return null
  for (let at = to + 1; at < words.length && at - to < LONGEST_ASIDE; at++)
    if (isComma(words[at])) return REPORTS.has(lowerAt(words, at + 1)) ? at + 1 : null
  return null
}

function isWitness(word: string): boolean {
  return SEEN.has(word) || REPORTS.has(word)
}

/** `reviewed by the Norrland Post and Radio Norr` */
function joinedTo(words: Sentence, { from, to }: Range, cited: Range | null): Span | null {
  if (!cited) return null
  const between = words.slice(cited.to, from)
  const joins = between.length < 4 && between.every(({ lower }) => JOINS.has(lower))
  return joins ? spanOf(words, from, to) : null
}

const JOINS: ReadonlySet<string> = new Set([',', 'and', 'the', 'or'])

/** *the AP* is *The Associated Press* where the story names both. */
function fullName(name: string, all: readonly Source[]): string {
  if (!/^\p{Lu}{2,5}$/u.test(name)) return name
  return all.find((other) => initialsOf(other.name) === name)?.name ?? name
}

function initialsOf(name: string): string {
  const parts = name.replace(/^The /u, '').split(' ')
  return parts.length > 1 ? parts.map((part) => part.charAt(0)).join('') : ''
}
