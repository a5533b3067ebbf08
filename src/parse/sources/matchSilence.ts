import type { SilenceItem, SilencePhrase } from '../languages/SilenceWords.ts'
import { curly } from '../tokens/curly.ts'
import { standsAt } from '../tokens/lowerAt.ts'
import { spanOf } from '../tokens/phraseWords.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { isWord } from '../tokens/Token.ts'

/** The places of the words that tell of a silence; `party` is where they name who is silent, or -1. */
export type Silence = { readonly from: number; readonly to: number; readonly party: number }

/** Where a phrase of silence stands in a sentence; null where it doesn’t. */
export function matchSilence(text: string, words: Sentence, phrase: SilencePhrase): Silence | null {
  if ('pattern' in phrase) return matchPattern(text, words, phrase.pattern)
  const all = { words, items: phrase.items }
  for (let from = 0; from < words.length; from++) {
    const found = matchItems(all, 0, from, -1)
    if (found) return { ...found, from }
  }
  return null
}

function matchPattern(text: string, words: Sentence, pattern: RegExp): Silence | null {
  const { start, end } = spanOf(words, 0, words.length)
  const found = pattern.exec(oneForOne(text.slice(start, end)))
  if (!found) return null
  const placeOf = (index: number): number => words.findIndex((word) => word.end > start + index)
  const [from, last] = [placeOf(found.index), placeOf(found.index + found[0].length - 1)]
  if (from === -1 || words[from]?.kind === 'quotation') return null
  return { from, to: last + 1, party: -1 }
}

/** In lower case with plain spaces and typographic apostrophes; every character keeps its place. */
function oneForOne(words: string): string {
  const lower = words.toLowerCase()
  return curly(lower.length === words.length ? lower : words).replace(/\s/gu, ' ')
}

type Matched = { readonly words: Sentence; readonly items: readonly SilenceItem[] }

/** So many words may stand where any may. */
const MOST_BETWEEN = 6

/** Matches the items from one on at a place of the sentence. */
function matchItems(
  all: Matched,
  item: number,
  at: number,
  party: number,
): Omit<Silence, 'from'> | null {
  const one = all.items[item]
  if (one === undefined) return { to: at, party }
  if (one === '$') return isWord(all.words[at]) ? null : matchItems(all, item + 1, at, party)
  if (one === '…') return matchBehind(all, item + 1, { from: at, least: 0 }, party)
  if (one === '@') return matchBehind(all, item + 1, { from: at, least: 1 }, at)
  for (const words of one.words) {
    if (!standsAt(all.words, at, words)) continue
    const found = matchItems(all, item + 1, at + words.length, party)
    if (found) return found
  }
  return null
}

/** Matches the items behind some words of any kind, with no mark among them. */
function matchBehind(
  all: Matched,
  item: number,
  { from, least }: { readonly from: number; readonly least: number },
  party: number,
): Omit<Silence, 'from'> | null {
  for (let at = from; at - from <= MOST_BETWEEN; at++) {
    const found = at - from >= least ? matchItems(all, item, at, party) : null
    if (found) return found
    if (!isWord(all.words[at])) return null
  }
  return null
}
