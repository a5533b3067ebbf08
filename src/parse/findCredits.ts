import type { Credit } from '../article/Block.ts'
import type { Span } from '../article/Span.ts'
import { isAgency, isOutlet } from './outlets.ts'
import { isName } from './isName.ts'

/** A picture's words and credit: the caption is null where the part holds nothing but the credit. */
export type CreditLine = {
  readonly caption: Span | null
  readonly credits: readonly Credit[]
}

const LONGEST_CAPTION = 700
const LONGEST_CREDIT = 120

/**
 * Finds the credit that ends a caption, or that stands alone. Each way of writing one is a
 * recogniser of its own, tried in order; the surest comes first.
 */
export function findCredits(text: string, part: Span): CreditLine | null {
  if (part.end - part.start > LONGEST_CAPTION) return null
  const words = text.slice(part.start, part.end)
  for (const find of RECOGNISERS) {
    const found = find(words)
    if (!found) continue
    const credits = splitCredits(text, shift(found.names, part.start), found.sure)
    if (credits.length === 0) continue
    return { caption: captionBefore(text, part, part.start + found.start), credits }
  }
  return null
}

/** `start`: where the caption's words end; `sure`: the words themselves say that it is a credit. */
type Found = { readonly start: number; readonly names: Span; readonly sure: boolean }

type Recogniser = (words: string) => Found | null

/**
 *     [CNBC, Getty Images]
 *      ^^^^^^^^^^^^^^^^^^ brackets around the whole part
 */
function findBracketed(words: string): Found | null {
  const close = words.startsWith('[') ? ']' : words.startsWith('(') ? ')' : null
  if (close === null || !words.endsWith(close) || words.indexOf(close) !== words.length - 1)
    return null
  const names = withoutLabel(words, { start: 1, end: words.length - 1 })
  return isShort(names) ? { start: 0, names, sure: names.start > 1 } : null
}

/**
 *     The wall after the storm. Photo: Jon Ebbe / Tern News
 *                                      ^^^^^^^^^^^^^^^^^^^^
 */
function findLabelled(words: string): Found | null {
  const found = LABEL_AHEAD.exec(words)
  if (!found) return null
  const start = found.index + (found[1]?.length ?? 0)
  const names = { start: found.index + found[0].length, end: words.length }
  return isShort(names) ? { start, names, sure: true } : null
}

const LABEL =
  '(?:photo(?:graph)?s?|picture|image|illustration|video|credit|(?:photo|picture|image) credit|file photo)(?:\\s{0,2}:|\\s{1,2}by\\b:?)|(?:photo courtesy of|courtesy of|courtesy:)|©'

/** `Photo: `, `Photograph by `, `© `; only where a sentence or the part begins */
const LABEL_AHEAD = new RegExp(
  String.raw`(^|[.!?”")|\]–—-]\s{1,3})(?:${LABEL})\s{0,3}(?=\p{Lu})`,
  'iu',
)

const LABEL_HERE = new RegExp(`^(?:${LABEL})\\s{0,3}`, 'iu')

/**
 *     Boats in the harbour. (Jon Ebbe/AP)
 *                            ^^^^^^^^^^^
 */
function findParenthesis(words: string): Found | null {
  if (!words.endsWith(')') && !words.endsWith(').')) return null
  const open = words.lastIndexOf('(')
  const names = withoutLabel(words, { start: open + 1, end: words.lastIndexOf(')') })
  if (open < 0 || names.end < names.start || !isShort(names)) return null
  const inner = words.slice(names.start, names.end)
  const sure = names.start > open + 1
  const named =
    sure ||
    /[/|]/u.test(inner) ||
    inner.split(',').some((name) => isAgency(name.trim()) || isOutlet(name.trim()))
  return named ? { start: open, names, sure } : null
}

/**
 *     Ana Ruiz at the harbour wall. Jon Ebbe | Tern News
 *                                   ^^^^^^^^^^^^^^^^^^^^
 */
