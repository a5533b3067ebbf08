import { STRAIGHT_PAIR } from './marks.ts'

/** Words in double marks, with what they quote themselves in single ones. */
export function inDoubleMarks(words: string): string {
  return `“${singled(words)}”`
}

/**
 * What stood in double marks stands in single ones once the whole stands in double ones:
 *
 *     He called it “a promise” twice
 *     He called it ‘a promise’ twice
 */
export function singled(words: string): string {
  return words
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(STRAIGHT_PAIR, (pair) => `‘${pair.slice(1, -1)}’`)
    .replace(STRAIGHT_OPENING, '‘')
    .replace(STRAIGHT_CLOSING, '’')
}

/** A straight mark that opens: at the start, after a space or a bracket */
const STRAIGHT_OPENING = /(?<=^|[\s([—–-])"/gu

/** One that closes; after a number it is inches: `12" pipes` */
const STRAIGHT_CLOSING = /(?<!\p{N})"/gu

/** The words without the comma or full stop that belongs to the sentence around them. */
export function withoutStop(words: string): string {
  return /[^.][.,]$/u.test(words) ? words.slice(0, -1) : words
}

/** Ends a sentence; what ends by `?`, `!` or `…` has its end. */
export function stopped(words: string): string {
  return /[.?!…][”’)\]]?$/u.test(words) ? words : `${words}.`
}

/** A title in double marks with the stop inside them, as American styles want it. */
export function titleWithStop(title: string): string {
  return `“${stopped(singled(title))}”`
}

/** The first words of a title, where a citation in the text has room for no more. */
export function shortTitle(title: string): string {
  const words = title.split(' ')
  return words.length <= 5
    ? title
    : words
        .slice(0, 4)
        .join(' ')
        .replace(/[,;:]$/u, '')
}

/** `A`, `A and B`, `A, B, and C` */
export function listed(items: readonly string[], and: string): string {
  if (items.length <= 1) return items[0] ?? ''
  if (items.length === 2) return `${items[0]} ${and} ${items[1]}`
  return `${items.slice(0, -1).join(', ')}, ${and} ${items.at(-1)}`
}
