import type { Span } from '../../article/Span.ts'
import type { PartFacts } from './describePart.ts'
import { walkWords } from './walkWords.ts'

const SHORTEST = 4
const LONGEST = 45

/** A page has few; the cap keeps a text of ten thousand short lines linear. */
const MOST = 40

/**
 * The pull quotes among the parts of the body: each says again, on a line of its own, what stands in
 * a longer paragraph.
 *
 *     “The stones will not wait for us.”
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ these words in this order stand in another paragraph
 */
export function findPullQuotes(text: string, facts: readonly PartFacts[]): ReadonlySet<PartFacts> {
  const lines = facts.map((fact) => ({ fact, longer: longerWords(text, fact.part) }))
  const candidates = lines.filter(({ fact }) => isRoughlyPullQuote(fact)).slice(0, MOST)
  if (candidates.length === 0) return new Set()
  const places = findPlaces(lines)
  const read = new Map<PartFacts, string>()
  const wordsOf = (fact: PartFacts): string => {
    const words = read.get(fact) ?? bareWords(text, fact.part)
    read.set(fact, words)
    return words
  }
  const isSaidIn = (fact: PartFacts, other: PartFacts): boolean =>
    other.words > fact.words && isProse(other) && wordsOf(other).includes(wordsOf(fact))
  const found = candidates.filter(({ fact, longer }) => {
    const others = longer.length > 0 ? rarestPlaces(longer, places) : lines
    return others.some((other) => isSaidIn(fact, other.fact))
  })
  return new Set(found.map(({ fact }) => fact))
}

function isRoughlyPullQuote(fact: PartFacts): boolean {
  const { words, bullet, residue, date, byline, bare } = fact
  if (words < SHORTEST || words > LONGEST) return false
  return !(bullet || residue || date || byline || bare)
}

function isProse(fact: PartFacts): boolean {
  return fact.words >= 8 && fact.ended && !fact.residue && !fact.credit && !fact.byline
}

type Line = { readonly fact: PartFacts; readonly longer: readonly string[] }

/** The lines of every longer word that stands in two or more. */
type Places = ReadonlyMap<string, readonly Line[]>

function findPlaces(lines: readonly Line[]): Places {
  const first = new Map<string, Line>()
  const places = new Map<string, Line[]>()
  for (const line of lines)
    for (const word of line.longer) {
      const before = first.get(word)
      if (!before) first.set(word, line)
      else if (before !== line) {
        const all = places.get(word)
        if (all) all.push(line)
        else places.set(word, [before, line])
      }
    }
  return places
}

/** Where the rarest of its words stands: most lines have one that stands nowhere else. */
function rarestPlaces(words: readonly string[], places: Places): readonly Line[] {
  let fewest: readonly Line[] | undefined
  for (const word of words) {
    const lines = places.get(word)
    if (!lines) return []
    if (!fewest || lines.length < fewest.length) fewest = lines
  }
  return fewest ?? []
}

/** `harbour`: the longer a word, the likelier it stands in one place only. */
const LONG = 7

/** Without the first letter, which may be a capital in one place only. */
function longerWords(text: string, part: Span): readonly string[] {
  const words: string[] = []
  walkWords(text, part, LONG, (start, end) => words.push(text.slice(start + 1, end)))
  return words
}

/** Words only, in lower case; without the name behind a dash at the end. */
function bareWords(text: string, span: Span): string {
  const words = text.slice(span.start, span.end)
  const dash = Math.max(words.lastIndexOf('—'), words.lastIndexOf('–'))
  const said =
    dash > 20 && words.length - dash < 60 && words.length < 400 ? words.slice(0, dash) : words
  return ` ${said.toLowerCase().replace(BETWEEN_WORDS, ' ').trim()} `
}

/** Everything but digits and letters: spaces and marks below À, general punctuation, symbols. */
const BETWEEN_WORDS = /[^a-z0-9\u00c0-\u1fff\u2c00-\uffff]+/g
