import type { Byline } from '../../article/Article.ts'
import type { ResidueKind } from '../../article/Block.ts'
import { findByline, isBylineLabel, isNameLine, LONGEST_BYLINE } from './authors/findByline.ts'
import { findForeignByline } from './authors/findForeignByline.ts'
import { findCredits, type CreditLine } from './credits/findCredits.ts'
import { findDayLine, type DayLine } from './days/findDayLine.ts'
import { findResidue } from './furniture/findResidue.ts'
import type { BlockHint } from './Hints.ts'
import type { Part } from './joinLines.ts'
import { DIGIT, LETTER, type Look, lookAt, PARTED } from './lookAt.ts'
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
  /** Without a single letter or digit, as in `* * *`, or a table. */
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
  /** Opens with who speaks, in a talk, or goes on with somebody’s words. */
  readonly turn: boolean
  /** A question that the next part answers, where such go through the page. */
  readonly asks: boolean
  /** What the markup says of it; null for plain text. */
  readonly hint: BlockHint | null
}

const LONGEST_HEAD_LINE = 700

export function describePart(text: string, part: Part, language: PageLanguage): PartFacts {
  if (part.table) return describeTable(part)
  const short = part.end - part.start <= LONGEST_HEAD_LINE
  const words = text.slice(part.start, part.end)
  const look = lookAt(text, part)
  const ended = isEnded(words)
  const stopped = ended && STOPPED.test(words.slice(-4))
  const line = { words, look, stopped }
  const day = mayBeDay(line) ? findDayLine(text, part, language) : null
  const byline =
    (mayBeByline(line, language) ? findByline(text, part, language) : null) ??
    ((look.marks & LETTER) === 0 && !ended ? findForeignByline(text, part) : null)
  const settled = byline !== null || day?.mixed === false || isLoose(day)
  const residue = short && !settled ? findResidue(words, look, language) : null
  const found = short && !settled && !residue ? findCredits(text, part, look, language) : null
  const credit = found && isDated(day, found, part) ? null : found
  return {
    part,
    words: look.words,
    ended,
    stopped,
    bullet: BULLETS.has(words[0] ?? '') && BULLET.test(words.slice(0, 3)),
    quoted: words.startsWith('>'),
    bare: (look.marks & (LETTER | DIGIT)) === 0 && !/[\p{L}\p{N}]/u.test(words),
    crowded: false,
    turn: false,
    asks: false,
    date: credit ? null : day,
    byline,
    name: !settled && !residue && mayBeName(line) && isNameLine(words),
    label: mayOpenByline(words, language) && isBylineLabel(words, language),
    residue,
    credit,
    hint: null,
  }
}

/** A table has no sentence of its own. */
function describeTable(part: Part): PartFacts {
  return {
    part,
    words: 0,
    ended: false,
    stopped: false,
    bullet: false,
    quoted: false,
    bare: true,
    crowded: false,
    date: null,
    byline: null,
    name: false,
    turn: false,
    asks: false,
    label: false,
    residue: null,
    credit: null,
    hint: null,
  }
}

const LONGEST_NAME = 80

function mayBeName({ words, look, stopped }: Line): boolean {
  return words.length <= LONGEST_NAME && look.words > 1 && !stopped && (look.marks & DIGIT) === 0
}

type Line = { readonly words: string; readonly look: Look; readonly stopped: boolean }

/** The words of a sentence are no byline, unless they introduce somebody. */
const LONGEST_SENTENCE = 25

/** A number in a sentence is no day of the page's head. */
function mayBeDay({ look, stopped }: Line): boolean {
  const most = stopped ? LONGEST_SENTENCE_DATED : LONGEST_DATED
  return (look.marks & DIGIT) !== 0 && look.words <= most
}

const LONGEST_DATED = 28
const LONGEST_SENTENCE_DATED = 20

/** What a byline opens with, behind a bar or a day too. */
function mayBeByline({ words, look, stopped }: Line, language: PageLanguage): boolean {
  if (words.length > LONGEST_BYLINE || (stopped && look.words > LONGEST_SENTENCE)) return false
  return (look.marks & (PARTED | DIGIT)) !== 0 || mayOpenByline(words, language)
}

function mayOpenByline(words: string, { byOpens }: PageLanguage): boolean {
  const from = words.startsWith('(') ? 1 : 0
  return byOpens.has(words.slice(from, from + 2).toLowerCase())
}

/** How far from the line's beginning a day may stand that the line is about. */
const NEAR_START = 16

/**
 * Whether a day says that the line is no credit, though it has the marks of one.
 *
 *     Ana Ruiz | Posted: March 3, 2026        March 3, 2026, 3:36 PM / Source: Tern News
 */
function isDated(day: DayLine | null, { caption }: CreditLine, { start }: Part): boolean {
  const stated = day?.published ?? day?.updated
  return stated
    ? stated.start >= (caption?.end ?? start) || stated.start < start + NEAR_START
    : false
}

/** Beside a name or a label: no credit and no furniture. */
function isLoose(day: DayLine | null): boolean {
  return day !== null && !day.published && !day.updated && day.problems.length === 0
}

/** `.`, `.”`, `!)`, `…`, `! 🙂`; a line break may be two characters. */
const ENDED = /[.!?…:;,][”’"')\]»“]{0,2}(?:\s{0,2}\p{Extended_Pictographic})?$/u

/** Most lines are told by their last letter. */
function isEnded(words: string): boolean {
  const last = words.charCodeAt(words.length - 1)
  if (last === FULL_STOP) return true
  const letter = (last >= 97 && last <= 122) || (last >= 48 && last <= 57)
  return !letter && ENDED.test(words.slice(-7))
}

const FULL_STOP = 46

const STOPPED = /[.…][”’"')\]»“]{0,2}$/u

const BULLETS: ReadonlySet<string> = new Set('•·▪◦‣*–-')

/** `• `, `* `, `– ` */
const BULLET = /^(?:[•·▪◦‣]\s?|[*–-]\s)/u
