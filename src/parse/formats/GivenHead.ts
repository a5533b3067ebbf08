import { findFrontMatter } from '../page/frontMatter/findFrontMatter.ts'
import { splitLines } from '../page/splitLines.ts'

/** What whoever put a story in says of it, by the front matter's keys. */
export type GivenHead = { readonly [Key in GivenKey]?: string }

type GivenKey = 'title' | 'author' | 'date' | 'publisher' | 'language' | 'url'

const KEYS: readonly GivenKey[] = ['title', 'author', 'publisher', 'date', 'language', 'url']

/** Each key that has a value, in words that stay on their line. */
export function factsOf(head: GivenHead): ReadonlyMap<string, string> {
  return new Map(
    KEYS.flatMap((key) => {
      const value = onOneLine(head[key] ?? '')
      return value === '' ? [] : [[key, value]]
    }),
  )
}

/** `title: Ferry runs again` between two rules; empty where there is nothing to say. */
export function writeFrontMatter(facts: ReadonlyMap<string, string>): string {
  return facts.size === 0 ? '' : [RULE, ...linesOf(facts), RULE].join('\n')
}

/**
 * A text with what is said of it on top; the text itself stands below as it came. One that begins
 * with front matter of its own keeps all its lines: the new ones come first among them, and the
 * first line with a key is the one that holds.
 *
 *     ---
 *     title: Harbour wall to be mended by spring
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ put in
 *     title: Sandport Gazette
 *     ---
 */
export function withHead(text: string, head: GivenHead): string {
  const facts = factsOf(head)
  if (facts.size === 0) return text
  const above = `${writeFrontMatter(facts)}\n\n${text}`
  const lines = splitLines(text.slice(0, LONGEST_FRONT_MATTER))
  const found = findFrontMatter(text, lines)
  if (!found) return above
  // A line that says the encoding may stand above the rule.
  const rule = lines.slice(0, 2).findIndex(({ start, end }) => text.slice(start, end) === RULE)
  const first = lines[rule + 1]
  if (!first) return above
  if (rule < 0 && found.end !== first.end) return above
  if (rule < 0)
    return `${text.slice(0, found.end)}\n${writeFrontMatter(facts)}\n${text.slice(found.end)}`
  const place = first.start - first.indent
  const among = `${text.slice(0, place)}${linesOf(facts).join('\n')}\n${text.slice(place)}`
  // Front matter has an end within some hundreds of lines, or it is none.
  return findFrontMatter(among, splitLines(among.slice(0, 2 * LONGEST_FRONT_MATTER)))
    ? among
    : above
}

const RULE = '---'
/** In letters; whoever looks for front matter need look no further. */
export const LONGEST_FRONT_MATTER = 60_000

/**
 * Straight marks around a value are taken for the front matter's, and `>` alone for a sign of it: marks
 * keep them.
 */
function linesOf(facts: ReadonlyMap<string, string>): readonly string[] {
  return [...facts].map(([key, value]) =>
    isInMarks(value) || FOLDED.test(value) ? `${key}: "${value}"` : `${key}: ${value}`,
  )
}

const FOLDED = /^[>|][-+\d]{0,2}$/

function isInMarks(value: string): boolean {
  const [first] = value
  return value.length > 1 && (first === '"' || first === "'") && value.endsWith(first)
}

/** As long as an address may be. */
const LONGEST_VALUE = 2000

/** Line breaks and controls become spaces; marks that only turn or hide words are left out. */
function onOneLine(value: string): string {
  const words = value.slice(0, LONGEST_VALUE).replace(UNSEEN, '').replace(CONTROL, ' ').trim()
  return VISIBLE.test(words) ? words : ''
}

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu

const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu

/** Joiners mean something between letters, and nothing alone. */
const VISIBLE = /[^\s\u200c\u200d]/u
