import type { Attribution } from './Attribution.ts'
import type { Cue } from '../languages/en/cues.ts'
import { findCue } from '../grammar/findCue.ts'
import { canSpeak } from '../grammar/isSomebody.ts'
import { findPhraseAfter, type Range } from '../grammar/nounPhrase.ts'
import { isAdverb, isAuxiliary, isComma } from '../tokens/wordKinds.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import type { Word } from '../tokens/splitWords.ts'
import { isVerbForm } from '../grammar/verbs.ts'
import { spanOf } from '../tokens/phraseWords.ts'
import { withListener } from '../grammar/withListener.ts'

/**
 * Who is named behind a quote. `open`: whether the quote breaks the reporter's sentence off.
 *
 *     “We will rebuild,” said Ana Ruiz.      “We will rebuild,” Ruiz, the mayor, told CNBC.
 *                        ^^^^ ^^^^^^^^                          ^^^^             ^^^^^^^^^
 */
export function findAfter(words: Sentence, quoteAt: number, open: boolean): Attribution | null {
  let at = quoteAt + 1
  while (isComma(words[at]) || words[at]?.lower === 'as') at++
  return findInverted(words, at, open) ?? findUpright(words, at, open)
}

export function findUpright(words: Sentence, from: number, open: boolean): Attribution | null {
  const phrase = findPhraseAfter(words, from, true)
  if (!phrase) return null
  const verb = findVerbAfter(words, phrase.to) ?? lastVerb(words, phrase, open)
  if (verb === null || verb >= phrase.to + LONGEST_ASIDE) return null
  const named = verb < phrase.to ? { from: phrase.from, to: verb } : phrase
  return {
    ...withListener(words, verb),
    phrase: named,
    who: null,
    why: 'cueAfter',
    near: true,
    sure: true,
  }
}

/**
 * Behind a quote that breaks off, any verb that ends its clause reports it.
 *
 *     “It will hold,” a weary Ruiz sighed.      “It will hold,” Ruiz groaned on Monday.
 *                                  ^^^^^^                            ^^^^^^^
 */
function lastVerb(words: Sentence, { from, to }: Range, open: boolean): number | null {
  if (!open) return null
  for (let at = from + 1; at <= to; at++) {
    const word = words[at]
    if (word?.kind !== 'word' || word.capital || !isVerbForm(word.lower)) continue
    const speaks = !STATES.has(word.lower) && canSpeak(words, { from, to: at })
    return speaks && endsClause(words[at + 1]) ? at : null
  }
  return null
}

/** What somebody is or has, and doesn’t say. */
const STATES: ReadonlySet<string> = new Set(
  'appeared became fell left needed remained rose seemed stood wanted went'.split(' '),
)

function endsClause(next: Word | undefined): boolean {
  if (!next || next.kind === 'stop') return true
  return next.kind === 'word' && (isAdverb(next) || ENDS_CLAUSE.has(next.lower))
}

export function findInverted(words: Sentence, from: number, open: boolean): Attribution | null {
  let at = from
  while (isAdverb(words[at])) at++
  const cue = findCue(words, at, true)
  if (!cue || cue.form === 'ing' || cue.form === 'base' || !isInverting(words, at, cue)) return null
  if (!open && TAKES_OBJECT.has(words[at]?.lower ?? '')) return null
  let next = at + 1
  while (isAdverb(words[next])) next++
  const phrase = findPhraseAfter(words, next, false)
  if (!phrase) return null
  const found = { sentence: words, cue: spanOf(words, at, at + 1), cueAt: at, phrase }
  return { ...found, who: null, why: 'cueAfter', near: true, sure: true }
}

/** *said Ruiz*, *reads the letter*; but *praised Ruiz* has Ruiz as its object */
function isInverting(words: Sentence, at: number, { group }: Cue): boolean {
  return !NOT_INVERTED.has(group) || INVERTING.has(words[at]?.lower ?? '')
}

