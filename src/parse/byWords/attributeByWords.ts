import { lexiconOf } from '../tokens/lexicons.ts'
import type { Why } from '../../article/Quote.ts'
import type { Span } from '../../article/Span.ts'
import { spanOf } from '../tokens/phraseWords.ts'
import type { Mention } from '../grammar/readMention.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { splitWords } from '../tokens/splitWords.ts'
import { findSubject, readForward, type Subject } from './findSubject.ts'
import { isSomebody, readMention } from './readMention.ts'
import { readPhrase } from './readPhrase.ts'
import { keyOf, type Speech } from './Speech.ts'
import { findCues, type SpokenCue } from './findCues.ts'

/** The words that say whose a quote is, where the language is read by its words alone. */
export type Attribution = {
  readonly mention: Mention
  /** Null where a name and a colon do without: `Ana Ruiz: „…“`. */
  readonly cue: Span | null
  /** Place of the cue among the sentence's words. */
  readonly cueAt: number
  readonly why: Why
  /** Whether cue, mention and quote stand side by side; else it was a guess. */
  readonly sure: boolean
}

/** One sentence with its cues, and the words of its language. */
export type Told = {
  readonly text: string
  readonly words: Sentence
  readonly cues: readonly SpokenCue[]
  readonly speech: Speech
}

/**
 * Who said the quote at a place of its sentence: right behind it, right before it, by *according
 * to*, then by the nearest cue further off.
 */
export function attributeByWords(told: Told, at: number): Attribution | null {
  const near = nearCues(told.cues, at)
  return (
    findBehind(told, at, near) ??
    findNamed(told, at) ??
    findBeside(told, at, near) ??
    findAccordingTo(told, near) ??
    findFurther(told, at, near) ??
    findView(told, at) ??
    findInside(told, at)
  )
}

const MOST_CUES = 8

type Near = { readonly before: readonly SpokenCue[]; readonly behind: readonly SpokenCue[] }

/** The nearest cues on both sides of a quote, nearest first. */
function nearCues(cues: readonly SpokenCue[], at: number): Near {
  let [low, high] = [0, cues.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cues[middle]?.from ?? 0) < at) low = middle + 1
    else high = middle
  }
  return {
    before: cues.slice(Math.max(0, low - MOST_CUES), low).toReversed(),
    behind: cues.slice(low, low + MOST_CUES),
  }
}

/**
 *     „Die Mauer ist weg“, sagte Ana Ruiz.      « Le mur est parti », Ana Ruiz a déclaré
 *                          ^^^^^ ^^^^^^^^                             ^^^^^^^^ ^^^^^^^^^
 *     „Die Mauer ist weg“, wie Ruhm sagte.
 *                              ^^^^ ^^^^^
 */
function findBehind(told: Told, at: number, { behind }: Near): Attribution | null {
  const { words, speech } = told
  const next = skipStops(words, at + 1)
  const cue = behind[0]
  if (!cue || next === null || !breaksOff(told, at)) return null
  if (cue.from === next)
    return cue.kind === 'inTheWordsOf' ? null : fromCue(told, cue, at, 'cueAfter')
  const opens = speech.how.has(keyOf(words[next])) ? next + 1 : next
  const phrase = opens <= cue.from ? readPhrase(words, opens, speech) : null
  if (!phrase || phrase.to > cue.from || cue.kind !== 'says') return null
  const gap = cue.from - phrase.to
  if (gap > LONGEST_GAP && opens === next) return null
  return build(told, cue, { phrase, sure: gap === 0 }, 'cueAfter')
}

/** `«Se fue», añadió.`: a cue right behind a quote, whoever it is of */
export function isSaidBehind(told: Told, at: number): boolean {
  const next = skipStops(told.words, at + 1)
  const cue = nearCues(told.cues, at).behind[0]
  return cue !== undefined && cue.from === next && cue.kind === 'says' && breaksOff(told, at)
}

/**
 * A quote is followed by a comma, or ends as a sentence does; else it is part of what follows.
 *
 *     „Tern News“ berichtet von einer Flut      „Die Mauer ist seit Jahren weg“ sagte Ruhm
 *               ^ no quote                                                    ^ a comma forgotten
 */
function breaksOff({ text, words }: Told, at: number): boolean {
  const quote = words[at]
  if (!quote || words[at + 1]?.kind === 'stop') return quote !== undefined
  const inner = text.slice(quote.start + 1, quote.end - 1).trimEnd()
  return ENDS_ITSELF.test(inner) || inner.length > LONGEST_NAME
}

