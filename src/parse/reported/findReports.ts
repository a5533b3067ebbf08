import type { Span } from '../../article/Span.ts'
import type { Attribution } from '../attribution/Attribution.ts'
import type { Cue } from '../languages/en/cues.ts'
import { atVerb } from '../attribution/findBefore.ts'
import type { Clause } from '../grammar/findClauses.ts'
import { canSpeak } from '../grammar/isSomebody.ts'
import type { Range } from '../grammar/nounPhrase.ts'
import { spanOf } from '../tokens/phraseWords.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { isSpeakingNoun } from '../grammar/isSpeakingNoun.ts'
import { contractedPronoun, isComma } from '../tokens/wordKinds.ts'
import { findContent, type Content } from './findContent.ts'
import { findFloating } from './findFloating.ts'
import { findOwned } from './findOwned.ts'
import { isReporting } from './isReporting.ts'
import { REPORTED_VERBS, type Taking } from './reportedVerbs.ts'
import { wholeCue } from './wholeCue.ts'

/** What somebody is reported to have said, and the words that say so. */
export type Report = { readonly attribution: Attribution; readonly parts: readonly Span[] }

/** Every report of a sentence, in the order of its words. What one holds is not reported again. */
export function findReports(words: Sentence, clauses: readonly Clause[]): readonly Report[] {
  const floating = findFloating(words, clauses)
  if (floating) return [floating]
  const reports: Report[] = []
  for (let at = 0; at < words.length; at++) {
    const found = findOwned(words, at, clauses) ?? findByVerb(words, at, clauses)
    if (!found) continue
    const { attribution, content } = found
    reports.push({ attribution, parts: [spanOf(words, content.from, content.to)] })
    at = content.to - 1
  }
  return reports
}

/** A report whose cue is at a place. */
export type Found = { readonly attribution: Attribution; readonly content: Content }

function findByVerb(words: Sentence, at: number, clauses: readonly Clause[]): Found | null {
  const content = isReporting(words, at) ? findContent(words, at, clauses) : null
  const attribution = content && findReporter(words, at, content, clauses)
  return attribution && { attribution, content }
}

/**
 * Who says so. Behind *who* only where a comma stands before it, because else the words tell which
 * ones are meant:
 *
 *     Falk, who said the wall was gone, left      voters who say the wall is gone
 *     ^^^^  ^^^ a report                          no report
 */
function findReporter(
  words: Sentence,
  at: number,
  content: Content,
  clauses: readonly Clause[],
): Attribution | null {
  const verb = REPORTED_VERBS.get(words[at]?.lower ?? '')
  const found = verb ? atVerb(words, at, verb.cue, clauses) : atVerb(words, at - 1, BEING, clauses)
  if (!found || found.phrase.to > content.from) return null
  if (found.who && !isComma(words[found.phrase.from - 1])) return null
  if (!CLAUSES.has(content.taking) && !isKnown(words, found.who ?? found.phrase)) return null
  const claims = content.taking === 'that' || (verb?.speaks && content.taking !== 'question')
  if (!isReporter(words, found.who ?? found.phrase, Boolean(verb && claims))) return null
  return { ...found, near: true, cue: wholeCue(words, at, content, clauses) ?? found.cue }
}

const CLAUSES: ReadonlySet<Taking> = new Set(['clause', 'question', 'that'])

/**
 * Whoever is only said to want or to oppose a thing must be somebody in particular.
 *
 *     Falk opposed the wall      the council opposed it      Locals opposed it      a group opposed it
 *     ^^^^                       ^^^^^^^^^^^                 nobody                 nobody
 */
function isKnown(words: Sentence, { from, to }: Range): boolean {
  const [first, head] = [words[from], words[to - 1]]
  if (!first || !head || INDEFINITE.has(first.lower)) return false
  const opens = words.slice(0, from).every(({ kind }) => kind !== 'word')
  const named = words.slice(from, to).some(({ capital }, step) => capital && (step > 0 || !opens))
  if (named || DEFINITE.has(contractedPronoun(first) ?? first.lower)) return true
  // At the head of a sentence any word has a capital: `Falk`, but `Engineers`
  return first.capital && to === from + 1 && !isSpeakingNoun(first.lower)
}

const INDEFINITE: ReadonlySet<string> = new Set(
  'a all an another any both each every few many more most no one other others several some'.split(
    ' ',
  ),
)
const DEFINITE: ReadonlySet<string> = new Set('he her his it its she the their they'.split(' '))

/** *is* of *is worried* */
const BEING: Cue = { group: 'say', form: 'past' }

/** Whoever says something can be anybody; what else is done needs one who is known to speak. */
function isReporter(words: Sentence, phrase: Range, claims: boolean): boolean {
  const alone = phrase.to - phrase.from === 1 ? (words[phrase.from]?.lower ?? '') : ''
  if (NO_REPORTERS.has(alone)) return false
  return claims || canSpeak(words, phrase) || isMeasure(words, phrase)
}

const NO_REPORTERS: ReadonlySet<string> = new Set(
  'i one that there this we what who you'.split(' '),
)

/** *The polls show*, *the figures suggest* */
function isMeasure(words: Sentence, { from, to }: Range): boolean {
  return words.slice(from, to).some(({ lower }) => MEASURES.has(lower))
}

const MEASURES: ReadonlySet<string> = new Set(
  'data figures numbers percent poll polls research results surveys tests voters'.split(' '),
)
