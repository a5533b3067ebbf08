import { lowerAt } from '../tokens/lowerAt.ts'
import type { NonResponse } from '../../article/Article.ts'
import { isAgency, isOutlet } from '../languages/outlets.ts'
import { findParties, type Parties } from './findParties.ts'
import { isAbout, TOPICS } from './topicsOf.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import { oneLine, spanOf } from '../tokens/phraseWords.ts'
import {
  ASKED_VERBS,
  HOLDS_SUBJECT,
  SILENCE_PHRASES,
  SILENCE_WORDS,
  SILENT_VERBS,
  SPEAKS_ON,
} from '../languages/en/silences.ts'
import type { Sentence } from '../tokens/splitSentences.ts'

const LONGEST_SENTENCE = 500

/**
 * Sentences that say who was asked and didn’t answer.
 *
 *     Representatives from Amazon and Parler didn’t immediately respond to a request for comment.
 *                          ^^^^^^     ^^^^^^ parties
 */
export function findNonResponses(
  text: string,
  readBlocks: readonly ReadBlock[],
): readonly NonResponse[] {
  const found: NonResponse[] = []
  for (const { block, sentences } of readBlocks)
    if (block.type === 'paragraph' || block.type === 'listItem')
      sentences.forEach((sentence, at) => {
        if (!mayBeSilent(sentence)) return
        const earlier = sentences.slice(Math.max(0, at - FURTHEST_BACK), at)
        found.push(...findInSentence(text, sentence, earlier))
      })
  return found
}

/** Whether a sentence may tell that somebody didn’t answer. */
function mayBeSilent(sentence: Sentence): boolean {
  return isAbout(sentence, TOPICS.silence)
}

/** How many sentences back *he* and *it* may be explained. */
const FURTHEST_BACK = 3

function findInSentence(
  text: string,
  sentence: Sentence,
  earlier: readonly Sentence[],
): readonly NonResponse[] {
  const span = spanOf(sentence, 0, sentence.length)
  if (span.end - span.start > LONGEST_SENTENCE) return []
  return splitParties(text, sentence).flatMap((part) => findInPart(text, part, earlier))
}

/**
 * One sentence may speak of several, each with an answer of its own. It is cut at a semicolon, and
 * behind a silence where another speaks on.
 *
 *     Amazon didn’t respond to a request; Google declined to comment, and Nimbus said it was fine.
 *                                       ^                           ^
 */
function splitParties(text: string, sentence: Sentence): readonly Sentence[] {
  const cut = sentence.findIndex((word, at) => {
    if (word.kind === 'quotation' || at === 0) return false
    if (word.text === ';') return true
    const speaksOn = word.text === ',' && SPEAKS_ON.has(lowerAt(sentence, at + 1))
    return speaksOn && findInPart(text, sentence.slice(0, at), []).length > 0
  })
  if (cut === -1) return [sentence]
  return [sentence.slice(0, cut), ...splitParties(text, sentence.slice(cut + 1))]
}

function findInPart(
  text: string,
  sentence: Sentence,
  earlier: readonly Sentence[],
): readonly NonResponse[] {
  if (!sentence.some(({ lower }) => SILENCE_WORDS.has(lower))) return []
  const span = spanOf(sentence, 0, sentence.length)
  const words = oneForOne(text.slice(span.start, span.end))
  for (const phrase of SILENCE_PHRASES) {
    const found = phrase.words.exec(words)
    if (!found) continue
    const placeOf = (index: number): number =>
      sentence.findIndex(({ end }) => end > span.start + index)
    const at = placeOf(found.index)
    if (at === -1 || sentence[at]?.kind === 'quotation') continue
    const { names, human } = phrase.asked
      ? findAsked(text, sentence, at, placeOf(found.index + found[0].lastIndexOf(' for ')))
      : findParties(text, sentence, subjectEnd(sentence, at), earlier)
    if (human || (!phrase.bare && !phrase.asked))
      return [{ ...span, kind: phrase.kind, parties: names }]
  }
  return []
}

/** *We have asked the bank for comment*: whom a newsroom asked; critics who ask somebody are none. */
function findAsked(text: string, words: Sentence, verb: number, to: number): Parties {
  const from = words.findIndex(({ lower }, at) => at > verb && ASKED_VERBS.has(lower)) + 1
  const asked = words.slice(from, to + 1).filter(({ lower }) => lower !== 'for')
  const { names } = findParties(text, asked, asked.length, [])
  return { names, human: isNewsroom(text, words, verb) }
}

function isNewsroom(text: string, words: Sentence, to: number): boolean {
  if (lowerAt(words, to - 1) === 'we') return true
  let from = to
  while (words[from - 1]?.capital) from--
  const name = oneLine(text, spanOf(words, from, to))
  return isOutlet(name) || isAgency(name)
}

/** Most phrases begin behind their subject; *Messages left for the mayor were* begins with it. */
function subjectEnd(sentence: Sentence, at: number): number {
  if (!HOLDS_SUBJECT.has(lowerAt(sentence, at))) return at
  const verb = sentence.findIndex(
    (_, place) => place > at && SILENT_VERBS.has(lowerAt(sentence, place)),
  )
  return verb === -1 ? at : verb
}

/** In lower case with plain spaces; every character keeps its place. */
function oneForOne(words: string): string {
  const lower = words.toLowerCase()
  return (lower.length === words.length ? lower : words).replace(/\s/gu, ' ')
}
