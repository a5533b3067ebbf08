import type { Span } from '../../article/Span.ts'
import { CLIPPED } from '../languages/en/clipped.ts'
import type { Pairs } from './markPairs.ts'

/** A quotation mark and where it stands. */
export type Mark = { readonly mark: string; readonly at: number }

/** Typewriters and old wires write double marks as two single ones or as ` `` `. */
const MARK = /''|``|‘‘|’’|[“”„«»"״‘’‚‹›'「」『』]/gu

/** Any sign of them; one class is looked for twice as fast as several ways to begin. */
const SIGN = /[“”„«»"״‘’‚‹›'`「」『』]/

/** Whether a stretch may hold a quotation mark at all. */
export function holdsMark(text: string, { start, end }: Span): boolean {
  return SIGN.test(text.slice(start, end))
}

/** Every mark of a stretch, in order; those inside a word are none. */
export function* marksIn(text: string, { start, end }: Span): Generator<Mark> {
  for (const { 0: mark, index } of text.slice(start, end).matchAll(MARK))
    if (!isGershayim(text, start + index)) yield { mark, at: start + index }
}

/**
 * A mark opens where a word begins behind it and none ends before it. A curly closing mark in
 * that place is a slip of the pen, or Swedish, and opens too.
 *
 *     6'2" tall, the ’90s, rock ’n’ roll
 *       ^            ^          ^ ^ open nothing
 */
export function opensAt(text: string, { mark, at }: Mark, pairs: Pairs, block: Span): boolean {
  const before = at === block.start ? ' ' : (text[at - 1] ?? ' ')
  const after = letterBehind(text, { mark, at }, block)
  // *"...and we go on"*
  const tight = !/[\s.,;:!?)\]]/u.test(after) || text.startsWith('...', at + 1)
  const opens = tight && (OPENS_AFTER.test(before) || isGlued(text, at) || isPrefixed(text, at))
  if (mark === '”') return opens && /\s/u.test(before)
  if (!pairs.has(mark)) return false
  if (ALWAYS_OPENS.test(mark)) return opens || !/\s/u.test(after) || isSpaced(text, at, before)
  if (mark === '"') return opens || isSpacedStraight(text, at, before, block)
  if (mark === "'" || mark === '‘') return opens && !isElision(text, at)
  return opens
}

const ALWAYS_OPENS = /^[“„«「『]$/u