const ENDS_ITSELF = /[.,!?…]$/u
const LONGEST_NAME = 40

const LONGEST_GAP = 2

/** Past the comma or dash behind a quote; null where the sentence ends. */
function skipStops(words: Sentence, from: number): number | null {
  let at = from
  while (words[at]?.kind === 'stop' && at < from + 2) {
    if (!',–—-'.includes(words[at]?.text ?? '.')) return null
    at++
  }
  return at < words.length ? at : null
}

/**
 *     Bürgermeisterin Ana Ruiz: „Wir bauen wieder auf.“
 *                     ^^^^^^^^
 */
function findNamed(told: Told, at: number): Attribution | null {
  const { words, text, speech } = told
  if (words[at - 1]?.text !== ':') return null
  let from = at - 1
  while (from > 0 && at - from < LONGEST_NAMED && !isBoundary(words, from - 1)) from--
  const phrase = readPhrase(words, from, speech)
  if (!phrase || !isSomebody(words, phrase, speech)) return null
  const whole = phrase.to === at - 1 || words[phrase.to]?.text === ','
  const mention = whole ? readMention(text, words, phrase, speech) : null
  if (!mention || mention.kind === 'unnamed' || words.slice(phrase.to, at).some(isVerbLike))
    return null
  return { mention, cue: null, cueAt: at - 1, why: 'cueBefore', sure: phrase.to === at - 1 }

  function isVerbLike(word: Sentence[number]): boolean {
    return speech.verbs.has(keyOf(word)) || speech.says.has(keyOf(word))
  }
}

const LONGEST_NAMED = 16

function isBoundary(words: Sentence, at: number): boolean {
  const word = words[at]
  return word?.kind === 'quote' || (word?.kind === 'stop' && '.:;?!'.includes(word.text))
}

/**
 *     Ana Ruiz sagte am Montag: „…“      Am Montag teilte die Behörde mit: „…“
 *     ^^^^^^^^ ^^^^^                               ^^^^^^ ^^^^^^^^^^^
 */
function findBeside(told: Told, at: number, { before }: Near): Attribution | null {
  const { words } = told
  const colon = words[at - 1]?.text === ':' || words[at - 1]?.text === ','
  const cue = before.find(({ kind }) => kind !== 'accordingTo' && kind !== 'inTheWordsOf')
  if (!cue || (cue.kind === 'calls' && isTold(told, before))) return null
  const gap = at - 1 - cue.last
  if (!(colon && gap <= LONGEST_LEAD) && gap > SHORTEST_LEAD) return null
  const found = fromCue(told, cue, at, 'cueBefore')
  return found && { ...found, sure: found.sure && (gap <= SHORTEST_LEAD || colon) }
}

/** `Wie Ruhm erklärte, sieht der Rat darin „kein Hindernis“`: all of it is what Ruhm says. */
function isTold({ words, speech }: Told, before: readonly SpokenCue[]): boolean {
  const first = before.at(-1)
  return speech.how.has(keyOf(words[0])) && first?.kind === 'says' && words[first.to]?.text === ','
}

const LONGEST_LEAD = 30
const SHORTEST_LEAD = 3

/**
 *     Laut Ana Ruiz ist die Mauer „weg“.      Der Polizei zufolge war es „ein Unfall“.
 *     ^^^^ ^^^^^^^^                           ^^^^^^^^^^^ ^^^^^^^
 */
function findAccordingTo(told: Told, near: Near): Attribution | null {
  const { text, words, speech } = told
  for (const cue of [...near.before, ...near.behind]) {
    if (cue.kind === 'accordingTo') {
      const phrase = readPhrase(words, cue.to, speech)
      const mention = phrase && readMention(text, words, phrase, speech)
      if (mention) return say(words, cue, mention, { why: 'accordingTo', sure: true })
    }
    if (cue.kind === 'inTheWordsOf') {
      const found = readBackTo(told, cue.from)
      if (found) return say(words, cue, found, { why: 'accordingTo', sure: true })
    }
  }
  return null
}

