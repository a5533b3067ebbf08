import type { ResidueKind } from '../article/Block.ts'
import type { Byline } from '../article/Article.ts'
import { findByline } from './findByline.ts'
import { findCredits, type CreditLine } from './findCredits.ts'
import { findDayLine, type DayLine } from './findDayLine.ts'
import { findResidue } from './findResidue.ts'
import type { Part } from './joinLines.ts'

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
  readonly date: DayLine | null
  readonly byline: Byline | null
  readonly credit: CreditLine | null
  readonly residue: ResidueKind | null
}

const LONGEST_HEAD_LINE = 700

export function describePart(text: string, part: Part): PartFacts {
  const short = part.end - part.start <= LONGEST_HEAD_LINE
  const words = text.slice(part.start, part.end)
  const residue = findResidue(words)
  const date = findDayLine(text, part)
  const byline = findByline(text, part)
  return {
    part,
    words: countWords(words),
    ended: ENDED.test(words.slice(-4)),
    stopped: STOPPED.test(words.slice(-4)),
    bullet: BULLET.test(words.slice(0, 3)),
    quoted: words.startsWith('>'),
    bare: !/[\p{L}\p{N}]/u.test(words),
    date,
    byline,
    residue,
    credit: short && !residue && !date && !byline ? findCredits(text, part) : null,
  }
}

/** `.`, `.”`, `!)`, `…` */
const ENDED = /[.!?…:;,][”’"')\]]{0,2}$/u

const STOPPED = /[.…][”’"')\]]{0,2}$/u

/** `• `, `* `, `– ` */
const BULLET = /^(?:[•·▪◦‣]\s?|[*–-]\s)/u

function countWords(words: string): number {
  let count = 0
  for (const { 0: word } of words.matchAll(/\S+/g)) if (word !== '') count++
  return count
}
