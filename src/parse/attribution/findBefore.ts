import type { Attribution } from './Attribution.ts'
import { CUES, CUE_NOUNS, type Cue } from '../languages/en/cues.ts'
import { findCue } from '../grammar/findCue.ts'
import { subjectOf, type Clause } from '../grammar/findClauses.ts'
import { canSpeak, isSomebody } from '../grammar/isSomebody.ts'
import { findPhraseAfter, findPhraseBefore, type Range } from '../grammar/nounPhrase.ts'
import {
  contractedPronoun,
  isAdverb,
  isCapital,
  isComma,
  isPossessive,
} from '../tokens/wordKinds.ts'
import { spanOf } from '../tokens/phraseWords.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { isVerb, isVerbForm } from '../grammar/verbs.ts'
import { SUBJECT_PRONOUNS } from '../languages/en/wordLists.ts'
import { withListener } from '../grammar/withListener.ts'

const LONGEST_SENTENCE = 90

/**
 * Who is named before a quote: the nearest reporting word and who it belongs to.
 *
 *     Ana Ruiz told reporters: “We will rebuild.”     Falk’s claim that it was “past mending”
 *     ^^^^^^^^ ^^^^^^^^^^^^^^                         ^^^^^^ ^^^^^
 */
export function findBefore(
  words: Sentence,
  quoteAt: number,
  clauses: readonly Clause[],
): Attribution | null {
  let thought: Attribution | null = null
  for (let at = quoteAt - 1; at >= 0 && quoteAt - at < LONGEST_SENTENCE; at--) {
    const near = quoteAt - at <= 2 || words[at + 1]?.text === ':'
    const cue = findCue(words, at, near) ?? cueBehindTo(words, at, quoteAt)
    if (cue?.group === 'act' && isComma(words[at + 1]) && at + 2 < quoteAt) continue
    const found = cue
      ? atVerb(words, at, cue, clauses)
      : (atNoun(words, at, quoteAt) ?? atAgent(words, at, quoteAt))
    const overlaps = found && found.phrase.from < quoteAt && found.phrase.to > quoteAt
    if (!found || overlaps) continue
    const attribution = { ...found, near: isBeside(words, at, quoteAt) }
    if (thought && cue?.group === 'call') continue
    if (cue && isFainter(words, cue, attribution, clauses)) thought ??= attribution
    else return attribution
  }
  return thought
}

type Found = Omit<Attribution, 'near'>

/**
 * What somebody thinks or does in what another says is that other's, if one is named.
 *
 *     Ruiz said the builders would continue “to wait”
 *     ^^^^ ^^^^
 */
function isFainter(
  words: Sentence,
  cue: Cue,
  { cueAt, phrase, who }: Attribution,
  clauses: readonly Clause[],
): boolean {
  if (cue.group === 'feel') return true
  const own = clauses.find(({ verb }) => verb.from <= cueAt && cueAt < verb.to)
  if (!own?.depends && !who) return false
  return cue.group === 'act' || isHeldInSpeech(words, phrase, who)
}

/**
 * *he*, *it* or a thing that is told of: whoever tells of it is named further left.
 *
 *     Ruiz said she had called it “a ruin”       Ruiz told of a wall that said “keep out”
 *     ^^^^      ^^^                              ^^^^           ^^^^ ^^^^
 */
function isHeldInSpeech(words: Sentence, phrase: Range, who: Range | null): boolean {
  if (who) return words[phrase.from]?.lower !== 'who' && !isSomebody(words, who)
  if (!canSpeak(words, phrase)) return true
  const { from, to } = phrase
  const [first, lead] = [words[from], words[from - 1]]
  const pronoun =
    to - from === 1 && SUBJECT_PRONOUNS.has(contractedPronoun(first) ?? first?.lower ?? '')
  return pronoun && !ASIDES.has(lead?.lower ?? '')
}

/** *the wall, which she called “a ruin”* is told by the reporter. */
const ASIDES: ReadonlySet<string> = new Set(
  'after although as before if though when where which while whom'.split(' '),
)

const SHORTEST_WAY = 3

/** *used the night to call the wall “a promise”*: only right beside the quote */
function cueBehindTo(words: Sentence, at: number, quoteAt: number): Cue | null {
  if (quoteAt - at > SHORTEST_WAY || words[at - 1]?.lower !== 'to') return null
  const cue = CUES.get(words[at]?.lower ?? '')
  return cue?.form === 'base' ? cue : null
}