function findBarred(words: string): Found | null {
  const bar = words.lastIndexOf('|')
  if (bar < 0) return null
  const start = lastSentenceEnd(words.slice(0, bar))
  const names = { start, end: words.length }
  const left = words.slice(start, bar).trim()
  if (!isShort(names) || /[.!?]$/u.test(words)) return null
  return isName(left) || isAgency(left) || isOutlet(left) ? { start, names, sure: true } : null
}

/**
 *     Parler CEO John Matze. EpochTimes
 *                            ^^^^^^^^^^ a name without a full stop, run on behind a sentence
 */
function findRunOn(words: string): Found | null {
  if (/[.!?:;,”"]$/u.test(words)) return null
  const start = lastSentenceEnd(words)
  const tail = words.slice(start).trim()
  const names = { start, end: words.length }
  if (!isShort(names)) return null
  const pieces = tail.split(/\s{0,3}[/,]\s{0,3}/u)
  const known = pieces.every((piece) => isAgency(piece) || isOutlet(piece) || isName(piece))
  if (!known) return null
  if (start === 0) return pieces.some(isAgency) ? { start, names, sure: true } : null
  return { start, names, sure: pieces.some((piece) => isAgency(piece) || isOutlet(piece)) }
}

const RECOGNISERS: readonly Recogniser[] = [
  findBracketed,
  findLabelled,
  findParenthesis,
  findBarred,
  findRunOn,
]

/** Where the words behind the last full stop begin; 0 where there is none. */
function lastSentenceEnd(words: string): number {
  for (let at = words.length - 2; at > 0; at--) {
    const stop = words[at] ?? ''
    if (!'.!?)”"'.includes(stop) || !/\s/u.test(words[at + 1] ?? '')) continue
    const word = words.slice(Math.max(0, at - 4), at)
    if (stop === '.' && /(?:^|[\s.])(?:\p{Lu}|Mr|Mrs|Dr|St|Jr|Sr)$/u.test(word)) continue
    return at + 1 + (/^\s*/u.exec(words.slice(at + 1, at + 10))?.[0].length ?? 0)
  }
  return 0
}

/** `Photo: Jon Ebbe` inside brackets */
function withoutLabel(words: string, span: Span): Span {
  const label = LABEL_HERE.exec(words.slice(span.start, span.end))
  return { start: span.start + (label?.[0].length ?? 0), end: span.end }
}

function isShort({ start, end }: Span): boolean {
  return end > start && end - start <= LONGEST_CREDIT
}

/** `Jon Ebbe/AP`, `Jon Ebbe via Getty Images`, `CNBC, Getty Images` */
const BETWEEN_CREDITS = /\s{0,3}(?:[/|,;·•]|\s(?:via|and|for)\s)\s{0,3}/giu

function splitCredits(text: string, span: Span, sure: boolean): readonly Credit[] {
  const words = text.slice(span.start, span.end)
  const credits: Credit[] = []
  let from = 0
  for (const { 0: between, index } of [
    ...words.matchAll(BETWEEN_CREDITS),
    { 0: '', index: words.length },
  ]) {
    const inner = words.slice(from, index)
    const start = span.start + from + inner.length - inner.trimStart().length
    const name = inner.trim().replace(/[.\s]+$/u, '')
    from = index + between.length
    if (name === '' || !/^[\p{Lu}\d@]/u.test(name)) continue
    const kind = kindOfCredit(name)
    if (kind === 'other' && !sure) continue
    credits.push({ start, end: start + name.length, name: name.replace(/\s+/gu, ' '), kind })
  }
  return credits
}

export function kindOfCredit(name: string): Credit['kind'] {
  if (isAgency(name)) return 'agency'
  if (isOutlet(name)) return 'outlet'
  return isName(name) ? 'photographer' : 'other'
}

function captionBefore(text: string, part: Span, end: number): Span | null {
  const words = text.slice(part.start, end).replace(/[\s|–—-]{1,9}$/u, '')
  const lead = /^(?:caption|image caption)\s{0,2}:\s{1,3}/iu.exec(words)?.[0].length ?? 0
  return words.length > lead ? { start: part.start + lead, end: part.start + words.length } : null
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by }
}
