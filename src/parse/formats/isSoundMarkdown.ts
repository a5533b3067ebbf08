import { countMatches } from '../countMatches.ts'

/**
 * Whether a text can be read as Markdown in time. Reading looks for what each mark may open in all
 * that stands before the next blank line; so the work grows with the marks times the length of their
 * stretch. What holds other blocks, or is told by the line below it, is gone through with the whole
 * text. What nobody would write goes beyond, and so may a list of a thousand links.
 *
 *     a paragraph of 2,000 letters and 40 marks     80,000 steps
 *     a list of 200 links                        1,500,000 steps
 *     7,000 times *a_                          300,000,000 steps
 */
export function isSoundMarkdown(content: string): boolean {
  if (content.length > LONGEST) return false
  const blocks = content.replace(DIVIDER, '')
  if (DEEP.test(blocks)) return false
  let [marks, steps] = [0, 0]
  for (const { length, marks: own } of stretchesOf(content)) {
    marks += own
    steps += own * length
    if (marks > MOST_MARKS || steps > MOST_STEPS) return false
  }
  const holding = countMatches(blocks, HOLDING) + countMatches(blocks, UNDERLINE)
  return holding <= MOST_HOLDING && holding * content.length <= MOST_STEPS_OF_ALL
}

/** A novel: what is longer holds many stories. */
const LONGEST = 500_000
/** A mark to eight words of the longest text; beyond, each costs more than the one before. */
const MOST_MARKS = 10_000
/** About a second of a slow phone. */
const MOST_STEPS = 20_000_000
/** As many times `- - a` alone take half a second of a desk; four times as many take seven. */
const MOST_HOLDING = 1500
/** So do 1,000 quoted lines in 150,000 letters, or 300 in the longest text. */
const MOST_STEPS_OF_ALL = 150_000_000

/** `- - - -`, whose signs are no bullets */
const DIVIDER = /^[ \t]{0,3}(?:(?:-[ \t]{1,9}){2,1000}-|(?:\*[ \t]{1,9}){2,1000}\*)[ \t]{0,9}\r?$/gm

/** `> > > > > …`: thirty on a line */
const DEEP = /^(?:[ \t]{0,4}(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){30}/m

/** `> a`, `- - a`, `- > a` */
const HOLDING =
  /^[ \t]{0,12}(?:(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}){2}|(?:[-*+]|\d{1,9}[.)])?[ \t]{0,4}>)/gm

/** The line below a heading: `====`. Below a blank line `---` is none. */
const UNDERLINE = /[^\r\n]\r?\n[ \t]{0,12}(?:==|--|[=-][ \t]{0,9}\r?$)/gm

type Stretch = { readonly length: number; readonly marks: number }

/** The lines between two blank ones, in a quote too: how long, and how many marks and line breaks they hold. */
function* stretchesOf(content: string): Generator<Stretch> {
  let from = 0
  for (const { 0: blank, index } of content.matchAll(BLANK)) {
    yield stretchOf(content.slice(from, index), blank)
    from = index + blank.length
  }
  yield stretchOf(content.slice(from), '')
}

const BLANK = /\n(?:[> \t]{0,80}\r?\n){1,400}/g

function stretchOf(words: string, blank: string): Stretch {
  return { length: words.length, marks: countMatches(words, MARK) + countMatches(blank, MARK) }
}

/** What may open something: a new line does too. */
const MARK = /[\n\r!#&*<>[\\\]_`~]/g
