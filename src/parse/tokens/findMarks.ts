import type { Problem } from '../../article/Article.ts'
import type { Block } from '../../article/Block.ts'
import type { Span } from '../../article/Span.ts'
import { BEHEADED } from '../languages/en/clipped.ts'
import type { Lexicon } from './lexicon.ts'
import { findPairs } from './markPairs.ts'
import { BODY_BLOCKS, QUOTED_BLOCKS } from './quotedBlocks.ts'
import { isSingle, type MarksInBlock, readMarks, unclosed } from './readMarks.ts'

/** One stretch in quotation marks, the marks included; several spans where it crosses blocks. */
export type Marks = Span & { readonly fragments: readonly Span[] }

export type FoundMarks = { readonly marks: readonly Marks[]; readonly problems: readonly Problem[] }

/** What paragraphs have left open. */
type Left = {
  readonly fragments: readonly Span[]
  /** Paragraphs without any marks, which are quoted only if one below closes the quote. */
  readonly between: readonly Span[]
  readonly last: Span
}

/**
 * Pairs quotation marks block by block. Double marks are pairs in any text, single ones only in a
 * text that quotes with them (`markPairs`). A quote that a paragraph leaves open goes on in the next
 * if that opens with a mark again, or if one below closes it first:
 *
 *     “The wall has stood for sixty years.
 *     “It will not stand for sixty more,” Ruiz said.
 *     ^ opened again: one quote in two fragments
 */
export function findMarks(text: string, blocks: readonly Block[], lexicon: Lexicon): FoundMarks {
  const quoting = blocks.filter(({ type }) => QUOTED_BLOCKS.has(type))
  const { all, pairs } = findPairs(text, quoting)
  const marks: Marks[] = []
  const problems: Problem[] = []
  let left: Left | null = null
  for (const block of quoting) {
    const found = readMarks(text, block, {
      pairs: TITLES.has(block.type) ? all : pairs,
      left: left !== null,
      lexicon,
    })
    // One by one: a call takes only so many arguments.
    for (const problem of found.problems) problems.push(problem)
    if (!BODY_BLOCKS.has(block.type)) {
      pushSingles(found.closed, marks)
      if (found.open && !isSingle(text, found.open)) problems.push(unclosed(found.open))
      if (left && found.closed.length > 0) left = cutOff(left, marks)
    } else if (left && goesOn(left, found)) {
      left = goOn(text, left, found, marks)
    } else {
      if (left) giveUp(text, left, { marks, problems })
      pushSingles(found.closed, marks)
      left = openedBy(text, found)
    }
  }
  if (left) giveUp(text, left, { marks, problems })
  return { marks: marks.toSorted((a, b) => a.start - b.start), problems }
}

/** More paragraphs than these are hardly one quote without a mark. */
const MOST_BETWEEN = 3

function goesOn({ between }: Left, { resumes, closed, open }: MarksInBlock): boolean {
  if (resumes) return resumes === 'closed' || between.length === 0
  return closed.length === 0 && !open && between.length < MOST_BETWEEN
}

function goOn(text: string, left: Left, found: MarksInBlock, marks: Marks[]): Left | null {
  const { open, whole } = found
  const [first, ...others] = found.closed
  if (!found.resumes) return { ...left, between: [...left.between, whole] }
  const fragments = [...left.fragments, ...left.between]
  if (first) marks.push(joinFragments([...fragments, first]))
  pushSingles(others, marks)
  if (!open) return null
  return first
    ? openedBy(text, found)
    : { fragments: [...fragments, open], between: [], last: open }
}

/** A quote of a caption stands between: what goes on below it is a quote of its own. */
function cutOff(left: Left, marks: Marks[]): Left {
  if (left.fragments.length > 0) marks.push(joinFragments(left.fragments))
  return { ...left, fragments: [], between: [] }
}

/** Headlines save room with single marks whatever the story below them does. */
const TITLES: ReadonlySet<string> = new Set(['headline', 'subheading'])

/** A paragraph leaves a single mark open only with its first letter or behind *said:*; any other was an apostrophe. */
function openedBy(text: string, { open, whole }: MarksInBlock): Left | null {
  if (!open) return null
  const opens = open.start === whole.start || LEADS_IN.test(text.slice(open.start - 2, open.start))
  if (isSingle(text, open) && (!opens || isBeheaded(text, open))) return null
  return { fragments: [open], between: [], last: open }
}

const LEADS_IN = /[:,]\s$/u

/** `’Twas late` */
function isBeheaded(text: string, { start }: Span): boolean {
  const word = /^\p{L}{1,6}/u.exec(text.slice(start + 1, start + 7))?.[0] ?? ''
  return BEHEADED.has(word.toLowerCase())
}

/** What nobody closed is a quote to the end of its paragraph, and a problem; a single mark is none. */
function giveUp(text: string, { fragments, last }: Left, found: Found): void {
  if (isSingle(text, last)) return
  if (fragments.length > 0) found.marks.push(joinFragments(fragments))
  found.problems.push(unclosed(last))
}

type Found = { readonly marks: Marks[]; readonly problems: Problem[] }

function pushSingles(spans: readonly Span[], marks: Marks[]): void {
  for (const span of spans) marks.push({ start: span.start, end: span.end, fragments: [span] })
}

function joinFragments(fragments: readonly Span[]): Marks {
  const [first, last] = [fragments[0], fragments.at(-1)]
  return { start: first?.start ?? 0, end: last?.end ?? 0, fragments }
}
