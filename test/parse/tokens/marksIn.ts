import type { Block } from '../../../src/article/Block.ts'
import { findMarks } from '../../../src/parse/tokens/findMarks.ts'
import { lexiconOf } from '../../../src/parse/tokens/lexicons.ts'

export type MarksFound = {
  /** Every quote in its marks, with ` / ` between its parts. */
  readonly quotes: readonly string[]
  /** Every problem, as `unclosedQuote: “We go on`. */
  readonly problems: readonly string[]
}

/** What stands in marks in a sample; a line is a paragraph, or a caption where it begins so. */
export function marksIn(sample: string): MarksFound {
  const blocks = [...sample.matchAll(/[^\n]+/g)].map(({ 0: line, index }): Block => {
    const [start, end] = [index, index + line.length]
    return line.startsWith('Photo: ')
      ? { type: 'caption', start, end, caption: { start, end }, credits: [] }
      : { type: 'paragraph', start, end }
  })
  const { marks, problems } = findMarks(sample, blocks, lexiconOf('en'))
  const wordsOf = ({ start, end }: { start: number; end: number }) => sample.slice(start, end)
  return {
    quotes: marks.map(({ fragments }) => fragments.map(wordsOf).join(' / ')),
    problems: problems.map((problem) => `${problem.code}: ${wordsOf(problem)}`),
  }
}
