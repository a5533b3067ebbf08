import type { Span } from '../../article/Span.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { DETERMINERS } from '../languages/en/wordLists.ts'

const PREPOSITIONS: ReadonlySet<string> = new Set([
  'at',
  'by',
  'during',
  'in',
  'on',
  'over',
  'through',
  'via',
])

/** Where something is said or written, sorted. */
const MEDIA: ReadonlySet<string> = new Set(
  (
    'ad address advertisement announcement appearance article blog book briefing broadcast ' +
    'column conference editorial email emails essay facebook filing hearing instagram interview ' +
    'lawsuit letter meeting memo memoir message note op-ed phone podcast post posts press rally ' +
    'release report slack speech statement story telegram telephone testimony text thread ' +
    'tiktok town-hall tweet tweets twitter video youtube'
  ).split(' '),
)

const LONGEST_MEDIUM = 5

/**
 * Where the sentence says the words were said or written.
 *
 *     In a tweet on Saturday, … said      she wrote in a letter to the council
 *     ^^^^^^^^^^                                    ^^^^^^^^^^^
 */
export function findMedium(words: Sentence, cueAt: number): Span | null {
  let best: { readonly span: Span; readonly away: number } | null = null
  for (let at = Math.max(0, cueAt - 30); at < Math.min(words.length, cueAt + 20); at++) {
    if (!PREPOSITIONS.has(words[at]?.lower ?? '')) continue
    const end = endOfMedium(words, at + 1)
    const away = Math.abs(at - cueAt)
    if (end !== null && (!best || away < best.away))
      best = { span: { start: words[at]?.start ?? 0, end }, away }
  }
  return best?.span ?? null
}

function endOfMedium(words: Sentence, from: number): number | null {
  let end: number | null = null
  for (let at = from; at < from + LONGEST_MEDIUM; at++) {
    const word = words[at]
    if (
      word?.kind !== 'word' ||
      (at > from && (PREPOSITIONS.has(word.lower) || DETERMINERS.has(word.lower)))
    )
      break
    if (MEDIA.has(word.lower)) end = word.end
    else if (end !== null) break
  }
  return end
}
