import type { Byline } from '../../article/Article.ts'
import type { ResidueKind } from '../../article/Block.ts'
import type { Span } from '../../article/Span.ts'
import { findByline, isBylineLabel, isNameLine } from './findByline.ts'
import { findCredits, type CreditLine } from './findCredits.ts'
import { findDayLine, type DayLine } from './findDayLine.ts'
import { findResidue } from './findResidue.ts'
import type { BlockHint } from './Hints.ts'
import type { Part } from './joinLines.ts'
import type { PageLanguage } from '../tokens/pageWordsOf.ts'

/** What a part looks like by itself, before its place on the page is considered. */
export type PartFacts = {
  readonly part: Part
  readonly words: number
  /** Ends as a sentence or clause does, also with a closing mark behind the stop. */
  readonly ended: boolean
  /** Ends with a full stop. */
  readonly stopped: boolean
  readonly bullet: boolean
  readonly quoted: boolean
  /** Without a single letter or digit, as in `* * *`. */
  readonly bare: boolean
  /** Touches its neighbours on a page that parts paragraphs by blank lines. */
  readonly crowded: boolean
  readonly date: DayLine | null
  readonly byline: Byline | null
  /** Holds nothing but a person’s name, or the name and a job. */
  readonly name: boolean
  /** Says that the author’s name follows, as in `Author:`, or *by* alone on its line. */
  readonly label: boolean
  readonly credit: CreditLine | null
  readonly residue: ResidueKind | null
  /** What the markup says of it; null for plain text. */
  readonly hint: BlockHint | null
}

const LONGEST_HEAD_LINE = 700

export function describePart(text: string, part: Part, language: PageLanguage): PartFacts {
  const short = part.end - part.start <= LONGEST_HEAD_LINE
  const words = text.slice(part.start, part.end)
  const day = short ? findDayLine(text, part, language) : null
  const byline = short ? findByline(text, part, language) : null
  const settled = byline !== null || day?.mixed === false || isLoose(day)
  const residue = short && !settled ? findResidue(words, language) : null
  const credit = short && !settled && !residue ? findCredits(text, part, language) : null
  return {
    part,
    words: countWords(text, part),
    ended: ENDED.test(words.slice(-7)),
    stopped: STOPPED.test(words.slice(-4)),
    bullet: BULLET.test(words.slice(0, 3)),
    quoted: words.startsWith('>'),
    bare: !/[\p{L}\p{N}]/u.test(words),
    crowded: false,
    date: credit ? null : day,
    byline,
    name: !settled && !residue && isNameLine(words),
    label: isBylineLabel(words, language),
    residue,
    credit,
    hint: null,
  }
}

/** Beside a name or a label: no credit and no furniture. */
function isLoose(day: DayLine | null): boolean {
  return day !== null && !day.published && !day.updated && day.problems.length === 0
}

/** `.`, `.”`, `!)`, `…`, `! 🙂`; a line break may be two characters. */
const ENDED = /[.!?…:;,][”’"')\]»“]{0,2}(?:\s{0,2}\p{Extended_Pictographic})?$/u

const STOPPED = /[.…][”’"')\]»“]{0,2}$/u

/** `• `, `* `, `– ` */
const BULLET = /^(?:[•·▪◦‣]\s?|[*–-]\s)/u

/** Counted by the codes of characters, because every line of a page is counted. */
function countWords(text: string, { start, end }: Span): number {
  let count = 0
  let inside = false
  for (let at = start; at < end; at++) {
    const space = isSpace(text.charCodeAt(at))
    if (!space && !inside) count++
    inside = !space
  }
  return count
}

/** What `\s` means, most of it told by one look. */
function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13)
  return code === 0xa0 || (code >= 0x1680 && RARE_SPACES.has(code))
}

const RARE_SPACES: ReadonlySet<number> = new Set([
  0x1680,
  0x2028,
  0x2029,
  0x202f,
  0x205f,
  0x3000,
  0xfeff,
  ...Array.from({ length: 11 }, (_, at) => 0x2000 + at),
])
