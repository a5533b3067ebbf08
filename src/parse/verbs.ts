import { CUES } from './cues.ts'
import type { Sentence } from './splitSentences.ts'
import { DETERMINERS, PREPOSITIONS } from './wordLists.ts'

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
  'became began bet bought broke brought built came caught chose drew drove fell fought found gave ' +
    'got grew held hung kept knew laid led left lost made meant met paid rode rose ran sat saw sent ' +
    'shook sold sought spent split spoke stood strode struck stuck swung taught took threw ' +
    'understood went withdrew woke won wore',
)

/** What people do in the present tense of news, sorted; nouns in -s would look alike. */
const PRESENTS = words(
  'agrees appears argues arrives asks avoids becomes begins blames brings comes compares defends ' +
    'describes draws faces finds follows gets gives goes happens hopes joins keeps knows leads leaves ' +
    'likes lives loses loves makes means meets needs offers opens pays plays prefers promises puts ' +
    'recalls refers refuses remains returns runs seeks seems sees sends shares shows sits speaks ' +
    'stands sticks suggests takes tries turns urges uses wants warns wears wins writes',
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
  if (word?.kind !== 'word' || word.capital) return false
  if (FINITE_AUXILIARIES.has(word.lower)) return true
  const before = sentence[at - 1]?.lower ?? ''
  if (DETERMINERS.has(before) || PREPOSITIONS.has(before) || /(?:[’']s|s[’'])$/u.test(before))
    return false
  return isVerbForm(word.lower)
}

/** Past or present by its form alone: *shook*, *wants*, *voted*. */
export function isVerbForm(word: string): boolean {
  const cue = CUES.get(word)
  if (cue) return cue.form === 'past' || cue.form === 'present'
  return PASTS.has(word) || PRESENTS.has(word) || (/[a-z]{2}ed$/.test(word) && !NOT_PASTS.has(word))
}
