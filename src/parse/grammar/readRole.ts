import { isCapital, isComma } from '../tokens/wordKinds.ts'
import { oneLine, spanOf } from '../tokens/phraseWords.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SPOKESPEOPLE } from '../languages/en/wordLists.ts'

/** `employee advocacy group Gull Watch`, `the harbour master Ines Falk` */
export function roleBefore(text: string, words: Sentence, from: number, to: number): string | null {
  let start = from
  while (
    start < to &&
    (DETERMINERS.has(words[start]?.lower ?? '') || !/^\p{L}/u.test(words[start]?.text ?? ''))
  )
    start++
  if (start >= to || CONJUNCTIONS.has(words[to - 1]?.lower ?? '')) return null
  const role = oneLine(text, spanOf(words, start, to))
  const courtesy = /^(?:Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady)\.?$/u.test(role)
  return courtesy ? null : role
}

const LONGEST_ROLE = 14

/**
 *     Ines Falk, the harbour master of Sandport, said
 *                    ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function roleAfter(text: string, words: Sentence, at: number): string | null {
  if (!isComma(words[at])) return null
  let from = at + 1
  if (/^\d{1,3}$/.test(words[from]?.text ?? '') && isComma(words[from + 1])) from += 2
  if (!opensRole(words, from)) return null
  while (DETERMINERS.has(words[from]?.lower ?? '')) from++
  let to = from
  while (to - from < LONGEST_ROLE && isInRole(words, to)) to++
  return to > from ? oneLine(text, spanOf(words, from, to)) : null
}

function opensRole(words: Sentence, at: number): boolean {
  const word = words[at]
  if (word?.kind !== 'word') return false
  if (['a', 'an', 'the', 'his', 'her', 'its', 'their'].includes(word.lower)) return true
  for (let next = at; next < at + 4; next++) {
    const noun = words[next]
    if (noun?.kind !== 'word' || PREPOSITIONS.has(noun.lower)) return false
    if (!isCapital(noun) && (ROLE_NOUN.test(noun.lower) || SPOKESPEOPLE.has(noun.lower)))
      return true
  }
  return false
}

/** *harbour master*, *co-founder*, *historian*, *economist* … */
const ROLE_NOUN =
  /(?:er|or|ist|ian|man|woman|ant|ent|ary|head|chief|chair|professor|analyst|secretary|founder|lead|boss|coach)$/

function isInRole(words: Sentence, at: number): boolean {
  const word = words[at]
  return word?.kind === 'word' && !ENDS_ROLE.has(word.lower)
}

const ENDS_ROLE: ReadonlySet<string> = new Set(
  'who whose which that and but said says told wrote added is was has had when where while as'.split(
    ' ',
  ),
)
