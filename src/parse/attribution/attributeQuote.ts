import type { Span } from '../../article/Span.ts'
import type { Attribution } from './Attribution.ts'
import { CUES } from '../languages/en/cues.ts'
import { findAccordingTo } from './findAccordingTo.ts'
import { findAfter, findTrailing } from './findAfter.ts'
import { findBefore } from './findBefore.ts'
import type { Clause } from '../grammar/findClauses.ts'
import { isSomebody } from '../grammar/isSomebody.ts'
import { findPhraseAfter, findPhraseBefore, type Range } from '../grammar/nounPhrase.ts'
import { isComma } from '../tokens/wordKinds.ts'
import { spanOf } from '../tokens/phraseWords.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import type { Word } from '../tokens/splitWords.ts'
import { lastLetter } from '../tokens/splitSentences.ts'
import { FINITE_AUXILIARIES, isBeingTold } from '../grammar/verbs.ts'
import { CONJUNCTIONS, PREPOSITIONS } from '../languages/en/wordLists.ts'

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
  const fragment = isFragment(text, quote)
  const opened = SUBORDINATORS.has(words[0]?.lower ?? '')
  if (follows && after && !fragment && !opened) return after
  const before = findBefore(words, at, clauses)
  if (before && after && (opened || fragment) && belongsBefore(words, at, before)) return before
  if (follows && after) return after
  const leading = findLeading(words, at, before, clauses)
  if (leading) return leading
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
 * Right before a colon any verb reports, and it does so before a reporting verb further off.
 *
 *     Falk said it was gone, but Ruiz hit back: “It will stand.”
 *                                ^^^^ ^^^
 */
function findLeading(
  words: Sentence,
  quoteAt: number,
  before: Attribution | null,
  clauses: readonly Clause[],
): Attribution | null {
  if (words[quoteAt - 1]?.text !== ':' && !isComma(words[quoteAt - 1])) return null
  const colon = words[quoteAt - 1]?.text === ':'
  const last = clauses.findLast(
    ({ verb, subject }) =>
      verb.to < quoteAt &&
      subject !== null &&
      isSomebody(words, subject) &&
      !isLed(words, subject.from) &&
      !FINITE_AUXILIARIES.has(words[verb.to - 1]?.lower ?? '') &&
      !isBeingTold(words, verb),
  )
  if (!last?.subject || last.verb.from <= (before?.cueAt ?? -1)) return null
  const beside = quoteAt - last.verb.to <= LONGEST_LEAD
  if (last.depends ? !(colon && beside) : !(colon || beside)) return null
  const { relative, subject, verb } = last
  return {
    sentence: words,
    cue: spanOf(words, verb.from, verb.to),
    cueAt: verb.to - 1,
    phrase: relative >= 0 ? { from: relative, to: relative + 1 } : subject,
    who: relative >= 0 ? subject : null,
    why: 'cueBefore',
    near: true,
    sure: relative === -1 && !last.depends,
  }
}

/** *an answer from Ruiz is due*: what a small word leads is nobody's subject. */
function isLed(words: Sentence, from: number): boolean {
  const lead = words[from - 1]?.lower ?? ''
  return PREPOSITIONS.has(lead) && !CONJUNCTIONS.has(lead)
}

/**
 *     Ana Ruiz: “We will rebuild.”     More from Ana Ruiz: “…”     Here’s Ruiz in May: “…”
 *     ^^^^^^^^                                   ^^^^^^^^                 ^^^^
 */
function findNamed(words: Sentence, quoteAt: number): Attribution | null {
  if (words[quoteAt - 1]?.text !== ':') return null
  const opening = /^here(?:[’']s| is)$/.test(words[0]?.lower ?? '')
    ? findPhraseAfter(words, 1, false)
    : null
  const whole = opening ?? findPhraseBefore(words, beforeBracket(words, quoteAt - 1))
  const phrase = whole && withoutVerb(words, whole)
  if (!phrase || !isSomebody(words, phrase)) return null
  const lead = opening || phrase !== whole ? undefined : words[phrase.from - 1]
  if (lead && !isComma(lead) && lead.text !== '-' && !FROM.has(lead.lower)) return null
  const found = { sentence: words, cue: null, cueAt: quoteAt - 1, phrase }
  return { ...found, who: null, why: 'cueBefore', near: true, sure: true }
}

/** `Added Ruiz: “…”` */
function withoutVerb(words: Sentence, phrase: Range): Range {
  const inverted = phrase.from === 0 && CUES.get(words[0]?.lower ?? '')?.form === 'past'
  return inverted && phrase.to > 1 ? { from: 1, to: phrase.to } : phrase
}

/** `Ana Ruiz (Sandport): “…”` */
function beforeBracket(words: Sentence, to: number): number {
  if (words[to - 1]?.text !== ')') return to
  const open = words.slice(Math.max(0, to - 8), to).findLastIndex(({ text }) => text === '(')
  return open === -1 ? to : Math.max(0, to - 8) + open
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
function belongsBefore(words: Sentence, at: number, { near, cueAt }: Attribution): boolean {
  if (isDash(words[at - 1])) return false
  if (SUBORDINATORS.has(words[0]?.lower ?? '') && SAID.has(words[cueAt]?.lower ?? ''))
    return !words.slice(cueAt, at - 1).some(isComma)
  return near && at - cueAt <= LONGEST_LEAD
}

const SAID: ReadonlySet<string> = new Set(['acknowledged', 'admitted', 'said', 'told', 'wrote'])

/** *Falk denies it — “why would I?” asked Ruiz*: what stands between dashes is over. */
function isDash(word: Word | undefined): boolean {
  return word?.text === '—' || word?.text === '–'
}

/** `“the wall tax,”`: begins in the middle of a sentence */
function isFragment(text: string, { start }: Span): boolean {
  return /^\P{L}{0,3}\p{Ll}/u.test(text.slice(start, start + 5))
}

const SUBORDINATORS: ReadonlySet<string> = new Set(
  'after although as because before though when while'.split(' '),
)
