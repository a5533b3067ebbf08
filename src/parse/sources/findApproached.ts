import type { NonResponse, Source } from '../../article/Article.ts'
import { overlaps } from '../../article/Span.ts'
import { APPROACHES, ASKED_FOR, OUTLET_NOUNS, OURSELVES } from '../languages/en/sources.ts'
import { isOutlet } from '../languages/outlets.ts'
import { asks } from '../grammar/cueOf.ts'
import { lowerAt } from '../tokens/lowerAt.ts'
import { oneLine, spanOf } from '../tokens/phraseWords.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { is } from '../tokens/Token.ts'
import { findParties } from './findParties.ts'
import { withoutArticle } from './findPapers.ts'

/**
 * People and bodies that the newsroom asked for comment, where the story tells no more of it: who was
 * silent stands with those who were.
 *
 *     The Rivers Agency has been approached for comment.      Tern News has asked Norrbank for a response.
 *     ^^^^^^^^^^^^^^^^^                                                            ^^^^^^^^
 */
export function findApproached(
  text: string,
  readBlocks: readonly ReadBlock[],
  silent: readonly NonResponse[],
): readonly Source[] {
  const known = new Set(silent.flatMap(({ parties }) => parties.map(foldName)))
  return readBlocks.flatMap(({ sentences }) =>
    sentences.flatMap((words, number) => {
      const at = words.findIndex((_, place) => asksForComment(words, place))
      if (at === -1) return []
      const whole = spanOf(words, 0, words.length)
      if (silent.some((one) => overlaps(one, whole))) return []
      const earlier = sentences.slice(Math.max(0, number - 1), number)
      return askedIn(text, words, at, earlier)
        .filter((name) => !known.has(foldName(name)))
        .map((name): Source => ({ kind: 'approached', name, evidence: [whole] }))
    }),
  )
}

/** *the council* and *The Council* are one. */
function foldName(name: string): string {
  return withoutArticle(name).toLowerCase()
}

const LONGEST_NAME = 8

/** *approached for comment*, *asked the mayor for a response* */
function asksForComment(words: Sentence, at: number): boolean {
  if (!APPROACHES.has(lowerAt(words, at))) return false
  const link = placeOfFor(words, at)
  if (link === -1) return false
  const next = is(words[link + 1], 'determiner') || lowerAt(words, link + 1) === 'further'
  return ASKED_FOR.has(lowerAt(words, link + (next ? 2 : 1)))
}

function placeOfFor(words: Sentence, at: number): number {
  return words.findIndex(
    ({ lower }, place) => place > at && place <= at + LONGEST_NAME && lower === 'for',
  )
}

/** Whom the newsroom asks with the verb at a place. */
function askedIn(
  text: string,
  words: Sentence,
  at: number,
  earlier: readonly Sentence[],
): readonly string[] {
  const link = placeOfFor(words, at)
  if (words.slice(0, at).some((word) => is(word, 'negation'))) return []
  const passive = link === at + 1 || is(words[at + 1], 'by')
  const asked = passive ? beforePassive(words, at, link) : behindActive(text, words, at)
  const found = asked && findParties(text, asked.words, asked.to, earlier)
  return found?.human ? found.names : []
}

/** The words that a name is looked for in, and where the name ends. */
type Asked = { readonly words: Sentence; readonly to: number }

/** *The board has been asked for comment*; what *was asked for a statement* in court nobody here asked. */
function beforePassive(words: Sentence, at: number, link: number): Asked | null {
  const by = words.findIndex((word, place) => place > at && is(word, 'by'))
  if (by !== -1 && !OURSELVES.has(lowerAt(words, by + 1))) return null
  const be = words[at - 1]
  if (!is(be, 'be')) return null
  const ours = is(be, 'participle') || by !== -1 || lowerAt(words, link + 1) === 'comment'
  if (asks(words[at]) && !ours) return null
  const verb = words.findLastIndex(
    (word, place) => place < at && is(word, 'auxiliary') && !is(word, 'participle'),
  )
  return { words, to: verb }
}

/** *We have contacted both companies, which deny it, for comment* */
function behindActive(text: string, words: Sentence, at: number): Asked | null {
  if (!isOfNewsroom(text, words, at)) return null
  const object = words.slice(at + 1, placeOfFor(words, at))
  return { words: object, to: object.length }
}

/** *We have asked*, *the newspaper has contacted*, *Tern News approached* */
function isOfNewsroom(text: string, words: Sentence, at: number): boolean {
  const to = is(words[at - 1], 'have') ? at - 1 : at
  const last = lowerAt(words, to - 1)
  if (OURSELVES.has(last) || OUTLET_NOUNS.has(last)) return true
  return to > 0 && isOutlet(oneLine(text, spanOf(words, 0, to)))
}
