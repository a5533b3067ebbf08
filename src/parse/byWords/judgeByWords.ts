import type { Judgement } from '../attribution/judgeMarks.ts'
import type { Attribution } from './attributeByWords.ts'
import type { Marked } from '../../article/Quote.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import type { Word } from '../tokens/splitWords.ts'
import { isOneOf, isReported, keyOf, type Speech } from './Speech.ts'

/** A stretch in marks at its place, with what attributes it. */
export type MarkedPlace = {
  readonly sentence: Sentence
  readonly at: number
  readonly attribution: Attribution | null
  /** Whether a reporting word stands behind it, whoever it is of: `«Se fue», añadió.` */
  readonly said: boolean
}

const LONGEST_JUDGED = 400
const LONGEST_TITLE = 5
const LONGEST_LONE = 3
const SHORTEST_CLAUSE = 8

/**
 * Tells quotes from what only stands in quotation marks, by the word before, by how it is written,
 * and by whether anybody speaks in its sentence.
 */
export function judgeByWords(text: string, place: MarkedPlace, speech: Speech): Judgement {
  const { sentence, at, attribution } = place
  const mark = sentence[at]
  const start = mark?.start ?? 0
  const inner = text.slice(start + 1, Math.min((mark?.end ?? 0) - 1, start + LONGEST_JUDGED)).trim()
  const words = inner.split(/\s+/u).filter((word) => word !== '')
  const before = sentence[at - 1]
  const said = place.said || speech.sayings.has(wordBefore(sentence, at, speech))
  const spoken = said || isSpoken(inner, words, speech)
  if (!spoken) {
    const reason = reasonBefore(words, before, speech)
    if (reason) return { marked: reason }
  }
  const named = isTitle(words, speech) || isNamed(words, before, speech)
  if (named && !spoken && !isLed(place, speech)) return { marked: 'title' }
  const reported = isReported(sentence, speech) && !/^\p{Lu}/u.test(inner)
  if (!attribution && !spoken && !reported && words.length <= LONGEST_LONE)
    return { marked: 'term' }
  return { quote: isDirect(inner, words, place, speech) ? 'direct' : 'partial' }
}

/**
 *     der Film „Salz“       das Bündnis „Rettet den Hafen“       sogenannte „Mauerspechte“
 *         ^^^^ title            ^^^^^^^ title: a noun that it is the name of     ^^^^^^^^ term
 */
function reasonBefore(
  words: readonly string[],
  before: Word | undefined,
  speech: Speech,
): Marked['reason'] | null {
  const lead = keyOf(before)
  const short = words.length <= LONGEST_TITLE
  if (before?.text === '(') return 'term'
  if (speech.termed.has(lead) && short) return 'term'
  if (isOneOf(speech.titled, lead, speech) && short) return 'title'
  if (!speech.capitalNouns || !before?.capital || !/^\p{Lu}/u.test(words[0] ?? '')) return null
  return speech.sayings.has(lead) || speech.surnames.has(lead) ? null : 'title'
}

/**
 * Words with capitals are somebody's only where the words around them say so.
 *
 *     sagte: „Unsinn“      nannte es einen „Skandal“      bezeichnete es als „Wortbruch“
 *          ^                ^^^^^ ^^^                                  ^^^
 */
function isLed({ sentence, at, attribution }: MarkedPlace, speech: Speech): boolean {
  const before = sentence[at - 1]
  if (before?.text === ':') return true
  if (!attribution) return false
  if (attribution.why === 'cueAfter') return attribution.sure && sentence[at + 1]?.text === ','
  if (speech.indefinite.has(keyOf(before))) return true
  const article = speech.articles.has(keyOf(before)) ? sentence[at - 2] : before
  const called = speech.calls.has(keyOf(sentence[attribution.cueAt])) && article === before
  return speech.as.has(keyOf(article)) || (called && at - attribution.cueAt <= NEAR)
}

const NEAR = 6

/** First or second person, or a stop inside: somebody talks. */
function isSpoken(inner: string, words: readonly string[], speech: Speech): boolean {
  if (/[!?]$|[.!?]\s+\p{Lu}/u.test(inner)) return true
  if (words.length > LONGEST_LONE && /[.,]$/u.test(inner)) return true
  return words.some((word) => speech.speaking.has(plain(word)))
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/[.,;:!?]$/u, '')
}

/** `„Alte Möwe“`, `« Le Courrier »`: few words, the weighty ones with capitals */
function isTitle(words: readonly string[], speech: Speech): boolean {
  if (words.length > LONGEST_TITLE || words.length === 0) return false
  const weighty = words.filter((word) => word.length > 3)
  return (
    /^[\p{Lu}\p{N}]/u.test(words[0] ?? '') &&
    weighty.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) &&
    !words.some((word) => speech.verbs.has(plain(word)) || speech.says.has(plain(word)))
  )
}

const LONGEST_NAME = 8

/** `der „Oberste Rat zur Rettung des Hafens“`: an adjective has a capital only in a name. */
function isNamed(words: readonly string[], before: Word | undefined, speech: Speech): boolean {
  return (
    speech.capitalNouns &&
    before?.kind === 'word' &&
    words.length <= LONGEST_NAME &&
    words.slice(0, 2).filter((word) => /^\p{Lu}/u.test(word)).length === 2 &&
    !words.some((word) => speech.verbs.has(plain(word)))
  )
}

/**
 * A clause or more: what opens as a sentence does, what has a verb of its own, or what is too long
 * to be without.
 *
 *     sagte: „Wir bauen auf.“        die Mauer „ist längst weg“        nannte es „ein Wunder“
 *             ^^^^^^^^^^^^^^ direct              ^^^^^^^^^^^^^ direct               ^^^^^^^^^^ partial
 */
function isDirect(
  inner: string,
  words: readonly string[],
  { sentence, at }: MarkedPlace,
  speech: Speech,
): boolean {
  const before = sentence[at - 1]
  const opens = /^[\p{Lu}\p{N}[(…¿¡]/u.test(inner)
  if (opens && (before === undefined || before.kind === 'stop')) return true
  if (opens && words.length > 2 && /[.,!?…]$/u.test(inner)) return true
  if (before?.text === ':' && words.length > 3) return true
  if (opens && words.length > 1 && speech.sayings.has(wordBefore(sentence, at, speech))) return true
  return words.length >= SHORTEST_CLAUSE || words.some((word) => isClausal(plain(word), speech))
}

/** A verb, or the subject of one: `„schütze er sie“` */
function isClausal(word: string, { verbs, subjects }: Speech): boolean {
  return verbs.has(word) || subjects.has(word)
}

/** `Rufe wie „Der Hafen bleibt“` */
function wordBefore(sentence: Sentence, at: number, { how }: Speech): string {
  const key = keyOf(sentence[at - 1])
  return how.has(key) ? keyOf(sentence[at - 2]) : key
}