export function atVerb(
  words: Sentence,
  at: number,
  cue: Cue,
  clauses: readonly Clause[],
): Found | null {
  const aside = insideCommas(words, at, cue)
  if (aside) return aside
  const own = clauses.find(({ verb }) => verb.from <= at && at < verb.to)
  const subject = own ?? subjectOfForm(words, at, cue, clauses)
  if (!subject?.subject) return null
  if (cue.group === 'call' && isNamedThing(words, subject.subject, at)) return null
  const { relative } = subject
  const phrase = relative >= 0 ? { from: relative, to: relative + 1 } : subject.subject
  const who = relative >= 0 ? subject.subject : null
  const sure =
    relative === -1 && SURE.has(cue.group) && (own ? !own.depends : isAlone(words, at, clauses))
  const { cueAt, cue: told } = withListener(words, at)
  return { sentence: words, cueAt, cue: told, phrase, who, why: 'cueBefore', sure }
}

/** *Ruiz shook her head, saying*: nobody else does anything before. */
function isAlone(words: Sentence, at: number, clauses: readonly Clause[]): boolean {
  const before = clauses.filter(({ verb }) => verb.to <= at)
  const [first] = before
  if (!first?.subject || !isComma(words[at - 1]) || !isCapital(words[first.subject.to - 1]))
    return false
  return before.every(({ subject }) => subject === first.subject)
}

/**
 *     The trouble, says Ana Ruiz, is that it was “never a wall.”
 *                  ^^^^ ^^^^^^^^
 */
function insideCommas(words: Sentence, at: number, cue: Cue): Found | null {
  if (cue.group !== 'say' || !isComma(words[at - 1]) || !isCapital(words[at + 1])) return null
  const phrase = findPhraseAfter(words, at + 1, false)
  if (!phrase || !isComma(words[phrase.to])) return null
  return { ...withListener(words, at), phrase, who: null, why: 'cueBefore', sure: true }
}

const SURE: ReadonlySet<string> = new Set(['say', 'tell', 'call'])

/** *a tax called “the wall toll”*: a thing with a name, and nobody who gave it */
function isNamedThing(words: Sentence, { to, from }: Range, at: number): boolean {
  return to === at && !isSomebody(words, { from, to }) && words[to - 1]?.lower !== 'it'
}

type Subject = Pick<Clause, 'subject' | 'relative'>

function subjectOfForm(
  words: Sentence,
  at: number,
  cue: Cue,
  clauses: readonly Clause[],
): Subject | null {
  const before = clauses.filter(({ verb }) => verb.to <= at)
  const behindTo = words[at - 1]?.lower === 'to'
  if (cue.form !== 'ing' && !behindTo) return subjectOf(words, at, before)
  const beside = cue.form === 'ing' ? subjectBeside(words, at) : null
  if (beside) return { subject: beside, relative: -1 }
  const joined =
    cue.form === 'ing' && words[at - 1]?.lower === 'and' ? lastParticiple(words, at) : -1
  if (joined !== -1) return subjectOfForm(words, joined, cue, clauses)
  return sharedSubject(words, before) ?? mainBehind(at, clauses)
}

/** *with Ruiz saying it was gone and asking*: one does both. */
function lastParticiple(words: Sentence, to: number): number {
  return words.slice(0, to).findLastIndex(({ lower }) => CUES.get(lower)?.form === 'ing')
}

/** *with Ruiz saying*, *Falk calling the wall*; but not *sent the builders a letter saying* */
function subjectBeside(words: Sentence, at: number): Range | null {
  let to = at
  while (isAdverb(words[to - 1])) to--
  if (isComma(words[to - 1])) return null
  const phrase = findPhraseBefore(words, to)
  if (phrase && SURFACES.has(words[phrase.to - 1]?.lower ?? '')) return phrase
  return phrase && isSomebody(words, phrase) && !isObject(words, phrase) ? phrase : null
}

/** *Ruiz wore a cap reading*: the cap reads. */
const SURFACES: ReadonlySet<string> = new Set(
  'badge banner banners billboard button cap hat hats placard placards plaque poster posters shirt shirts sign signs sticker t-shirt t-shirts'.split(
    ' ',
  ),
)

function isObject(words: Sentence, { from }: Range): boolean {
  const lead = words[from - 1]?.lower ?? ''
  return OBJECT_LEADS.has(lead) || isVerbForm(lead)
}

