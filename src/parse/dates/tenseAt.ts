import { isVerbForm } from '../grammar/verbs.ts'
import { isAdverb } from '../tokens/wordKinds.ts'
import type { Sentence } from '../tokens/splitSentences.ts'

export type Tense = 'past' | 'ahead' | null

const FURTHEST = 24

/**
 * Whether a date lies behind or ahead, by the nearest verb before it; a date that opens its clause
 * looks for the verb behind it.
 *
 *     The crews will return on Friday        They returned, the board said on Friday
 *               ^^^^                                                  ^^^^
 *     On Friday the council will vote
 *                           ^^^^
 */
export function tenseAt(words: Sentence, at: number): Tense {
  for (let back = at - 1; back >= 0 && at - back < FURTHEST; back--) {
    const word = words[back]
    if (!word || word.text === ';' || word.text === ':' || word.kind === 'quote') break
    const tense = tenseOf(words, back)
    if (tense) return tense
  }
  return at < OPENING ? tenseBehind(words, at) : null
}

const OPENING = 4

function tenseBehind(words: Sentence, at: number): Tense {
  for (let on = at + 1; on < words.length && on - at < FURTHEST; on++) {
    const word = words[on]
    if (!word || word.text === ';' || word.kind === 'quote') return null
    const tense = tenseOf(words, on)
    if (tense) return tense
  }
  return null
}

function tenseOf(words: Sentence, at: number): Tense {
  const word = words[at]
  if (word?.kind !== 'word' || word.capital) return null
  const { lower } = word
  if (AHEAD.has(lower)) return 'ahead'
  const before = words[at - 1]?.lower ?? ''
  const isPlan = PLANNED.has(lower) && (BE.has(before) || words[at + 1]?.lower === 'to')
  if (isPlan || (lower === 'to' && BE.has(before))) return 'ahead'
  if (TIMETABLE.has(lower) && !PREPOSED.has(before)) return 'ahead'
  return PAST.has(lower) || (isPast(lower) && !isPassive(words, at)) ? 'past' : null
}

/** *will be held*, *are worried*, *to put*: the word before tells, or nothing does. */
function isPassive(words: Sentence, at: number): boolean {
  let before = at - 1
  while (isAdverb(words[before])) before--
  return NOT_PAST.has(words[before]?.lower ?? '')
}

const NOT_PAST: ReadonlySet<string> = new Set(
  'am are be being can could is may might must should to will won’t would'.split(' '),
)

/** *shows*, *says* tell of now, and leave it open when the rest is. */
function isPast(word: string): boolean {
  return isVerbForm(word) && !/[^s]s$/.test(word)
}

const AHEAD: ReadonlySet<string> = new Set(
  'due may must plans shall should upcoming will won’t would'.split(' '),
)

/** Ahead only in *is set*, *are expected*, *planned to*. */
const PLANNED: ReadonlySet<string> = new Set(
  'aims expected expects forecast going hopes intends likely plan planned promised scheduled set slated vowed wants'.split(
    ' ',
  ),
)

const BE: ReadonlySet<string> = new Set(['am', 'are', 'be', 'is', 'was', 'were', 'it’s'])

/** What goes by a timetable stands in the present tense: *The trial opens on 1 July.* */
const TIMETABLE: ReadonlySet<string> = new Set(
  'begin begins closes ends expires faces leaves meet meets opens resumes returns runs start starts takes'.split(
    ' ',
  ),
)

/** Before these the word is no verb: *the runs*, *to start*. */
const PREPOSED: ReadonlySet<string> = new Set(['a', 'an', 'his', 'her', 'its', 'the', 'their'])

const PAST: ReadonlySet<string> = new Set(['had', 'has', 'have', 'was', 'were', 'did', 'been'])
