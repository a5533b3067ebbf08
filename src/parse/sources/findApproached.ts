import type { NonResponse, Source } from '../../article/Article.ts'
import { overlaps } from '../../article/Span.ts'
import { APPROACHES, ASKED_FOR, OUTLET_NOUNS } from '../languages/en/sources.ts'
import { isOutlet } from '../languages/outlets.ts'
import { lowerAt } from '../tokens/lowerAt.ts'
import { oneLine, spanOf } from '../tokens/phraseWords.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { is } from '../tokens/Token.ts'
import { findParties } from './findParties.ts'

/**
 * People and bodies that the newsroom asked for comment, where the sentence tells no more of it.
 *
 *     The Rivers Agency has been approached for comment.      Tern News has asked Norrbank for a response.
 *     ^^^^^^^^^^^^^^^^^                                                            ^^^^^^^^
 */
export function findApproached(
  text: string,
  readBlocks: readonly ReadBlock[],
  silent: readonly NonResponse[],
): readonly Source[] {
  return readBlocks.flatMap(({ sentences }) =>
    sentences.flatMap((words, number) => {
      const at = words.findIndex((_, place) => asksForComment(words, place))
      if (at === -1) return []
      const whole = spanOf(words, 0, words.length)
      if (silent.some((one) => overlaps(one, whole))) return []
      const earlier = sentences.slice(Math.max(0, number - 1), number)
      return partiesOf(text, words, at, earlier).map((name): Source => ({
        kind: 'approached',
        name,
        evidence: [whole],
      }))
    }),
  )
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

function partiesOf(
  text: string,
  words: Sentence,
  at: number,
  earlier: readonly Sentence[],
): readonly string[] {
  const link = placeOfFor(words, at)
  const before = words.slice(0, at)
  if (before.some(({ lower }) => lower === 'not' || lower.endsWith('n’t'))) return []
  if (link === at + 1) {
    const verb = before.findLastIndex((word) => is(word, 'auxiliary') && !is(word, 'participle'))
    const passive = /^(?:been|was|were)$/.test(lowerAt(words, at - 1))
    const asker = words.slice(link).some(({ lower }) => lower === 'by')
    const found = passive && !asker ? findParties(text, words, verb, earlier) : null
    return found?.human ? found.names : []
  }
  return isNewsroom(text, words, at) ? [oneLine(text, spanOf(words, at + 1, link))] : []
}

/** *We have asked*, *the newspaper has contacted*, *Tern News approached* */
function isNewsroom(text: string, words: Sentence, at: number): boolean {
  const to = /^ha(?:d|s|ve)$/.test(lowerAt(words, at - 1)) ? at - 1 : at
  const last = lowerAt(words, to - 1)
  if (last === 'we' || OUTLET_NOUNS.has(last)) return true
  return to > 0 && isOutlet(oneLine(text, spanOf(words, 0, to)))
}
