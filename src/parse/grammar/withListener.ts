import type { Attribution } from '../attribution/Attribution.ts'
import { isAdverb, isCapital } from '../tokens/wordKinds.ts'
import { spanOf } from '../tokens/phraseWords.ts'
import type { Sentence } from '../tokens/splitSentences.ts'

/** *told* takes its listener along: *told CNBC*, *told the council*. */
export function withListener(
  words: Sentence,
  at: number,
): Pick<Attribution, 'sentence' | 'cue' | 'cueAt'> {
  return { sentence: words, cueAt: at, cue: spanOf(words, at, at + 1 + listenerAfter(words, at)) }
}

const LISTENED: ReadonlySet<string> = new Set([
  'told',
  'tells',
  'telling',
  'asked',
  'reminded',
  'assured',
  'informed',
])

function listenerAfter(words: Sentence, at: number): number {
  if (!LISTENED.has(words[at]?.lower ?? '')) return 0
  let size = 0
  while (size < 5) {
    const word = words[at + 1 + size]
    if (word?.kind !== 'word' || isAdverb(word) || (size > 0 && ENDS_LISTENER.has(word.lower)))
      break
    if (size > 0 && !isCapital(word) && !LISTENER_LEADS.has(words[at + size]?.lower ?? '')) break
    size++
  }
  return size
}

const ENDS_LISTENER: ReadonlySet<string> = new Set(
  'in on at that during to about after by via'.split(' '),
)
const LISTENER_LEADS: ReadonlySet<string> = new Set(
  'a an the his her its their our local state'.split(' '),
)
