import type { Problem } from '../../article/Article.ts'
import type { Block } from '../../article/Block.ts'
import type { Span } from '../../article/Span.ts'
import { closesInside, findPairs, isInside, type Pairs } from './markPairs.ts'
import { QUOTED_BLOCKS } from './quotedBlocks.ts'

/** One stretch in quotation marks, the marks included; several spans where it crosses blocks. */
export type Marks = Span & { readonly fragments: readonly Span[] }

export type FoundMarks = { readonly marks: readonly Marks[]; readonly problems: readonly Problem[] }

/** What stands open while a block is read. */
type Open = {
  readonly start: number
  readonly closes: string
  /** What closes the quote in the quote that stands open too: `"He told me “no” and left"`. */
  inner: string | null
}

/**
 * Pairs quotation marks block by block. Curly and straight double marks, „…“, «…» and, where the
 * text writes them so, »…« are pairs; single marks are pairs only in a text that has no double ones. A quote that a paragraph leaves
 * open goes on in the next if that opens with a mark again, or closes it first:
 *
 *     “The wall has stood for sixty years.
 *     “It will not stand for sixty more,” Ruiz said.
 *     ^ opened again: one quote in two fragments
 */
export function findMarks(text: string, blocks: readonly Block[]): FoundMarks {
  const quoting = blocks.filter(({ type }) => QUOTED_BLOCKS.has(type))
  const { all, pairs } = findPairs(text, quoting)
  const marks: Marks[] = []
  const problems: Problem[] = []
  let left: Span[] = []
  for (const block of quoting) {
    const title = TITLES.has(block.type)
    const found = findInBlock(text, block, title ? all : pairs, left.length > 0)
    const [first] = found.closed
    if (!BODY.has(block.type)) {
      pushSingles(found.closed, marks)
    } else if (left.length > 0 && found.resumes && first) {
      marks.push(joinFragments([...left, first]))
      pushSingles(found.closed.slice(1), marks)
    } else if (left.length > 0 && found.resumes && found.open) {
      left.push(found.open)
      continue
    } else {
      if (left.length > 0) pushUnclosed(left, marks, problems)
      pushSingles(found.closed, marks)
    }
    for (const span of found.lost) if (!isApostrophe(text, span)) problems.push(unclosed(span))
    const open = found.open && isApostrophe(text, found.open) ? null : found.open
    if (BODY.has(block.type)) left = open ? [open] : []
    else if (open) problems.push(unclosed(open))
  }
  if (left.length > 0) pushUnclosed(left, marks, problems)
  return { marks: marks.toSorted((a, b) => a.start - b.start), problems }
}

/** Headlines save room with single marks whatever the story below them does. */
const TITLES: ReadonlySet<string> = new Set(['headline', 'subheading'])

const BODY: ReadonlySet<string> = new Set(['paragraph', 'listItem', 'blockquote'])

type InBlock = {
  readonly closed: readonly Span[]
  /** Opened and never closed, because another mark opened first. */
  readonly lost: readonly Span[]
  readonly open: Span | null
  /** Goes on with what the block before left open. */
  readonly resumes: boolean
}

/** `''` and ` `` ` are how typewriters and old wires write double marks. */
const MARK = /''|``|[“”„«»"‘’‚‹›'「」『』]/gu

function findInBlock(text: string, block: Block, pairs: Pairs, left: boolean): InBlock {
  const closed: Span[] = []
  const lost: Span[] = []
  const start = contentStart(text, block)
  let open: Open | null = null
  let resumes = false
  for (const { 0: mark, index } of text.slice(start, block.end).matchAll(MARK)) {
    const at = start + index
    if (!open && left && at === start && mark === '»' && !pairs.has(mark)) {
      // Spanish and French papers open each further paragraph of a quote with the closing mark.
      open = { start: at, closes: '»', inner: null }
      resumes = true
    } else if (open?.inner && closesInner(text, at, mark, open.inner)) {
      open.inner = null
    } else if (open && closesAt(text, at, mark, open, block)) {
      closed.push({ start: open.start, end: endOfCloser(text, at, mark) })
      open = null
    } else if (opensAt(text, at, mark, pairs, block)) {
      if (open && isInside(text, at, mark, { closes: open.closes, end: block.end })) {
        open.inner = closesInside(mark)
        continue
      }
      if (open && !isNested(mark, open)) lost.push({ start: open.start, end: at })
      else if (open) continue
      open = { start: at, closes: pairs.get(mark) ?? (mark === '”' ? '”' : ''), inner: null }
      resumes ||= left && at === start
    } else if (!open && left && closed.length === 0 && lost.length === 0 && isCloser(mark)) {
      closed.push({ start, end: at + 1 })
      resumes = true
    }
  }
  return { closed, lost, resumes, open: open && { start: open.start, end: block.end } }
}

/** A single mark that nothing closes was an apostrophe. */
function isApostrophe(text: string, { start }: Span): boolean {
  return SINGLE.has(text[start] ?? '')
}

const SINGLE: ReadonlySet<string> = new Set(['‘', '‚', "'"])

function isCloser(mark: string): boolean {
  return mark === '”' || mark === '»' || mark === '"'
}

/** A single mark inside double ones belongs to a quote in the quote. */
function isNested(mark: string, open: Open): boolean {
  return SINGLE.has(mark) && !open.closes.includes('’') && !open.closes.includes("'")
}

/** `'he said, 'no,'''`: the inner mark and the outer two stand side by side. */
function endOfCloser(text: string, at: number, mark: string): number {
  const end = at + mark.length
  return mark === "''" && text[end] === "'" ? end + 1 : end
}

function closesInner(text: string, at: number, mark: string, closes: string): boolean {
  return mark === closes && /\S/u.test(text[at - 1] ?? ' ')
}

function contentStart(text: string, { start, end }: Span): number {
  const lead = /^(?:[•·▪◦‣*>–-]\s{0,4}){0,3}/u.exec(text.slice(start, Math.min(end, start + 12)))
  return start + (lead?.[0].length ?? 0)
}

/**
 * A mark opens where a word begins behind it and none ends before it. A curly closing mark in
 * that place is a slip of the pen and opens too.
 *
 *     6'2" tall, the ’90s, rock ’n’ roll
 *       ^            ^          ^ ^ open nothing
 */
function opensAt(text: string, at: number, mark: string, pairs: Pairs, block: Span): boolean {
  const before = at === block.start ? ' ' : (text[at - 1] ?? ' ')
  const after = at + mark.length >= block.end ? ' ' : (text[at + mark.length] ?? ' ')
  const opens =
    (OPENS_AFTER.test(before) || isGlued(text, at, mark)) && !/[\s.,;:!?)\]]/u.test(after)
  if (mark === '”') return opens && /\s/u.test(before)
  if (GUILLEMETS.has(mark) && !pairs.has(mark)) return false
  if (mark === '“' || mark === '„' || mark === '«' || mark === '「' || mark === '『')
    return pairs.has(mark) && (opens || !/\s/u.test(after) || isSpaced(text, at, before))
  if (!pairs.has(mark)) return false
  return opens && !(mark === "'" && /\d/.test(after))
}