/** Chinese and Japanese put no space before a mark; theirs are stops and letters alike. */
const OPENS_AFTER =
  /[\s([{—–\-/“‘:…>：，。、（「『」』\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

function letterBehind(text: string, { mark, at }: Mark, block: Span): string {
  const next = at + mark.length
  return next >= block.end ? ' ' : (text[next] ?? ' ')
}

/** `he said.“We were ready”`, `he said,“We were ready”`: a space forgotten, where nothing stands open */
function isGlued(text: string, at: number): boolean {
  return (
    /[“"]/.test(text[at] ?? '') &&
    /^\p{Ll}[.,!?]$/u.test(text.slice(at - 2, at)) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(at + 1, at + 3))
  )
}

/** `said. “ The wall is gone”`: a space too many behind the mark; `« Le mur »`: the right one */
function isSpaced(text: string, at: number, before: string): boolean {
  if (text[at] === '«') return /^\s\S/u.test(text.slice(at + 1, at + 3))
  return text[at] === '“' && /\s/u.test(before) && /^\s\p{L}/u.test(text.slice(at + 1, at + 3))
}

/**
 * `said " we are ready " and left`: a space on both sides of both marks; `" We are ready," he said`: one too many
 * where nothing but a quote can begin
 */
function isSpacedStraight(text: string, at: number, before: string, block: Span): boolean {
  if (!/\s/u.test(before) || /\d/.test(text[at - 2] ?? '')) return false
  const ahead = text.slice(at + 1, Math.min(block.end, at + LONGEST_SPACED))
  const begins = at === block.start || text[at - 2] === ':'
  return (begins ? SPACED_BEHIND : SPACED).test(ahead)
}

const LONGEST_SPACED = 600

const SPACED = /^\s\p{L}[^"]{0,600}\s"(?![^\s.,;:!?)])/u

const SPACED_BEHIND = /^\s\p{Lu}[^"]{0,600}"(?![^\s.,;:!?)])/u

/** `'n'`, `'90s`: a letter or a century that was left out */
function isElision(text: string, at: number): boolean {
  return ELISION.test(text.slice(at, at + 3))
}

const ELISION = /^(?:['‘]n['’]|'\d)/iu

/**
 * In Hebrew a double mark inside a word stands before its last letters and makes an acronym of it.
 * Behind a first letter alone it opens a quote, because small words are written on to the next.
 *
 *     צה"ל   ב"הארץ"
 *       ^     ^ opens
 */
function isGershayim(text: string, at: number): boolean {
  if (!DOUBLE.test(text[at] ?? '') || !HEBREW.test(text[at + 1] ?? '')) return false
  return HEBREW.test(text[at - 1] ?? '') && !isPrefixed(text, at)
}

const DOUBLE = /["״”]/u

const HEBREW = /\p{Script=Hebrew}/u

function isPrefixed(text: string, at: number): boolean {
  return (
    /(?:^|\P{L})\p{Script=Hebrew}$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^\p{Script=Hebrew}{2}/u.test(text.slice(at + 1, at + 3))
  )
}

/**
 * A mark closes where a word or stop ends before it. An apostrophe inside a word closes nothing,
 * nor does the sign of inches behind a number while another mark is still to come.
 */
export function closesAt(text: string, { mark, at }: Mark, closes: string, block: Span): boolean {
  const before = text[at - 1] ?? ' '
  const after = letterBehind(text, { mark, at }, block)
  const inWord = /[\p{L}\p{N}]/u.test(after)
  if (mark === '“' && closes === '”') return /\S/u.test(before) && !inWord
  if (isWrongCloser(mark, closes)) return /[^\s(—–-]/u.test(before) && !inWord
  if (mark === "''" ? closes !== mark : !closes.includes(mark)) return false
  if (closes === "''" && mark === "'") return false
  if (mark === '’' || mark === "'" || (mark === '‘' && closes === '‘’'))
    return !inWord && /\S/u.test(before) && !isApostrophe(text, at, block)
  if (mark === '"' && /\s/u.test(before) && inWord) return false
  return !(/\d/.test(before) && isInches(text, { mark, at }, block))
}

/**
 * `‘a builders’ promise’`, `‘goin’ home’`, `‘wi’ it’`: the apostrophe of many, or of a letter that
 * nobody says, where a word follows and a mark closes after it, before any other opens.
 */
function isApostrophe(text: string, at: number, block: Span): boolean {
  const word = wordBefore(text, at)
  const ahead = text.slice(at + 1, Math.min(block.end, at + LONGEST_OWNED))
  if (!/s$/iu.test(word) && !isClipped(word)) return false
  if (!/^\s\p{Ll}/u.test(ahead)) return false
  const next = [...ahead.matchAll(NEXT_SINGLE)].find(
    ({ 0: mark, index }) => !CLOSES_SINGLE.test(mark) || !isClipped(wordBefore(ahead, index)),
  )
  return CLOSES_SINGLE.test(next?.[0] ?? '')
}

function isClipped(word: string): boolean {
  return CLIPPED.has(word.toLowerCase())
}

function wordBefore(text: string, at: number): string {
  return /\p{L}{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? ''
}

const NEXT_SINGLE = /[.!?]\s|‘|\s'|[’'](?!\p{L})/gu

const CLOSES_SINGLE = /^[’']$/u

const LONGEST_OWNED = 80

/** `“It is gone," said Ruiz`: a straight mark, or two single ones, close a curly one, or the other way round. */
function isWrongCloser(mark: string, closes: string): boolean {
  if (mark === '’’' && closes === '’') return true
  return mark !== closes && DOUBLE_CLOSER.test(mark) && (closes.includes('”') || closes === '"')
}

const DOUBLE_CLOSER = /^(?:["”]|’’|'')$/u

/** `a 40" pipe” …`: a number before, and a mark that can close behind in the same block */
function isInches(text: string, { mark, at }: Mark, block: Span): boolean {
  if (mark !== '"' && mark !== '”') return false
  const next = text.indexOf(mark, at + 1)
  if (next === -1 || next >= Math.min(block.end, at + 400)) return false
  return /\S/.test(text[next - 1] ?? ' ') && !/[“”]/u.test(text.slice(at + 1, next))
}
