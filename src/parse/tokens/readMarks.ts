import type { Problem } from '../../article/Article.ts'
import type { Block } from '../../article/Block.ts'
import type { Span } from '../../article/Span.ts'
import { endOfWords, startOfWords } from './forgottenMarks.ts'
import type { Lexicon } from './lexicon.ts'
import type { Pairs } from './markPairs.ts'
import { closesAt, holdsMark, type Mark, marksIn, opensAt } from './markPlaces.ts'
import { closerOf, isInside } from './nestedMarks.ts'

export type Setting = {
  readonly pairs: Pairs
  /** Whether the blocks before leave a quote open. */
  readonly left: boolean
  readonly lexicon: Lexicon
}

/** What the marks of one block hold. */
export type MarksInBlock = {
  readonly closed: readonly Span[]
  readonly problems: readonly Problem[]
  /** What the block leaves open, to its end. */
  readonly open: Span | null
  /** Goes on with what the blocks before left open: opens it again, or only closes it. */
  readonly resumes: 'opened' | 'closed' | null
  /** All of the block’s words. */
  readonly whole: Span
}

/** What stands open while a block is read. */
type Open = {
  readonly start: number
  readonly closes: string
  /** What closes the quote in the quote that stands open too: `"He told me “no” and left"`. */
  readonly inner: string | null
}

type Reader = Setting & {
  readonly text: string
  readonly whole: Span
  readonly closed: Span[]
  readonly problems: Problem[]
  open: Open | null
  resumes: MarksInBlock['resumes']
}

const NONE: readonly Span[] = []

const NOTHING_WRONG: readonly Problem[] = []

/** Reads the marks of a block from the first to the last. */
export function readMarks(text: string, block: Block, setting: Setting): MarksInBlock {
  const whole = { start: contentStart(text, block), end: block.end }
  // Most blocks quote nobody.
  if (!holdsMark(text, whole))
    return { closed: NONE, problems: NOTHING_WRONG, open: null, resumes: null, whole }
  const { pairs, left, lexicon } = setting
  const reader: Reader = {
    text,
    whole,
    pairs,
    left,
    lexicon,
    closed: [],
    problems: [],
    open: null,
    resumes: null,
  }
  for (const mark of marksIn(text, whole)) readMark(reader, mark)
  const rest = reader.open && { start: reader.open.start, end: block.end }
  const open = rest && endWhereReported(reader, rest) ? null : rest
  const { closed, problems, resumes } = reader
  return { closed, problems, open, resumes, whole }
}

function readMark(reader: Reader, found: Mark): void {
  const { text, whole, open, pairs } = reader
  if (open && closesInner(text, found, open, whole)) {
    reader.open = { ...open, inner: null }
  } else if (open && closesAt(text, found, open.closes, whole)) {
    reader.closed.push({ start: open.start, end: endOfCloser(text, found) })
    reader.open = null
  } else if (reopens(reader, found)) {
    reader.open = { start: found.at, closes: '»', inner: null }
    reader.resumes = 'opened'
  } else if (opensAt(text, found, pairs, whole)) {
    openMark(reader, found)
  } else if (!open && CLOSERS.test(found.mark)) {
    closeUnopened(reader, found)
  }
}

const CLOSERS = /^[”»"]$/u

/** Spanish and French papers open each further paragraph of a quote with the closing mark. */
function reopens({ left, open, whole, pairs }: Reader, { mark, at }: Mark): boolean {
  return !open && left && at === whole.start && mark === '»' && !pairs.has(mark)
}

function openMark(reader: Reader, found: Mark): void {
  const { text, whole, open, pairs, left } = reader
  const { mark, at } = found
  if (open) {
    if (isInside(text, found, { closes: open.closes, end: whole.end }, pairs)) {
      reader.open = { ...open, inner: closerOf(mark, pairs) }
      return
    }
    if (isNested(mark, open)) return
    lose(reader, { start: open.start, end: at })
  }
  reader.open = { start: at, closes: pairs.get(mark) ?? mark, inner: null }
  if (left && at === whole.start) reader.resumes = 'opened'
}

/** Opened and never closed, because another mark opens first. */
function lose(reader: Reader, span: Span): void {
  if (isSingle(reader.text, span) || endWhereReported(reader, span)) return
  reader.problems.push(unclosed(span))
  if (span.start === reader.whole.start) reader.resumes = null
}

/** Where the reporter goes on shows where a mark is missing. */
function endWhereReported({ text, lexicon, closed, problems }: Reader, span: Span): boolean {
  const end = isSingle(text, span) ? null : endOfWords(text, span, lexicon)
  if (end === null) return false
  closed.push({ start: span.start, end })
  problems.push(unclosed(span))
  return true
}

function closeUnopened(reader: Reader, { mark, at }: Mark): void {
  const { text, whole, closed, problems, left, lexicon } = reader
  const end = at + mark.length
  if (left && closed.length === 0 && problems.length === 0) {
    closed.push({ start: whole.start, end })
    reader.resumes = 'closed'
    return
  }
  const from = closed.at(-1)?.end ?? whole.start
  const start = startOfWords(text, { first: whole.start, from, at, end: whole.end }, lexicon)
  if (start === null) return
  closed.push({ start, end })
  const message = 'This quotation mark closes nothing; open it where the quote begins.'
  problems.push({ start: at, end, code: 'unopenedQuote', message })
}

/** A single mark inside double ones belongs to a quote in the quote. */
function isNested(mark: string, open: Open): boolean {
  return SINGLE.has(mark) && !open.closes.includes('’') && !open.closes.includes("'")
}

/** Whether a stretch begins with a single mark, which may be an apostrophe. */
export function isSingle(text: string, { start }: Span): boolean {
  return SINGLE.has(text[start] ?? '')
}

const SINGLE: ReadonlySet<string> = new Set(['‘', '‚', "'"])

/** `'he said, 'no,'''`: the inner mark and the outer two stand side by side. */
function endOfCloser(text: string, { mark, at }: Mark): number {
  const end = at + mark.length
  return mark === "''" && text[end] === "'" ? end + 1 : end
}

/** Inside marks of the same kind, and where several close it, a mark’s place tells what it does. */
function closesInner(text: string, found: Mark, { inner, closes }: Open, block: Span): boolean {
  if (inner === null) return false
  if (inner === closes || inner === '"' || inner.length > 1)
    return closesAt(text, found, inner, block)
  return found.mark === inner && /\S/u.test(text[found.at - 1] ?? ' ')
}

function contentStart(text: string, { start, end }: Span): number {
  if (!LEADS.has(text[start] ?? '')) return start
  const lead = /^(?:[•·▪◦‣*>–-]\s{0,4}){0,3}/u.exec(text.slice(start, Math.min(end, start + 12)))
  return start + (lead?.[0].length ?? 0)
}

const LEADS: ReadonlySet<string> = new Set('•·▪◦‣*>–-')

export function unclosed({ start, end }: Span): Problem {
  const message = 'This quotation mark is never closed; close it where the quote ends.'
  return { start, end, code: 'unclosedQuote', message }
}
