import type { ResidueKind } from '../../../article/Block.ts'
import { type Look, QUOTE } from '../lookAt.ts'
import { isOutlet } from '../../languages/outlets.ts'
import { withSingleSpaces } from '../../tokens/withSingleSpaces.ts'
import type { PageLanguage } from '../../tokens/pageWordsOf.ts'

/** The longest line that furniture opens; a longer one is a paragraph that mentions it. */
const LONGEST_LABEL = 120

/**
 * What kind of page furniture a line is, or null where it is none.
 *
 *     Leave a Reply
 *     ^^^^^^^^^^^^^ comments
 */
export function findResidue(line: string, look: Look, language: PageLanguage): ResidueKind | null {
  if (line.length > LONGEST_PLEA) return null
  if (line.length <= LONGEST_LABEL) {
    const kind = findLabel(line, language)
    if (kind) return kind
  }
  if (line.length <= LONGEST_RIGHTS && /rights|not be/i.test(line) && RESERVED.test(line))
    return 'legal'
  if (line.startsWith('http') && ADDRESSES.test(line)) return 'navigation'
  if (isSaidTwice(line)) return 'related'
  if (line.includes('  ') && MENU.test(line)) return 'navigation'
  return (look.marks & QUOTE) === 0 && isPlea(line, language) ? 'newsletter' : null
}

function findLabel(line: string, { whole, opens }: PageLanguage): ResidueKind | null {
  const words = withSingleSpaces(line.toLowerCase())
  const opened = isPlainLetter(words, 0) ? words : words.replace(OPENING_SIGNS, '')
  const kind = words.length <= LONGEST_WHOLE ? whole.get(bareOf(opened)) : undefined
  if (kind) return kind
  if (
    (words.includes('@') || words.startsWith('www') || words.startsWith('http')) &&
    ADDRESS.test(words)
  )
    return 'navigation'
  if (words.startsWith('more ') && isOutlet(line.slice(5))) return 'related'
  if (words.startsWith('[') && /^\[\s.{20,120}\s\]$/u.test(words)) return 'related'
  const opening =
    opens.get(words.slice(0, 2))?.find((one) => words.startsWith(one.words)) ??
    opens.get(opened.slice(0, 2))?.find((one) => opened.startsWith(one.words))
  if (!opening) return null
  const label = opening.words.endsWith(':')
  return label || !isSentence(line, opening.kind) ? opening.kind : null
}

function isPlainLetter(words: string, at: number): boolean {
  const code = words.charCodeAt(at)
  return code >= 97 && code <= 122
}

/** No line that is furniture as a whole is longer. */
const LONGEST_WHOLE = 80

/** The words without what stands before and behind a label, and numbers written `#`. */
function bareOf(words: string): string {
  const bare = withoutNumbers(words)
  return isPlainLetter(bare, bare.length - 1) ? bare : bare.replace(CLOSING_SIGNS, '')
}

const OPENING_SIGNS = /^[^\p{L}\p{N}(#@]{1,3}/u
const CLOSING_SIGNS = /\s?(?:[:,…!?»>→|]{1,3}|\.{2,3})$/u

/** `6 minute read`, `4:11` and `1,204` -> `# minute read`, `#` and `#` */
export function withoutNumbers(words: string): string {
  return /\d/.test(words) ? words.replace(/\d[\d:.,]{0,12}/g, '#') : words
}

/** A web or mail address or a handle alone on its line. */
const ADDRESS = /^(?:https?:\/\/\S{1,110}|www\.\S{1,110}|\S{1,60}@\S{1,60}\.\S{1,20}|@[\w.]{1,40})$/

/** `Read more books, she told them.` begins like furniture and is a sentence. */
function isSentence(line: string, kind: ResidueKind): boolean {
  if (kind === 'legal' || kind === 'newsletter') return false
  return /[.”"]$/u.test(line) && line.length > 40
}

/** `https://tern.example/a.jpg 540 960` */
const ADDRESSES = /^https?:\/\/\S{1,400}(?:\s\S{1,200}){0,12}$/u

/** `NEWS  SPORT  TV & RADIO  MONEY`: sections in a row */
const MENU = /^(?:\p{Lu}[\p{Lu}&’'-]{1,15}(?: [\p{Lu}&]{1,15}){0,2}(?: {2,9}|$)){4,20}$/u

const SHORTEST_TITLE = 20

/** `Ferry sails again in Ostwick Ferry sails again in Ostwick`: a link over a picture and its title */
function isSaidTwice(line: string): boolean {
  const half = (line.length - 1) / 2
  if (half < SHORTEST_TITLE || !Number.isInteger(half) || line[half] !== ' ') return false
  return line.startsWith(line.slice(half + 1))
}

const LONGEST_RIGHTS = 400

/** `Copyright 2026 Tern News. All rights reserved.` */
const RESERVED = /all rights reserved|may not be (?:published|reproduced|republished)/iu

const LONGEST_PLEA = 1000
const LONG_PLEA = 480

/** `desk@tern.example`, `@ternnews` */
const CONTACT = /@[\w.]{2,40}/

const LONGEST_BID = 200

/**
 * A sentence in which the page turns to its reader: what it asks for and how it begins.
 *
 *     Sign in to your account to read on.
 *     ^^^^^^^         ^^^^^^^
 */
function isPlea(line: string, { pleas, bids, bidOpens, you }: PageLanguage): boolean {
  const opens = /[a-z]/i.test(line[0] ?? '') ? bidOpens.has(line.slice(0, 3).toLowerCase()) : true
  const asks = opens && bids.test(line)
  if (!asks && !you.test(line)) return false
  const found = new Set(line.toLowerCase().match(pleas))
  if (line.includes('@') && CONTACT.test(line)) found.add('@')
  if (line.length > LONG_PLEA) return found.size > 2
  return found.size > 1 || (asks && found.size > 0 && line.length < LONGEST_BID)
}