const OBJECT_LEADS: ReadonlySet<string> = new Set(['at', 'in', 'on', 'to', 'for'])

function sharedSubject(words: Sentence, before: readonly Clause[]): Subject | null {
  const speaks = ({ subject }: Clause): boolean => subject !== null && isSomebody(words, subject)
  return (
    before.findLast((clause) => speaks(clause) && !clause.depends) ??
    before.findLast(speaks) ??
    before.findLast(({ subject }) => subject !== null) ??
    null
  )
}

/** *Calling the wall “a promise,” Ruiz left.*: the participle opens the sentence. */
function mainBehind(at: number, clauses: readonly Clause[]): Subject | null {
  return (
    clauses.find(({ subject, depends }) => subject !== null && subject.from > at && !depends) ??
    null
  )
}

/**
 *     was described by Ana Ruiz as “past mending”
 *         ^^^^^^^^^    ^^^^^^^^
 */
function atAgent(words: Sentence, at: number, quoteAt: number): Found | null {
  const named = CUES.get(words[at]?.lower ?? '')
  if (named?.group !== 'call' && words[at]?.lower !== 'known') return null
  if (named && named.form !== 'past') return null
  const by = words[at + 1]?.lower === 'by' ? at + 1 : -1
  const phrase = by === -1 ? null : findPhraseAfter(words, by + 1, false)
  if (!phrase || !isSomebody(words, phrase) || quoteAt - phrase.to > LONGEST_GAP) return null
  const cue = spanOf(words, at, at + 1)
  return { sentence: words, cue, cueAt: at, phrase, who: null, why: 'cueBefore', sure: true }
}

const LONGEST_GAP = 8

/**
 * A noun for what was said, and whose it is.
 *
 *     his call for “a wall”       Falk’s claim that it was “past mending”
 *     ^^^ ^^^^                    ^^^^^^ ^^^^^
 */
export function atNoun(words: Sentence, at: number, quoteAt: number): Found | null {
  const word = words[at]
  if (word?.kind !== 'word' || quoteAt - at > LONGEST_GAP || !CUE_NOUNS.has(word.lower)) return null
  if (!leadsOn(words, at, quoteAt)) return null
  let owner = at - 1
  while (at - owner < SHORTEST_WAY && !isOwner(words, owner)) owner--
  if (!isOwner(words, owner)) return null
  const from = OWNERS.has(words[owner]?.lower ?? '') ? owner : startOfOwner(words, owner)
  if (isBesideVerb(words, from, at)) return null
  const phrase = { from, to: owner + 1 }
  const cue = spanOf(words, at, at + 1)
  return { sentence: words, cue, cueAt: at, phrase, who: null, why: 'cueBefore', sure: false }
}

/** *claim that*, *call for*, *words:* lead to the quote; *claims are* says something of them. */
function leadsOn(words: Sentence, at: number, quoteAt: number): boolean {
  const next = words[at + 1]
  if (next?.text === ':' || isComma(next)) return at + 2 === quoteAt
  if (next?.lower === 'was' || next?.lower === 'is') return words[at + 2]?.lower === 'that'
  if (next?.lower === 'that') return true
  const on = words.slice(at + 1, quoteAt)
  return LEADING.has(next?.lower ?? '') && on.every((_, step) => !isVerb(words, at + 1 + step))
}

const LEADING: ReadonlySet<string> = new Set(['about', 'for', 'of', 'on', 'to'])

/** *called Falk’s claim*, *said in his statement*: the verb is the cue. */
function isBesideVerb(words: Sentence, owner: number, at: number): boolean {
  const lead = words[owner - 1]?.lower ?? ''
  return (lead === 'in' && words[at]?.lower !== 'words') || CUES.has(lead)
}

function startOfOwner(words: Sentence, owner: number): number {
  return findPhraseBefore(words, owner + 1)?.from ?? owner
}

function isOwner(words: Sentence, at: number): boolean {
  return OWNERS.has(words[at]?.lower ?? '') || (isPossessive(words[at]) && !isAdverb(words[at]))
}

const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its'])

const LONGEST_OBJECT = 9

/** Only an object, *that* or a comma stands between. */
function isBeside(words: Sentence, cueAt: number, quoteAt: number): boolean {
  return (
    quoteAt - cueAt <= LONGEST_OBJECT &&
    words.slice(cueAt + 1, quoteAt).every(({ kind }) => kind !== 'quote')
  )
}
