import type { Span } from '../../../article/Span.ts'
import { isAgency, isOutlet } from '../../languages/outlets.ts'
import { opensNoName } from '../authors/isPersonName.ts'

/**
 * The paper's name on a line that holds nothing else but a day.
 *
 *     Tern News · 3 March 2026        3 March 2026 | Tern News
 *     ^^^^^^^^^                                      ^^^^^^^^^
 *
 * `words` is the line and `start` its place in the text, as `day` is one; *Sports News | 3 March 2026* is a
 * section.
 */
export function paperBesideDay(words: string, start: number, day: Span): Span | null {
  if (words.length > LONGEST) return null
  const before = words.slice(0, day.start - start).trimEnd()
  const behind = words.slice(day.end - start).trimStart()
  if ((before === '') === (behind === '')) return null
  const whole = before === '' ? behind.replace(OPENS, '') : before.replace(CLOSES, '')
  const parted = whole !== (before === '' ? behind : before)
  const name = opensNoName(whole) ? whole.replace(LABEL, '') : whole
  if (!parted || PARTS.test(name) || !isPaper(name)) return null
  const from = start + (before === '' ? words.length : whole.length) - name.length
  return { start: from, end: from + name.length }
}

const LONGEST = 90

/** `Published in ` */
const LABEL = /^\p{Lu}\p{Ll}{3,12}\s\p{Ll}{2,3}\s(?=\p{Lu})/u

const OPENS = /^[|·•,/–—-]\s{0,3}/u
const CLOSES = /\s{0,3}[|·•,/–—-]$/u
const PARTS = /[|·•,/–—]|\s-\s/u

/** Whether words are a paper's name, and no agency's or section's. */
export function isPaper(name: string): boolean {
  if (!/^\p{Lu}/u.test(name) || !isOutlet(name) || isAgency(name)) return false
  return name.startsWith('The ') || !name.includes(' ') || !opensNoName(name)
}