/** The phrase that ends right before a place. */
function readBackTo({ text, words, speech }: Told, to: number): Mention | null {
  for (let from = to - 1; from >= 0 && to - from < LONGEST_NAMED; from--) {
    if (words[from]?.kind !== 'word') return null
    const phrase = readPhrase(words, from, speech)
    const whole =
      from === 0 || speech.articles.has(keyOf(words[from])) || words[from - 1]?.kind !== 'word'
    if (phrase?.to === to && whole) return readMention(text, words, phrase, speech)
  }
  return null
}

/**
 * The nearest cue that is not beside the quote: it is a guess then.
 *
 *     Ruhm sagte, die Mauer sei „weg“.      Die Mauer sei „weg“, sagte Ruhm.
 *     ^^^^ ^^^^^                                                 ^^^^^ ^^^^
 */
function findFurther(told: Told, at: number, { before, behind }: Near): Attribution | null {
  const { words } = told
  const said = before.filter(({ kind }) => kind !== 'calls')
  for (const cue of [...said, ...before]) {
    if (cue.kind === 'accordingTo' || cue.kind === 'inTheWordsOf') continue
    const found = fromCue(told, cue, at, 'cueBefore')
    if (found) return { ...found, sure: false }
  }
  for (const cue of behind) {
    const opens = told.speech.soSays.has(keyOf(words[cue.from - 1])) ? cue.from - 1 : cue.from
    const led = words[opens - 1]?.text === ',' || words[opens - 1]?.kind === 'quote'
    if (!led || cue.from - at > LONGEST_WAY) continue
    const found = fromCue(told, cue, at, 'cueAfter')
    if (found) return { ...found, sure: false }
  }
  return null
}

const LONGEST_WAY = 40

/**
 *     Für den Fischer Jon Ebbe ist der Hafen „tot“.
 *             ^^^^^^^ ^^^^^^^^
 */
function findView({ text, words, speech }: Told, at: number): Attribution | null {
  const phrase = speech.viewOf.has(keyOf(words[0])) ? readPhrase(words, 1, speech) : null
  if (!phrase || phrase.to > at || !isSomebody(words, phrase, speech)) return null
  const mention = readMention(text, words, phrase, speech)
  return mention && { mention, cue: null, cueAt: 0, why: 'sentenceSubject', sure: false }
}

/**
 * French papers put the words that say who speaks inside the marks.
 *
 *     « Le mur, explique Ana Ruiz, ne tient plus. »
 *               ^^^^^^^^ ^^^^^^^^
 */
function findInside({ text, words, speech }: Told, at: number): Attribution | null {
  const quote = words[at]
  if (!speech.insideMarks || !quote) return null
  const inner = splitWords(
    text,
    { start: quote.start + 1, end: quote.end - 1 },
    [],
    lexiconOf('en'),
  )
  for (const cue of findCues(inner, speech)) {
    if (inner[cue.from - 1]?.text !== ',' || cue.kind !== 'says') continue
    const found = fromCue({ text, words: inner, cues: [], speech }, cue, -1, 'cueBetween')
    const end = inner.findIndex(({ start }) => start >= (found?.mention.end ?? Infinity))
    const closes = ',.'.includes(inner[end]?.text ?? '.')
    if (found?.sure && (closes || cue.grown !== null)) return { ...found, cueAt: at }
  }
  return null
}

function fromCue(told: Told, cue: SpokenCue, at: number, why: Why): Attribution | null {
  const { words, speech } = told
  if (cue.grown !== null) {
    const word = words[cue.from]
    const start = (word?.start ?? 0) + (word?.text.lastIndexOf('-') ?? 0) + 1
    const span = { start, end: word?.end ?? start }
    const named = { kind: 'pronoun', name: cue.grown, role: null, head: cue.grown } as const
    return say(words, cue, { ...span, ...named }, { why, sure: true })
  }
  const forward = cue.from > at && cue.kind !== 'isWritten'
  const subject = forward
    ? readForward(words, cue.to, words.length, speech)
    : findSubject(words, cue, cue.from > at ? words.length : at, speech)
  return subject && build(told, cue, subject, why)
}

function build(
  { text, words, speech }: Told,
  cue: SpokenCue,
  { phrase, sure }: Subject,
  why: Why,
): Attribution | null {
  const mention = readMention(text, words, phrase, speech)
  return mention && say(words, cue, mention, { why, sure })
}

function say(
  words: Sentence,
  cue: SpokenCue,
  mention: Mention,
  { why, sure }: { readonly why: Why; readonly sure: boolean },
): Attribution {
  return { mention, cue: spanOf(words, cue.from, cue.to), cueAt: cue.from, why, sure }
}
