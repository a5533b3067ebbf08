import type { Meaning } from '../languages/DateWords.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import type { Token } from '../tokens/Token.ts'
import { fits, openingAt, type DateLexicon, type Entry, type List } from './DateLexicon.ts'
import { isDigit, numberEntry } from './numberEntry.ts'
import type { Phrase, Slot, Slots } from './phrases.ts'

/** A sentence that may name a day, with what each of its words can be. */
export type DatedSentence = {
  readonly words: Sentence
  readonly lexicon: DateLexicon
  readonly entries: readonly (Entry | null)[]
}

/** A phrase found in a sentence: where, and what stands in its slots. */
export type Match = {
  readonly meaning: Meaning
  readonly from: number
  readonly to: number
  readonly slots: Slots
  /** Where each slot stands. */
  readonly places: Slots
}

/** A sentence made ready to be read, or null where no word can name a day; most are done with here. */
export function openDated(words: Sentence, lexicon: DateLexicon): DatedSentence | null {
  if (!words.some((word) => tellsOfDay(word, lexicon))) return null
  const entries = words.map(({ lower }) => (lower === '' ? null : entryOf(lower, lexicon)))
  return { words, lexicon, entries }
}

/** Whether a word can name a day; *may* and *march* only with their capital. */
export function tellsOfDay({ lower, capital }: Token, lexicon: DateLexicon): boolean {
  if (lexicon.openings[openingAt(lower, 0)] === 0 && !isElided(lower)) {
    const code = lower.charCodeAt(0)
    return code <= NINE && (code === SLASH || (entryOf(lower, lexicon)?.tells ?? false))
  }
  if ((capital ? lexicon.tellsCapital : lexicon.tells).has(lower)) return true
  return !isPlain(lower) && (entryOfMarked(lower, lexicon)?.tells ?? false)
}

/** `l’année`, `d’avril` */
function isElided(lower: string): boolean {
  return lower.charCodeAt(1) === APOSTROPHE
}

const SLASH = 47
const NINE = 57

/** What a word can be; nearly all are looked up once, as they stand. */
function entryOf(lower: string, lexicon: DateLexicon): Entry | null {
  const found = lexicon.entries.get(lower)
  if (found) return found
  return isPlain(lower) ? null : entryOfMarked(lower, lexicon)
}

/** Letters alone; `Friday’s`, `Nov.`, `mid-June` and numbers are not. */
function isPlain(lower: string): boolean {
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    if (code < SMALL_A || code === APOSTROPHE) return false
  }
  return true
}

const SMALL_A = 97
const APOSTROPHE = 0x2019

/** What was told once is kept, because the same come again and again. */
function entryOfMarked(lower: string, lexicon: DateLexicon): Entry | null {
  const { known } = lexicon
  const found = known.get(lower)
  if (found !== undefined) return found
  const entry = (isDigit(lower) ? numberEntry(lower, lexicon) : lookUp(lower, lexicon)) ?? null
  if (known.size > MOST_KNOWN) known.clear()
  known.set(lower, entry)
  return entry
}

const MOST_KNOWN = 4096

/** Also without its owner’s mark or full stop, its article or its prefix: `Friday’s`, `Nov.`, `l’année`, `mid-June` */
function lookUp(lower: string, { entries, words }: DateLexicon): Entry | undefined {
  const cut = lower.indexOf('’')
  return (
    entries.get(lower) ??
    entries.get(bare(lower)) ??
    entries.get(cut === -1 ? withoutPrefix(lower, words.prefixes) : lower.slice(cut + 1))
  )
}

/** In lower case without its owner’s mark or full stop: `Friday’s` → `friday`, `Nov.` → `nov`. */
export function bare(lower: string): string {
  return lower.replace(/(?:’s?|\.)$/u, '')
}

function withoutPrefix(lower: string, prefixes: string): string {
  const prefix = prefixes.split(' ').find((one) => one !== '' && lower.startsWith(one)) ?? ''
  return lower.slice(prefix.length)
}

export function isIn({ lists }: DateLexicon, list: List, word: string | undefined): boolean {
  return word !== undefined && (lists.get(word)?.has(list) ?? false)
}

/** The first phrase at a place that some reader can do something with, longest first. */
export function findMatch<Found>(
  sentence: DatedSentence,
  at: number,
  read: (match: Match) => Found | null,
): Found | null {
  for (const phrase of sentence.entries[at]?.phrases ?? []) {
    if (!fitsAt(sentence, phrase, at)) continue
    const found = read(matchOf(sentence, phrase, at))
    if (found !== null) return found
  }
  return null
}

/** Where a name ends that holds a day and begins at a place, or that place: *the Mail on Sunday* */
export function endOfName(sentence: DatedSentence, at: number): number {
  for (const phrase of sentence.entries[at]?.names ?? []) {
    const to = at + phrase.items.length
    const capital = sentence.words[at]?.capital && sentence.words[to - 1]?.capital
    if (capital && fitsAt(sentence, phrase, at)) return to
  }
  return at
}

function fitsAt({ words, entries }: DatedSentence, { items }: Phrase, at: number): boolean {
  if (at + items.length > words.length) return false
  for (let place = items.length - 1; place >= 0; place--) {
    const [item, word] = [items[place], words[at + place]]
    if (!item || !word || !fits(item, word.lower, entries[at + place]?.slots)) return false
  }
  return true
}

function matchOf({ entries }: DatedSentence, phrase: Phrase, at: number): Match {
  const slots: Slots = { ...phrase.given }
  const places: Slots = {}
  phrase.items.forEach((item, place) => {
    if ('words' in item) return
    slots[item.slot] = entries[at + place]?.slots[item.slot] ?? 0
    places[item.slot] = at + place
  })
  return { meaning: phrase.meaning, from: at, to: at + phrase.items.length, slots, places }
}

/** The word where a slot of a phrase stands. */
export function wordOf({ words }: DatedSentence, { places }: Match, slot: Slot): Token | undefined {
  return words[places[slot] ?? -1]
}
