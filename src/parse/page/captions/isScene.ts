import { readPhrases } from '../../grammar/readPhrases.ts'
import type { PageLanguage } from '../../tokens/pageWordsOf.ts'
import { lexiconOf } from '../../tokens/lexicons.ts'
import { tokenize } from '../../tokens/tokenize.ts'

/**
 * Whether a sentence tells what can be seen and no news: it has no verb at all, or somebody does in
 * the present what people do in pictures, and where. Between paragraphs such a line is a caption.
 *
 *     A sign for the ferry on the old road to Sandport.
 *
 *     Ana Ruiz speaks during a rally in Sandport.
 *              ^^^^^^
 */
export function isScene(words: string, language: PageLanguage): boolean {
  if (words.length > LONGEST || !isOneSentence(words) || isTold(words)) return false
  return (words.length <= LONGEST_VERBLESS && isVerbless(words)) || isDone(words, language)
}

const LONGEST = 220
const LONGEST_VERBLESS = 130

/** Whether somebody speaks or is spoken to, or something is over. */
export function isTold(words: string): boolean {
  return TOLD.test(words)
}

const TOLD =
  /[“”":;!?—]|(?<!\p{L})(?:i|we|us|our|me|you|your|he|she|they|it|said|says|was|were|had)(?!\p{L})/iu

/** One sentence, with its full stop and no dots. */
function isOneSentence(words: string): boolean {
  return /[^.]\.$/u.test(words) && !/\.\s\p{Lu}\p{Ll}{3}/u.test(words)
}

/** `A sign for the ferry`, `Two boats in the harbour`, `The town’s new harbour office` */
function isVerbless(words: string): boolean {
  if (!NOUN_FIRST.test(words)) return false
  const tokens = tokenize(words, { start: 0, end: words.length }, [], lexiconOf('en'))
  const phrases = readPhrases(tokens)
  return !phrases.some(({ kind }) => kind === 'verb') && phrases.length >= FEWEST
}

const NOUN_FIRST =
  /^(?:An?|The|Two|Three|Some|Inside|Outside|\p{Lu}[\p{L}-]{1,20}[’']s)\s\S{1,30}\s\S{1,30}\s\S/u

/** A noun, a preposition, a noun and the full stop. */
const FEWEST = 4

/** A full name, or several people, then what they do, then where. */
function isDone(words: string, { sceneVerbs, scenePlace }: PageLanguage): boolean {
  const all = words.replace(ASIDE, '').split(' ')
  const at = all.findIndex((word) => sceneVerbs.has(word))
  const doers = all.slice(0, Math.max(at, 0))
  if (doers.at(-1) === 'to') return false
  const named = doers.length > 1 && doers.slice(-2).every(isCapital)
  const several = doers.length > 0 && doers.length <= MOST_SEVERAL && !all[at]?.endsWith('s')
  return (named || several) && scenePlace.test(` ${all.slice(at + 1).join(' ')}`)
}

/** `, the mayor,` */
const ASIDE = /,\s[^,]{2,80},(?=\s)/u

/** `Ferry workers` */
const MOST_SEVERAL = 3

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}