const INVERTING: ReadonlySet<string> = new Set(['continued', 'continues', 'read', 'reads'])

const NOT_INVERTED: ReadonlySet<string> = new Set(['act', 'call', 'feel'])

const TAKES_OBJECT: ReadonlySet<string> = new Set(['asked', 'told', 'tells', 'asks'])

const LONGEST_CLAUSE = 45

/**
 * The clause that holds a quote may end before its speaker is named.
 *
 *     The wall “cannot wait” another winter, Ana Ruiz said.
 *                                            ^^^^^^^^ ^^^^
 */
export function findTrailing(words: Sentence, quoteAt: number): Attribution | null {
  for (let at = quoteAt + 1; at < words.length && at - quoteAt < LONGEST_CLAUSE; at++) {
    const word = words[at]
    if (!word || word.text === ';' || word.text === ':') return null
    if (!isComma(word)) continue
    const found = findInverted(words, at + 1, true) ?? findUpright(words, at + 1, false)
    if (found && SPOKEN.has(words[found.cueAt]?.lower ?? '') && endsThere(words, found))
      return { ...found, near: false }
  }
  return null
}

const SPOKEN: ReadonlySet<string> = new Set(
  'added argued argues explained noted recalled said says suggested told writes wrote'.split(' '),
)

/** Nothing that the cue could introduce stands behind it. */
function endsThere(words: Sentence, { cueAt, phrase }: Attribution): boolean {
  return endsClause(words[Math.max(cueAt + 1, phrase.to)])
}

const ENDS_CLAUSE: ReadonlySet<string> = new Set(
  'after at before by during from in monday on thursday through to tuesday wednesday friday while with when'.split(
    ' ',
  ),
)

const LONGEST_ASIDE = 34

/** The reporting verb behind a phrase, over adverbs, brackets and an apposition. */
function findVerbAfter(words: Sentence, from: number): number | null {
  const direct = skipToVerb(words, from) ?? findHeard(words, from)
  if (direct !== null) return direct
  const opener = words[from]
  if (!opener || !(isComma(opener) || opener.text === '(' || RELATIVES.has(opener.lower)))
    return null
  for (let at = from + 1; at < words.length && at - from < LONGEST_ASIDE; at++) {
    const word = words[at]
    if (!word || word.kind === 'quote' || word.text === ';') return null
    const closes = isComma(word) || word.text === ')' || RELATIVES.has(opener.lower)
    const verb = closes
      ? skipToVerb(words, at + (isComma(word) || word.text === ')' ? 1 : 0))
      : null
    if (verb !== null) return verb
  }
  return null
}

/** *Ruiz is quoted as saying*, *a reporter can be heard asking* */
function findHeard(words: Sentence, from: number): number | null {
  let at = from
  while (isAuxiliary(words[at]) || isAdverb(words[at])) at++
  if (at === from || !HEARD.has(words[at]?.lower ?? '')) return null
  const verb = words[at + 1]?.lower === 'as' ? at + 2 : at + 1
  return findCue(words, verb, true)?.form === 'ing' ? verb : null
}

const HEARD: ReadonlySet<string> = new Set(['cited', 'heard', 'quoted', 'recorded'])

const RELATIVES: ReadonlySet<string> = new Set(['who', 'whose', 'which', 'that'])

const LONGEST_FILLING = 5

function skipToVerb(words: Sentence, from: number): number | null {
  for (let at = from; at < from + LONGEST_FILLING; at++) {
    const cue = findCue(words, at, true)
    if (cue && cue.form !== 'ing') return words[at + 1]?.lower === 'by' ? null : at
    const word = words[at]
    const fills = isAdverb(word) || isAuxiliary(word) || FILLERS.has(word?.lower ?? '')
    if (!fills) return null
  }
  return null
}

const FILLERS: ReadonlySet<string> = new Set(['went', 'on', 'to', 'continued', 'began'])
