import type { Sentence } from '../tokens/splitSentences.ts'
import type { Word } from '../tokens/splitWords.ts'
import { keyOf, type Pronoun, type Speech } from './Speech.ts'

/**
 * - `says`: reports words; its subject stands before or behind it
 * - `calls`: gives something a name or a judgement
 * - `cites`: its object is the one who speaks
 * - `so`: stands for a verb behind a quote
 * - `isWritten`: reports words, and nobody but a paper speaks
 * - `accordingTo`: opens the phrase of whoever speaks; `inTheWordsOf` closes it
 */
export type SpokenCue = {
  readonly kind: 'says' | 'calls' | 'cites' | 'so' | 'isWritten' | 'accordingTo' | 'inTheWordsOf'
  /** Its place among the words, up to where the words that stand together end. */
  readonly from: number
  readonly to: number
  /** Where its last word stands, however far off. */
  readonly last: number
  /** The pronoun that has grown on to it: *a-t-il déclaré*. */
  readonly grown: Pronoun | null
}

/** Every reporting word of a sentence, in order. */
export function findCues(words: Sentence, speech: Speech): readonly SpokenCue[] {
  const cues: SpokenCue[] = []
  for (let at = 0; at < words.length; at++) {
    const cue = readCue(words, at, speech)
    if (!cue) continue
    cues.push(cue)
    at = cue.to - 1
  }
  return cues
}

function readCue(words: Sentence, at: number, speech: Speech): SpokenCue | null {
  const key = keyOf(words[at])
  if (key === '') return null
  const phrase = readFixed(words, at, key, speech)
  if (phrase) return phrase
  if (isNoun(words, at)) return null
  const grown = speech.grown.size > 0 ? readGrown(key, speech) : null
  const verb = grown?.verb ?? key
  const pronoun = grown?.pronoun ?? null
  const [half, parts] = [speech.splits.get(verb), speech.have.has(verb) ? speech.said : undefined]
  const last = findSecond(words, at, half) ?? findSecond(words, at, parts)
  if (last !== null) return build('says', at, last === at + 1 ? last + 1 : at + 1, last, pronoun)
  if (speech.cites.has(verb)) return build('cites', at, at + 1)
  if (speech.says.has(verb)) return build('says', at, at + 1, at, pronoun)
  if (speech.calls.has(verb)) return build('calls', at, at + 1, at, pronoun)
  return null
}

function build(
  kind: SpokenCue['kind'],
  from: number,
  to: number,
  last = to - 1,
  grown: Pronoun | null = null,
): SpokenCue {
  return { kind, from, to, last, grown }
}

function readFixed(words: Sentence, at: number, key: string, speech: Speech): SpokenCue | null {
  const according = sizeOf(speech.accordingTo.get(key), words, at)
  if (according > 0) return build('accordingTo', at, at + according)
  const written = sizeOf(speech.isWritten.get(key), words, at)
  if (written > 0) return build('isWritten', at, at + written)
  if (speech.inTheWordsOf.has(key)) return build('inTheWordsOf', at, at + 1)
  if (speech.soSays.has(key) && isBehindQuote(words[at - 1], words[at - 2]))
    return build('so', at, at + 1)
  return null
}

function sizeOf(
  group: readonly (readonly string[])[] | undefined,
  words: Sentence,
  at: number,
): number {
  const found = group?.find((parts) =>
    parts.every((part, place) => keyOf(words[at + place]) === part),
  )
  return found?.length ?? 0
}

/** `„Die Mauer ist weg“, so Ruhm`, `die Mauer sei weg, so Ruhm` */
function isBehindQuote(before: Word | undefined, other: Word | undefined): boolean {
  return before?.kind === 'quote' || (before?.text === ',' && other !== undefined)
}

/** A capital in the middle of a sentence is a noun: *die Sage*. */
function isNoun(words: Sentence, at: number): boolean {
  return at > 0 && (words[at]?.capital ?? false) && words[at - 1]?.kind === 'word'
}

/**
 *     a-t-il déclaré      explique-t-elle      dit-il
 *     ^    ^^             ^^^^^^^^   ^^^^      ^^^ ^^
 */
function readGrown(
  key: string,
  speech: Speech,
): { readonly verb: string; readonly pronoun: Pronoun } | null {
  const cut = key.lastIndexOf('-')
  const pronoun = cut > 0 ? speech.grown.get(key.slice(cut + 1)) : undefined
  if (!pronoun) return null
  const verb = key.slice(0, cut)
  return { verb: verb.endsWith('-t') ? verb.slice(0, -2) : verb, pronoun }
}

const LONGEST_BRACKET = 24

/**
 * The second half of a verb, in the same clause.
 *
 *     Die Behörde teilte am Montag mit      Ruhm hat den Plan „einen Witz“ genannt
 *                 ^^^^^^           ^^^           ^^^                       ^^^^^^^
 */
function findSecond(
  words: Sentence,
  from: number,
  halves: ReadonlySet<string> | undefined,
): number | null {
  if (!halves) return null
  const end = Math.min(words.length, from + LONGEST_BRACKET)
  for (let at = from + 1; at < end; at++) {
    const word = words[at]
    if (word?.kind === 'stop' && ENDS_CLAUSE.has(word.text)) return null
    if (halves.has(keyOf(word))) return isHalf(words, at, halves) ? at : null
  }
  return null
}

const ENDS_CLAUSE: ReadonlySet<string> = new Set([',', ':', ';', '.', '?', '!', '…'])

/** *mit*, *an*, *aus* are halves of a verb only where no noun hangs on them. */
function isHalf(words: Sentence, at: number, halves: ReadonlySet<string>): boolean {
  const next = words[at + 1]
  if (halves.size > SHORT_LIST) return true
  return next?.kind !== 'word' || next.lower === 'und'
}

/** The particles of one verb are few; participles are many, and stand anywhere. */
const SHORT_LIST = 8
