import type { Span } from '../../../article/Span.ts'
import { isAgency, isOutlet } from '../../languages/outlets.ts'
import type { PageLanguage } from '../../tokens/pageWordsOf.ts'
import type { Look } from '../lookAt.ts'

/** A credit among a part's words, before its names are told apart. */
export type FoundCredit = {
  /** Where the caption's words end. */
  readonly start: number
  readonly names: Span
  /** The words themselves say that it is a credit. */
  readonly sure: boolean
}

/** One way of writing a credit. */
export type Recogniser = (words: string, language: PageLanguage, look: Look) => FoundCredit | null

export const LONGEST_CREDIT = 120

/** A caption that ends with a name nobody knows is shorter than most paragraphs. */
export const LONGEST_LONE = 280

/** A shorter line before a bar or *via* is part of the name. */
export const SHORTEST_CAPTION = 24

/** `Jon Ebbe/AP`, `Jon Ebbe via AP`, `Jon Ebbe/via AP` */
export const BETWEEN_NAMES = /\s{0,3}[/,|]\s{0,3}(?:via\s)?|\s(?:via|for|pour|für|para)\s/iu

/** `Rest of World`, `ZUMA Press`: up to five words with capitals, and particles */
export function isTitled(words: string): boolean {
  return /^[\p{Lu}\d][\p{L}\d.’'&-]{0,30}(?:\s(?:of|the|de|del|and|&|\p{Lu}[\p{L}\d.’'-]{0,30})){0,4}$/u.test(
    words,
  )
}

export function trim(words: string, { start, end }: Span): Span {
  const inner = words.slice(start, end)
  return {
    start: start + inner.length - inner.trimStart().length,
    end: start + inner.trimEnd().length,
  }
}

export function isShort({ start, end }: Span): boolean {
  return end > start && end - start <= LONGEST_CREDIT
}

/** Who sells or prints pictures. */
export function isHouse(piece: string): boolean {
  return isAgency(piece) || isOutlet(piece)
}
