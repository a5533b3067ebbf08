import { CUES, WEAK_CUES, type Cue } from '../languages/en/cues.ts'
import { isSpeakingNoun } from './isSpeakingNoun.ts'
import { takesBase } from './verbs.ts'
import { isAdverb, isCapital, isPossessive } from '../tokens/wordKinds.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import type { Word } from '../tokens/splitWords.ts'
import { DETERMINERS, SUBJECT_PRONOUNS } from '../languages/en/wordLists.ts'

/**
 * The reporting verb at a place, or null where the word is a noun, a passive or an infinitive.
 * `near`: whether a quote stands right beside it; weak words are cues only there.
 *
 *     The mayor said …     his claim …     to say …     is called …
 *               ^^^^           no cue         no cue       no cue
 */
export function findCue(words: Sentence, at: number, near: boolean): Cue | null {
  const word = words[at]
  if (isSaying(words, at)) return PUT_IT
  const cue = word?.kind === 'word' ? CUES.get(word.lower) : undefined
  if (
    !word ||
    !cue ||
    (isCapital(word) && cue.form !== 'past' && at > 0 && words[at - 1]?.kind !== 'quote')
  )
    return null
  if (WEAK_CUES.has(word.lower) && !near) return null
  const before = words[at - 1]
  if (isNoun(words, at, cue) || (NOUNS.has(word.lower) && !isSubject(before))) return null
  if (before?.lower === 'to') return cue.form === 'base' && isGoingOn(words, at - 2) ? cue : null
  if (cue.form === 'past' && isPassive(words, at)) return null
  if (cue.form === 'base' && !takesBase(words, at)) return null
  return cue
}

/** *As Ruiz put it*, *Ruiz pointed out that*, *Ruiz made it clear that* */
function isSaying(words: Sentence, at: number): boolean {
  const lower = words[at]?.lower ?? ''
  const [next, third] = [words[at + 1]?.lower, words[at + 2]?.lower]
  if (PUT.has(lower)) return next === 'it'
  if (POINTED.has(lower)) return next === 'out'
  return MADE.has(lower) && (next === 'clear' || (next === 'it' && third === 'clear'))
}

const PUT: ReadonlySet<string> = new Set(['put', 'puts'])
const POINTED: ReadonlySet<string> = new Set(['pointed', 'points'])
const MADE: ReadonlySet<string> = new Set(['made', 'makes'])
const PUT_IT: Cue = { group: 'say', form: 'past' }

/** Present forms that are nouns behind anything but a name or a pronoun: *racial remarks*. */
const NOUNS: ReadonlySet<string> = new Set(
  (
    'answers boasts chants charges claims comments cries demands estimates hints issues laments notes ' +
    'pledges posts promises quotes remarks reports shouts sighs songs tweets vows whispers'
  ).split(' '),
)

const RELATIVES: ReadonlySet<string> = new Set(['which', 'that'])

function isSubject(before: Word | undefined): boolean {
  if (before?.kind !== 'word' || isPossessive(before)) return false
  if (isCapital(before) || isAdverb(before) || SUBJECT_PRONOUNS.has(before.lower)) return true
  return RELATIVES.has(before.lower) || isSpeakingNoun(before.lower)
}

function isNoun(words: Sentence, at: number, cue: Cue): boolean {
  const before = words[at - 1]
  if (before?.kind !== 'word' || cue.form === 'past')
    return (
      before !== undefined &&
      before.kind === 'word' &&
      cue.form === 'past' &&
      ARTICLES.has(before.lower)
    )
  return (
    ARTICLES.has(before.lower) ||
    OWNERS.has(before.lower) ||
    (isPossessive(before) && cue.form !== 'ing')
  )
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the'])

const OWNERS: ReadonlySet<string> = new Set(
  [...DETERMINERS].filter((word) =>
    /^(?:his|her|its|their|our|your|my|no|any|this|these|those)$/.test(word),
  ),
)

const BE: ReadonlySet<string> = new Set([
  'am',
  'are',
  'be',
  'been',
  'being',
  'is',
  'was',
  'were',
  'got',
])

function isPassive(words: Sentence, at: number): boolean {
  let before = at - 1
  while (isAdverb(words[before])) before--
  return BE.has(words[before]?.lower ?? '')
}

/** *went on to say*, *continued to insist*, *was quick to add* */
function isGoingOn(words: Sentence, at: number): boolean {
  return GOING_ON.has(words[at]?.lower ?? '')
}

const GOING_ON: ReadonlySet<string> = new Set([
  'on',
  'continued',
  'quick',
  'began',
  'refused',
  'declined',
])