/** `he said.“We were ready”`: a space forgotten behind a full stop, where nothing stands open */
function isGlued(text: string, at: number, mark: string): boolean {
  return (
    /[“"]/.test(mark) &&
    /^\p{Ll}[.!?]$/u.test(text.slice(at - 2, at)) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(at + 1, at + 3))
  )
}

/** `said. “ The wall is gone”`: a space too many behind the mark; `« Le mur »`: the right one */
function isSpaced(text: string, at: number, before: string): boolean {
  if (text[at] === '«') return /^\s\S/u.test(text.slice(at + 1, at + 3))
  return text[at] === '“' && /\s/u.test(before) && /^\s\p{L}/u.test(text.slice(at + 1, at + 3))
}

const GUILLEMETS: ReadonlySet<string> = new Set(['«', '»'])

/** Chinese and Japanese put no space before a mark; theirs are stops and letters alike. */
const OPENS_AFTER =
  /[\s([{—–\-/“‘:…>：，。、（「\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * A mark closes where a word or stop ends before it. An apostrophe inside a word closes nothing,
 * nor does the sign of inches behind a number while another mark is still to come.
 */
function closesAt(text: string, at: number, mark: string, open: Open, block: Span): boolean {
  const before = text[at - 1] ?? ' '
  const after = at + mark.length >= block.end ? ' ' : (text[at + mark.length] ?? ' ')
  if (mark === '“' && open.closes === '”') return /\S/u.test(before) && !/[\p{L}\p{N}]/u.test(after)
  if (isWrongCloser(mark, open)) return /[^\s(—–-]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)
  if (mark === "''" ? open.closes !== mark : !open.closes.includes(mark)) return false
  if (open.closes === "''" && mark === "'") return false
  if (mark === '’' || mark === "'" || (mark === '‘' && open.closes === '‘’'))
    return !/[\p{L}\p{N}]/u.test(after) && /\S/u.test(before) && !isPlural(text, at, block)
  if (mark !== '"') return true
  if (/\s/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return false
  return !(/\d/.test(before) && isInches(text, at, block))
}

/**
 * `‘a builders’ promise’`: behind an s the apostrophe of many, where a word follows and a mark
 * closes after it, before any other opens.
 */
function isPlural(text: string, at: number, block: Span): boolean {
  const ahead = text.slice(at + 1, Math.min(block.end, at + LONGEST_OWNED))
  if (!/s/iu.test(text[at - 1] ?? '') || !/^\s\p{Ll}/u.test(ahead)) return false
  const next = /[.!?]\s|‘|\s'|[’'](?!\p{L})/u.exec(ahead)?.[0]
  return next === '’' || next === "'"
}

const LONGEST_OWNED = 80

/** `“It is gone," said Ruiz`: a straight mark closes a curly one, or a curly one a straight one. */
function isWrongCloser(mark: string, { closes }: Open): boolean {
  return (mark === '"' && closes.includes('”')) || (mark === '”' && closes === '"')
}

/** `a 40" pipe” …`: a number before, and a straight mark that can close behind in the same block */
function isInches(text: string, at: number, block: Span): boolean {
  const next = text.indexOf('"', at + 1)
  return next !== -1 && next < Math.min(block.end, at + 400) && /\S/.test(text[next - 1] ?? ' ')
}

function pushSingles(spans: readonly Span[], marks: Marks[]): void {
  for (const span of spans) marks.push({ ...span, fragments: [span] })
}

function joinFragments(fragments: readonly Span[]): Marks {
  const [first, last] = [fragments[0], fragments.at(-1)]
  return { start: first?.start ?? 0, end: last?.end ?? 0, fragments }
}

/** What nobody closed is a quote to the end of its paragraph, and a problem. */
function pushUnclosed(left: readonly Span[], marks: Marks[], problems: Problem[]): void {
  marks.push(joinFragments(left))
  problems.push(...left.slice(-1).map(unclosed))
}

function unclosed({ start, end }: Span): Problem {
  const message = 'This quotation mark is never closed; close it where the quote ends.'
  return { start, end, code: 'unclosedQuote', message }
}
