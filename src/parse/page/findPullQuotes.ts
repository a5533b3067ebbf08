import type { PartFacts } from './describePart.ts'

const SHORTEST = 4
const LONGEST = 40

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
  const [first, last] = [facts[0], facts.at(-1)]
  if (!first || !last) return new Set()
  const body = { start: first.part.start, end: last.part.end }
  const candidates = facts
    .filter((fact) => isRoughlyPullQuote(fact) && isSetApart(text, fact))
    .slice(0, MOST)
  const found = new Set(candidates.filter((fact) => isSaidAgain(text, fact, facts, body)))
  facts.forEach((fact, at) => {
    const above = facts[at - 1]
    if (above && found.has(above) && isSignature(text, fact)) found.add(fact)
  })
  return found
}

const LONGEST_SIGNATURE = 80

/** `— Ines Falk, mayor` below a pull quote */
function isSignature(text: string, { part: { start, end } }: PartFacts): boolean {
  return end - start <= LONGEST_SIGNATURE && SIGNATURE.test(text.slice(start, end))
}

const SIGNATURE = /^[—–-]\s{0,2}\p{Lu}.{2,78}[^.!?]$/u

function isRoughlyPullQuote(fact: PartFacts): boolean {
  const { words, bullet, residue, date, byline, bare } = fact
  if (words < SHORTEST || words > LONGEST) return false
  return !(bullet || residue || date || byline || bare)
}

/** A longer sentence that opens like any other is one of the story’s paragraphs. */
const LONGEST_PLAIN = 12

function isSetApart(text: string, { words, stopped, quoted, part }: PartFacts): boolean {
  if (quoted || !stopped || words <= LONGEST_PLAIN) return true
  return MARKS.has(text[part.start] ?? '')
}

const MARKS: ReadonlySet<string> = new Set('“"„«‘\'')

function isProse(fact: PartFacts): boolean {
  return fact.words >= 8 && fact.ended && !fact.residue && !fact.credit && !fact.byline
}

/** How often a few of its letters may stand elsewhere before it is taken for a common phrase. */
const MOST_PLACES = 8

/** Looks for a few letters first, which stand nowhere else for nearly every line. */
function isSaidAgain(
  text: string,
  fact: PartFacts,
  facts: readonly PartFacts[],
  body: { readonly start: number; readonly end: number },
): boolean {
  const key = keyOf(text, fact)
  if (key === '') return false
  let at = text.indexOf(key, body.start)
  for (let count = 0; at >= 0 && at < body.end && count < MOST_PLACES; count++) {
    const other = partAt(facts, at)
    if (other && other !== fact && isSaidIn(text, fact, other))
      return !isCrosshead(text, fact, at) || isSigned(facts, fact)
    at = text.indexOf(key, at + 1)
  }
  return false
}

const KEY = 16

/** Letters and blanks from the middle of the line, where no mark may differ between the two places. */
function keyOf(text: string, { part: { start, end } }: PartFacts): string {
  const words = text.slice(start, end)
  const middle = Math.max(1, Math.floor((words.length - KEY) / 2))
  const found = PLAIN.exec(words.slice(middle)) ?? PLAIN.exec(words.slice(1))
  return found?.[0].slice(0, KEY) ?? ''
}

const PLAIN = /[\p{L}\d][\p{L}\d ]{7,15}/u

/** The part that holds a place, by halves: they stand in order. */
function partAt(facts: readonly PartFacts[], place: number): PartFacts | undefined {
  let [low, high] = [0, facts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((facts[middle]?.part.start ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return facts[low]
}

function isSaidIn(text: string, fact: PartFacts, other: PartFacts): boolean {
  if (other.words <= fact.words || !isProse(other)) return false
  return bareWords(text, other).includes(bareWords(text, fact))
}

/** `‘Past mending’`: a heading has single marks for what the story, at a place, has in double ones, and is short. */
function isCrosshead(text: string, { part, words }: PartFacts, place: number): boolean {
  if (words > LONGEST_CROSSHEAD || !SINGLE.test(text.slice(part.start, part.end))) return false
  return /[“"][^“”"‘]*$/u.test(text.slice(Math.max(0, place - LONGEST_OPENING), place))
}

/** `Ana Ruiz, teacher` below: whose words were pulled */
function isSigned(facts: readonly PartFacts[], fact: PartFacts): boolean {
  const below = facts[facts.indexOf(fact) + 1]
  return below !== undefined && (below.name || (!below.ended && below.words <= 4))
}

/** How far before the words their mark may stand, in characters. */
const LONGEST_OPENING = 300

const LONGEST_CROSSHEAD = 8

const SINGLE = /^[‘'].*[’']$/u

/** Words only, in lower case; without the name behind a dash at the end. */
function bareWords(text: string, { part: { start, end } }: PartFacts): string {
  const words = text.slice(start, end)
  const dash = Math.max(words.lastIndexOf('—'), words.lastIndexOf('–'))
  const said =
    dash > 20 && words.length - dash < 60 && words.length < 400 ? words.slice(0, dash) : words
  return ` ${said.toLowerCase().replace(BETWEEN_WORDS, ' ').trim()} `
}

/** Everything but digits and letters: spaces and marks below À, general punctuation, symbols. */
const BETWEEN_WORDS = /[^a-z0-9\u00c0-\u1fff\u2c00-\uffff]+/g
