import type { Why } from '../article/Quote.ts'
import type { Span } from '../article/Span.ts'
import { findAfter, findTrailing } from './findAfter.ts'
import { findBefore } from './findBefore.ts'
import type { Clause } from './findClauses.ts'
import { isSomebody } from './isSomebody.ts'
import { findPhraseAfter, findPhraseBefore, isComma, type Range } from './nounPhrase.ts'
import { spanOf } from './phraseWords.ts'
import type { Sentence } from './splitSentences.ts'
import { lastLetter } from './splitSentences.ts'

/** The words that say whose a quote is: the reporting words, and who is named beside them. */
export type Attribution = {
  readonly sentence: Sentence
  /** Null where a name and a colon do without: `Ana Ruiz: “…”`. */
  readonly cue: Span | null
  /** Place of the cue among the sentence's words. */
  readonly cueAt: number
  readonly phrase: Range
  /** Whom the phrase stands for where it is only *who*. */
  readonly who: Range | null
  readonly why: Why
  /** Whether nothing but an object or a conjunction stands between cue and quote. */
  readonly near: boolean
}

/**
 * Finds who said the quote at a place of its sentence, looking first on the side where the
 * quote's last mark points: behind a comma the cue follows, else it stands before.
 */
export function attributeQuote(
  text: string,
  words: Sentence,
  at: number,
  clauses: readonly Clause[],
): Attribution | null {
  const quote = words[at]
  if (!quote) return null
  const ending = lastLetter(text, quote)
  const follows = ',?!—-'.includes(ending) || isComma(words[at + 1]) || at === 0
  const after = findAfter(words, at, ',?!'.includes(ending))
  const before = findBefore(words, at, clauses)
  if (before && after && belongsBefore(text, words, at, before)) return before
  if (follows && after) return after
  if (before?.near) return before
  const named = findNamed(words, at)
  if (named) return named
  return (
    findAccordingTo(words, at) ??
    before ??
    findTrailing(words, at) ??
    (ending === '.' ? null : after)
  )
}

/**
 *     Ana Ruiz: “We will rebuild.”       More from Ana Ruiz: “…”       Added Ruiz: “…”
 *     ^^^^^^^^                                     ^^^^^^^^                   ^^^^
 */
function findNamed(words: Sentence, quoteAt: number): Attribution | null {
  if (words[quoteAt - 1]?.text !== ':') return null
  const phrase = findPhraseBefore(words, quoteAt - 1)
  if (!phrase || !isSomebody(words, phrase)) return null
  const lead = words[phrase.from - 1]
  if (lead && !isComma(lead) && lead.text !== '-' && !FROM.has(lead.lower)) return null
  const found = { sentence: words, cue: null, cueAt: quoteAt - 1, phrase }
  return { ...found, who: null, why: 'cueBefore', near: true }
}

const FROM: ReadonlySet<string> = new Set(['from', 'by'])

const LONGEST_LEAD = 3

/**
 * A fragment right behind its cue is that cue's, whatever clause comes next.
 *
 *     what Ruiz called “the wall tax,” Falk said he would pay
 *          ^^^^ ^^^^^^
 *     After Ruiz said the wall was “gone,” Falk told her to go
 *           ^^^^ ^^^^
 */
function belongsBefore(text: string, words: Sentence, at: number, before: Attribution): boolean {
  const quote = words[at]
  if (
    !quote ||
    !before.near ||
    !/^\P{L}{0,3}\p{Ll}/u.test(text.slice(quote.start, quote.start + 5))
  )
    return false
  return at - before.cueAt <= LONGEST_LEAD || SUBORDINATORS.has(words[0]?.lower ?? '')
}

const SUBORDINATORS: ReadonlySet<string> = new Set(
  'after although as because before though when while'.split(' '),
)

const LONGEST_SENTENCE = 90

/**
 *     According to Ana Ruiz, the wall is “past mending.”
 *     ^^^^^^^^^^^^ ^^^^^^^^
 */
function findAccordingTo(words: Sentence, quoteAt: number): Attribution | null {
  const last = Math.min(words.length - 2, quoteAt + LONGEST_SENTENCE)
  for (let at = Math.max(0, quoteAt - LONGEST_SENTENCE); at < last; at++) {
    if (words[at]?.lower !== 'according' || words[at + 1]?.lower !== 'to') continue
    const phrase = findPhraseAfter(words, at + 2, false)
    if (phrase)
      return {
        sentence: words,
        cue: spanOf(words, at, at + 2),
        cueAt: at,
        phrase,
        who: null,
        why: 'accordingTo',
        near: true,
      }
  }
  return null
}
