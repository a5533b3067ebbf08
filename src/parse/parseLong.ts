import type { Article } from '../article/Article.ts'
import type { Block } from '../article/Block.ts'
import { plainArticle } from '../article/plainArticle.ts'
import { findLanguage } from './tokens/findLanguage.ts'
import type { Marks } from './tokens/findMarks.ts'

/**
 * What a story may have at most, so that a build or a browser never waits for one, nor runs out of
 * memory. The longest book has three million letters on sixty thousand lines, and no story a tenth of it.
 */
const LONGEST = 2_000_000
const MOST_LINES = 100_000

/** A long novel that is all talk has half as many; finding whose each is takes most of the time. */
const MOST_MARKS = 20_000

export function isTooLong(text: string): boolean {
  return text.length > LONGEST || hasMoreLines(text, MOST_LINES)
}

export function isTooQuoted(marks: readonly Marks[]): boolean {
  return marks.length > MOST_MARKS
}

/** However they end. */
function hasMoreLines(text: string, most: number): boolean {
  let lines = 0
  for (const _ of text.matchAll(/\r\n?|\n/g)) if (++lines > most) return true
  return false
}

/** A text that is too long to look for anything in: its paragraphs, and a problem that says `why`. */
export function parseLong(text: string, why: string = TOO_LONG): Article {
  const blocks = findParagraphs(text)
  const message = `${why} It is shown as it is, and nobody was looked for in it: split it into stories.`
  const code = blocks.length === 0 ? 'emptyText' : 'tooLong'
  return {
    ...plainArticle(''),
    text,
    lang: findLanguage(text.slice(0, SAMPLE)),
    blocks,
    problems: [{ start: 0, end: blocks[0]?.end ?? text.length, code, message }],
  }
}

const TOO_LONG = `This text has more than ${count(LONGEST)} letters, ${count(MOST_LINES)} lines or ${count(MOST_MARKS)} stretches in quotation marks.`

const SAMPLE = 20_000

function count(number: number): string {
  return number.toLocaleString('en')
}

/** Between blank lines; behind the thousandth all the rest is one. */
function findParagraphs(text: string): readonly Block[] {
  const blocks: Block[] = []
  const add = (from: number, to: number): void => {
    const words = text.slice(from, to)
    const bare = words.trimStart()
    const start = to - bare.length
    if (bare !== '') blocks.push({ type: 'paragraph', start, end: start + bare.trimEnd().length })
  }
  let from = 0
  while (blocks.length < MOST_BLOCKS) {
    APART.lastIndex = from
    const gap = APART.exec(text)
    if (!gap) break
    add(from, gap.index)
    from = APART.lastIndex
  }
  add(from, text.length)
  return blocks
}

const MOST_BLOCKS = 1000

const APART = /\n[ \t]{0,9}\r?\n/g
