import { KINDS } from '../tokens/kinds.ts'
import { CUES } from '../languages/en/cues.ts'
import type { Range } from './nounPhrase.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { isAdverb, isAuxiliary, isPossessive } from '../tokens/wordKinds.ts'
import { DETERMINERS, PREPOSITIONS } from '../languages/en/wordLists.ts'

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Forms that make a verb finite by themselves, sorted. */
export const FINITE_AUXILIARIES = words(
  'are can cannot could did didn’t does doesn’t do don’t had hadn’t has hasn’t have haven’t is isn’t ' +
    "may might must shall should was wasn’t were weren’t will won’t would wouldn’t didn't doesn't " +
    "don't hadn't hasn't haven't isn't wasn't weren't won't wouldn't can't can’t couldn't couldn’t",
)

/** Past forms that aren't made with -ed, of verbs that aren't for reporting, sorted. */
const PASTS = words(
  'became began bet bought broke brought built came caught chose cut drew drove fell fought found ' +
    'gave got grew held hit hung kept knew laid led left lost made meant met paid put rode rose ran sat saw sent ' +
    'shook sold sought spent split spoke stood strode struck stuck swung taught took threw ' +
    'understood went withdrew woke won wore',
)

/** What people do in the present tense of news, sorted; nouns in -s would look alike. */
const PRESENTS = words(
  'advocates agrees appears argues arrives asks avoids backs becomes begins blames brings comes compares defends ' +
    'describes draws faces favors favours finds follows gets gives goes happens hopes joins keeps knows leads leaves ' +
    'likes lives loses loves makes means meets needs offers opens opposes pays plays prefers promises puts ' +
    'recalls refers refuses remains returns runs seeks seems sees sends shares shows sits speaks ' +
    'stands sticks suggests supports takes tries turns urges uses wants warns wears wins writes',
)

/** Words in -ed that are no past forms. */
const NOT_PASTS = words('hundred indeed kindred naked need sacred speed')

/**
 * Whether a word is, by its form and the word before, the verb of a clause. There is no grammar
 * here: a past participle that stands behind its noun counts too.
 *
 *     Ruiz shook her head      the wall has stood      the wall built in 1960
 *          ^^^^^                        ^^^                     ^^^^^
 */
export function isVerb(sentence: Sentence, at: number): boolean {
  const word = sentence[at]
  if (word === undefined || (word.canBe & KINDS.verb) === 0) return false
  if (FINITE_AUXILIARIES.has(word.lower)) return true
  if (CUES.get(word.lower)?.form === 'base') return takesBase(sentence, at)
  const before = sentence[at - 1]?.lower ?? ''
  if (DETERMINERS.has(before) || PREPOSITIONS.has(before) || /(?:[’']s|s[’'])$/u.test(before))
    return false
  return (word.canBe & KINDS.verbForm) !== 0 || isPresent(sentence, at)
}

/** Whether a word is a verb in some sentence; most are in none. */
export function canBeVerb(word: string): boolean {
  return FINITE_AUXILIARIES.has(word) || CUES.has(word) || isVerbForm(word) || PRESENT.test(word)
}

/** `campaigns` */
const PRESENT = /[a-z]{2}[^su'’]s$/

/**
 * Any word in -s behind *she* is a verb; behind a name that opens the clause only where what
 * follows can't be the verb.
 *
 *     She campaigns daily      Ruiz campaigns for the wall      Ruiz campaigns cost more
 *         ^^^^^^^^^                 ^^^^^^^^^                        no verb
 */
function isPresent(sentence: Sentence, at: number): boolean {
  const [opens, before, after] = [sentence[at - 2], sentence[at - 1], sentence[at + 1]]
  if (!before || !PRESENT.test(sentence[at]?.lower ?? '')) return false
  if (/^(?:he|she|who)$/.test(before.lower)) return true
  if (!before.capital || (opens?.kind === 'word' && !opens.capital)) return false
  return STARTS_OBJECT.has(after?.lower ?? '')
}

/** What can stand behind a verb and not behind a noun that is a subject. */
const STARTS_OBJECT = words('a about against an another as for her his its that the their to with')

/** Past or present by its form alone: *shook*, *wants*, *voted*. */
export function isVerbForm(word: string): boolean {
  const cue = CUES.get(word)
  if (cue) return cue.form === 'past' || cue.form === 'present'
  return PASTS.has(word) || PRESENTS.has(word) || (/[a-z]{2}ed$/.test(word) && !NOT_PASTS.has(word))
}

/** A base form needs a plural, a pronoun or an auxiliary before it. */
export function takesBase(words: Sentence, at: number): boolean {
  let before = at - 1
  while (isAdverb(words[before])) before--
  const word = words[before]
  // `Friends of the wall, however, say`
  if (word?.text === ',') return BEHIND_COMMA.has(words[at]?.lower ?? '')
  if (word?.kind !== 'word') return false
  return (
    isAuxiliary(word) ||
    PLURAL_SUBJECTS.has(word.lower) ||
    (/[^s]s$/.test(word.lower) && !isPossessive(word))
  )
}

const BEHIND_COMMA = words('argue believe say think')

const PLURAL_SUBJECTS: ReadonlySet<string> = new Set(
  'i they we you who people police some others many men women critics'.split(' '),
)

/** *Ruiz was asked:* and didn’t ask */
export function isBeingTold(sentence: Sentence, { from, to }: Range): boolean {
  const passive = sentence.slice(from, to - 1).some(({ lower }) => BE.has(lower))
  return passive && TOLD.has(sentence[to - 1]?.lower ?? '')
}

const BE = words('am are been being is was were')
const TOLD = words('asked reminded told warned')
